import type { PartScore } from '../matching/fit.js';
import { english } from '../words/english.js';
import type { Words } from '../words/words.js';

/** Who a finding speaks of, which decides where it may be shown. */
export type Shows = 'persons' | 'groups';

/** What a finding says in words. */
export interface FindingText {
  readonly title: string;
  /** The question of a reader that it answers. */
  readonly question: string;
  /** What was found, in whole sentences that name nobody: people are in the rows. */
  readonly sentences: readonly string[];
  /** The rule with its thresholds. */
  readonly rule: string;
  readonly mayMean: string;
  readonly doesNotMean: string;
  /** What the data would need for an answer; undefined where there is one. */
  readonly missing: string | undefined;
}

/** Holds how a finding says the same in another language; no part of what is written as data. */
const tell = Symbol('tell');

/** What every finding carries, in English, so that no output can lose it; {@link textIn} has it in other languages. */
export interface Finding extends FindingText {
  readonly id: string;
  readonly shows: Shows;
  readonly [tell]: (words: Words) => FindingText;
}

/** The text of a finding, in English as data and in every language for whoever reads it. */
export function told<Text extends FindingText>(
  inWords: (words: Words) => Text,
): Text & Pick<Finding, typeof tell> {
  return { ...inWords(english), [tell]: inWords };
}

/** Why a row is as it is, in English as data. */
export interface Reasoned {
  readonly reason: string;
  readonly [tell]: (words: Words) => string;
}

/** A reason, in English as data and in every language for whoever reads it. */
export function toldReason(inWords: (words: Words) => string): Reasoned {
  return { reason: inWords(english), [tell]: inWords };
}

/** A reason in a language. */
export function reasonIn(words: Words, row: Reasoned): string {
  return row[tell](words);
}

/** What is said of a pair of person and role, in English as data and in every language. */
export interface SuggestionText {
  readonly parts: readonly PartScore[];
  /** To ask before anybody decides. */
  readonly questions: readonly string[];
}

/** A suggestion that can be told in every language. */
export interface TellsSuggestion extends SuggestionText {
  readonly [tell]: (words: Words) => SuggestionText;
}

/** The text of a suggestion, in English as data and in every language for whoever reads it. */
export function toldSuggestion(inWords: (words: Words) => SuggestionText): TellsSuggestion {
  return { ...inWords(english), [tell]: inWords };
}

/** The text of a suggestion in a language. */
export function suggestionIn(words: Words, suggestion: TellsSuggestion): SuggestionText {
  return suggestion[tell](words);
}

/** The text of a finding in a language. */
export function textIn(words: Words, finding: Finding): FindingText {
  return finding[tell](words);
}

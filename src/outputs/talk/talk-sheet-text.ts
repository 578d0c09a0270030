import { suggestionIn } from '../../findings/finding.js';
import type { Words } from '../../words/words.js';
import type { TalkSheet } from './talk-sheets.js';

/** A part of the fit as a page says it. */
export interface SheetPart {
  readonly name: string;
  readonly score: string;
  readonly reason: string;
}

/** The sentences of a page, the same in Markdown and HTML. */
export interface SheetText {
  readonly what: string;
  readonly parts: readonly SheetPart[];
  readonly unknown: string;
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly sponsorAnswers: readonly string[];
  readonly otherRoles: readonly string[];
  readonly howTo: string;
}

/** The role with its seat. */
export function roleText(words: Words, { role, seat, seats }: TalkSheet): string {
  return `${role.title ?? role.id}${seats > 1 ? words.talkSheet.seatOf(seat, seats) : ''}`;
}

export function sheetLines(
  words: Words,
  { role, hoursPerWeek, suggestion, otherRoles }: TalkSheet,
): SheetText {
  const { fit, fitRange } = suggestion;
  const { parts, questions } = suggestionIn(words, suggestion);
  const [low, high] = fitRange;
  const { talkSheet, terms, numbers } = words;
  return {
    what: talkSheet.what(role.id, role.initiative, hoursPerWeek),
    parts: parts.map(({ part, score, reason }) => ({
      name: terms[part],
      score: score === undefined ? talkSheet.notKnown : numbers.fixed(score, 2),
      reason,
    })),
    unknown: parts.every(({ score }) => score !== undefined)
      ? talkSheet.togetherTheFitIs(fit)
      : talkSheet.theKnownPartsMake(fit, low, high),
    questions: [
      ...questions,
      hoursPerWeek === undefined
        ? talkSheet.howManyHoursDoesTheRoleTake
        : talkSheet.areThereReallyHours(hoursPerWeek),
      talkSheet.whatWouldMakeYouSayYes,
      talkSheet.whatIsWrongOrMissing,
    ],
    answers: [
      talkSheet.yesIWantThisRole,
      talkSheet.no,
      talkSheet.maybeOnceAnswered,
      talkSheet.ratherAnotherRole,
    ],
    sponsorAnswers: [talkSheet.yes, talkSheet.no, talkSheet.maybe],
    otherRoles: otherRoles.map(({ id, title }) => (title === undefined ? id : `${id} ${title}`)),
    howTo: talkSheet.howTo,
  };
}

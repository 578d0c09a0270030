import type { Words } from './words.js';

const PIECES = 'too few pieces have a value, or: ';

/** A reason that a finding gives in English, in another language: the same but for its words. */
export function sayReason(words: Words, reason: string): string {
  if (reason.startsWith(PIECES)) return words.reasons[PIECES] + sayReason(words, reason.slice(PIECES.length));
  const numbers: string[] = [];
  const key = reason.replace(/\d+/g, (number) => {
    numbers.push(number);
    return '#';
  });
  const known = (words.reasons as Readonly<Record<string, string | undefined>>)[key];
  return known?.replace(/#/g, () => numbers.shift() ?? '') ?? reason;
}

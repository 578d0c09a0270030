const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Whether a row of several lines looks like several rows that a quote has joined: its first and its last line would each be
 * a row but for the quote, or a line between them, without any quote, is one. Two quotes that were never closed look
 * like this, and so does a table that somebody has pasted into a cell; which of the two it is cannot be told.
 *
 * A separator with a space after it is one of a sentence and does not count, unless the table has such spaces between its cells
 * (`isSpaced`). `separators` is how many a row has.
 */
export function looksMerged(
  bytes: Uint8Array,
  start: number,
  end: number,
  {
    delimiter,
    quote,
    separators,
    isSpaced = false,
  }: { delimiter: number; quote: number; separators: number; isSpaced?: boolean },
): boolean {
  if (separators === 0) return false;
  let first = -1;
  let count = 0;
  let hasQuote = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === quote) hasQuote = true;
    else if (byte === delimiter) {
      if (isSpaced || bytes[at + 1] !== SPACE || bytes[at - 1] === quote) count++;
    } else if (byte === LF || byte === CR) {
      if (byte === CR && bytes[at + 1] === LF) at++;
      if (first < 0) first = count;
      else if (!hasQuote && count === separators) return true;
      count = 0;
      hasQuote = false;
    }
  }
  return first === separators && count === separators;
}

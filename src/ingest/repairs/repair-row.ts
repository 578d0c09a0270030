import { type CsvDialect, commonDelimiters } from '../csv/csv-dialect.js';
import type { ColumnProfiles } from './column-profiles.js';
import { type Cut, cutsOf } from './loose-cells.js';

/** A row that could be repaired, and what was done to it in words that repeat no cell. */
export interface Repair {
  readonly cells: readonly string[];
  readonly how: string;
}

interface Candidate extends Repair {
  readonly edits: number;
  /** Whether the row may be something else all the same, such as two rows in one. */
  readonly isDoubtful?: boolean;
}

/**
 * Repairs a line that is no row of its table, where one single fault explains it and the other rows show that the result is the
 * only one that fits: a separator lost, added, or standing in a cell without quotes; a quote too many; other separators than
 * the other rows have; empty cells missing at the end. No letter is added or removed but separators. Undefined where there is no
 * such repair, or more than one, or where what would be joined into one cell may be of several rows or columns.
 */
export function repairRow(
  line: string,
  { delimiter, quote }: CsvDialect,
  width: number,
  profiles: ColumnProfiles,
): Repair | undefined {
  const fits = ({ cells }: Candidate) =>
    profiles.fits(quote === '' ? cells : cells.map((cell) => cell.replaceAll(quote, '')));
  const candidates = [
    ...cutsOf(line, delimiter, quote).flatMap((cut) => toWidth(cut, width, delimiter, profiles)),
    ...[...commonDelimiters, ' ']
      .filter((sign) => sign !== delimiter)
      .flatMap((sign) => cutsOf(line, sign, quote))
      .filter(({ cells, edits }) => edits === 0 && cells.length === width)
      .map(({ cells }) => ({
        cells,
        how: 'other separators than in the other rows',
        edits: 1,
      })),
  ].filter((candidate) => candidate.edits <= 1 && fits(candidate));
  return onlyOne(candidates);
}

/** The one that all of them come to; undefined where they differ or one is doubtful. */
function onlyOne(candidates: readonly Candidate[]): Repair | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const text = first.cells.join('\u0000');
  const isSure = candidates.every(
    ({ cells, isDoubtful }) => isDoubtful !== true && cells.join('\u0000') === text,
  );
  return isSure ? first : undefined;
}

/** What one more edit makes of a cut that has too many or too few cells. */
function toWidth(cut: Cut, width: number, delimiter: string, profiles: ColumnProfiles): Candidate[] {
  const { cells, edits } = cut;
  if (cells.length === width)
    return [{ cells, edits, how: 'a quote that is text, or a separator missing beside one' }];
  if (edits > 0) return [];
  if (cells.length > width) return shorter(cut, width, delimiter, profiles);
  const missing = width - cells.length;
  const padded = [...cells, ...Array<string>(missing).fill('')];
  const how = 'empty cells missing at its end';
  return [{ cells: padded, edits: 1, how }, ...(missing === 1 ? split(cut) : [])];
}

/** Empty cells taken out, or neighbours joined by the separator that was theirs. */
function shorter(
  { cells, isQuoted }: Cut,
  width: number,
  delimiter: string,
  profiles: ColumnProfiles,
): Candidate[] {
  const extra = cells.length - width;
  // Two rows whose line end was lost have all cells of both but one.
  const isOfTwoRows = extra >= width - 1;
  const candidates: Candidate[] = [];
  for (let at = 0; at + extra <= cells.length; at++) {
    if (cells.slice(at, at + extra).every((cell) => cell === '')) {
      const left = [...cells.slice(0, at), ...cells.slice(at + extra)];
      candidates.push({ cells: left, edits: 1, how: 'a separator too many' });
    }
    const parts = cells.slice(at, at + extra + 1);
    const isText = parts.every((part, place) => part.trim() !== '' && isQuoted[at + place] !== true);
    if (parts.length === extra + 1 && isText) {
      const joined = [...cells.slice(0, at), parts.join(delimiter), ...cells.slice(at + extra + 1)];
      const isOfOther = parts.some(
        (part) => profiles.isOfOther(part.trim(), at) || profiles.isOfOther(lastWord(part), at),
      );
      candidates.push({
        cells: joined,
        edits: 1,
        how: 'a separator in a cell without quotes',
        isDoubtful: isOfTwoRows || isOfOther,
      });
    }
  }
  return candidates;
}

/** With which the next row would begin where a line end became a space. */
function lastWord(text: string): string {
  return text.trim().split(/\s+/).at(-1)!;
}

/** One cell cut in two at each place. */
function split({ cells, isQuoted }: Cut): Candidate[] {
  return cells.flatMap((cell, place) => {
    if (isQuoted[place] === true || cell.length > 1000) return [];
    return Array.from({ length: Math.max(0, cell.length - 1) }, (_, at): Candidate => {
      const [left, right] = [cell.slice(0, at + 1), cell.slice(at + 1)];
      return {
        cells: [...cells.slice(0, place), left, right, ...cells.slice(place + 1)],
        edits: 1,
        how: 'a separator missing',
      };
    });
  });
}

import { parse } from 'csv-parse/browser/esm/sync';
import { runsAsFormula, unguardCell } from '../csv/csv.js';

/** A cell of a table as it is written into a sheet. Days are numbered as spreadsheets do, from 1899-12-30 on. */
export type SheetCell =
  | undefined
  | { readonly kind: 'text'; readonly text: string; readonly isGuarded: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly number: number }
  | { readonly kind: 'yes or no'; readonly isYes: boolean };

/** Rows of a table of ours, the header first; cells as they stand in the file. */
export function csvRows(text: string): string[][] {
  return parse(text);
}

/** A cell of a file, as what its column holds. A cell that is something else, such as `2; 3` among numbers, stays text. */
export function sheetCell(cell: string, holds: 'text' | 'number' | 'yes or no' | 'day'): SheetCell {
  if (cell === '') return undefined;
  if (holds === 'number' && isNumber(cell)) return { kind: 'number', number: Number(cell) };
  if (holds === 'yes or no' && (cell === 'yes' || cell === 'no'))
    return { kind: 'yes or no', isYes: cell === 'yes' };
  if (holds === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return { kind: 'day', number: dayOfSheet(cell) };
  return textCell(unguardCell(cell));
}

/** Text that stays text, also when somebody edits the cell and leaves it. */
export function textCell(text: string): SheetCell {
  return { kind: 'text', text, isGuarded: runsAsFormula.test(text) };
}

function isNumber(cell: string): boolean {
  return /^-?\d/.test(cell) && Number.isFinite(Number(cell));
}

function dayOfSheet(day: string): number {
  return (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

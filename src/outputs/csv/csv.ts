import { stringify } from 'csv-stringify/browser/esm/sync';
import { guardCell } from '../../schema/guard-cell.js';

export { guardCell, runsAsFormula, unguardCell } from '../../schema/guard-cell.js';

/** What a cell may hold. Numbers that are no number, and undefined, are written as an empty cell. */
export type CsvValue = string | number | boolean | undefined;

/** A column: its header, and its cell for a row. */
export interface CsvColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => CsvValue;
}

/**
 * Rows as CSV: a header, LF after each line, numbers at full precision, no byte-order mark.
 * Every text cell is guarded by {@link guardCell}.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return [...csvParts(columns, rows)].join('');
}

/** Rows made into cells at once: a table of 100,000 people has millions of cells, which are let go part by part. */
const PART_ROWS = 4096;

/** The same piece by piece, for tables that are written as they are made. */
export function* csvParts<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Generator<string> {
  yield csvLines([columns.map((column) => guardCell(column.header))]);
  for (let from = 0; from < rows.length; from += PART_ROWS) {
    const part = rows.slice(from, from + PART_ROWS);
    yield csvLines(part.map((row) => columns.map((column) => cellText(column.cell(row)))));
  }
}

function csvLines(lines: readonly (readonly string[])[]): string {
  return stringify(lines as string[][], {
    record_delimiter: '\n',
    // A bare carriage return ends a line for some readers, and outer spaces are lost by others.
    quoted_match: [/\r/, /^\s|\s$/],
  });
}

function cellText(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return guardCell(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Number.isFinite(value) ? String(value) : '';
}

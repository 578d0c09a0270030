import { stringify } from 'csv-stringify/browser/esm/sync';

/** What a cell may hold. Numbers that are no number, and undefined, are written as an empty cell. */
export type CsvValue = string | number | boolean | undefined;

/** A column: its header, and its cell for a row. */
export interface CsvColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => CsvValue;
}

// Letters that a spreadsheet skips or does not show before it decides what a cell is.
const unseen = String.raw`[\s\p{Z}\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F"'${'`'}]`;
// ASCII, small, full-width, and the minus sign of typographers.
const starters = String.raw`[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]`;
/** What a spreadsheet would run; the script of the report guards the tables it saves by the same rule. */
export const runsAsFormula = new RegExp(String.raw`^(?:[\0\t\r\n]|${unseen}*${starters})`, 'u');

/**
 * Text that no spreadsheet runs as a formula: it gets a leading apostrophe where it could be one, and where it has
 * a leading apostrophe already, so that {@link unguardCell} gives the text back. Numbers we write are never guarded.
 *
 * Source: CWE-1236; OWASP ASVS 5.0, 1.2.10.
 */
export function guardCell(text: string): string {
  return text.startsWith("'") || runsAsFormula.test(text) ? `'${text}` : text;
}

/** The text that {@link guardCell} was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
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

import { Option } from 'commander';
import stringWidth from 'string-width';
import { type CsvColumn, type CsvValue, toCsv } from '../outputs/csv/csv.js';
import { type JsonValue, toJson } from '../outputs/json/json.js';
import { markdownText } from '../outputs/markdown.js';
import { columnsOf, type Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** How an answer is written: for reading, or for a program. */
export const answerFormats = ['table', 'csv', 'json', 'md'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** A column of an answer. Those without a title are for programs and left out of tables. */
export interface AnswerColumn<Row> extends CsvColumn<Row> {
  readonly title?: string;
  /** The cell in a table, where it should differ from the plain value. */
  readonly text?: (row: Row) => string;
  /** Left out of csv and json, which hold the figures it was made from. */
  readonly tableOnly?: boolean;
}

/** One answer in every format. */
export interface Answer<Row> {
  readonly columns: readonly AnswerColumn<Row>[];
  /** Rows of csv and json. */
  readonly rows: readonly Row[];
  /** Rows of a table, where a reader is shown fewer. */
  readonly tableRows?: readonly Row[];
  /** What a table says when it has no row. */
  readonly nothing: string;
  /** What the columns mean and what is not shown, told beside a table. */
  readonly notes: readonly string[];
  /** What json says around the rows. */
  readonly envelope: Readonly<Record<string, JsonValue>>;
}

/** What an answer without rows says: what the data would need, or that nothing was found. */
export function nothingText(missing: string | undefined, found: string): string {
  return missing === undefined ? found : `Not answered. It would need ${missing}.`;
}

/** The flag --format. */
export function formatFlag(
  formats: readonly (AnswerFormat | 'html')[] = answerFormats,
  standard: AnswerFormat = 'table',
): Option {
  return new Option('--format <format>', 'how the answer is written').choices([...formats]).default(standard);
}

/** Writes an answer to stdout, and what helps to read it to stderr. */
export function writeAnswer<Row>(terminal: Terminal, format: AnswerFormat, answer: Answer<Row>): void {
  const { columns, rows } = answer;
  const plain = columns.filter((column) => column.tableOnly !== true);
  if (format === 'csv') terminal.data(toCsv(plain, rows));
  else if (format === 'json')
    terminal.data(toJson({ ...answer.envelope, result: rows.map((row) => objectOf(plain, row)) }));
  else writeForReading(terminal, format, answer);
}

function writeForReading<Row>(terminal: Terminal, format: 'table' | 'md', answer: Answer<Row>): void {
  const { columns, rows } = answer;
  const shown = answer.tableRows ?? rows;
  // A column that is empty throughout says nothing to a reader.
  const titled = columns.filter(
    (column) => column.title !== undefined && shown.some((row) => tableText(column, row) !== ''),
  );
  if (shown.length === 0) terminal.note(answer.nothing);
  else if (format === 'md') terminal.print(markdown(titled, shown));
  else terminal.print(readableTable(terminal, titled, shown));
  for (const note of answer.notes) terminal.note(note);
}

function objectOf<Row>(columns: readonly AnswerColumn<Row>[], row: Row): JsonValue {
  return Object.fromEntries(columns.map(({ header, cell }) => [header, cell(row)]));
}

/** A table that lines up, or row by row where the terminal is too narrow for it. */
function readableTable<Row>(
  terminal: Terminal,
  columns: readonly AnswerColumn<Row>[],
  rows: readonly Row[],
): string {
  const table = alignedTable(terminal, columns, rows);
  const room = terminal.io.isTerminal.stdout ? columnsOf(terminal.io) : undefined;
  if (room === undefined || table.split('\n').every((line) => stringWidth(line) <= room)) return table;
  const titles = columns.map((column) => column.title ?? column.header);
  const widest = Math.min(Math.max(...titles.map((title) => stringWidth(title))), Math.max(8, room - 24));
  return rows
    .map((row) =>
      columns
        .map((column, at) => {
          const line = wrap(visible(tableText(column, row)), room, `${pad(titles[at]!, widest, false)}  `);
          return at === 0 ? terminal.paint('bold', line, 'stdout') : line;
        })
        .join('\n'),
    )
    .join('\n\n');
}

/** A table whose columns line up, whatever script the cells are written in. */
export function alignedTable<Row>(
  terminal: Terminal,
  columns: readonly AnswerColumn<Row>[],
  rows: readonly Row[],
): string {
  const titles = columns.map((column) => column.title ?? column.header);
  const cells = rows.map((row) => columns.map((column) => shorten(visible(tableText(column, row)))));
  const isRight = columns.map(
    (column) => rows.length > 0 && rows.every((row) => isNumeric(column.cell(row))),
  );
  const widths = titles.map((title, at) =>
    Math.max(stringWidth(title), ...cells.map((line) => stringWidth(line[at] ?? ''))),
  );
  const setLine = (line: readonly string[]): string =>
    line
      .map((cell, at) => pad(cell, widths[at] ?? 0, isRight[at] === true))
      .join('  ')
      .trimEnd();
  return [terminal.paint('bold', setLine(titles), 'stdout'), ...cells.map(setLine)].join('\n');
}

function markdown<Row>(columns: readonly AnswerColumn<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const titles = columns.map((column) => column.title ?? column.header);
  return [
    line(titles),
    line(titles.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => markdownText(visible(tableText(column, row)))))),
  ].join('\n');
}

function tableText<Row>(column: AnswerColumn<Row>, row: Row): string {
  return column.text === undefined ? plainText(column.cell(row)) : column.text(row);
}

function isNumeric(value: CsvValue): boolean {
  return value === undefined || typeof value === 'number';
}

function plainText(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? roundedText(value) : value;
}

/** What a table shows of the columns of a file: pairs of a header and its title or text. */
export type ShownColumns<Row> = readonly (readonly [
  header: string,
  shown: Omit<AnswerColumn<Row>, 'header' | 'cell'>,
])[];

/** Columns of a file for an answer; those that are not among the shown are left out of tables. */
export function titledColumns<Row>(
  columns: readonly CsvColumn<Row>[],
  shown: ShownColumns<Row>,
): AnswerColumn<Row>[] {
  const titled = new Map(shown);
  return columns.map((column) => ({ ...column, ...titled.get(column.header) }));
}

/** A number for reading: whole numbers as they are, others with two decimals; nothing where there is no answer. */
export function roundedText(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return String(value);
  const text = value.toFixed(decimals);
  // What is 0 to so many decimals has no sign.
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function pad(cell: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return isRight ? space + cell : cell + space;
}

const WIDEST_CELL = 44;

function shorten(text: string): string {
  if (stringWidth(text) <= WIDEST_CELL) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    if (stringWidth(short + segment) > WIDEST_CELL - 1) break;
    short += segment;
  }
  return `${short}…`;
}

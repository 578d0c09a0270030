import { basename } from 'node:path';
import * as z from 'zod';
import { OrgraphError, problemsOf } from '../../errors.js';
import { limitOptions } from '../../schema/csv-limits.js';
import type { Issue } from '../../schema/issue.js';
import { IssueLog } from '../../schema/issue-log.js';
import { readText } from '../cells/cells.js';
import type { PlainRow } from '../rows/plain-row.js';
import { type Refusal, RowGate } from '../rows/row-gate.js';
import type { RowSink } from '../rows/row-sink.js';
import { type CsvDialect, dialectProblem } from './csv-dialect.js';
import { encodingProblem, isEncoding } from './encodings.js';
import { bytesOf, refusalOf } from './input-bytes.node.js';
import { CsvReader } from './read-csv.node.js';

const options = z.strictObject({
  columns: z
    .array(z.string())
    .optional()
    .describe('headers that must be there, by which the header is found'),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().optional(),
  quote: z.string().optional(),
  escape: z.string().optional(),
  headerRows: z.number().int().min(1).default(1),
  lenient: z.boolean().default(false),
  ...limitOptions,
});

/** How a table of any columns is read. */
export type CsvTableOptions = z.input<typeof options>;

/** A table as it stands in its file. read = delivered + heldBack + blank, always. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Undefined where no header was found. */
  readonly dialect: CsvDialect | undefined;
  readonly encoding: string;
  readonly isRefused: boolean;
  readonly read: number;
  readonly heldBack: number;
  readonly blank: number;
  readonly issues: readonly Issue[];
}

class CsvTableSink implements RowSink {
  isRefused = false;
  headers: readonly string[] = [];
  readonly rows: { line: number; cells: readonly string[] }[] = [];
  readonly log = new IssueLog();
  readonly gate: RowGate;
  readonly #file: string;
  readonly #columns: readonly string[];

  constructor(file: string, columns: readonly string[]) {
    this.#file = file;
    this.#columns = columns;
    this.gate = new RowGate(file, this.log);
  }

  get isRepeating(): boolean {
    return this.gate.isRepeating;
  }

  get knownHeaders(): readonly string[] {
    return this.#columns;
  }

  fits(headers: readonly string[]): boolean {
    const names = new Set(headers.map(readText));
    return this.#columns.every((column) => names.has(column));
  }

  header(headers: readonly string[], _delimiter: string, line: number): void {
    this.headers = headers.map(readText);
    this.gate.open(this.headers);
    const missing = this.#columns.filter((column) => !this.headers.includes(column));
    for (const column of missing) {
      const found = `no column "${column}"`;
      this.refuse({ code: 'column-missing', line, column, found, fix: 'correct the header' });
    }
    if (this.headers.includes('')) {
      const found = 'a column without a name';
      this.note({ code: 'column-unnamed', line, found, fix: 'name the column, or remove it' });
    }
  }

  row(cells: readonly string[], line: number, cellCount = cells.length): void {
    if (!this.isRefused && this.gate.admits(cells, cellCount, line)) this.rows.push({ line, cells });
  }

  plainRow(row: PlainRow, line: number): void {
    this.row(row.texts(), line, row.cellCount);
  }

  blankLines(lines: number): void {
    this.gate.blank += lines;
  }

  note(fault: Refusal): void {
    this.log.add({ ...fault, file: this.#file });
  }

  holdBack(fault: Refusal): void {
    this.gate.holdBack(fault);
  }

  refuse(fault: Refusal): void {
    this.isRefused = true;
    this.note(fault);
  }
}

function unknownEncoding(label: string): string | undefined {
  return isEncoding(label) ? undefined : encodingProblem(label);
}

/**
 * Reads a CSV file of any columns, as the tables of orgraph are read: each row is delivered as it is written, held back with
 * its line and the reason, or the file is refused, which is told by `isRefused` and the issues. Nothing is changed
 * in silence; with `lenient`, rows that can be repaired in one way alone are, and each repair is an issue.
 *
 * Give the names of the required `columns` so that the header and the separator are found by them; without them the header is the
 * first line that is not blank, and the separator a comma unless `delimiter`, or a first line such as `sep=;`, says otherwise.
 * `input` is a path, or the bytes themselves.
 *
 * Throws OPTIONS_INVALID, and INPUT_UNREADABLE for a path that cannot be read.
 */
export async function readCsv(input: string | Uint8Array, given: CsvTableOptions = {}): Promise<CsvTable> {
  const parsed = options.safeParse(given);
  const isInput = typeof input === 'string' || input instanceof Uint8Array;
  const problem = !isInput
    ? 'the input: a path or bytes are wanted'
    : parsed.success
      ? (dialectProblem(parsed.data) ?? unknownEncoding(parsed.data.encoding))
      : problemsOf(parsed.error);
  if (!parsed.success || problem !== undefined)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'readCsv', problems: problem ?? '' });
  const { columns = [], encoding, delimiter, quote, headerRows, lenient, ...limits } = parsed.data;
  const sink = new CsvTableSink(typeof input === 'string' ? basename(input) : 'the table', columns);
  const reader = new CsvReader(sink, {
    encoding,
    limits,
    headerRows,
    lenient,
    dialect: { delimiter, quote, escape: parsed.data.escape },
  });
  try {
    for await (const chunk of typeof input === 'string' ? bytesOf(input, limits) : [Buffer.from(input)])
      reader.take(chunk);
  } catch (error) {
    sink.refuse(refusalOf(error));
  }
  const read = reader.end();
  const { isRefused, headers, rows, gate, log } = sink;
  return {
    headers,
    rows: isRefused ? [] : rows,
    dialect: reader.dialect,
    encoding: reader.encoding,
    isRefused,
    read: isRefused ? 0 : read,
    heldBack: isRefused ? 0 : gate.heldBack,
    blank: isRefused ? 0 : gate.blank,
    issues: log.list(),
  };
}

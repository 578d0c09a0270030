import { type Command, InvalidArgumentError } from 'commander';
import { columnsOfTable } from '../ingest/header/columns.js';
import { nearestName } from '../ingest/nearest-name.js';
import { type CsvLimits, limitOptions } from '../schema/csv-limits.js';
import type { TableName } from '../schema/dataset.js';
import { addPrivacyFlags, type PrivacyFlags } from './privacy-flags.js';

/** Our column names and the headers that hold them, by table. */
export type ColumnMap = Partial<Record<TableName, Record<string, string>>>;

/** What every command that reads a folder can be told about its files, and about whom its answer may show. */
export interface InputFlags extends PrivacyFlags {
  readonly map?: ColumnMap;
  readonly encoding?: string;
  readonly decimalComma?: boolean;
  readonly timeZone?: string;
  readonly limit?: Partial<CsvLimits>;
  readonly lenient?: boolean;
  readonly broadcastSize?: number;
  readonly allowHeldBack: number;
  readonly threads?: number;
  /** The file of answers, where it is not in the folder. */
  readonly answers?: string | undefined;
}

const tables = Object.keys(columnsOfTable) as TableName[];

/** Gives a command the flags of {@link InputFlags}. */
export function addInputFlags(command: Command): void {
  addPrivacyFlags(command);
  command
    .optionsGroup('Reading the files:')
    .option(
      '--map <column=header>',
      'the header that holds a column, such as unit=Abteilung or people.unit=Abteilung; may be repeated',
      parseMapping,
    )
    .option('--encoding <name>', 'encoding of the CSV files (default: utf-8)')
    .option('--decimal-comma', 'numbers are written with a decimal comma, as in 1,5')
    .option(
      '--time-zone <name>',
      'where times without a zone were written, such as Europe/Berlin; days are told by its clocks',
    )
    .option('--lenient', 'repair rows that can be repaired in one way alone, and tell each')
    .option(
      '--broadcast-size <number>',
      'meetings of more people than this join nobody (default: 20)',
      wholeNumber(2),
    )
    .option(
      '--limit <name=number>',
      `beyond which a file is refused: ${Object.keys(limitOptions).join(', ')}; may be repeated`,
      parseLimit,
    );
}

/** Gives a command the flag that lets a run go on without rows that were held back. */
export function addHeldBackFlag(command: Command): void {
  command.option(
    '--allow-held-back <number>',
    'go on when up to this many rows cannot be used; they are left out and counted',
    wholeNumber(0),
    0,
  );
}

/** Gives a command the flag for the number of worker threads. */
export function addThreadsFlag(command: Command): void {
  command.option(
    '--threads <number>',
    'worker threads at most, for work that is long enough; changes no result (default: as many as the machine has)',
    wholeNumber(1, 256),
  );
}

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number, most = 1e9): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const limit = most >= 1e9 ? '' : ` and at most ${most}`;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}${limit}.`);
  };
}

/** One `--map`, added to those before it. Without a table it is meant for the first one that has the column. */
function parseMapping(text: string, earlier: ColumnMap | undefined): ColumnMap {
  const [, tableName, columnName, header] = /^(?:(\w+)\.)?(\w+)=(.+)$/su.exec(text) ?? [];
  if (columnName === undefined || header === undefined)
    throw new InvalidArgumentError('It is written column=header, such as unit=Abteilung.');

  const table =
    tableName === undefined
      ? tables.find((name) => columnNames(name).includes(columnName))
      : tables.find((name) => name === tableName);
  if (tableName !== undefined && table === undefined)
    throw new InvalidArgumentError(`"${tableName}" is none of ${tables.join(', ')}.`);
  if (table === undefined || !columnNames(table).includes(columnName)) {
    const known = table === undefined ? tables.flatMap(columnNames) : columnNames(table);
    throw new InvalidArgumentError(`There is no column "${columnName}"${suggestion(columnName, known)}.`);
  }
  return { ...earlier, [table]: { ...earlier?.[table], [columnName]: header } };
}

/** One `--limit`, added to those before it. */
function parseLimit(text: string, earlier: Partial<CsvLimits> | undefined): Partial<CsvLimits> {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at));
  if (!Object.hasOwn(limitOptions, name)) {
    const known = Object.keys(limitOptions);
    throw new InvalidArgumentError(`There is no limit "${at < 0 ? text : name}"${suggestion(name, known)}.`);
  }
  const least = name === 'maxRowBytes' ? 1024 : 1;
  return { ...earlier, [name]: wholeNumber(least, Number.MAX_SAFE_INTEGER)(text.slice(at + 1)) };
}

function columnNames(table: TableName): string[] {
  return columnsOfTable[table].map((column) => column.name);
}

function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? `; there are ${known.join(', ')}` : `; did you mean "${nearest}"?`;
}

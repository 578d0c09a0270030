import type { CsvLimits } from '../../schema/csv-limits.js';
import { repairHeader } from '../repairs/repair-header.js';
import { type CsvDialect, type CsvDialectTold, commonDelimiters, dialectWith } from './csv-dialect.js';
import { CsvRows, type CsvStop } from './csv-rows.node.js';
import { type FittedHeader, fitWidth, otherSeparator, ROWS_OF_A_HABIT } from './header-width.js';

/** The header is looked for in these first lines. */
const HEADER_LINES = 50;
/** Rows that are looked at before the first one is given. */
const SAMPLE_ROWS = 200;

/** The line by which Excel states the separator. */
const separatorLine = /^(?:"?)sep=([\t!#-~])(?:"?)(?:\r\n|\n|\r|$)/i;

/** Whether the first line of a file states the separator. */
export function statesSeparator(bytes: Buffer): boolean {
  return separatorLine.test(bytes.toString('latin1', 0, 10));
}

/** The lines above the rows of a file, and the dialect in which they were understood. */
export interface CsvTop extends FittedHeader {
  readonly dialect: CsvDialect;
  readonly headerLine: number;
  /** The header as it stands in the file. */
  readonly headerText: string;
  /** Lines above the header that hold something. */
  readonly linesAbove: number;
  readonly blankLines: number;
  /** The line after the header. */
  readonly rowLine: number;
  /** What follows the header. */
  readonly rest: Buffer;
  /** Whether the header is not as it stands in the file. */
  readonly isRepaired: boolean;
}

/** Why no header could be found, or that more bytes are needed. */
export type NoTop =
  | { readonly problem: 'more' }
  | { readonly problem: 'empty' }
  | { readonly problem: 'quote-unclosed' | 'delimiter-unclear'; readonly line: number }
  | { readonly problem: 'stopped'; readonly stop: CsvStop };

/** What is known before the file is opened. */
export interface TopWanted {
  readonly told: CsvDialectTold;
  readonly limits: CsvLimits;
  /** Whether a header has every column that is required. */
  readonly fits: (headers: readonly string[]) => boolean;
  /** Rows that the header is made of; their cells are joined with a space. */
  readonly headerRows: number;
  /** Whether a header may be repaired where the known names show in one way alone how it was meant. */
  readonly lenient: boolean;
  readonly knownHeaders: readonly string[];
}

/** A row of the top of the file. */
interface TopRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isBlank: boolean;
  readonly isFaulty: boolean;
  /** The line itself, kept for those that may be the header. */
  readonly raw: string;
  readonly rest: Buffer;
  readonly nextLine: number;
}

/** The top of a file in one dialect. */
interface Reading {
  readonly dialect: CsvDialect;
  readonly rows: readonly TopRow[];
  readonly header: number;
}

/**
 * Finds the header and the separator: the first of the first 50 lines in which all required columns are found, with any of the
 * separators. It is never guessed from how the text looks. Lines above it are passed over unless one looks like a row.
 * Where the required columns are nowhere, the first line that is not blank is the header, with the separator that gives most
 * names, so that what is missing can be told. Where none is required that line is the header, and the separator a comma unless a
 * first line states another.
 */
export function findTop(bytes: Buffer, isLast: boolean, wanted: TopWanted): CsvTop | NoTop {
  const stated = separatorLine.exec(bytes.toString('latin1', 0, 10));
  const start = stated === null ? bytes : bytes.subarray(stated[0].length);
  const isNoneRequired = wanted.fits([]);
  const delimiter = wanted.told.delimiter ?? stated?.[1] ?? (isNoneRequired ? ',' : undefined);
  const firstLine = stated === null ? 1 : 2;
  const readingsWith = (told: CsvDialectTold) =>
    (delimiter === undefined ? commonDelimiters : [delimiter]).map((sign) =>
      readTop(start, isLast, dialectWith(sign, told), firstLine, wanted.limits),
    );
  const readings = readingsWith(wanted.told);
  const stop = readings.find((reading) => reading.stop !== undefined)?.stop;
  if (stop !== undefined) return { problem: 'stopped', stop };
  if (readings.some(({ rows }) => rows.every(({ isBlank }) => isBlank)))
    return { problem: isLast ? 'empty' : 'more' };

  const fittingOf = (among: typeof readings) => {
    const fitting = among.flatMap(({ rows, dialect }): Reading[] => {
      const header = isNoneRequired ? firstPlace(rows) : headerPlace(rows, wanted);
      return header < 0 ? [] : [{ rows, dialect, header }];
    });
    // A separator that is nowhere makes a header of a title that is called like a column.
    const several = fitting.filter(({ rows, header }) => rows[header]!.cells.length > 1);
    return several.length === 0 ? fitting : several;
  };
  let found = fittingOf(readings);
  // Some programs write single quotes around cells; the names of the columns show it.
  if (found.length === 0 && wanted.told.quote === undefined)
    found = fittingOf(readingsWith({ ...wanted.told, quote: "'" })).filter(
      ({ rows, header }) => !rows[header]!.cells.some((name) => name.includes('"')),
    );
  const lineOf = ({ rows, header }: Reading) => rows[header]!.line;
  const line = Math.min(...found.map(lineOf));
  const fitting = found.filter((reading) => lineOf(reading) === line);
  const [first] = fitting;
  if (first !== undefined) {
    const text = ({ rows, header }: Reading) => rows[header]!.cells.join('\n');
    if (fitting.some((reading) => text(reading) !== text(first)))
      return { problem: 'delimiter-unclear', line };
    const top = topOf(first, wanted);
    const otherWidth = top.otherWidth ?? otherSeparatorOf(first, top, readings, wanted);
    // One name that is known is not to be taken apart.
    const isRepairable = otherWidth !== undefined && top.headers.length > 1;
    return (isRepairable && repairedTop(readings, wanted)) || { ...top, otherWidth };
  }
  const repaired = repairedTop(readings, wanted);
  if (repaired !== undefined) return repaired;
  const unfit = readings.flatMap(({ rows, dialect }): Reading[] => {
    const header = firstPlace(rows);
    return header < 0 ? [] : [{ rows, dialect, header }];
  });
  if (unfit.length === 0)
    return { problem: 'quote-unclosed', line: readings[0]!.rows.find(({ isBlank }) => !isBlank)!.line };
  const cells = ({ rows, header }: Reading) => rows[header]!.cells.length;
  return topOf(
    unfit.reduce((a, b) => (cells(b) > cells(a) ? b : a)),
    wanted,
  );
}

function readTop(
  bytes: Buffer,
  isLast: boolean,
  dialect: CsvDialect,
  firstLine: number,
  limits: CsvLimits,
): { rows: TopRow[]; dialect: CsvDialect; stop: CsvStop | undefined } {
  const reader = new CsvRows(dialect, 0, firstLine, limits);
  reader.take(bytes, isLast);
  const rows: TopRow[] = [];
  while (rows.length < HEADER_LINES + SAMPLE_ROWS && reader.next()) {
    const cells = reader.texts();
    rows.push({
      cells,
      line: reader.line,
      isBlank: reader.fault === undefined && cells.every((cell) => cell.trim() === ''),
      isFaulty: reader.fault !== undefined,
      raw: rows.length < HEADER_LINES ? reader.raw() : '',
      rest: reader.rest(),
      nextLine: reader.nextLine,
    });
  }
  return { rows, dialect, stop: reader.stop };
}

/** The place of the first row that is not blank; below zero where there is none, or where it is faulty. */
function firstPlace(rows: readonly TopRow[]): number {
  const first = rows.findIndex(({ isBlank }) => !isBlank);
  return first < 0 || rows[first]!.isFaulty ? -1 : first;
}

/** The place of the header among the rows; below zero where none has the required columns. */
function headerPlace(rows: readonly TopRow[], { fits, headerRows }: TopWanted): number {
  const top = rows.filter(({ line }) => line <= HEADER_LINES);
  const candidates = top.flatMap(({ isFaulty, isBlank }, place) =>
    !isFaulty && !isBlank && fits(namesAt(rows, place, headerRows)) ? [place] : [],
  );
  const [first] = candidates;
  if (first === undefined) return -1;
  // A title of one word may have the name of a column; the rows tell it from the header.
  const chosen = candidates.find((place) => {
    const next = rows.slice(place + headerRows).find(({ isBlank }) => !isBlank);
    return next === undefined || next.cells.length === rows[place]!.cells.length;
  });
  const isRowAbove = (place: number) =>
    rows.slice(0, place).some(({ cells }) => {
      const stated = cells.filter((cell) => cell.trim() !== '').length;
      return cells.length > 1 && cells.length === rows[place]!.cells.length && 2 * stated > cells.length;
    });
  if (chosen !== undefined && !isRowAbove(chosen)) return chosen;
  return isRowAbove(first) ? -1 : first;
}

/** The names of a header of so many rows. */
function namesAt(rows: readonly TopRow[], header: number, headerRows: number): string[] {
  const parts = rows.slice(header, header + headerRows);
  return rows[header]!.cells.map((_, place) =>
    parts
      .map(({ cells }) => cells[place] ?? '')
      .filter((name) => name !== '')
      .join(' '),
  );
}

function topOf({ rows, dialect, header }: Reading, { headerRows }: TopWanted): CsvTop {
  const first = rows[header]!;
  const above = rows.slice(0, header);
  const last = rows.slice(header, header + headerRows).at(-1)!;
  const names = namesAt(rows, header, headerRows);
  return {
    ...fitWidth(names, sampleOf(rows, last.nextLine)),
    dialect,
    headerLine: first.line,
    headerText: first.raw,
    linesAbove: above.filter(({ isBlank }) => !isBlank).length,
    blankLines: above.filter(({ isBlank }) => isBlank).length,
    rowLine: last.nextLine,
    rest: last.rest,
    isRepaired: false,
  };
}

/** The cells of the first whole rows from a line on. */
function sampleOf(rows: readonly TopRow[], fromLine: number): (readonly string[])[] {
  return rows
    .filter(({ line, isFaulty, isBlank }) => line >= fromLine && !isFaulty && !isBlank)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells);
}

/** Whether the rows are apart by another separator than their header. */
function otherSeparatorOf(
  { rows, dialect }: Reading,
  { headers, headerLine, rowLine }: CsvTop,
  readings: readonly Omit<Reading, 'header'>[],
  { headerRows }: TopWanted,
) {
  const others = readings
    .filter((reading) => reading.dialect.delimiter !== dialect.delimiter)
    .map((reading) => {
      const header = reading.rows.findIndex(({ line }) => line >= headerLine);
      return {
        delimiter: reading.dialect.delimiter,
        headers: header < 0 ? [] : namesAt(reading.rows, header, headerRows),
        sample: sampleOf(reading.rows, rowLine),
      };
    });
  return otherSeparator(headers, sampleOf(rows, rowLine), others);
}

/** The top with its header repaired; undefined where it must not be, or cannot be in one way alone. */
function repairedTop(readings: readonly Omit<Reading, 'header'>[], wanted: TopWanted): CsvTop | undefined {
  if (!wanted.lenient) return undefined;
  const found = readings.flatMap(({ rows, dialect }): CsvTop[] => {
    const header = rows.findIndex(({ isBlank }) => !isBlank);
    const sample = rows.slice(header + 1).filter(({ isFaulty, isBlank }) => !isFaulty && !isBlank);
    const width = sample[0]?.cells.length ?? 0;
    const alike = sample.filter(({ cells }) => cells.length === width).length;
    if (width < 2 || alike < ROWS_OF_A_HABIT || alike < 0.9 * sample.length) return [];
    const { raw } = rows[header]!;
    const headers = repairHeader(raw, dialect, width, wanted.knownHeaders, wanted.fits);
    if (headers === undefined) return [];
    return [
      {
        ...topOf({ rows, dialect, header }, wanted),
        headers,
        width,
        otherWidth: undefined,
        isConfirmed: true,
        isRepaired: true,
      },
    ];
  });
  return found.length === 1 ? found[0] : undefined;
}

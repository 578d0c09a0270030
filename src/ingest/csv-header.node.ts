import { parse } from 'csv-parse/sync';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Separators that are tried, the likelier ones first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** The line by which Excel states the separator. */
const separatorLine = /^"?sep=([\t!#-~])"?$/i;

/** The header of a CSV file, or why there is none. */
export type HeaderFound =
  | { readonly headers: readonly string[]; readonly delimiter: string }
  | { readonly problem: 'quote-unclosed' | 'delimiter-unclear' };

/** The lines above the rows of a file. */
export interface TopLines {
  /** Blank lines above the header. */
  readonly blankLines: number;
  /** What Excel's line `sep=;` states. */
  readonly delimiter: string | undefined;
  readonly headerLine: number;
  readonly header: Uint8Array;
  /** The line after the header. */
  readonly rowLine: number;
  /** Where the rows begin. */
  readonly next: number;
}

/**
 * The lines above the rows: blank ones, Excel's `sep=;`, and the header, which may hold line ends within quotes. 'more' when
 * the bytes end before the header does; undefined when the file has no header.
 */
export function findTopLines(bytes: Uint8Array, isLast: boolean): TopLines | 'more' | undefined {
  let start = 0;
  let line = 1;
  let blankLines = 0;
  let delimiter: string | undefined;
  while (start < bytes.length || !isLast) {
    const end = lineEnd(bytes, start, isLast);
    if (end === undefined) return 'more';
    const header = bytes.subarray(start, end.at);
    const stated = header.length > 10 ? null : separatorLine.exec(Buffer.from(header).toString('latin1'));
    if (stated !== null && line === 1) {
      delimiter = stated[1];
    } else if (header.every((byte) => byte <= SPACE)) {
      blankLines++;
    } else {
      return { blankLines, delimiter, headerLine: line, header, rowLine: line + end.lines, next: end.next };
    }
    start = end.next;
    line += end.lines;
  }
  return undefined;
}

/** The first line end outside quotes. */
function lineEnd(
  bytes: Uint8Array,
  start: number,
  isLast: boolean,
): { at: number; next: number; lines: number } | undefined {
  let isQuoted = false;
  let lines = 1;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (byte !== LF && byte !== CR) continue;
    if (byte === CR && at + 1 === bytes.length && !isLast) return undefined;
    const next = byte === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    if (!isQuoted) return { at, next, lines };
    lines++;
    at = next - 1;
  }
  return isLast ? { at: bytes.length, next: bytes.length, lines } : undefined;
}

/**
 * The headers, and the separator under which `fits` holds for them. When it holds for none, the separator that gives
 * most headers, so that what is missing can be told.
 */
export function parseHeader(
  header: Uint8Array,
  stated: string | undefined,
  fits: (headers: readonly string[]) => boolean,
): HeaderFound {
  const candidates = (stated === undefined ? delimiters : [stated]).flatMap((delimiter) => {
    const headers = parseCells(header, delimiter);
    return headers === undefined ? [] : [{ headers, delimiter }];
  });
  if (candidates.length === 0) return { problem: 'quote-unclosed' };
  const fitting = candidates.filter(({ headers }) => fits(headers));
  const [first] = fitting;
  if (first === undefined) return candidates.reduce((a, b) => (b.headers.length > a.headers.length ? b : a));
  const isUnclear = fitting.some(({ headers }) => headers.join('\n') !== first.headers.join('\n'));
  return isUnclear ? { problem: 'delimiter-unclear' } : first;
}

function parseCells(header: Uint8Array, delimiter: string): string[] | undefined {
  try {
    // The header's own line ends are within quotes, so nothing in it ends a row.
    const [cells] = parse(Buffer.from(header), { delimiter, relax_column_count: true });
    return cells;
  } catch {
    return undefined;
  }
}

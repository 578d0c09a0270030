const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** A row that is not well formed, and was taken out. */
export interface BadRow {
  /** Place among the rows, the first one after the header being 0. */
  readonly row: number;
  readonly line: number;
}

/** Why the rest of a file cannot be read. */
export interface GuardRefusal {
  readonly code: 'quote-unclosed' | 'row-too-large' | 'encoding-invalid';
  readonly line: number;
}

/**
 * Finds the ends of rows in the bytes of a CSV file, so that a parser is given whole and well formed rows only and each row
 * has its line.
 *
 * A row of one line with a quote in the wrong place is replaced by an empty line and given to `onBadRow`; it is the only
 * case in which what the row was is certain. A quote that is open at the end of the file, a misplaced quote in a row of
 * several lines, and a quoted cell that holds lines which look like rows are all signs of a quote that was never
 * closed: rows would be merged into one cell in silence, so the file is refused. So are zero bytes, which no text has, and
 * a row of more than `maxRowBytes`.
 *
 * Works on any encoding in which the signs of ASCII stand for themselves, as in UTF-8. Lines end with LF, CRLF or CR.
 * Cost: one pass over the bytes.
 */
export class QuoteGuard {
  /** Lines that a row has beyond one: row, and how many. In the order of rows. */
  readonly longRows: { row: number; extraLines: number }[] = [];
  /** Rows found so far, those taken out too. */
  rows = 0;
  refusal: GuardRefusal | undefined;
  readonly #delimiter: number;
  readonly #separatorsInRow: number;
  readonly #maxRowBytes: number;
  readonly #onBadRow: (bad: BadRow) => void;
  /** The line at which the next row begins. */
  line: number;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(
    delimiter: string,
    columnCount: number,
    firstLine: number,
    maxRowBytes: number,
    onBadRow: (bad: BadRow) => void,
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#separatorsInRow = columnCount - 1;
    this.line = firstLine;
    this.#maxRowBytes = maxRowBytes;
    this.#onBadRow = onBadRow;
  }

  /** Takes the next bytes and gives the whole rows so far; none after a refusal. */
  take(chunk: Uint8Array, isLast: boolean): Uint8Array[] {
    if (this.refusal !== undefined) return [];
    const bytes = this.#rest.length === 0 ? chunk : join(this.#rest, chunk);
    const parts: Uint8Array[] = [];
    let start = this.#passPlainRows(bytes, isLast);
    let given = 0;
    while (start < bytes.length) {
      const end = this.#rowEnd(bytes, start, isLast);
      if (this.refusal !== undefined) return [];
      if (end.next < 0) break;
      if (end.isBad) {
        this.#onBadRow({ row: this.rows, line: this.line });
        parts.push(bytes.subarray(given, start), emptyLine);
        given = end.next;
      }
      if (end.lines > 1) this.longRows.push({ row: this.rows, extraLines: end.lines - 1 });
      this.line += end.lines;
      this.rows++;
      start = end.next;
    }
    parts.push(bytes.subarray(given, start));
    this.#rest = bytes.slice(start);
    if (this.#rest.length > this.#maxRowBytes) this.refusal = { code: 'row-too-large', line: this.line };
    return this.refusal === undefined ? parts : [];
  }

  /** Counts the rows before the first quote or zero byte, which are those of the lines, and gives where they end. */
  #passPlainRows(bytes: Uint8Array, isLast: boolean): number {
    const firstQuote = bytes.indexOf(QUOTE);
    const firstZero = bytes.indexOf(0);
    const limit = Math.min(...[firstQuote, firstZero].filter((at) => at >= 0), bytes.length);
    let rows = 0;
    let end = 0;
    for (let at = 0; at < limit; at++) {
      const byte = bytes[at]!;
      if (byte > CR || (byte !== LF && byte !== CR)) continue;
      if (byte === CR) {
        if (at + 1 === bytes.length && !isLast) break;
        if (bytes[at + 1] === LF) at++;
      }
      rows++;
      end = at + 1;
    }
    this.rows += rows;
    this.line += rows;
    return end;
  }

  /** Where the row that begins at `start` ends; `next` is -1 when the bytes do not tell yet. */
  #rowEnd(bytes: Uint8Array, start: number, isLast: boolean): RowEnd {
    const delimiter = this.#delimiter;
    let isQuoted = false;
    let isCellStart = true;
    // After a closing quote only a separator or the end of the row may follow.
    let isClosed = false;
    let closesInLine = false;
    let quotedSeparatorAt = -2;
    let isBad = false;
    let lines = 1;
    let separators = 0;
    let firstSeparators = -1;
    let looksMerged = false;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        if (isQuoted) {
          if (at + 1 === bytes.length && !isLast) return unfinished;
          if (bytes[at + 1] === QUOTE) at++;
          else {
            isQuoted = false;
            isClosed = true;
            closesInLine = true;
          }
        } else if (isCellStart && !isClosed) {
          isQuoted = true;
        } else {
          isBad = true;
        }
        isCellStart = false;
      } else if (byte === delimiter) {
        separators++;
        if (isQuoted) {
          quotedSeparatorAt = at;
        } else {
          isCellStart = true;
          isClosed = false;
        }
      } else if (byte === LF || byte === CR) {
        if (byte === CR && at + 1 === bytes.length && !isLast) return unfinished;
        if (byte === CR && bytes[at + 1] === LF) at++;
        if (!isQuoted) {
          looksMerged ||= firstSeparators >= 0 && this.#isWholeRow(firstSeparators, separators);
          return this.#finish(at + 1, lines, isBad, looksMerged);
        }
        if (firstSeparators < 0) firstSeparators = separators;
        else looksMerged ||= !closesInLine && separators === this.#separatorsInRow;
        separators = 0;
        closesInLine = false;
        lines++;
      } else if (byte === 0) {
        this.refusal = { code: 'encoding-invalid', line: this.line + lines - 1 };
        return unfinished;
      } else {
        // A comma with a space after it is one of a sentence, not one between cells.
        if (byte === SPACE && quotedSeparatorAt === at - 1 && isQuoted) separators--;
        // In an unfit place text makes the row bad; a quoted row then seems to close here.
        if (isClosed) isBad = true;
        isCellStart = false;
      }
      if (isBad && lines > 1) break;
    }
    if (isBad && lines > 1) return this.#finish(at, lines, true, true);
    if (!isLast) return unfinished;
    if (isQuoted) {
      this.refusal = { code: 'quote-unclosed', line: this.line };
      return unfinished;
    }
    looksMerged ||= firstSeparators >= 0 && this.#isWholeRow(firstSeparators, separators);
    return this.#finish(bytes.length, lines, isBad, looksMerged);
  }

  /** Whether the first and the last line of a row of several would each be a row but for a quote. */
  #isWholeRow(firstSeparators: number, lastSeparators: number): boolean {
    return firstSeparators === this.#separatorsInRow && lastSeparators === this.#separatorsInRow;
  }

  #finish(next: number, lines: number, isBad: boolean, looksMerged: boolean): RowEnd {
    if (lines > 1 && (isBad || (looksMerged && this.#separatorsInRow > 0))) {
      this.refusal = { code: 'quote-unclosed', line: this.line };
      return unfinished;
    }
    return { next, lines, isBad };
  }
}

interface RowEnd {
  readonly next: number;
  readonly lines: number;
  readonly isBad: boolean;
}

const unfinished: RowEnd = { next: -1, lines: 0, isBad: false };
/** A space keeps the line end apart from a CR before it. */
const emptyLine = new Uint8Array([SPACE, LF]);

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

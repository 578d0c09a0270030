import type { CsvLimits } from '../../schema/csv-limits.js';
import { looksMerged } from '../rows/merged-rows.js';
import type { PlainRow } from '../rows/plain-row.js';
import { CellPlaces } from './cell-places.node.js';
import type { CsvDialect } from './csv-dialect.js';
import { badByte, endOfWholeLines, isText } from './whole-lines.node.js';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/** Stands for a sign that the dialect does not have. */
const NONE = -1;
/** A quoted cell whose end is not among the bytes yet, and one that does not end as it should. */
const UNFINISHED = -1;
const UNCLOSED = -2;

/** Why a row is not a row of cells. */
export type RowFault = 'quote-misplaced' | 'quote-unclosed' | 'rows-merged';

/** Why the rest of a file cannot be read. */
export interface CsvStop {
  readonly code: 'encoding-invalid' | 'row-too-large' | 'cell-too-large';
  readonly line: number;
  readonly isZeroByte?: boolean;
}

/**
 * Goes from row to row through the bytes of a CSV file, which come in pieces, and says of each whether it is well formed.
 *
 * A row of one line with a quote in the wrong place is that line, with a fault. A quote that is still open where something
 * else shows that it should not be (text after a closing quote some lines below, the end of the file, too many lines) makes
 * the line in which the row begins a faulty row, and reading goes on with the line after it: one stray quote costs one line.
 * A well formed row whose lines look like rows of their own is faulty as a whole. Quotes within a cell that has none around
 * it are text if they come in pairs and stand neither at its beginning nor at its end, as in `Ana "Ani" Ruiz`; a lost
 * separator cannot look like this. Bytes that are not UTF-8, zero bytes, and cells and rows beyond the limits stop the
 * reading, since a file with them is damaged or no table.
 *
 * One object stands at one row after the other; no text is made of a cell unless it is asked for.
 * Cost: one pass over the bytes, and a second one over rows of several lines. A quote that is never closed is looked
 * through once: of the lines up to the next quote, none has one that is open when it is read from its own beginning.
 */
export class CsvRows implements PlainRow {
  /** The line at which the current row begins, the first being 1. */
  line = 0;
  /** The line after the current row. */
  nextLine: number;
  fault: RowFault | undefined;
  /** Whether a cell without quotes around it holds some. */
  hasBareQuote = false;
  stop: CsvStop | undefined;
  cellCount = 0;
  readonly #limits: CsvLimits;
  readonly #delimiter: Buffer;
  readonly #quote: number;
  readonly #escapeSign: number;
  readonly #separators: number;
  readonly #places: CellPlaces;
  /** 1 for bytes at which an unquoted cell may end, be it wrongly. */
  readonly #endsCell = new Uint8Array(256);
  #bytes: Buffer = Buffer.alloc(0);
  /** Up to here the bytes are whole lines of text. */
  #limit = 0;
  #isLast = false;
  #start = 0;
  #end = 0;
  #next = 0;
  /** A row that did not end in so many bytes is not tried again before there are twice as many. */
  #triedBytes = 0;
  /** All bytes of the cells of the row, one on the other. */
  #bits = 0;
  /** Where the cell begins whose quotes were found to be text. */
  #bareCell = NONE;
  /** Line ends in the quoted cell that was read last. */
  #cellLineEnds = 0;

  /** `columns` is how many cells a row should have, 0 where that is not known. */
  constructor(dialect: CsvDialect, columns: number, firstLine: number, limits: CsvLimits) {
    this.#limits = limits;
    this.#delimiter = Buffer.from(dialect.delimiter);
    this.#quote = dialect.quote === '' ? NONE : dialect.quote.charCodeAt(0);
    this.#escapeSign = dialect.escape === '' || dialect.quote === '' ? NONE : dialect.escape.charCodeAt(0);
    this.#separators = columns - 1;
    this.#places = new CellPlaces(dialect, columns === 0 ? limits.maxColumns + 1 : columns + 64);
    this.nextLine = firstLine;
    for (const byte of [LF, CR, this.#delimiter[0]!]) this.#endsCell[byte] = 1;
    if (this.#quote !== NONE) this.#endsCell[this.#quote] = 1;
  }

  /** Takes the next bytes; those of rows that were given are let go. */
  take(chunk: Buffer, isLast: boolean): void {
    if (this.stop !== undefined) return;
    const rest = this.rest();
    const checked = this.#limit - this.#next;
    this.#bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    this.#next = 0;
    this.#isLast = isLast;
    this.#limit = isLast ? this.#bytes.length : Math.max(checked, endOfWholeLines(this.#bytes));
    if (!isText(this.#bytes.subarray(checked, this.#limit)))
      this.stop = { code: 'encoding-invalid', ...badByte(this.#bytes, this.nextLine) };
    else if (this.#limit === 0 && this.#bytes.length > this.#limits.maxRowBytes)
      this.stop = { code: 'row-too-large', line: this.nextLine };
  }

  /** Goes to the next row; false when the bytes so far hold no further one, or the reading has stopped. */
  next(): boolean {
    const start = this.#next;
    if (this.stop !== undefined || start >= this.#limit) return false;
    if (!this.#isLast && this.#limit - start < 2 * this.#triedBytes) return false;
    this.fault = undefined;
    this.hasBareQuote = false;
    this.#bareCell = NONE;
    this.line = this.nextLine;
    this.#start = start;
    this.#places.clear();
    if (!this.#scan(start)) {
      this.#triedBytes = this.#limit - start;
      if (this.#triedBytes > this.#limits.maxRowBytes) this.stop = { code: 'row-too-large', line: this.line };
      return false;
    }
    this.#triedBytes = 0;
    const length = this.#end - start;
    if (length > this.#limits.maxRowBytes) this.stop = { code: 'row-too-large', line: this.line };
    else if (length > this.#limits.maxCellBytes && this.fault === undefined) this.#checkCells();
    return this.stop === undefined;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get starts(): Int32Array {
    return this.#places.starts;
  }

  get ends(): Int32Array {
    return this.#places.ends;
  }

  get isAscii(): boolean {
    return this.#bits < 0x80;
  }

  get isVerbatim(): boolean {
    return !this.#places.hasEscaped;
  }

  text(cell: number): string {
    return this.#places.text(this.#bytes, this.isAscii, cell);
  }

  /** All cells as text; of a row with far too many, the first ones. */
  texts(): string[] {
    return Array.from({ length: this.#places.keptOf(this.cellCount) }, (_, cell) => this.text(cell));
  }

  /** The row as it stands in the file, without the end of its last line. */
  raw(): string {
    return this.#bytes.toString('utf8', this.#start, this.#end);
  }

  /** What follows the rows that were given. */
  rest(): Buffer {
    return this.#bytes.subarray(this.#next);
  }

  /** Finds the cells of the row at `start`; false when its end is not among the bytes yet. */
  #scan(start: number): boolean {
    const bytes = this.#bytes;
    const limit = this.#limit;
    const places = this.#places;
    const endsCell = this.#endsCell;
    const quote = this.#quote;
    let at = start;
    let cell = 0;
    let bits = 0;
    let lines = 1;
    for (;;) {
      const from = at;
      if (bytes[at] === quote && at < limit) {
        const close = this.#closeOf(at + 1, cell, lines);
        if (close === UNFINISHED) return false;
        if (close === UNCLOSED) return this.#isFaulty(start, 'quote-unclosed');
        lines += this.#cellLineEnds;
        places.set(cell, at + 1, close);
        for (at++; at < close; at++) bits |= bytes[at]!;
        at = close + 1;
      } else {
        for (; at < limit; at++) {
          const byte = bytes[at]!;
          if (endsCell[byte] === 1 && !this.#isTextAt(at, from)) break;
          bits |= byte;
        }
        places.set(cell, from, at);
      }
      cell++;
      if (at >= limit || bytes[at] === LF || bytes[at] === CR) break;
      // In a later line than the first, it is an earlier quote that is wrong.
      if (!this.#isDelimiterAt(at))
        return this.#isFaulty(start, lines === 1 ? 'quote-misplaced' : 'quote-unclosed');
      at += this.#delimiter.length;
    }
    this.#bits = bits;
    this.cellCount = cell;
    this.#finish(at, lines);
    if (lines > 1 && this.#isMerged()) this.fault = 'rows-merged';
    return true;
  }

  /** Where the quoted cell closes whose text begins at `first`. */
  #closeOf(first: number, cell: number, linesBefore: number): number {
    const bytes = this.#bytes;
    const limit = this.#limit;
    const quote = this.#quote;
    const sign = this.#escapeSign;
    let lineEnds = 0;
    for (let at = first; at < limit; at++) {
      const byte = bytes[at]!;
      if (
        byte === sign &&
        (bytes[at + 1] === quote || (sign !== quote && bytes[at + 1] === sign)) &&
        at + 1 < limit
      ) {
        this.#places.markEscaped(cell);
        at++;
      } else if (byte === quote) {
        this.#cellLineEnds = lineEnds;
        return at;
      } else if (byte === LF || byte === CR) {
        if (byte === CR && bytes[at + 1] === LF) at++;
        lineEnds++;
        const { maxRowLines, maxCellBytes } = this.#limits;
        if (linesBefore + lineEnds > maxRowLines || at - first > maxCellBytes) return UNCLOSED;
      }
    }
    return this.#isLast ? UNCLOSED : UNFINISHED;
  }

  #isDelimiterAt(at: number): boolean {
    const delimiter = this.#delimiter;
    for (let sign = 0; sign < delimiter.length; sign++)
      if (this.#bytes[at + sign] !== delimiter[sign]) return false;
    return true;
  }

  /** Whether a sign that may end a cell is part of its text, in the unquoted cell that begins at `from`. */
  #isTextAt(at: number, from: number): boolean {
    const byte = this.#bytes[at];
    if (byte === this.#quote) return this.#isBareQuote(at, from);
    return byte === this.#delimiter[0] && !this.#isDelimiterAt(at);
  }

  /** Whether the quotes of the cell that begins at `from` come in pairs, with text before, between and after them. */
  #isBareQuote(at: number, from: number): boolean {
    if (this.#bareCell === from) return true;
    const bytes = this.#bytes;
    let quotes = 0;
    let last = from;
    let end = from;
    for (; end < this.#limit && bytes[end] !== LF && bytes[end] !== CR && !this.#isDelimiterAt(end); end++) {
      if (bytes[end] === this.#quote) quotes++;
      if (bytes[end] !== SPACE) last = end;
    }
    let first = from;
    while (bytes[first] === SPACE) first++;
    const isText = quotes % 2 === 0 && first < at && bytes[last] !== this.#quote;
    this.hasBareQuote ||= isText;
    if (isText) this.#bareCell = from;
    return isText;
  }

  /** Makes the line at `start` a faulty row of its own. */
  #isFaulty(start: number, fault: RowFault): true {
    let end = start;
    while (end < this.#limit && this.#bytes[end] !== LF && this.#bytes[end] !== CR) end++;
    this.fault = fault;
    this.cellCount = 0;
    this.#finish(end, 1);
    return true;
  }

  #finish(end: number, lines: number): void {
    const bytes = this.#bytes;
    this.#end = end;
    this.#next = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : Math.min(end + 1, this.#limit);
    this.nextLine += lines;
  }

  #isMerged(): boolean {
    const row = { quote: this.#quote, separators: this.#separators, delimiter: this.#delimiter[0]! };
    const isSpaced = this.#places.isSpaced(this.#bytes, this.cellCount);
    return looksMerged(this.#bytes, this.#start, this.#end, { ...row, isSpaced });
  }

  #checkCells(): void {
    for (let cell = 0; cell < this.#places.keptOf(this.cellCount); cell++)
      if (this.ends[cell]! - this.starts[cell]! > this.#limits.maxCellBytes)
        this.stop = { code: 'cell-too-large', line: this.line };
  }
}

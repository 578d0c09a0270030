import type { PlainRow } from './plain-row.js';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Goes from row to row through well formed CSV as far as the cells stand there byte for byte: without quotes, or with quotes
 * around a cell that holds neither a quote nor the end of a line. It gives what csv-parse gives, and serves large files: no
 * text is made of a cell unless it is asked for.
 *
 * The bytes must be whole rows of valid UTF-8 without misplaced quotes. One object stands at one row after the other.
 * Cost: one pass over the bytes.
 */
export class PlainRows implements PlainRow {
  readonly #delimiter: number;
  #bytes: Buffer = Buffer.alloc(0);
  #next = 0;
  #cellCount = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #isAscii = true;

  constructor(delimiter: string, columnCount: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#starts = new Int32Array(columnCount);
    this.#ends = new Int32Array(columnCount);
  }

  /** Goes before the first row of these bytes. */
  open(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#next = 0;
  }

  /** Goes to the next row; false when there is none, or none that is plain. */
  next(): boolean {
    const bytes = this.#bytes;
    const { length } = bytes;
    if (this.#next >= length) return false;
    const delimiter = this.#delimiter;
    let at = this.#next;
    let cell = 0;
    let bits = 0;
    for (; ; at++) {
      if (cell === this.#ends.length) this.#grow();
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at++;
      this.#starts[cell] = at;
      for (; at < length; at++) {
        const byte = bytes[at]!;
        if (byte === LF || byte === CR || byte === (isQuoted ? QUOTE : delimiter)) break;
        bits |= byte;
      }
      this.#ends[cell++] = at;
      if (isQuoted && bytes[at++] !== QUOTE) return false;
      if (at >= length || bytes[at] === LF || bytes[at] === CR) break;
      // A second quote after the one that seemed to close the cell.
      if (bytes[at] !== delimiter) return false;
    }
    this.#cellCount = cell;
    this.#isAscii = bits < 0x80;
    this.#next = bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    return true;
  }

  /** What follows the rows that were given. */
  rest(): Buffer {
    return this.#bytes.subarray(this.#next);
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get cellCount(): number {
    return this.#cellCount;
  }

  get starts(): Int32Array {
    return this.#starts;
  }

  get ends(): Int32Array {
    return this.#ends;
  }

  get isAscii(): boolean {
    return this.#isAscii;
  }

  text(cell: number): string {
    return this.#bytes.toString(this.#isAscii ? 'latin1' : 'utf8', this.#starts[cell], this.#ends[cell]);
  }

  texts(): string[] {
    return Array.from({ length: this.#cellCount }, (_, cell) => this.text(cell));
  }

  #grow(): void {
    const longer = (places: Int32Array) => {
      const grown = new Int32Array(2 * places.length);
      grown.set(places);
      return grown;
    };
    this.#starts = longer(this.#starts);
    this.#ends = longer(this.#ends);
  }
}

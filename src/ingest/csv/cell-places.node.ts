import type { CsvDialect } from './csv-dialect.js';

const SPACE = 0x20;

/** Where the cells of a row stand among the bytes of its file, and what they say. */
export class CellPlaces {
  starts: Int32Array;
  ends: Int32Array;
  /** Whether any cell holds an escaped quote. */
  hasEscaped = false;
  readonly #isEscaped: boolean[] = [];
  readonly #most: number;
  readonly #quote: string;
  readonly #escapeSign: string;

  /** Keeps the places of the first `most` cells. */
  constructor(dialect: CsvDialect, most: number) {
    this.#most = most;
    this.#quote = dialect.quote;
    this.#escapeSign = dialect.escape;
    this.starts = new Int32Array(Math.min(16, most));
    this.ends = new Int32Array(Math.min(16, most));
  }

  /** Forgets the cells of the row before. */
  clear(): void {
    if (this.hasEscaped) this.#isEscaped.length = 0;
    this.hasEscaped = false;
  }

  set(cell: number, start: number, end: number): void {
    if (cell >= this.starts.length && !this.#grow(cell)) return;
    this.starts[cell] = start;
    this.ends[cell] = end;
  }

  markEscaped(cell: number): void {
    this.hasEscaped = true;
    if (cell < this.#most) this.#isEscaped[cell] = true;
  }

  /** How many of the cells of a row are kept. */
  keptOf(cellCount: number): number {
    return Math.min(cellCount, this.#most);
  }

  /** Whether a space follows a separator of the row, which is then a habit of the program that wrote it. */
  isSpaced(bytes: Uint8Array, cellCount: number): boolean {
    const quote = this.#quote.charCodeAt(0);
    return this.starts
      .subarray(1, this.keptOf(cellCount))
      .some((start) => bytes[start] === SPACE && bytes[start - 1] !== quote);
  }

  text(bytes: Buffer, isAscii: boolean, cell: number): string {
    const text = bytes.toString(isAscii ? 'latin1' : 'utf8', this.starts[cell], this.ends[cell]);
    return this.hasEscaped && this.#isEscaped[cell] === true ? this.#unescaped(text) : text;
  }

  #unescaped(text: string): string {
    const quote = this.#quote;
    const sign = this.#escapeSign;
    if (sign === quote) return text.replaceAll(quote + quote, quote);
    let plain = '';
    for (let at = 0; at < text.length; at++) {
      const isEscape = text[at] === sign && (text[at + 1] === quote || text[at + 1] === sign);
      plain += isEscape ? text[++at] : text[at];
    }
    return plain;
  }

  #grow(cell: number): boolean {
    if (cell >= this.#most) return false;
    const longer = (places: Int32Array) => {
      const grown = new Int32Array(Math.min(2 * places.length, this.#most));
      grown.set(places);
      return grown;
    };
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    return true;
  }
}

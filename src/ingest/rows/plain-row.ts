/** A row of cells that are still bytes of the file. */
export interface PlainRow {
  readonly bytes: Uint8Array;
  readonly cellCount: number;
  /** Where each cell begins and ends, without its quotes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether each byte of the cells is a sign of ASCII. */
  readonly isAscii: boolean;
  /** Whether no cell holds an escaped quote, so that its bytes are its text. */
  readonly isVerbatim: boolean;
  /** One cell as text. */
  text(cell: number): string;
  /** All cells as text. */
  texts(): string[];
}

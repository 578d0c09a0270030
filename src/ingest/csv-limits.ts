/** Beyond these a file is taken for damaged, or for no table; each is finite, and ends in a coded refusal. */
export interface CsvLimits {
  /** Bytes of one cell. A quoted cell that goes on longer over several lines is taken for one that was never closed. */
  readonly maxCellBytes: number;
  /** Bytes of one row. */
  readonly maxRowBytes: number;
  /** Names in the header. */
  readonly maxColumns: number;
  /** Lines of one row; where there are more, a quote in its first line is taken for one that was never closed. */
  readonly maxRowLines: number;
  /** Rows of one file. */
  readonly maxRows: number;
  /** Bytes of one file, after it was unpacked. */
  readonly maxFileBytes: number;
  /** How many times its size a gzip archive may unpack to. */
  readonly maxExpansion: number;
}

export const defaultLimits: CsvLimits = {
  maxCellBytes: 1 << 20,
  maxRowBytes: 8 << 20,
  maxColumns: 10_000,
  maxRowLines: 100,
  maxRows: 1_000_000_000,
  maxFileBytes: Number.MAX_SAFE_INTEGER,
  maxExpansion: 200,
};

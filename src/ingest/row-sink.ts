import type { PlainRow } from './plain-row.js';
import type { Refusal } from './row-gate.js';

/** Takes the rows of one file as they are read. */
export interface RowSink {
  /** Once the file is refused nothing more of it is wanted. */
  readonly isRefused: boolean;
  /** Whether a header has every required column, so that the header and the separator can be told from others. */
  fits(headers: readonly string[]): boolean;
  header(headers: readonly string[], delimiter: string, line: number): void;
  row(cells: readonly string[], line: number): void;
  /** As `row`, for a row whose cells are still bytes. */
  plainRow(row: PlainRow, line: number): void;
  blankLines(count: number): void;
  note(fault: Refusal): void;
  holdBack(fault: Refusal): void;
  refuse(fault: Refusal): void;
}

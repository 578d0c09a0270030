import type { PlainRow } from './plain-row.js';
import type { Refusal } from './row-gate.js';

/** Takes the rows of one file as they are read. */
export interface RowSink {
  /** Once the file is refused nothing more of it is wanted. */
  readonly isRefused: boolean;
  /** While true, the rows are those of a second copy of the table. */
  readonly isRepeating: boolean;
  /** Headers that have a meaning here, as they may be spelt. */
  readonly knownHeaders: readonly string[];
  /** Whether a header has every required column, so that the header and the separator can be told from others. */
  fits(headers: readonly string[]): boolean;
  /**
   * `isConfirmed` is false where hardly one of the first rows has as many cells: lines may have been joined, and what stands in the
   * header may be cells of people.
   */
  header(headers: readonly string[], delimiter: string, line: number, isConfirmed?: boolean): void;
  /** `cellCount` is more than the cells given where a row has far too many. */
  row(cells: readonly string[], line: number, cellCount?: number): void;
  /** As `row`, for a row whose cells are still bytes. */
  plainRow(row: PlainRow, line: number): void;
  blankLines(count: number): void;
  note(fault: Refusal): void;
  holdBack(fault: Refusal): void;
  refuse(fault: Refusal): void;
}

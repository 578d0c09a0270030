import type { IssueCode } from '../../schema/issue.js';
import type { IssueLog } from '../../schema/issue-log.js';
import { isSameHeader } from '../header/any-header.js';
import { countCells } from '../header/header-faults.js';

/** What was refused about a file, or held back of it. */
export interface Refusal {
  readonly code: IssueCode;
  readonly line?: number;
  readonly column?: string;
  readonly found: string;
  readonly fix: string;
  readonly value?: string;
}

/**
 * What can be said of the rows of any table: whether they have a cell for each header, are blank, or are the header again;
 * and the account of those that are not delivered.
 *
 * Files that were joined have the header again in their midst; the line is held back, and the rows after it count. Where
 * they begin with the very first row of the table again, the table was written twice: to count each of its rows twice would
 * be wrong, so they are held back until a header is followed by something else. Where the header of another table stands among the
 * rows, those from there on are its own.
 *
 * A row that comes late, after rows further down in the file, was kept to be repaired while the table was its own: it is one of
 * this table if it stands above the header of another one, and says nothing of the rows that came before it.
 */
export class RowGate {
  heldBack = 0;
  blank = 0;
  readonly #file: string;
  readonly #log: IssueLog;
  #headers: readonly string[] = [];
  #firstRow: string | undefined;
  #isAfterHeader = false;
  #isRepeated = false;
  /** The line in which the header of another table stands. */
  #otherLine: number | undefined;
  /** The last line of those that were looked at. */
  #lastLine = 0;

  constructor(file: string, log: IssueLog) {
    this.#file = file;
    this.#log = log;
  }

  open(headers: readonly string[]): void {
    this.#headers = headers;
  }

  /** Whether rows may pass without being looked at, because nothing is pending of the first row or of a second header. */
  get isQuiet(): boolean {
    return (
      this.#firstRow !== undefined &&
      !this.#isAfterHeader &&
      !this.#isRepeated &&
      this.#otherLine === undefined
    );
  }

  /** From this line on the file holds another table, whose rows are none of this one, whatever their width. */
  beginOther(line: number): void {
    this.#otherLine = Math.min(line, this.#otherLine ?? line);
  }

  /** While true, the rows are those of a second table, and none is to be repaired by the others. */
  get isRepeating(): boolean {
    return this.#isRepeated || this.#isAfterHeader || this.#otherLine !== undefined;
  }

  /** Whether the row is one of the table. Otherwise it was counted and told. `cellCount` may be more than the cells given. */
  admits(cells: readonly string[], cellCount: number, line: number): boolean {
    const isLate = line < this.#lastLine;
    if (!isLate) this.#lastLine = line;
    if (cells.every((cell) => cell.trim() === '') && cellCount === cells.length) {
      this.blank++;
      return false;
    }
    const wanted = this.#headers.length;
    if (cellCount !== wanted) {
      this.holdBack({
        code: cellCount < wanted ? 'row-too-short' : 'row-too-long',
        line,
        found: `${countCells(cellCount)} where the header has ${wanted}`,
        fix:
          cellCount < wanted
            ? 'add the missing cells, empty ones too, so that each value stands under its column'
            : 'put quotes around a cell that holds the separator, or remove the extra cells',
      });
      return false;
    }
    if (isSameHeader(cells, this.#headers)) {
      if (!isLate) this.#isAfterHeader = true;
      this.holdBack({
        code: 'header-repeated',
        line,
        found: 'the header a second time',
        fix: 'remove the line',
      });
      return false;
    }
    if (this.#otherLine !== undefined && line >= this.#otherLine) {
      this.holdBack({
        code: 'table-repeated',
        line,
        found: `a row of another table, whose header stands in line ${this.#otherLine}`,
        fix: 'move each table to a file of its own',
      });
      return false;
    }
    if (isLate) return true;
    const text = cells.join('\u0000');
    if (this.#isAfterHeader) this.#isRepeated = text === this.#firstRow;
    this.#firstRow ??= text;
    this.#isAfterHeader = false;
    if (!this.#isRepeated) return true;
    this.holdBack({
      code: 'table-repeated',
      line,
      found: 'a row of a second table, which begins as the first one does',
      fix: 'remove the second table, which would count everything twice',
    });
    return false;
  }

  holdBack(fault: Refusal): void {
    this.heldBack++;
    this.#log.add({ ...fault, file: this.#file });
  }
}

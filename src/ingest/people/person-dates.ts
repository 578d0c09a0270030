import { readDay } from '../cells/cells.js';
import { plainName } from '../header/recognise-columns.js';
import type { RowCells } from '../rows/row-cells.js';

const endNames: ReadonlySet<string> = new Set([
  'enddate',
  'end',
  'leavedate',
  'leavingdate',
  'exitdate',
  'terminationdate',
  'lastday',
]);

const DAY_1900 = -25_567;
const DAY_2100 = 47_482;

/** Whether the start of a person is a likely day, and before the end that another column may state. */
export class PersonDates {
  readonly #cells: RowCells;
  /** A column that says when people left. */
  readonly #endPlace: number | undefined;

  constructor(cells: RowCells) {
    this.#cells = cells;
    this.#endPlace = cells.placeOfOther((header) => endNames.has(plainName(header)));
  }

  note(startDay: number | undefined): void {
    if (startDay === undefined) return;
    const cells = this.#cells;
    if (startDay < DAY_1900 || startDay > DAY_2100) {
      cells.report('startDay', {
        code: 'date-range',
        found: 'a day before 1900 or after 2100',
        fix: 'correct the year, or leave the date out if it is not known',
      });
    }
    const endDay = this.#endPlace === undefined ? undefined : readDay(cells.textAt(this.#endPlace));
    if (endDay !== undefined && endDay < startDay) {
      cells.report('startDay', {
        code: 'date-order',
        found: 'a start after the end that another column states',
        fix: 'correct one of the two dates',
      });
    }
  }
}

import { ZoneClock } from '../../src/ingest/cells/zone-clock.js';
import { RowCells } from '../../src/ingest/rows/row-cells.js';
import { IssueLog } from '../../src/schema/issue-log.js';

export const headers = ['Person', 'Unit', 'Hours', 'Since', 'Skills', 'Shoe size', 'Note'];
export const places = new Map([
  ['person_id', 0],
  ['unit', 1],
  ['hours', 2],
  ['since', 3],
  ['skills', 4],
]);

/** A row of line 7, with what is told of it. Cells that are not given are empty. */
export function rowOf(cells: readonly string[], zone?: string) {
  const log = new IssueLog();
  const row = new RowCells(
    {
      file: 'people.csv',
      headers,
      places,
      others: [5, 6],
      forms: { hasDecimalComma: false, clock: zone === undefined ? undefined : new ZoneClock(zone) },
    },
    log,
  );
  row.open([...cells, ...headers.slice(cells.length).map(() => '')], 7);
  return { row, told: () => log.list() };
}

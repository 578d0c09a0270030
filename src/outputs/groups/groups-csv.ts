import type { GroupAnalysis, SharedGroup } from '../../privacy/group-analysis.js';
import type { GroupNumber } from '../../privacy/group-numbers.js';
import { toCsv } from '../csv/csv.js';

/** A column of a table of groups: a number in it is one that passed the gate. */
interface GroupColumn {
  readonly header: string;
  readonly cell: (row: SharedGroup) => GroupNumber | string;
}

const columns: readonly GroupColumn[] = [
  { header: 'by', cell: ({ by }) => by },
  { header: 'group', cell: ({ name }) => name },
  { header: 'people', cell: ({ people }) => people },
];

/** One row a group that is shown, with its people to the nearest five. */
export function groupsCsv({ groups }: GroupAnalysis): string {
  return toCsv(columns, groups);
}

import * as z from 'zod';
import { OrgraphError } from '../../errors.js';
import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';

/** Columns taken for the groups when none is named, the first that is there. */
const usualColumns = ['unit', 'firm', 'location'] as const;

/** The option of measures that compare groups. */
export const groupColumnOptions = z.strictObject({
  by: z.string().optional().describe('column that holds the group; unit, else firm, else location'),
});

/** Whether one of the columns that are taken unasked is there. */
export function hasUsualGroups(network: Network): boolean {
  return usualColumns.some((column) => network.groupColumns.includes(column));
}

/** The groups of the column `by`, or of the first usual one; throws COLUMN_UNKNOWN, and COLUMN_NEEDED where there is none. */
export function chosenGroups(network: Network, by: string | undefined, call: string): Groups {
  const column = by ?? usualColumns.find((usual) => network.groupColumns.includes(usual));
  if (column === undefined) throw new OrgraphError('COLUMN_NEEDED', { call, columns: usualColumns });
  return network.groupsBy(column);
}

import type { Network } from '../../graph/network.js';

/** Columns that say where in the organisation people are, used when neither firm nor unit is given. */
const placeColumns = ['location', 'region', 'country', 'site', 'division', 'function', 'team', 'level'];

/**
 * The columns whose groups are compared: those asked for, else firm and unit where they hold at least two groups, else the
 * columns that say where in the organisation people are. Never a column about the person, unless asked for.
 */
export function comparedColumns(
  network: Pick<Network, 'groupColumns' | 'groupsBy'>,
  asked: readonly string[] | undefined,
): string[] {
  if (asked !== undefined) return [...asked];
  const parts = (columns: readonly string[]) =>
    columns.filter(
      (column) => network.groupColumns.includes(column) && network.groupsBy(column).names.length > 1,
    );
  const main = parts(['firm', 'unit']);
  return main.length > 0 ? main : parts(placeColumns);
}

import type { ShownGroups } from '../group-privacy.js';
import type { ContactCounts } from './contact-table.js';

/** Rows of the overview: more make a wall rather than a picture. */
const OVERVIEW_ROWS = 20;

/** The largest groups, and all smaller ones together as the last row: symmetric, row after row, NaN on the diagonal. */
export interface ContactOverview {
  readonly names: readonly string[];
  /** How many groups the last row holds; 0 where every group has a row. */
  readonly restGroups: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/** The largest groups that are shown by size, then name; those beyond the last row but one are taken together. */
export function overviewOf(contact: ContactCounts, { names, sizes, isHidden }: ShownGroups): ContactOverview {
  const { groupCount, keys, counts, scale } = contact;
  const shown = Array.from(names.keys()).filter((group) => !isHidden[group]);
  shown.sort((x, y) => sizes[y]! - sizes[x]! || x - y);
  const own = shown.length <= OVERVIEW_ROWS ? shown.length : OVERVIEW_ROWS - 1;
  const rows = Math.min(shown.length, own + 1);
  const rowOf = new Int32Array(groupCount);
  const total = new Float64Array(rows);
  shown.forEach((group, place) => {
    rowOf[group] = Math.min(place, own);
    total[rowOf[group]!]! += contact.total[group]!;
  });
  const observed = new Float64Array(rows * rows);
  keys.forEach((key, at) => {
    const x = rowOf[Math.floor(key / groupCount)]!;
    const y = rowOf[key % groupCount]!;
    observed[x * rows + y]! += counts[at]!;
    observed[y * rows + x]! += counts[at]!;
  });
  const expected = Float64Array.from(
    observed,
    (_, cell) => total[Math.floor(cell / rows)]! * total[cell % rows]! * scale,
  );
  for (let row = 0; row < rows; row++) {
    observed[row * (rows + 1)] = Number.NaN;
    expected[row * (rows + 1)] = Number.NaN;
  }
  return {
    names: shown.slice(0, own).map((group) => names[group]!),
    restGroups: shown.length - own,
    observed,
    expected,
  };
}

import type { Groups } from '../../graph/groups.js';

/** Undirected networks hold an arc each way: within a group each pair was counted twice, across groups once in each cell. */
export function withoutDoubles(cells: Float64Array, { names }: Groups): Float64Array {
  return cells.map((cell, place) => (place % (names.length + 1) === 0 ? cell / 2 : cell));
}

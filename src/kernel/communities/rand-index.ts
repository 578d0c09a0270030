import { type Overlap, overlapOf } from './partitions.js';

/**
 * Adjusted Rand index of two partitions: 1, the same; 0, no more agreement than chance. Places that are -1 in either are
 * left out. NaN where nothing is left, or where both put everybody into one group or each alone.
 *
 * Cost: O(places); whoever has the overlap of the two already can give it.
 * Source: Hubert and Arabie (1985), Journal of Classification 2, 193-218.
 */
export function adjustedRandIndex(
  first: Int32Array,
  second: Int32Array,
  { count, cells, rows, columns }: Overlap = overlapOf(first, second),
): number {
  const together = pairsWithin(cells);
  const inRows = pairsWithin(rows);
  const inColumns = pairsWithin(columns);
  const byChance = (inRows * inColumns) / ((count * (count - 1)) / 2);
  return (together - byChance) / ((inRows + inColumns) / 2 - byChance);
}

function pairsWithin(sizes: Int32Array): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}

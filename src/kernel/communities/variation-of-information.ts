import { naturalLog } from '../natural-log.js';
import { type Overlap, overlapOf } from './partitions.js';

/**
 * Variation of information between two partitions, in nats: what each tells that the other does not. 0, the same; at
 * most log n. A true distance. Places that are -1 in either are left out; NaN where nothing is left.
 *
 * Defined as: H(first | second) + H(second | first), H being the entropy of the shares of people in the groups.
 * Cost: O(places); whoever has the overlap of the two already can give it.
 * Source: Meila (2007), Journal of Multivariate Analysis 98(5), 873-895.
 */
export function variationOfInformation(
  first: Int32Array,
  second: Int32Array,
  { count, cells, rows, columns }: Overlap = overlapOf(first, second),
): number {
  // By size, so that the same groups under other numbers cancel out to exactly 0.
  const surplusOfSize = new Int32Array(count + 1);
  for (const size of rows) surplusOfSize[size]!++;
  for (const size of columns) surplusOfSize[size]!++;
  for (const size of cells) surplusOfSize[size]! -= 2;
  let sum = 0;
  for (let size = 2; size <= count; size++) {
    const surplus = surplusOfSize[size]!;
    if (surplus !== 0) sum += surplus * size * naturalLog(size);
  }
  return Math.max(0, sum / count); // the rounding of a sum of both signs may leave it a hair below
}

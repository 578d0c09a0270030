/**
 * Pairs of groups of which enough contact is expected, numbered without a table of all pairs.
 *
 * What is expected of two groups is the product of their activities times a factor. With groups in order of activity, the
 * most active first, the pairs of which at least so much is expected are, for each group, those with the first few before it:
 * two short arrays say which number a pair has. Of m pairs of people in touch at most m / least pairs of groups are there,
 * however many groups.
 *
 * | array    | meaning                                                                                              |
 * |----------|------------------------------------------------------------------------------------------------------|
 * | groups   | the group at each rank; groups that can be in no pair have none                                       |
 * | partners | by rank, how many of the ranks before it make a pair with it; one more entry, 0, for "no rank"       |
 * | offsets  | by rank, the number of its first pair; the pair of ranks i < j has the number offsets[j] + i         |
 * | a, b     | by number, the two groups of the pair, a < b                                                         |
 */
export interface GroupPairs {
  readonly groups: Int32Array;
  readonly partners: Int32Array;
  readonly offsets: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * Numbers the pairs of groups of which at least `least` is expected, total[a] x total[b] x scale. Groups without `isAllowed` are in no pair.
 * Cost: O(groups log groups + pairs).
 */
export function numberGroupPairs(
  total: Float64Array,
  scale: number,
  least: number,
  isAllowed: (group: number) => boolean,
): GroupPairs {
  const order = Int32Array.from(total.keys()).filter(isAllowed);
  order.sort((x, y) => total[y]! - total[x]! || x - y);
  const isPair = (i: number, j: number) => total[order[i]!]! * total[order[j]!]! * scale >= least;
  const partners: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  let reach = order.length;
  for (let rank = 0; rank < order.length; rank++) {
    // The less active a group, the fewer it makes a pair with.
    while (reach > 0 && !isPair(reach - 1, rank)) reach--;
    if (reach === 0) break;
    offsets.push(count);
    partners.push(Math.min(reach, rank));
    count += partners[rank]!;
  }
  const groups = order.subarray(0, partners.length);
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  groups.forEach((group, rank) => {
    for (let before = 0; before < partners[rank]!; before++) {
      const at = offsets[rank]! + before;
      a[at] = Math.min(group, groups[before]!);
      b[at] = Math.max(group, groups[before]!);
    }
  });
  return { groups, partners: Int32Array.of(...partners, 0), offsets: Int32Array.of(...offsets, count), a, b };
}

/** The rank of each person's group; the number of ranks for people whose group has none or who have no group (-1). */
export function rankLabels({ groups }: GroupPairs, of: Int32Array, groupCount: number): Int32Array {
  const rankOf = new Int32Array(groupCount).fill(groups.length);
  groups.forEach((group, rank) => {
    rankOf[group] = rank;
  });
  return of.map((group) => (group === -1 ? groups.length : rankOf[group]!));
}

/** Adds to `counts`, by number of pair, the pairs of people whose labels make one. */
export function countBetween(
  first: Int32Array,
  second: Int32Array,
  labels: Int32Array,
  partners: Int32Array,
  offsets: Int32Array,
  counts: Int32Array,
): void {
  for (let pair = 0; pair < first.length; pair++) {
    const x = labels[first[pair]!]!;
    const y = labels[second[pair]!]!;
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    if (low < partners[high]!) counts[offsets[high]! + low]!++;
  }
}

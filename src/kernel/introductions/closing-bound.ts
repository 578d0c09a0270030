/** The gaps of one column, by number, and what limits the pairs across each. */
export interface BoundedGaps {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Int32Array;
  readonly room: Int32Array;
  /** By group, how many partners its people could have in all rounds together. */
  readonly groupCaps: Float64Array;
  /** Pairs that all rounds together could hold. */
  readonly most: number;
}

/**
 * No plan closes more than this: the less of two relaxations. In one each gap is limited by its own room and its two
 * groups, and all by the number of pairs; in the other each group spends all its room on its heaviest gaps, and half of that counts,
 * since each pair takes room of two groups.
 * Cost: O(gaps log gaps).
 */
export function closingBound({ a, b, weights, room, groupCaps, most }: BoundedGaps): number {
  const heaviestFirst = Array.from(weights.keys()).sort((x, y) => weights[y]! - weights[x]! || x - y);
  const withinGap = (gap: number) => Math.min(room[gap]!, groupCaps[a[gap]!]!, groupCaps[b[gap]!]!);
  let left = most;
  let byNumber = 0;
  const leftOf = groupCaps.slice();
  let byGroups = 0;
  for (const gap of heaviestFirst) {
    const pairs = Math.min(left, withinGap(gap));
    left -= pairs;
    byNumber += weights[gap]! * pairs;
    for (const group of [a[gap]!, b[gap]!]) {
      const taken = Math.min(leftOf[group]!, withinGap(gap));
      leftOf[group]! -= taken;
      byGroups += (weights[gap]! * taken) / 2;
    }
  }
  return Math.min(byNumber, byGroups);
}

import { countBetween } from './group-pairs.js';
import type { PermutedContactInput } from './permuted-contact.js';

/** What draws that leave people out are counted on; fields as for permutations. */
export type LeftOutContactInput = Pick<
  PermutedContactInput,
  'first' | 'second' | 'labels' | 'partners' | 'offsets'
>;

/**
 * Counts contact between groups again without some of the people, who have no part in activity either. The function returned takes 1 for
 * everybody who is left out and writes observed / expected of each pair of groups; NaN where nothing is expected.
 * Cost of a draw: O(pairs in touch + people + pairs of groups).
 */
export function createLeftOutContact({
  first,
  second,
  labels,
  partners,
  offsets,
}: LeftOutContactInput): (isOut: Uint8Array, ratios: Float64Array) => void {
  const count = offsets[offsets.length - 1]!;
  const keptFirst = new Int32Array(first.length);
  const keptSecond = new Int32Array(first.length);
  const activity = new Float64Array(labels.length);
  const totals = new Float64Array(partners.length);
  const counts = new Int32Array(count);

  return (isOut, ratios) => {
    activity.fill(0);
    let kept = 0;
    for (let pair = 0; pair < first.length; pair++) {
      const x = first[pair]!;
      const y = second[pair]!;
      if (isOut[x] === 1 || isOut[y] === 1) continue;
      keptFirst[kept] = x;
      keptSecond[kept++] = y;
      activity[x]!++;
      activity[y]!++;
    }
    totals.fill(0);
    let all = 0;
    let allSquares = 0;
    for (let person = 0; person < labels.length; person++) {
      const contacts = activity[person]!;
      totals[labels[person]!]! += contacts;
      all += contacts;
      allSquares += contacts * contacts;
    }
    const scale = all / (all * all - allSquares);
    counts.fill(0);
    countBetween(
      keptFirst.subarray(0, kept),
      keptSecond.subarray(0, kept),
      labels,
      partners,
      offsets,
      counts,
    );
    for (let rank = 0; rank < partners.length - 1; rank++)
      for (let before = 0; before < partners[rank]!; before++) {
        const at = offsets[rank]! + before;
        ratios[at] = counts[at]! / (totals[rank]! * totals[before]! * scale);
      }
  };
}

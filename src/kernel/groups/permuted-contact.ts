import type { Pass } from '../pass.js';
import { type RandomBelow, randomIntegers } from '../random-integers.js';
import { countBetween } from './group-pairs.js';

/** Permutations in a chunk: enough to be worth handing over, few enough for all threads to have some. */
export const IN_CHUNK = 16;

/**
 * What permutations of group labels are counted on.
 *
 * | field             | meaning                                                                        |
 * |-------------------|--------------------------------------------------------------------------------|
 * | first, second     | the two people of each pair in touch; people are numbered among those with a group |
 * | activity          | by person, pairs in touch                                                      |
 * | labels            | by person, the rank of the group (see GroupPairs)                              |
 * | strata            | where each stratum of people of like activity starts, and the number of people |
 * | partners, offsets | how pairs of groups are numbered                                               |
 * | ratios            | by pair of groups, observed / expected as it is                                |
 * | scale             | expected = activity of one x activity of the other x scale                     |
 */
export type PermutedContactInput = {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly activity: Float64Array;
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly partners: Int32Array;
  readonly offsets: Int32Array;
  readonly ratios: Float64Array;
  readonly scale: number;
  readonly permutations: number;
  readonly seed: number;
};

/**
 * Deals the groups of each stratum out to its people at random, again and again, people keeping their contacts. Gives, by pair of groups, in
 * how many permutations observed / expected was at most as small as it is, the sum of these ratios, and that of their squares. A ratio
 * is 1 where nothing is expected. Every chunk begins with the labels as they are and a seed of its own.
 * Cost: permutations x (pairs in touch + people + pairs of groups).
 */
export const permutedContact: Pass<PermutedContactInput> = {
  chunkCount: ({ permutations, ratios }) => (ratios.length === 0 ? 0 : Math.ceil(permutations / IN_CHUNK)),
  lengths: ({ ratios }) => [ratios.length, ratios.length, ratios.length],
  cost: ({ permutations, first, activity, ratios }) =>
    permutations * (first.length + 2 * activity.length + ratios.length),

  prepare(input) {
    const { first, second, activity, strata, partners, offsets, ratios, scale, permutations, seed } = input;
    const labels = input.labels.slice();
    const totals = new Float64Array(partners.length);
    const counts = new Int32Array(ratios.length);
    const asLow = new Float64Array(ratios.length);
    const sums = new Float64Array(ratios.length);
    const squares = new Float64Array(ratios.length);

    function count(): void {
      totals.fill(0);
      for (let person = 0; person < labels.length; person++) totals[labels[person]!]! += activity[person]!;
      counts.fill(0);
      countBetween(first, second, labels, partners, offsets, counts);
      for (let rank = 0; rank < partners.length - 1; rank++) {
        const perActivity = totals[rank]!;
        for (let before = 0; before < partners[rank]!; before++) {
          const at = offsets[rank]! + before;
          const expected = perActivity * totals[before]! * scale;
          const ratio = expected === 0 ? 1 : counts[at]! / expected;
          if (ratio <= ratios[at]!) asLow[at]!++;
          sums[at]! += ratio;
          squares[at]! += ratio * ratio;
        }
      }
    }

    return (chunk) => {
      labels.set(input.labels);
      for (const vector of [asLow, sums, squares]) vector.fill(0);
      const below = randomIntegers(seed + chunk);
      const rounds = Math.min(IN_CHUNK, permutations - chunk * IN_CHUNK);
      for (let round = 0; round < rounds; round++) {
        dealWithin(labels, strata, below);
        count();
      }
      return [asLow, sums, squares];
    };
  },
};

/** Deals the labels of each stratum out to its people at random, in place (Fisher and Yates). */
export function dealWithin(labels: Int32Array, strata: Int32Array, below: RandomBelow): void {
  for (let stratum = 0; stratum < strata.length - 1; stratum++) {
    const start = strata[stratum]!;
    for (let last = strata[stratum + 1]! - 1; last > start; last--) {
      const other = start + below(last - start + 1);
      const kept = labels[last]!;
      labels[last] = labels[other]!;
      labels[other] = kept;
    }
  }
}

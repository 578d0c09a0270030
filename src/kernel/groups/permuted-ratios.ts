import type { Pass, PassInput } from '../pass.js';
import { type RandomBelow, randomIntegers } from '../random-integers.js';

/** Permutations in a chunk: enough to be worth handing over, few enough for all threads to have some. */
const IN_CHUNK = 16;

/**
 * What permutations of group labels are counted on, whatever is counted.
 *
 * | field             | meaning                                                                        |
 * |-------------------|--------------------------------------------------------------------------------|
 * | labels            | by person, the rank of the group (see GroupPairs); people are numbered among those with a group |
 * | strata            | where each stratum of people of like activity starts, and the number of people |
 * | partners, offsets | how pairs of groups are numbered                                               |
 * | ratios            | by cell, observed / expected as it is                                          |
 */
export type PermutedRatiosInput = PassInput & {
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly partners: Int32Array;
  readonly offsets: Int32Array;
  readonly ratios: Float64Array;
  readonly permutations: number;
  readonly seed: number;
};

/** Writes, by cell, what is seen between groups when people have these labels, and what is expected. */
export type CellCounter = (labels: Int32Array, counts: Int32Array, expected: Float64Array) => void;

/**
 * Deals the groups of each stratum out to its people at random, again and again, people keeping their contacts. Gives, by cell, in
 * how many permutations observed / expected was at most as small as it is, the sum of these ratios, and that of their squares. A ratio
 * is 1 where nothing is expected. Every chunk begins with the labels as they are and a seed of its own.
 * `visits`: ties and people that one permutation looks at. Cost: permutations x (visits + cells).
 */
export function definePermutedRatios<Input extends PermutedRatiosInput>(
  visits: (input: Input) => number,
  createCounter: (input: Input) => CellCounter,
): Pass<Input> {
  return {
    chunkCount: ({ permutations, ratios }) => (ratios.length === 0 ? 0 : Math.ceil(permutations / IN_CHUNK)),
    lengths: ({ ratios }) => [ratios.length, ratios.length, ratios.length],
    cost: (input) => input.permutations * (visits(input) + input.ratios.length),

    prepare(input) {
      const { strata, ratios, permutations, seed } = input;
      const labels = input.labels.slice();
      const count = createCounter(input);
      const counts = new Int32Array(ratios.length);
      const expected = new Float64Array(ratios.length);
      const asLow = new Float64Array(ratios.length);
      const sums = new Float64Array(ratios.length);
      const squares = new Float64Array(ratios.length);

      return (chunk) => {
        labels.set(input.labels);
        for (const vector of [asLow, sums, squares]) vector.fill(0);
        const below = randomIntegers(seed + chunk);
        const rounds = Math.min(IN_CHUNK, permutations - chunk * IN_CHUNK);
        for (let round = 0; round < rounds; round++) {
          dealWithin(labels, strata, below);
          counts.fill(0);
          count(labels, counts, expected);
          for (let cell = 0; cell < ratios.length; cell++) {
            const ratio = expected[cell] === 0 ? 1 : counts[cell]! / expected[cell]!;
            if (ratio <= ratios[cell]!) asLow[cell]!++;
            sums[cell]! += ratio;
            squares[cell]! += ratio * ratio;
          }
        }
        return [asLow, sums, squares];
      };
    },
  };
}

/** Deals the labels of each stratum out to its people at random, in place (Fisher and Yates). */
function dealWithin(labels: Int32Array, strata: Int32Array, below: RandomBelow): void {
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

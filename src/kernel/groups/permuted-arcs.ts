import type { Pass } from '../pass.js';
import { randomIntegers } from '../random-integers.js';
import { dealWithin, IN_CHUNK } from './permuted-contact.js';

/**
 * What permutations of group labels are counted on where direction counts. Pair of groups number n, of ranks i < j, has two cells:
 * 2 n from i to j, and 2 n + 1 from j to i.
 *
 * | field             | meaning                                                            |
 * |-------------------|--------------------------------------------------------------------|
 * | sources, targets  | the ends of each arc; people are numbered among those with a group |
 * | activity          | by person, arcs out                                                |
 * | attraction        | by person, arcs in                                                 |
 * | ratios            | by cell, observed / expected as it is                              |
 * | scale             | expected = activity of one x attraction of the other x scale       |
 *
 * The other fields are those of PermutedContactInput.
 */
export type PermutedArcsInput = {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly activity: Float64Array;
  readonly attraction: Float64Array;
  readonly labels: Int32Array;
  readonly strata: Int32Array;
  readonly partners: Int32Array;
  readonly offsets: Int32Array;
  readonly ratios: Float64Array;
  readonly scale: number;
  readonly permutations: number;
  readonly seed: number;
};

/** As `permutedContact`, with a figure for each direction. Cost: permutations x (arcs + people + pairs of groups). */
export const permutedArcs: Pass<PermutedArcsInput> = {
  chunkCount: ({ permutations, ratios }) => (ratios.length === 0 ? 0 : Math.ceil(permutations / IN_CHUNK)),
  lengths: ({ ratios }) => [ratios.length, ratios.length, ratios.length],
  cost: ({ permutations, sources, activity, ratios }) =>
    permutations * (sources.length + 2 * activity.length + ratios.length),

  prepare(input) {
    const { sources, targets, activity, attraction, strata, partners, offsets, ratios, scale, seed } = input;
    const labels = input.labels.slice();
    const totalOut = new Float64Array(partners.length);
    const totalIn = new Float64Array(partners.length);
    const counts = new Int32Array(ratios.length);
    const asLow = new Float64Array(ratios.length);
    const sums = new Float64Array(ratios.length);
    const squares = new Float64Array(ratios.length);

    function compare(cell: number, expected: number): void {
      const ratio = expected === 0 ? 1 : counts[cell]! / expected;
      if (ratio <= ratios[cell]!) asLow[cell]!++;
      sums[cell]! += ratio;
      squares[cell]! += ratio * ratio;
    }

    function count(): void {
      totalOut.fill(0);
      totalIn.fill(0);
      for (let person = 0; person < labels.length; person++) {
        totalOut[labels[person]!]! += activity[person]!;
        totalIn[labels[person]!]! += attraction[person]!;
      }
      counts.fill(0);
      countArcsBetween(sources, targets, labels, partners, offsets, counts);
      for (let rank = 0; rank < partners.length - 1; rank++) {
        for (let before = 0; before < partners[rank]!; before++) {
          const cell = 2 * (offsets[rank]! + before);
          compare(cell, totalOut[before]! * totalIn[rank]! * scale);
          compare(cell + 1, totalOut[rank]! * totalIn[before]! * scale);
        }
      }
    }

    return (chunk) => {
      labels.set(input.labels);
      for (const vector of [asLow, sums, squares]) vector.fill(0);
      const below = randomIntegers(seed + chunk);
      const rounds = Math.min(IN_CHUNK, input.permutations - chunk * IN_CHUNK);
      for (let round = 0; round < rounds; round++) {
        dealWithin(labels, strata, below);
        count();
      }
      return [asLow, sums, squares];
    };
  },
};

/** Adds to `counts`, by cell, the arcs between people whose labels make a pair of groups. */
export function countArcsBetween(
  sources: Int32Array,
  targets: Int32Array,
  labels: Int32Array,
  partners: Int32Array,
  offsets: Int32Array,
  counts: Int32Array,
): void {
  for (let arc = 0; arc < sources.length; arc++) {
    const x = labels[sources[arc]!]!;
    const y = labels[targets[arc]!]!;
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    if (low < partners[high]!) counts[2 * (offsets[high]! + low) + (x < y ? 0 : 1)]!++;
  }
}

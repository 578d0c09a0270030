import { definePermutedRatios, type PermutedRatiosInput } from './permuted-ratios.js';

/**
 * What permutations are counted on where direction counts. Pair of groups number n, of ranks i < j, has two cells:
 * 2 n from i to j, and 2 n + 1 from j to i.
 *
 * | field            | meaning                                                            |
 * |------------------|--------------------------------------------------------------------|
 * | sources, targets | the ends of each arc                                               |
 * | activity         | by person, arcs out                                                |
 * | attraction       | by person, arcs in                                                 |
 * | scale            | expected = activity of one x attraction of the other x scale       |
 */
export type PermutedArcsInput = PermutedRatiosInput & {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly activity: Float64Array;
  readonly attraction: Float64Array;
  readonly scale: number;
};

/** Contact between groups in each direction, dealt out again and again. Cost: permutations x (arcs + people + pairs of groups). */
export const permutedArcs = definePermutedRatios<PermutedArcsInput>(
  ({ sources, activity }) => sources.length + 2 * activity.length,
  ({ sources, targets, activity, attraction, partners, offsets, scale }) => {
    const totalOut = new Float64Array(partners.length);
    const totalIn = new Float64Array(partners.length);
    return (labels, counts, expected) => {
      totalOut.fill(0);
      totalIn.fill(0);
      for (let person = 0; person < labels.length; person++) {
        totalOut[labels[person]!]! += activity[person]!;
        totalIn[labels[person]!]! += attraction[person]!;
      }
      countArcsBetween(sources, targets, labels, partners, offsets, counts);
      for (let rank = 0; rank < partners.length - 1; rank++) {
        for (let before = 0; before < partners[rank]!; before++) {
          const cell = 2 * (offsets[rank]! + before);
          expected[cell] = totalOut[before]! * totalIn[rank]! * scale;
          expected[cell + 1] = totalOut[rank]! * totalIn[before]! * scale;
        }
      }
    };
  },
);

/** Adds to `counts`, by cell, the arcs between people whose labels make a pair of groups. */
function countArcsBetween(
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

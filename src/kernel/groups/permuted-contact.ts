import { countBetween } from './group-pairs.js';
import { definePermutedRatios, type PermutedRatiosInput } from './permuted-ratios.js';

/**
 * What permutations are counted on where direction does not count; a cell is a pair of groups.
 *
 * | field         | meaning                                                                            |
 * |---------------|------------------------------------------------------------------------------------|
 * | first, second | the two people of each pair in touch                                               |
 * | activity      | by person, pairs in touch                                                          |
 * | scale         | expected = activity of one x activity of the other x scale                         |
 */
export type PermutedContactInput = PermutedRatiosInput & {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly activity: Float64Array;
  readonly scale: number;
};

/** Contact between groups, dealt out again and again. Cost: permutations x (pairs in touch + people + pairs of groups). */
export const permutedContact = definePermutedRatios<PermutedContactInput>(
  ({ first, activity }) => first.length + 2 * activity.length,
  ({ first, second, activity, partners, offsets, scale }) => {
    const totals = new Float64Array(partners.length);
    return (labels, counts, expected) => {
      totals.fill(0);
      for (let person = 0; person < labels.length; person++) totals[labels[person]!]! += activity[person]!;
      countBetween(first, second, labels, partners, offsets, counts);
      for (let rank = 0; rank < partners.length - 1; rank++)
        for (let before = 0; before < partners[rank]!; before++)
          expected[offsets[rank]! + before] = totals[rank]! * totals[before]! * scale;
    };
  },
);

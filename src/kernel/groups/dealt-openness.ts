import type { Pass } from '../pass.js';
import { randomIntegers } from '../random-integers.js';

/** Dealings in a chunk: enough to be worth handing over, few enough for all threads to have some. */
const IN_CHUNK = 16;

/** Rounding of sums in another order must not tell values apart. */
const SAME = 1e-12;

/**
 * What dealings of people to groups are counted on.
 *
 * | field           | meaning                                                                             |
 * |-----------------|-------------------------------------------------------------------------------------|
 * | first, second   | the two people of each pair in touch; people are numbered among those with a group   |
 * | ties, strengths | of each pair                                                                        |
 * | labels          | by person, the group                                                                |
 * | values          | the E-I index as it is: by basis (ties, pairs, strengths), each group, then everybody |
 */
export type DealtOpennessInput = {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly ties: Float64Array;
  readonly strengths: Float64Array;
  readonly labels: Int32Array;
  readonly groupCount: number;
  readonly values: Float64Array;
  readonly permutations: number;
  readonly seed: number;
};

/**
 * Deals all people out to groups of the same sizes at random, again and again, and takes the E-I index of each group and of
 * everybody. Gives, in the order of `values`, the sum, in how many dealings it was at most as small, and at least as great, and how many
 * dealings had a value: a group without any contact in a dealing has none.
 *
 * What leaves a group is what its people have in all less twice what stays, so only pairs that fall into one group are added up.
 * Every chunk begins with the labels as they are and a seed of its own. Cost: permutations x (pairs in touch + people + groups).
 */
export const dealtOpenness: Pass<DealtOpennessInput> = {
  chunkCount: ({ permutations, first }) => (first.length === 0 ? 0 : Math.ceil(permutations / IN_CHUNK)),
  lengths: ({ values }) => [0, 1, 2, 3].map(() => values.length),
  cost: ({ permutations, first, labels, values }) =>
    permutations * (first.length + 3 * labels.length + values.length),

  prepare(input) {
    const { first, second, groupCount, values, permutations, seed } = input;
    const people = input.labels.length;
    const ones = new Float64Array(first.length).fill(1);
    const bases = [input.ties, ones, input.strengths].map((amounts, basis) => ({
      amounts,
      ofPerson: sumByPerson(input, amounts),
      inside: new Float64Array(groupCount),
      total: new Float64Array(groupCount),
      place: basis * (groupCount + 1),
    }));
    const [ties, pairs, strengths] = bases.map(({ inside }) => inside) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const labels = input.labels.slice();
    const sums = new Float64Array(values.length);
    const asLow = new Float64Array(values.length);
    const asHigh = new Float64Array(values.length);
    const counted = new Float64Array(values.length);

    function countInside(): void {
      for (const { inside } of bases) inside.fill(0);
      for (let pair = 0; pair < first.length; pair++) {
        const group = labels[first[pair]!]!;
        if (group !== labels[second[pair]!]!) continue;
        ties[group]! += input.ties[pair]!;
        pairs[group]!++;
        strengths[group]! += input.strengths[pair]!;
      }
    }

    function compare(at: number, inside: number, outside: number): void {
      const value = (outside - inside) / (outside + inside);
      if (Number.isNaN(value)) return;
      counted[at]!++;
      sums[at]! += value;
      if (value <= values[at]! + SAME) asLow[at]!++;
      if (value >= values[at]! - SAME) asHigh[at]!++;
    }

    return (chunk) => {
      labels.set(input.labels);
      for (const vector of [sums, asLow, asHigh, counted]) vector.fill(0);
      const below = randomIntegers(seed + chunk);
      const rounds = Math.min(IN_CHUNK, permutations - chunk * IN_CHUNK);
      for (let round = 0; round < rounds; round++) {
        for (let last = people - 1; last > 0; last--) {
          const other = below(last + 1);
          const kept = labels[last]!;
          labels[last] = labels[other]!;
          labels[other] = kept;
        }
        countInside();
        for (const { ofPerson, inside, total, place } of bases) {
          total.fill(0);
          for (let person = 0; person < people; person++) total[labels[person]!]! += ofPerson[person]!;
          let allInside = 0;
          let all = 0;
          for (let group = 0; group < groupCount; group++) {
            compare(place + group, inside[group]!, total[group]! - 2 * inside[group]!);
            allInside += inside[group]!;
            all += total[group]!;
          }
          compare(place + groupCount, allInside, all / 2 - allInside);
        }
      }
      return [sums, asLow, asHigh, counted];
    };
  },
};

function sumByPerson({ first, second, labels }: DealtOpennessInput, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(labels.length);
  for (let pair = 0; pair < first.length; pair++) {
    sums[first[pair]!]! += amounts[pair]!;
    sums[second[pair]!]! += amounts[pair]!;
  }
  return sums;
}

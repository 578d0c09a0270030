import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { findArc } from '../../kernel/csr.js';
import type { AnalyzeOptions } from '../../options.js';
import { createRandom } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { type ContactPairs, contactPairs } from '../gaps/contact-table.js';
import { placesOf } from '../gaps/gap-places.js';
import { type Amounts, amountsOf, eiOf, eiRange, rescaled, sumByGroup } from './ei-amounts.js';

/** What is divided into outside and inside: arcs, pairs of people in touch, or their strength. */
export const eiBases = ['ties', 'pairs', 'weights'] as const;
export type EiBasis = (typeof eiBases)[number];

/** An E-I index with what it could be and what chance gives. */
export interface EiFigure {
  readonly basis: EiBasis;
  /** (outside - inside) / (outside + inside); NaN without any. */
  readonly value: number;
  /** The least and the greatest value that as many ties could have among groups of these sizes. */
  readonly least: number;
  readonly greatest: number;
  /** The value on a scale on which these two are -1 and 1; NaN where they are the same. */
  readonly rescaled: number;
  /** Mean of the value when people are dealt out to groups of these sizes at random, over the dealings that give the group any contact. */
  readonly expected: number;
  /** Share of these dealings with a value at most as small, and at least as great, the observed value among them. */
  readonly pLower: number;
  readonly pUpper: number;
}

export function peopleOf(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The three bases of one way to group people, observed and tested. */
export async function testGroups(
  network: Network,
  groups: Groups,
  options: AnalyzeOptions,
  runner: PassRunner,
): Promise<readonly [ties: Tested, pairs: Tested, weights: Tested]> {
  const { out, both, directed } = network;
  const { of } = groups;
  const people = peopleOf(groups.sizes);
  const pairs = contactPairs(network, groups);
  const tested = [
    observe('ties', amountsOf(out, of, directed, false), groups, people),
    observe('pairs', amountsOf(both, of, false, false), groups, people),
    observe('weights', amountsOf(out, of, directed, true), groups, people),
  ] as const;
  await permute(tested, network, pairs, groups, options, runner);
  return tested;
}

/** One basis while it is tested; by group, and everybody last. */
export interface Tested {
  readonly basis: EiBasis;
  readonly inside: Float64Array;
  readonly outside: Float64Array;
  readonly values: Float64Array;
  readonly ranges: readonly { readonly least: number; readonly greatest: number }[];
  readonly sums: Float64Array;
  readonly asLow: Float64Array;
  readonly asHigh: Float64Array;
  /** Dealings that have a value. */
  readonly counted: Float64Array;
}

function observe(basis: EiBasis, amounts: Amounts, { names, sizes, of }: Groups, people: number): Tested {
  const inside = new Float64Array(names.length);
  const outside = new Float64Array(names.length);
  sumByGroup(amounts, of, inside, outside);
  const ways = amounts.directed ? 2 : 1;
  const roomInside = Array.from(sizes, (size) => (ways * size * (size - 1)) / 2);
  const allInside = roomInside.reduce((sum, room) => sum + room, 0);
  const ofGroup = names.map((): number[] => []);
  for (let tie = 0; tie < amounts.first.length; tie++) {
    const a = of[amounts.first[tie]!]!;
    const b = of[amounts.second[tie]!]!;
    ofGroup[a]!.push(amounts.amounts[tie]!);
    if (a !== b) ofGroup[b]!.push(amounts.amounts[tie]!);
  }
  return {
    basis,
    inside,
    outside,
    values: valuesOf(inside, outside),
    ranges: [
      ...names.map((_, g) => eiRange(ofGroup[g]!, roomInside[g]!, ways * sizes[g]! * (people - sizes[g]!))),
      eiRange(amounts.amounts, allInside, (ways * people * (people - 1)) / 2 - allInside),
    ],
    sums: new Float64Array(names.length + 1),
    asLow: new Float64Array(names.length + 1),
    asHigh: new Float64Array(names.length + 1),
    counted: new Float64Array(names.length + 1),
  };
}

/** By group, and of everybody last, where what leaves one group enters another. */
function valuesOf(inside: Float64Array, outside: Float64Array): Float64Array {
  const values = new Float64Array(inside.length + 1);
  let allInside = 0;
  let allOutside = 0;
  inside.forEach((amount, group) => {
    values[group] = eiOf(amount, outside[group]!);
    allInside += amount;
    allOutside += outside[group]! / 2;
  });
  values[inside.length] = eiOf(allInside, allOutside);
  return values;
}

/** Deals people out to groups on threads where it pays; writes what comes of it into each basis. */
async function permute(
  tested: readonly Tested[],
  { out, directed }: Network,
  pairs: ContactPairs,
  { of, names, column }: Groups,
  { permutations, seed }: AnalyzeOptions,
  runner: PassRunner,
): Promise<void> {
  const people = Int32Array.from(of.keys()).filter((person) => of[person] !== -1);
  const tiesOf = (a: number, b: number) =>
    directed ? Number(findArc(out, a, b) !== -1) + Number(findArc(out, b, a) !== -1) : 1;
  const found = await runner.run('dealtOpenness', {
    ...placesOf(pairs, people, of.length),
    ties: Float64Array.from(pairs.first, (a, pair) => tiesOf(a, pairs.second[pair]!)),
    strengths: pairs.strengths,
    labels: people.map((person) => of[person]!),
    groupCount: names.length,
    values: Float64Array.from(tested.flatMap(({ values }) => [...values])),
    permutations,
    seed: createRandom(seed, `openness ${column}`).below(0x100000000),
  });
  const places = names.length + 1;
  tested.forEach((one, basis) => {
    [one.sums, one.asLow, one.asHigh, one.counted].forEach((vector, which) => {
      vector.set(found[which]!.subarray(basis * places, (basis + 1) * places));
    });
  });
}

export function figureOf(tested: Tested, at: number): EiFigure {
  const value = tested.values[at]!;
  const range = tested.ranges[at]!;
  const counted = tested.counted[at]!;
  const share = (count: number) => (Number.isNaN(value) ? Number.NaN : (1 + count) / (counted + 1));
  return {
    basis: tested.basis,
    value,
    ...range,
    rescaled: rescaled(value, range),
    expected: Number((tested.sums[at]! / counted).toPrecision(12)), // 0 / 0 is NaN, where no dealing has a value
    pLower: share(tested.asLow[at]!),
    pUpper: share(tested.asHigh[at]!),
  };
}

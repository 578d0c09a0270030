import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { createRandom, shuffle } from '../../random.js';
import { hiddenGroups } from '../group-privacy.js';

/** People by the share of their contacts that is outside their group. */
export interface LinkerBand {
  /** From this share on; the last band includes 1, the middle one both of its ends. */
  readonly low: number;
  readonly high: number;
  /** NaN in hidden bands. */
  readonly people: number;
  /** Mean betweenness of these people; NaN where hidden or without people. */
  readonly meanBetweenness: number;
  readonly isHidden: boolean;
}

/** Whether people whose contacts are about half outside their group stand between others more than those who stay inside. */
export interface Linkers {
  readonly by: string;
  readonly bands: readonly LinkerBand[];
  /** People with a group and a contact whose group is known. */
  readonly people: number;
  /** Mean betweenness of people with 40 to 60 % outside, less that of people with less than 20 %; NaN where either is hidden or empty. */
  readonly difference: number;
  /** Share of random dealings of betweenness among these two bands with a difference at least as great, either way. */
  readonly p: number;
}

const bounds = [
  [0, 0.2],
  [0.2, 0.4],
  [0.4, 0.6],
  [0.6, 1],
] as const;
const INSIDE = 0;
const HALF = 2;

/**
 * Betweenness by the share of contacts outside the own group, direction dropped. Bands of fewer than `minGroup` people are
 * hidden, and as many more as it takes that none can be had by subtraction. Cost: O(ties), and permutations x people.
 * Source: the question of Genois et al. (2015), Network Science 3(3), 326-347, on linkers in an office.
 */
export function linkersOf(
  network: Network,
  groups: Groups,
  betweenness: Float64Array,
  { minGroup, permutations, seed }: { minGroup: number; permutations: number; seed: number },
): Linkers {
  const bandOf = shareOutside(network, groups).map((share) => bandAt(share));
  const members = bounds.map((_, band) => [...bandOf.keys()].filter((person) => bandOf[person] === band));
  const filled = [...bounds.keys()].filter((band) => members[band]!.length > 0);
  const hiddenFilled = hiddenGroups(
    filled.map((band) => members[band]!.length),
    minGroup,
  );
  const isHidden = bounds.map((_, band) => hiddenFilled[filled.indexOf(band)] === true);
  const bands = bounds.map(([low, high], band): LinkerBand => {
    const hidden = isHidden[band]!;
    return {
      low,
      high,
      people: hidden ? Number.NaN : members[band]!.length,
      meanBetweenness: hidden ? Number.NaN : meanOf(members[band]!, betweenness),
      isHidden: hidden,
    };
  });
  const difference = bands[HALF]!.meanBetweenness - bands[INSIDE]!.meanBetweenness;
  return {
    by: groups.column,
    bands,
    people: members.reduce((sum, list) => sum + list.length, 0),
    difference,
    p: Number.isNaN(difference)
      ? Number.NaN
      : differenceP(members[HALF]!, members[INSIDE]!, betweenness, permutations, seed, groups.column),
  };
}

/** Share of contacts of known group that are outside the own one; NaN without any. */
function shareOutside({ both, nodeCount }: Network, { of }: Groups): Float64Array {
  const shares = new Float64Array(nodeCount).fill(Number.NaN);
  for (let person = 0; person < nodeCount; person++) {
    if (of[person] === -1) continue;
    let known = 0;
    let outside = 0;
    for (let arc = both.starts[person]!; arc < both.starts[person + 1]!; arc++) {
      const group = of[both.targets[arc]!]!;
      if (group === -1) continue;
      known++;
      if (group !== of[person]) outside++;
    }
    if (known > 0) shares[person] = outside / known;
  }
  return shares;
}

/** The band of a share: the middle one has both of its ends, so that one half is in the middle of it. */
function bandAt(share: number): number {
  if (Number.isNaN(share)) return -1;
  if (share >= 0.4 && share <= 0.6) return HALF;
  return share > 0.6 ? bounds.length - 1 : bounds.findIndex(([, high]) => share < high);
}

function meanOf(people: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (const person of people) sum += values[person]!;
  return sum / people.length; // 0 / 0 is NaN, as promised
}

function differenceP(
  some: readonly number[],
  others: readonly number[],
  values: Float64Array,
  permutations: number,
  seed: number,
  column: string,
): number {
  const random = createRandom(seed, `linkers ${column}`);
  const all = [...some, ...others].map((person) => values[person]!);
  const total = all.reduce((sum, value) => sum + value, 0);
  const differenceFor = (sum: number) => Math.abs(sum / some.length - (total - sum) / others.length);
  const sumOfFirst = () => all.slice(0, some.length).reduce((sum, value) => sum + value, 0);
  const observed = differenceFor(sumOfFirst()) * (1 - 1e-12);
  let asFar = 1;
  for (let round = 0; round < permutations; round++) {
    shuffle(all, random);
    if (differenceFor(sumOfFirst()) >= observed) asFar++;
  }
  return asFar / (permutations + 1);
}

import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { numberGroupPairs } from '../../kernel/groups/group-pairs.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import type { AnalyzeOptions } from '../../options.js';
import { createRandom } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { chanceOfAsFew } from './gap-chance.js';
import { byActivity, labelsOf, placesOf } from './gap-places.js';
import { LEAST_EXPECTED } from './gap-tests.js';

/** Contact of one kind or way between two groups, against what chance gives. */
export interface TestedContact {
  readonly observed: number;
  readonly expected: number;
  /** observed / expected; NaN where nothing is expected. */
  readonly ratio: number;
  /** NaN where too little is expected to test. */
  readonly p: number;
  /** p after Benjamini and Hochberg over all that are tested of this kind and way. */
  readonly q: number;
}

/** The arcs from one group to another. */
export type ContactOf = (from: number, to: number) => TestedContact;

/**
 * Ties from group to group where they have a direction: expected in proportion to how much the people of one act towards others
 * (activity) and how much those of the other are turned to (attractiveness), tested by dealing groups out among people of
 * like activity. Undefined without direction. Cost: permutations x (people + arcs). Throws ABORTED.
 */
export async function directedContact(
  { out, directed }: Network,
  groups: Groups,
  { permutations, seed }: AnalyzeOptions,
  runner: PassRunner,
): Promise<ContactOf | undefined> {
  if (!directed) return undefined;
  const { of, names } = groups;
  const arcs = arcsAmong(out, of);
  const { first, second, activity, attraction } = arcs;
  const count = names.length;
  const totalOut = sumByGroup(activity, groups);
  const totalIn = sumByGroup(attraction, groups);
  const own = activity.reduce((sum, ties, person) => sum + ties * attraction[person]!, 0);
  const all = first.length;
  // Nobody acts towards themselves.
  const scale = all / (all * all - own);
  const expectedOf = (from: number, to: number) => totalOut[from]! * totalIn[to]! * scale;
  const observed = new Map<number, number>();
  for (let arc = 0; arc < all; arc++) {
    const key = of[first[arc]!]! * count + of[second[arc]!]!;
    observed.set(key, (observed.get(key) ?? 0) + 1);
  }
  const observedOf = (from: number, to: number) => observed.get(from * count + to) ?? 0;

  // No way of a pair is expected to have more than this says of it, so none with enough is missed where a group only acts, or is only sought.
  const most = totalOut.map((sum, group) => Math.max(sum, totalIn[group]!));
  const tested = numberGroupPairs(most, scale, LEAST_EXPECTED, (group) => most[group]! > 0);
  // By cell: where it starts and ends, the one with the more active group first, as the kernel numbers them.
  const rankOf = new Map(Array.from(tested.groups, (group, rank) => [group, rank]));
  const cells = Array.from(tested.a, (a, at) => {
    const b = tested.b[at]!;
    const [low, high] = rankOf.get(a)! < rankOf.get(b)! ? [a, b] : [b, a];
    return [
      [low, high],
      [high, low],
    ] as const;
  }).flat();
  const { people, strata } = byActivity(
    activity.map((ties, person) => ties + attraction[person]!),
    groups,
  );
  const places = placesOf(arcs, people, of.length);
  const [asLow, sums, squares] = await runner.run('permutedArcs', {
    sources: places.first,
    targets: places.second,
    activity: Float64Array.from(people, (person) => activity[person]!),
    attraction: Float64Array.from(people, (person) => attraction[person]!),
    labels: labelsOf(people, groups, tested),
    strata,
    partners: tested.partners,
    offsets: tested.offsets,
    ratios: Float64Array.from(cells, ([from, to]) => observedOf(from, to) / expectedOf(from, to)),
    scale,
    permutations,
    seed: createRandom(seed, `gaps directed ${groups.column}`).below(0x100000000),
  });
  const p = cells.map(([from, to], cell) => {
    const expected = expectedOf(from, to);
    if (expected < LEAST_EXPECTED) return Number.NaN;
    const mean = sums![cell]! / permutations;
    const variance = Math.max(0, squares![cell]! / permutations - mean * mean);
    const few = observedOf(from, to);
    return chanceOfAsFew(few, asLow![cell]!, permutations, mean * expected, variance * expected * expected);
  });
  const q = falseDiscoveryRates(p);
  const cellOf = new Map(cells.map(([from, to], cell) => [from * count + to, cell]));
  return (from, to) => {
    const cell = cellOf.get(from * count + to);
    const expected = expectedOf(from, to);
    return {
      observed: observedOf(from, to),
      expected,
      ratio: observedOf(from, to) / expected,
      p: cell === undefined ? Number.NaN : p[cell]!,
      q: cell === undefined ? Number.NaN : q[cell]!,
    };
  };
}

/** Arcs whose two people both have a group. */
function arcsAmong({ nodeCount, starts, targets }: Network['out'], of: Int32Array) {
  const first: number[] = [];
  const second: number[] = [];
  const activity = new Float64Array(nodeCount);
  const attraction = new Float64Array(nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    if (of[source] === -1) continue;
    for (let arc = starts[source]!; arc < starts[source + 1]!; arc++) {
      const target = targets[arc]!;
      if (of[target] === -1) continue;
      first.push(source);
      second.push(target);
      activity[source]!++;
      attraction[target]!++;
    }
  }
  return { first: Int32Array.from(first), second: Int32Array.from(second), activity, attraction };
}

function sumByGroup(values: Float64Array, { of, names }: Groups): Float64Array {
  const sums = new Float64Array(names.length);
  for (let person = 0; person < of.length; person++)
    if (of[person] !== -1) sums[of[person]!]! += values[person]!;
  return sums;
}

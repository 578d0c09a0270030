import { inducedRows, placesAmong } from '../graph/induced-rows.js';
import type { Network } from '../graph/network.js';
import { loosenTies } from '../inference/switch-ties.js';
import { toCsr } from '../inference/uniform-networks.js';
import type { Csr } from '../kernel/csr.js';
import { runHere } from '../kernel/pass.js';
import { type MarkedPathsInput, markedPaths } from '../kernel/paths/marked-paths.js';
import { stepPaths } from '../kernel/paths/step-paths.js';
import { stepPathsInput } from '../kernel/paths/step-paths-input.js';
import { type Random, shuffle } from '../random.js';
import { type Interval, noInterval, shareInterval } from './style-intervals.js';
import type { StyleScope } from './style-scope.js';

/** Up to so many people x ties shortest paths are followed from everybody in a draw; above, from {@link SOURCES} people. */
const EXACT_UP_TO = 2e6;
const SOURCES = 64;

/** Parts into which people, and ties, fall for the jackknife. */
const GROUPS = 20;

/** The people from whom paths are followed in draws: everybody, or a sample. */
export function drawSources(network: Network, random: Random, may: (person: number) => boolean): Int32Array {
  const all = Int32Array.from({ length: network.nodeCount }, (_, person) => person).filter(may);
  if (all.length * network.out.arcCount <= EXACT_UP_TO || all.length <= SOURCES) return all;
  shuffle(all, random);
  return all.subarray(0, SOURCES).sort();
}

/** Betweenness of everybody, estimated from these sources. */
export function betweennessFrom(
  { out, in: incoming, nodeCount, directed }: Network,
  sources: Int32Array,
): Float64Array {
  const { input, back } = stepPathsInput(out, incoming, { sources });
  const [sums] = back(runHere(stepPaths, input));
  const scale = nodeCount / sources.length / (directed ? 1 : 2);
  return sums!.map((sum) => sum * scale);
}

/** What the pass for paths through formal leaders reads, from these people or from everybody who leads nobody. */
export function leaderPathsInput(
  { starts, targets, nodeCount }: Csr,
  marked: Uint8Array,
  sources: Int32Array = Int32Array.from({ length: nodeCount }, (_, person) => person).filter(
    (person) => marked[person] === 0,
  ),
): MarkedPathsInput {
  return { nodeCount, starts, targets, marked, sources };
}

/** The share of shortest paths that run through marked people; NaN where nobody is two steps from anybody. */
export function throughShare(out: Csr, marked: Uint8Array, sources?: Int32Array): number {
  const [sums] = runHere(markedPaths, leaderPathsInput(out, marked, sources));
  return sums![0]! / sums![1]!;
}

/**
 * The share expected when as many people as lead were drawn at random from everybody: its mean over draws.
 * Cost: draws x sources x ties.
 */
export function* throughAnybody(
  scope: StyleScope,
  draws: number,
  random: Random,
): Generator<undefined, number> {
  const marked = Uint8Array.from(scope.isLeader!);
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    const order = Array.from(marked);
    for (let last = order.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    const dealt = Uint8Array.from(order);
    const share = throughShare(
      scope.network.out,
      dealt,
      drawSources(scope.network, random, (person) => dealt[person] === 0),
    );
    if (!Number.isNaN(share)) {
      sum += share;
      count++;
    }
    yield undefined;
  }
  return sum / count;
}

/**
 * The interval of the share of paths through leaders, by two jackknives: one leaves out people, leaders and others in equal
 * parts, one leaves out ties. The first counts chance in ties twice, once at either end, and so the second is taken away;
 * what is left is at least half of the first.
 * Cost: 40 x (sources x ties).
 */
export function* throughInterval(
  scope: StyleScope,
  value: number,
  random: Random,
): Generator<undefined, Interval> {
  const { network, isLeader, size } = scope;
  const { out, directed } = network;
  const sources = drawSources(network, random, (person) => isLeader![person] === 0);
  const groupOf = dealtGroups(isLeader!, random);
  const withoutPeople: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const members = Int32Array.from({ length: size }, (_, person) => person).filter(
      (person) => groupOf[person] !== group,
    );
    const placeOf = placesAmong(members, size);
    const left = Int32Array.from(sources, (source) => placeOf[source]!).filter((place) => place !== -1);
    const marked = Uint8Array.from(members, (person) => isLeader![person]!);
    withoutPeople.push(throughShare(inducedRows(out, members, placeOf), marked, left));
    yield undefined;
  }
  const ties = loosenTies(out, directed);
  const order = Int32Array.from(ties.sources.keys());
  shuffle(order, random);
  const tieGroup = new Int32Array(order.length);
  order.forEach((tie, place) => {
    tieGroup[tie] = place % GROUPS;
  });
  const withoutTies: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const keep = (_: number, tie: number) => tieGroup[tie] !== group;
    const csr = toCsr(size, ties.sources.filter(keep), ties.targets.filter(keep), directed);
    withoutTies.push(throughShare(csr, isLeader!, sources));
    yield undefined;
  }
  const byPeople = jackknifeVariance(withoutPeople);
  const byTies = jackknifeVariance(withoutTies);
  if (Number.isNaN(byPeople) || Number.isNaN(byTies)) return noInterval;
  return shareInterval(value, Math.max(byPeople - byTies, byPeople / 2), size - scope.leaders, GROUPS - 1);
}

/** Puts people into groups at random, leaders and others in equal parts. */
function dealtGroups(isLeader: Uint8Array, random: Random): Int32Array {
  const groupOf = new Int32Array(isLeader.length);
  let at = 0;
  for (const wanted of [1, 0]) {
    const people = Int32Array.from(isLeader.keys()).filter((person) => isLeader[person] === wanted);
    shuffle(people, random);
    for (const person of people) groupOf[person] = at++ % GROUPS;
  }
  return groupOf;
}

function jackknifeVariance(without: readonly number[]): number {
  const count = without.length;
  const mean = without.reduce((sum, value) => sum + value, 0) / count;
  return ((count - 1) / count) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

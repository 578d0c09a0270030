import type { Csr } from '../../kernel/csr.js';
import { arcSources, arcsByTarget, keptArcs } from '../../kernel/csr.js';
import { type Random, shuffle } from '../../random.js';
import { type Interval, noInterval, shareInterval } from './style-intervals.js';
import { drawSources, throughShare } from './style-paths.js';
import type { StyleScope } from './style-scope.js';

/** Parts into which people, and ties, fall for the jackknife. */
const GROUPS = 20;

/**
 * The interval of the share of paths through leaders, by two jackknives: one leaves out people, leaders and others in equal
 * parts, one leaves out ties. The first counts chance in ties twice, once at either end, and so the second is taken away;
 * what is left is at least half of the first.
 * Cost: 40 x (sources x ties).
 */
export function* throughInterval(
  { network, isLeader, leaders, size }: StyleScope,
  value: number,
  random: Random,
): Generator<undefined, Interval> {
  const { out, directed } = network;
  const sources = drawSources(network, random, (person) => isLeader![person] === 0);
  const groupOf = dealtGroups(isLeader!, random);
  const allSources = arcSources(out);
  const byTarget = arcsByTarget(out);
  const shareOf = (isKept: Uint8Array, from: Int32Array): number => {
    const kept = keptArcs(out, isKept);
    const turned = directed ? keptArcs(network.in, marksInOrder(isKept, byTarget)) : kept;
    return throughShare({ out: kept, in: turned }, isLeader!, from);
  };
  const isKept = new Uint8Array(out.arcCount);
  const withoutPeople: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    for (let arc = 0; arc < isKept.length; arc++)
      isKept[arc] = groupOf[allSources[arc]!] === group || groupOf[out.targets[arc]!] === group ? 0 : 1;
    const staying = sources.filter((source) => groupOf[source] !== group);
    withoutPeople.push(shareOf(isKept, staying));
    yield undefined;
  }
  const tieGroup = dealtTies(out, allSources, directed ? undefined : byTarget, random);
  const withoutTies: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    for (let arc = 0; arc < isKept.length; arc++) isKept[arc] = tieGroup[arc] === group ? 0 : 1;
    withoutTies.push(shareOf(isKept, sources));
    yield undefined;
  }
  const byPeople = jackknifeVariance(withoutPeople);
  const byTies = jackknifeVariance(withoutTies);
  if (Number.isNaN(byPeople) || Number.isNaN(byTies)) return noInterval;
  return shareInterval(value, Math.max(byPeople - byTies, byPeople / 2), size - leaders, GROUPS - 1);
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

/**
 * Puts ties into groups at random, and says the group of each arc. `twins` holds the arc the other way round of each arc, where both
 * are one tie.
 */
function dealtTies(
  { arcCount, targets }: Csr,
  sources: Int32Array,
  twins: Int32Array | undefined,
  random: Random,
): Int32Array {
  const arcs = Int32Array.from({ length: arcCount }, (_, arc) => arc);
  const ties = twins === undefined ? arcs : arcs.filter((arc) => sources[arc]! < targets[arc]!);
  const order = Int32Array.from(ties.keys());
  shuffle(order, random);
  const groupOf = new Int32Array(arcCount);
  order.forEach((tie, place) => {
    const arc = ties[tie]!;
    groupOf[arc] = place % GROUPS;
    if (twins !== undefined) groupOf[twins[arc]!] = place % GROUPS;
  });
  return groupOf;
}

function marksInOrder(marks: Uint8Array, order: Int32Array): Uint8Array {
  const ordered = new Uint8Array(marks.length);
  for (let at = 0; at < ordered.length; at++) ordered[at] = marks[order[at]!]!;
  return ordered;
}

function jackknifeVariance(without: readonly number[]): number {
  const count = without.length;
  const mean = without.reduce((sum, value) => sum + value, 0) / count;
  return ((count - 1) / count) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

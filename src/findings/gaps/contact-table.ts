import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { arcSources } from '../../kernel/csr.js';

/** Pairs of people in touch whose two people both have a group; each pair once. */
export interface ContactPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Strength of each pair, of both ways added. */
  readonly strengths: Float64Array;
  /** Pairs each person is in; 0 for people without a group. */
  readonly activity: Float64Array;
}

/** Reads the pairs from a network with direction dropped. Cost: O(ties). */
export function contactPairs(network: Network, groups: Pick<Groups, 'of'>): ContactPairs {
  const { both } = network;
  const sources = arcSources(both);
  const first: number[] = [];
  const second: number[] = [];
  const strengths: number[] = [];
  const activity = new Float64Array(network.nodeCount);
  for (let arc = 0; arc < both.arcCount; arc++) {
    const source = sources[arc]!;
    const target = both.targets[arc]!;
    if (source > target || groups.of[source] === -1 || groups.of[target] === -1) continue;
    first.push(source);
    second.push(target);
    strengths.push(both.strengths[arc]!);
    activity[source]!++;
    activity[target]!++;
  }
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    strengths: Float64Array.from(strengths),
    activity,
  };
}

/** Pairs in touch between groups, and what is expected of them. Holds what there is, not a table of all pairs of groups. */
export interface ContactCounts {
  readonly groupCount: number;
  /** By group, the activity of its people together. */
  readonly total: Float64Array;
  /** By group, pairs in touch within it. */
  readonly inside: Float64Array;
  /**
   * expected = total of one group x total of the other x scale: what two groups would have if each person kept the number of
   * contacts they have and met others at random in proportion to theirs, k_i k_j / 2m summed over the people of both groups,
   * scaled so that all pairs together are those observed.
   */
  readonly scale: number;
  /** Pairs of different groups a < b in touch at all, as a x groupCount + b, in order. */
  readonly keys: Float64Array;
  /** By key, pairs of people in touch. */
  readonly counts: Int32Array;
}

/** Counts contact for one way of putting people into groups (-1: none). Cost: O(people + pairs log pairs). */
export function contactCounts(pairs: ContactPairs, of: Int32Array, groupCount: number): ContactCounts {
  const total = new Float64Array(groupCount);
  const inside = new Float64Array(groupCount);
  let all = 0;
  let allSquares = 0;
  for (let person = 0; person < of.length; person++) {
    const group = of[person]!;
    const contacts = pairs.activity[person]!;
    if (group === -1) continue;
    total[group]! += contacts;
    all += contacts;
    allSquares += contacts * contacts;
  }
  const across = new Float64Array(pairs.first.length);
  let acrossCount = 0;
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const a = of[pairs.first[pair]!]!;
    const b = of[pairs.second[pair]!]!;
    if (a === b) inside[a]!++;
    else across[acrossCount++] = Math.min(a, b) * groupCount + Math.max(a, b);
  }
  const sorted = across.subarray(0, acrossCount).sort();
  const keys = new Float64Array(acrossCount);
  const counts = new Int32Array(acrossCount);
  let last = -1;
  for (const key of sorted) {
    if (last === -1 || keys[last] !== key) keys[++last] = key;
    counts[last]!++;
  }
  return {
    groupCount,
    total,
    inside,
    // Nobody meets themselves, so the pairs that could be are those of two different people.
    scale: all / (all * all - allSquares),
    keys: keys.slice(0, last + 1),
    counts: counts.slice(0, last + 1),
  };
}

/** Pairs of people in touch across two different groups. Cost: O(log keys). */
export function observedBetween({ groupCount, keys, counts }: ContactCounts, a: number, b: number): number {
  const key = Math.min(a, b) * groupCount + Math.max(a, b);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? counts[low]! : 0;
}

/** Pairs of people expected in touch across two different groups; NaN where nobody is in touch. */
export function expectedBetween({ total, scale }: ContactCounts, a: number, b: number): number {
  return total[a]! * total[b]! * scale;
}

import type { Csr } from '../csr.js';
import { addFromBelow, type CommonAbove, type Forest, isBelow } from './forest.js';

/** The contact of each leader and the people below with others. 0 throughout for nodes in no tree. */
export interface LeaderReach {
  /** Distinct people who are neither the leader nor below, and are tied to the leader or to somebody below. */
  readonly outside: Float64Array;
  /** Those of them who are tied to the leader and to nobody below. */
  readonly outsideAlone: Float64Array;
  /** Distinct groups among the people below. */
  readonly groupsBelow: Float64Array;
  /**
   * Contacts of the people below, counted at their end, with people who have a group; those with the leader left out.
   * `across`: those with another group than their own.
   */
  readonly contactsBelow: Float64Array;
  readonly acrossBelow: Float64Array;
  /** The same of the leader, those with people below left out. */
  readonly contactsOwn: Float64Array;
  readonly acrossOwn: Float64Array;
  /** People below with at least one contact across, the leader left out. */
  readonly peopleAcross: Float64Array;
}

/**
 * Counts {@link LeaderReach} on a symmetric graph. Distinct people are counted by adding one at each end of a contact and
 * taking one off where two of them meet in the forest, so that no set of people is ever made.
 * Cost: O(nodes + arcs log degree).
 */
export function leaderReach(
  both: Csr,
  forest: Forest,
  common: CommonAbove,
  groupOf: Int32Array,
  groupCount: number,
): LeaderReach {
  const { nodeCount, starts, targets } = both;
  const places = placesOfContacts(both, forest);
  const outside = countOutside(both, forest, common, places);
  const groupsBelow = countGroups(forest, common, groupOf, groupCount);
  const contacts = new Float64Array(nodeCount);
  const across = new Float64Array(nodeCount);
  const isAcross = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    if (groupOf[node] === -1) continue;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group === -1) continue;
      contacts[node]!++;
      if (group !== groupOf[node]) across[node]!++;
    }
    if (across[node]! > 0) isAcross[node] = 1;
  }
  const contactsBelow = sumBelow(forest, contacts);
  const acrossBelow = sumBelow(forest, across);
  const peopleAcross = sumBelow(forest, isAcross);
  const outsideAlone = new Float64Array(nodeCount);
  const contactsOwn = contacts.slice();
  const acrossOwn = across.slice();
  for (const leader of forest.order) {
    if (forest.below[leader] === 0) continue;
    const first = forest.placeOf[leader]! + 1;
    const last = first + forest.below[leader]! - 1;
    for (let arc = starts[leader]!; arc < starts[leader + 1]!; arc++) {
      const other = targets[arc]!;
      if (!isBelow(forest, other, leader)) {
        if (!hasBetween(places, other, first, last)) outsideAlone[leader]!++;
        continue;
      }
      if (groupOf[leader] === -1 || groupOf[other] === -1) continue;
      contactsOwn[leader]!--;
      contactsBelow[leader]!--;
      if (groupOf[leader] === groupOf[other]) continue;
      acrossOwn[leader]!--;
      acrossBelow[leader]!--;
      if (across[other] === 1) peopleAcross[leader]!--;
    }
  }
  return {
    outside,
    outsideAlone,
    groupsBelow,
    contactsBelow,
    acrossBelow,
    contactsOwn,
    acrossOwn,
    peopleAcross,
  };
}

/** The places of each node's neighbours in the forest, ascending; those in no tree are left out. */
interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly places: Int32Array;
}

function placesOfContacts(both: Csr, { order }: Forest): Places {
  const ends = both.starts.slice(0, both.nodeCount);
  const places = new Int32Array(both.arcCount);
  for (let place = 0; place < order.length; place++) {
    const node = order[place]!;
    for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
      places[ends[both.targets[arc]!]!++] = place;
  }
  return { starts: both.starts, ends, places };
}

/** Whether a neighbour stands at one of the places from `first` to `last`. */
function hasBetween({ starts, ends, places }: Places, node: number, first: number, last: number): boolean {
  let low = starts[node]!;
  let high = ends[node]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return low < ends[node]! && places[low]! <= last;
}

/** Distinct neighbours of a node and all below it, without those who are among them. */
function countOutside(both: Csr, forest: Forest, common: CommonAbove, rows: Places): Float64Array {
  const { order, placeOf } = forest;
  const counts = new Float64Array(both.nodeCount);
  for (let node = 0; node < both.nodeCount; node++) {
    let deepest = -1;
    let deepestNode = -1;
    for (let at = rows.starts[node]!; at < rows.ends[node]!; at++) {
      const other = order[rows.places[at]!]!;
      counts[other]!++;
      if (at > rows.starts[node]!) {
        const meet = common.of(order[rows.places[at - 1]!]!, other);
        if (meet !== -1) counts[meet]!--;
      }
      const top = common.of(node, other);
      if (top !== -1 && common.depthAt[placeOf[top]!]! > deepest) {
        deepest = common.depthAt[placeOf[top]!]!;
        deepestNode = top;
      }
    }
    // From here up the node is inside.
    if (deepestNode !== -1) counts[deepestNode]!--;
  }
  addFromBelow(forest, counts);
  return counts;
}

function countGroups(
  forest: Forest,
  common: CommonAbove,
  groupOf: Int32Array,
  groupCount: number,
): Float64Array {
  const counts = new Float64Array(groupOf.length);
  const isFirst = new Float64Array(groupOf.length);
  const last = new Int32Array(groupCount).fill(-1);
  for (const node of forest.order) {
    const group = groupOf[node]!;
    if (group === -1) continue;
    counts[node]!++;
    if (last[group] !== -1) {
      const meet = common.of(last[group]!, node);
      if (meet !== -1) counts[meet]!--;
    }
    last[group] = node;
  }
  addFromBelow(forest, counts);
  // The leader's own group counts only where somebody below is of it.
  const place = new Int32Array(groupCount).fill(-1);
  for (let at = forest.order.length - 1; at >= 0; at--) {
    const node = forest.order[at]!;
    const group = groupOf[node]!;
    if (group === -1) continue;
    const next = place[group]!;
    isFirst[node] = next !== -1 && next <= at + forest.below[node]! ? 0 : 1;
    place[group] = at;
  }
  for (const node of forest.order) counts[node]! -= isFirst[node]!;
  return counts;
}

function sumBelow(forest: Forest, values: Float64Array): Float64Array {
  const sums = values.slice();
  addFromBelow(forest, sums);
  for (let node = 0; node < sums.length; node++) sums[node]! -= values[node]!;
  return sums;
}

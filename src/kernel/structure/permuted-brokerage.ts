import type { Pass } from '../pass.js';
import { randomIntegers } from '../random-integers.js';

/** Roles in the order of {@link permutedBrokerage}'s vectors. */
export const ROLE_COUNT = 5;

/** Chunks, whatever the number of people: every chunk gives vectors as long as all people. */
const MOST_CHUNKS = 64;

/**
 * What brokerage is counted on when groups are dealt out at random.
 *
 * | field          | meaning                                                              |
 * |----------------|----------------------------------------------------------------------|
 * | starts, targets | arcs out of each node                                               |
 * | inStarts, sources | the same arcs by their target                                     |
 * | groupOf        | by node; -1 for nodes without a group, which take no part            |
 * | counts         | by node, the five counts as they are                                 |
 */
export type PermutedBrokerageInput = {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly inStarts: Int32Array;
  readonly sources: Int32Array;
  readonly groupOf: Int32Array;
  readonly groupCount: number;
  readonly counts: Float64Array;
  readonly permutations: number;
  readonly seed: number;
};

/**
 * For each node, deals the groups of all others out at random, again and again, the node keeping its own, and counts in which of
 * Gould and Fernandez's five roles its open two-paths fall. Gives, by node and role (coordinator, itinerant, representative,
 * gatekeeper, liaison), in how many deals the count was at least as great as it is, the sum of the counts, and that of their
 * squares. Every node has a seed of its own; only the groups of its contacts are drawn.
 * Cost: permutations x sum over nodes of (contacts + closed two-paths).
 */
export const permutedBrokerage: Pass<PermutedBrokerageInput> = {
  chunkCount: ({ groupOf, permutations }) => (permutations === 0 ? 0 : Math.min(MOST_CHUNKS, groupOf.length)),
  lengths: ({ groupOf }) => [0, 1, 2].map(() => groupOf.length * ROLE_COUNT),
  cost: (input) => input.permutations * dealCost(input),

  prepare(input) {
    const { groupOf, groupCount, permutations, seed, counts } = input;
    const nodeCount = groupOf.length;
    const chunks = Math.min(MOST_CHUNKS, nodeCount);
    const readEgo = createEgoReader(input);
    const labelsOfAll = groupOf.filter((group) => group !== -1);
    const pool = labelsOfAll.slice();
    const others = pool.length - 1;
    const vectors = [0, 1, 2].map(() => new Float64Array(nodeCount * ROLE_COUNT));
    const [asHigh, sums, squares] = vectors as [Float64Array, Float64Array, Float64Array];
    const role = new Float64Array(ROLE_COUNT);
    const labels = new Int32Array(nodeCount);
    const countRoles = createRoleCounter(groupCount);

    function deal(node: number): void {
      const ego = readEgo(node);
      if (ego.ways === 0) return;
      const own = groupOf[node]!;
      const below = randomIntegers(seed + node);
      // The node's own group is kept at the end, where no draw comes; whose it was does not matter.
      const place = pool.indexOf(own);
      pool[place] = pool[others]!;
      pool[others] = own;
      for (let round = 0; round < permutations; round++) {
        for (let drawn = 0; drawn < ego.contacts; drawn++) {
          const other = drawn + below(others - drawn);
          const group = pool[other]!;
          pool[other] = pool[drawn]!;
          pool[drawn] = group;
          labels[drawn] = group;
        }
        countRoles(ego, labels, own, role);
        for (let r = 0; r < ROLE_COUNT; r++) {
          const at = node * ROLE_COUNT + r;
          const count = role[r]!;
          if (count >= counts[at]!) asHigh[at]!++;
          sums[at]! += count;
          squares[at]! += count * count;
        }
      }
    }

    return (chunk) => {
      for (const vector of vectors) vector.fill(0);
      pool.set(labelsOfAll);
      // Every chunk takes each so-many-th node, since neighbours in the order of ids may be alike in contacts.
      for (let node = chunk; node < nodeCount; node += chunks) if (groupOf[node] !== -1) deal(node);
      return vectors;
    };
  },
};

/**
 * Visits of one deal to everybody: a draw and a look at each contact, and a look at each two-path that is closed, which are those that
 * the counts leave of all. Nodes without an open two-path are passed over. Cost: O(arcs).
 */
export function dealCost({
  starts,
  targets,
  inStarts,
  sources,
  groupOf,
  counts,
}: Omit<PermutedBrokerageInput, 'permutations' | 'seed' | 'groupCount'>): number {
  const partsOf = (ends: Int32Array, from: number, to: number): number => {
    let parts = 0;
    for (let arc = from; arc < to; arc++) if (groupOf[ends[arc]!] !== -1) parts++;
    return parts;
  };
  let cost = 0;
  for (let node = 0; node < groupOf.length; node++) {
    let open = 0;
    for (let role = 0; role < ROLE_COUNT; role++) open += counts[node * ROLE_COUNT + role]!;
    if (groupOf[node] === -1 || open === 0) continue;
    const into = partsOf(sources, inStarts[node]!, inStarts[node + 1]!);
    const out = partsOf(targets, starts[node]!, starts[node + 1]!);
    cost += 2 * (into + out) + into * out - open;
  }
  return cost;
}

/** The two-paths through a node: contacts numbered from 0, those it is reached from, those it reaches, and ways that are none. */
interface Ego {
  readonly contacts: number;
  /** Open two-paths. */
  readonly ways: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Pairs of contacts, from and to, with an arc of their own or that are one and the same. */
  readonly closedFrom: Int32Array;
  readonly closedTo: Int32Array;
}

function createEgoReader({
  starts,
  targets,
  inStarts,
  sources,
  groupOf,
}: PermutedBrokerageInput): (node: number) => Ego {
  const numberOf = new Int32Array(groupOf.length).fill(-1);
  const isTarget = new Uint8Array(groupOf.length);
  return (node) => {
    const isPart = (contact: number) => groupOf[contact] !== -1;
    const out = targets.subarray(starts[node]!, starts[node + 1]!).filter(isPart);
    const into = sources.subarray(inStarts[node]!, inStarts[node + 1]!).filter(isPart);
    let contacts = 0;
    for (const contact of [out, into].flatMap((list) => [...list]))
      if (numberOf[contact] === -1) numberOf[contact] = contacts++;
    for (const contact of out) isTarget[contact] = 1;
    const closedFrom: number[] = [];
    const closedTo: number[] = [];
    for (const i of into) {
      if (isTarget[i] === 1) {
        closedFrom.push(numberOf[i]!);
        closedTo.push(numberOf[i]!);
      }
      for (let arc = starts[i]!; arc < starts[i + 1]!; arc++) {
        const k = targets[arc]!;
        if (isTarget[k] === 0) continue;
        closedFrom.push(numberOf[i]!);
        closedTo.push(numberOf[k]!);
      }
    }
    const ego = {
      contacts,
      ways: into.length * out.length - closedFrom.length,
      from: into.map((contact) => numberOf[contact]!),
      to: out.map((contact) => numberOf[contact]!),
      closedFrom: Int32Array.from(closedFrom),
      closedTo: Int32Array.from(closedTo),
    };
    for (const contact of into) numberOf[contact] = -1;
    for (const contact of out) {
      numberOf[contact] = -1;
      isTarget[contact] = 0;
    }
    return ego;
  };
}

function createRoleCounter(
  groupCount: number,
): (ego: Ego, labels: Int32Array, own: number, role: Float64Array) => void {
  const intoGroup = new Float64Array(groupCount);
  return ({ from, to, closedFrom, closedTo }, labels, own, role) => {
    let coordinator = 0;
    let itinerant = 0;
    let representative = 0;
    let gatekeeper = 0;
    let liaison = 0;
    for (let at = 0; at < to.length; at++) intoGroup[labels[to[at]!]!]!++;
    const intoOwn = intoGroup[own]!;
    for (let at = 0; at < from.length; at++) {
      const group = labels[from[at]!]!;
      if (group === own) {
        coordinator += intoOwn;
        representative += to.length - intoOwn;
      } else {
        const back = intoGroup[group]!;
        gatekeeper += intoOwn;
        itinerant += back;
        liaison += to.length - intoOwn - back;
      }
    }
    for (let at = 0; at < closedFrom.length; at++) {
      const i = labels[closedFrom[at]!]!;
      const k = labels[closedTo[at]!]!;
      if (i === own) {
        if (k === own) coordinator--;
        else representative--;
      } else if (k === own) gatekeeper--;
      else if (k === i) itinerant--;
      else liaison--;
    }
    for (let at = 0; at < to.length; at++) intoGroup[labels[to[at]!]!] = 0;
    role[0] = coordinator;
    role[1] = itinerant;
    role[2] = representative;
    role[3] = gatekeeper;
    role[4] = liaison;
  };
}

import { type Csr, reverse } from '../csr.js';
import type { Components } from './components.js';
import { type Condensation, flip, reachableWorth } from './reachability.js';

/** Pairs of nodes by how they can reach each other along the arcs; each unordered pair counts once. */
export interface ReachablePairs {
  /** At least one can reach the other. */
  readonly oneWay: number;
  /** Each can reach the other. */
  readonly mutual: number;
}

/** Counts the pairs that can reach each other. Cost: that of {@link reachableWorth}. */
export function reachablePairs({ dag, sizes }: Condensation): ReachablePairs {
  const reached = reachableWorth(dag, sizes);
  let mutual = 0;
  let oneWay = 0;
  for (let component = 0; component < dag.nodeCount; component++) {
    const size = sizes[component]!;
    mutual += (size * (size - 1)) / 2;
    oneWay += size * (reached[component]! - size);
  }
  return { oneWay: oneWay + mutual, mutual };
}

/** The number of unordered pairs of nodes in the same component. */
export function joinedPairs({ sizes }: Components): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}

/** Steps that a search for least upper bounds may take: some seconds. */
const MOST_STEPS = 5e9;

/**
 * The number of unordered pairs in the same weak component without a least upper bound.
 *
 * A node is an upper bound of two when it can reach both, itself included; it is the least when every other upper bound
 * can reach it. Two in one strong component always have one, and so have two of whom one reaches the other.
 *
 * | letter | meaning |
 * |---|---|
 * | A, B | strong components, whose pair is looked at |
 * | x | an upper bound of A: a component that reaches it |
 *
 * For each A, everything each x reaches is gone through in order, so that the last x to reach B is the only one that can
 * be the least upper bound of A and B. It is when it has as many upper bounds as A and B have together.
 * Cost: the sum over components of the square of how many components each reaches; undefined (NaN) where that is above
 * {@link MOST_STEPS}. Components above none and below one other and what is above it alone are counted with that one, so
 * that charts whose arcs point down, and people whom the bulk of a network reaches one way, take no time.
 * Source: Krackhardt (1994), Graph theoretical dimensions of informal organizations, in Carley and Prietula (eds.),
 * Computational Organization Theory, 89-111.
 */
export function pairsWithoutBound(condensation: Condensation, weak: Components): number {
  const { dag, weights } = trimLeaves(condensation);
  const count = dag.nodeCount;
  const reached = reachableWorth(dag, new Float64Array(count).fill(1));
  let steps = 0;
  for (const size of reached) steps += size * size;
  if (steps > MOST_STEPS) return Number.NaN;

  const below = reachLists(dag, reached);
  const above = reverse(dag);
  const bounds = new Int32Array(count);
  const common = new Int32Array(count);
  const last = new Int32Array(count);
  const touched = new Int32Array(count);
  const seenFrom = new Int32Array(count).fill(-1);
  const found = new Int32Array(count);
  let withBound = 0;
  // Upper bounds of a component have smaller numbers, so that their own bounds are counted before.
  for (let a = 0; a < count; a++) {
    const own = weights[a]!;
    withBound += (own * (own - 1)) / 2;
    const boundCount = ancestors(above, a, found, seenFrom);
    bounds[a] = boundCount;
    const upper = found.subarray(0, boundCount).sort();
    let touchedCount = 0;
    for (const x of upper) {
      for (let at = below.starts[x]!; at < below.starts[x + 1]!; at++) {
        const b = below.members[at]!;
        // Each pair is looked at from its later component, when the bounds of all earlier ones are known.
        if (b >= a) break;
        if (common[b] === 0) touched[touchedCount++] = b;
        common[b]!++;
        last[b] = x;
      }
    }
    for (let at = 0; at < touchedCount; at++) {
      const b = touched[at]!;
      if (common[b] === bounds[last[b]!]) withBound += own * weights[b]!;
      common[b] = 0;
    }
  }
  return joinedPairs(weak) - withBound;
}

/** Writes the node and all that reach it into `found` and gives their number. */
function ancestors(above: Csr, node: number, found: Int32Array, seenFrom: Int32Array): number {
  let filled = 1;
  found[0] = node;
  seenFrom[node] = node;
  for (let at = 0; at < filled; at++) {
    const one = found[at]!;
    for (let arc = above.starts[one]!; arc < above.starts[one + 1]!; arc++) {
      const other = above.targets[arc]!;
      if (seenFrom[other] === node) continue;
      seenFrom[other] = node;
      found[filled++] = other;
    }
  }
  return filled;
}

/** For each node all that it reaches, itself included, in ascending order. */
function reachLists(dag: Csr, reached: Float64Array): { starts: Float64Array; members: Int32Array } {
  const starts = new Float64Array(dag.nodeCount + 1);
  for (let node = 0; node < dag.nodeCount; node++) starts[node + 1] = starts[node]! + reached[node]!;
  const members = new Int32Array(starts[dag.nodeCount]!);
  const found = new Int32Array(dag.nodeCount);
  const seenFrom = new Int32Array(dag.nodeCount).fill(-1);
  for (let node = 0; node < dag.nodeCount; node++) {
    const filled = ancestors(dag, node, found, seenFrom);
    members.set(found.subarray(0, filled).sort(), starts[node]!);
  }
  return { starts, members };
}

/**
 * Takes components away that reach no other, and above which stand another one and what is above that one alone, again and
 * again, and adds their nodes to those of that one: whatever bounds it has with a third, they have too, and with it and each
 * other they have it.
 */
function trimLeaves({ dag, sizes }: Condensation): { dag: Csr; weights: Float64Array } {
  const { nodeCount, starts, targets } = dag;
  const above = reverse(dag);
  const boundsOf = boundCounts(dag, above);
  const weights = Float64Array.from(sizes);
  const outgoing = new Int32Array(nodeCount);
  const isLeft = new Uint8Array(nodeCount).fill(1);
  for (let node = 0; node < nodeCount; node++) outgoing[node] = starts[node + 1]! - starts[node]!;
  // A component stands behind all that point to it, so that one pass from behind sees every leaf that comes to be.
  for (let node = nodeCount - 1; node >= 0; node--) {
    const end = above.starts[node + 1]!;
    if (outgoing[node] !== 0 || above.starts[node] === end) continue;
    // What is above the last of the others is above the leaf: if that is as many as there are, it is all.
    const parent = above.targets[end - 1]!;
    if (boundsOf[parent] !== boundsOf[node]! - 1) continue;
    isLeft[node] = 0;
    for (let arc = above.starts[node]!; arc < end; arc++) outgoing[above.targets[arc]!]!--;
    weights[parent]! += weights[node]!;
  }

  const placeOf = new Int32Array(nodeCount);
  let left = 0;
  for (let node = 0; node < nodeCount; node++) if (isLeft[node] === 1) placeOf[node] = left++;
  const keptStarts = new Int32Array(left + 1);
  const keptTargets: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (isLeft[node] === 0) continue;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      if (isLeft[targets[arc]!] === 1) keptTargets.push(placeOf[targets[arc]!]!);
    }
    keptStarts[placeOf[node]! + 1] = keptTargets.length;
  }
  return {
    dag: {
      nodeCount: left,
      arcCount: keptTargets.length,
      starts: keptStarts,
      targets: Int32Array.from(keptTargets),
      strengths: new Float64Array(keptTargets.length).fill(1),
    },
    weights: weights.filter((_, node) => isLeft[node] === 1),
  };
}

/** How many components reach each, itself included. */
function boundCounts(dag: Csr, above: Csr): Float64Array {
  const { nodeCount } = dag;
  const counts = new Float64Array(nodeCount).fill(1);
  let isTree = true;
  for (let node = 0; node < nodeCount; node++) {
    const row = above.starts[node]!;
    const parents = above.starts[node + 1]! - row;
    if (parents === 1) counts[node]! += counts[above.targets[row]!]!;
    if (parents > 1) isTree = false;
  }
  return isTree ? counts : reachableWorth(flip(dag), new Float64Array(nodeCount).fill(1)).reverse();
}

import type { Csr } from '../csr.js';
import { areAllOne } from '../spectral/matrix-rows.js';

/**
 * The largest k such that the node is in the k-core, degrees counted with multiplicity.
 *
 * `multiplicities` belong to the arcs of the symmetric graph `both` and are whole numbers: 1 everywhere, as when left out, for
 * plain degrees, or 2 for pairs joined both ways when a degree is in-degree plus out-degree. Isolates have 0.
 *
 * For the least degree k that is left, all nodes of degree k go, and whoever falls to k through that goes in the same
 * round. Those left are looked through once a round: together at most the sum of the core numbers, so no more than the
 * arcs with their multiplicity. Unlike bin sort this moves nobody but the one that is counted down.
 * Cost: O(nodes + arcs x greatest multiplicity).
 * Source: Batagelj and Zaversnik (2003), arXiv:cs/0310049; rounds as in Dasari, Ranjan and Zubair (2014), IEEE Big Data.
 */
export function coreNumbers(both: Csr, multiplicities?: Float64Array): Float64Array {
  const { nodeCount, starts } = both;
  const isPlain = multiplicities === undefined || areAllOne(multiplicities);
  const degree = new Int32Array(nodeCount);
  const left = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const first = starts[node]!;
    const end = starts[node + 1]!;
    let sum = end - first;
    for (let arc = first; !isPlain && arc < end; arc++) sum += multiplicities[arc]! - 1;
    degree[node] = sum;
    left[node] = node;
  }

  const leaving = new Int32Array(nodeCount);
  let leftCount = nodeCount;
  let level = -1;
  while (leftCount > 0) {
    // Whoever went in the last round has a degree of `level`. The next level is the least degree above it, mostly the
    // very next number, whose nodes are taken on the way.
    const expected = level + 1;
    let least = 0x7fffffff;
    let stayed = 0;
    let count = 0;
    for (let at = 0; at < leftCount; at++) {
      const node = left[at]!;
      const own = degree[node]!;
      if (own <= level) continue;
      if (own === expected) leaving[count++] = node;
      if (own < least) least = own;
      left[stayed++] = node;
    }
    leftCount = stayed;
    level = least;
    for (let at = 0; least !== expected && at < leftCount; at++) {
      if (degree[left[at]!] === level) leaving[count++] = left[at]!;
    }
    if (isPlain) takeAway(both, degree, level, leaving, count);
    else takeAwayCounted(both, multiplicities, degree, level, leaving, count);
  }
  return new Float64Array(degree);
}

/** Takes the first `count` of `leaving` away, and with them whoever falls to `level` through that. */
function takeAway(both: Csr, degree: Int32Array, level: number, leaving: Int32Array, count: number): void {
  const { starts, targets } = both;
  const next = level + 1;
  let last = count;
  for (let at = 0; at < last; at++) {
    const node = leaving[at]!;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
      const other = targets[arc]!;
      const before = degree[other]!;
      degree[other] = before - ((level - before) >>> 31); // less 1 if above: half are, and a branch would be guessed wrong
      if (before === next) leaving[last++] = other;
    }
  }
}

/** The same where an arc may count more than once. */
function takeAwayCounted(
  both: Csr,
  multiplicities: Float64Array,
  degree: Int32Array,
  level: number,
  leaving: Int32Array,
  count: number,
): void {
  const { starts, targets } = both;
  let last = count;
  for (let at = 0; at < last; at++) {
    const node = leaving[at]!;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
      const other = targets[arc]!;
      if (degree[other]! <= level) continue;
      const after = degree[other]! - multiplicities[arc]!;
      degree[other] = Math.max(after, level);
      if (after <= level) leaving[last++] = other;
    }
  }
}

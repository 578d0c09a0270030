import type { Csr } from './csr.js';

/**
 * The largest k such that the node is in the k-core, degrees counted with multiplicity.
 *
 * `multiplicities` belong to the arcs of the symmetric graph `both` and are whole numbers: 1 everywhere for plain
 * degrees, or 2 for pairs joined both ways when a degree is in-degree plus out-degree. Isolates have 0.
 * Cost: O(arcs x greatest multiplicity).
 * Source: Batagelj and Zaversnik (2003), arXiv:cs/0310049.
 */
export function coreNumbers(both: Csr, multiplicities: Float64Array): Float64Array {
  const { nodeCount, starts, targets } = both;
  const degree = new Int32Array(nodeCount);
  let greatest = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) degree[node]! += multiplicities[arc]!;
    if (degree[node]! > greatest) greatest = degree[node]!;
  }

  // Nodes in order of degree: `firstOf[d]` is where those of degree d begin.
  const firstOf = new Int32Array(greatest + 2);
  for (const d of degree) firstOf[d + 1]!++;
  for (let d = 0; d <= greatest; d++) firstOf[d + 1]! += firstOf[d]!;
  const order = new Int32Array(nodeCount);
  const placeOf = new Int32Array(nodeCount);
  const next = firstOf.slice();
  for (let node = 0; node < nodeCount; node++) {
    placeOf[node] = next[degree[node]!]!++;
    order[placeOf[node]!] = node;
  }

  for (let at = 0; at < nodeCount; at++) {
    const node = order[at]!;
    const own = degree[node]!;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      for (let times = multiplicities[arc]!; times > 0 && degree[other]! > own; times--) {
        const d = degree[other]!;
        const from = placeOf[other]!;
        const to = firstOf[d]!;
        const swapped = order[to]!;
        order[to] = other;
        order[from] = swapped;
        placeOf[other] = to;
        placeOf[swapped] = from;
        firstOf[d]!++;
        degree[other]!--;
      }
    }
  }
  return Float64Array.from(degree);
}

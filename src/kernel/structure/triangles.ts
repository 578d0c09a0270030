import type { Csr } from '../csr.js';
import { forwardArcs } from './forward-arcs.js';

/**
 * In how many triangles each node of the symmetric graph `both` is: pairs of its neighbours that are neighbours, too.
 *
 * 0 with fewer than two neighbours. Strengths play no part.
 * Cost: each arc by the number of neighbours with more neighbours than its target, at most arcs^1.5.
 */
export function localTriangles(both: Csr): Float64Array {
  const { nodeCount } = both;
  const { starts, targets } = forwardArcs(both);
  // Fewer than the pairs of the graph, so 32 bits hold them.
  const counts = new Int32Array(nodeCount);
  const isMarked = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const first = starts[node]!;
    const end = starts[node + 1]!;
    if (end - first < 2) continue;
    for (let arc = first; arc < end; arc++) isMarked[targets[arc]!] = 1;
    let own = 0;
    for (let arc = first; arc < end; arc++) {
      const other = targets[arc]!;
      let shared = 0;
      for (let across = starts[other]!, last = starts[other + 1]!; across < last; across++) {
        const third = targets[across]!;
        const isClosed = isMarked[third]!; // added as 0 or 1: cheaper than a branch that is often guessed wrong
        counts[third]! += isClosed;
        shared += isClosed;
      }
      counts[other]! += shared;
      own += shared;
    }
    counts[node]! += own;
    for (let arc = first; arc < end; arc++) isMarked[targets[arc]!] = 0;
  }
  return new Float64Array(counts);
}

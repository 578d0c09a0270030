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
  // Twice the count, and 1 more while marked: one place to read and write. Fewer than the pairs of the graph, so 31 bits hold
  // them.
  const tallies = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const first = starts[node]!;
    const end = starts[node + 1]!;
    if (end - first < 2) continue;
    for (let arc = first; arc < end; arc++) tallies[targets[arc]!]!++;
    let own = 0;
    for (let arc = first; arc < end; arc++) {
      const other = targets[arc]!;
      let shared = 0;
      for (let across = starts[other]!, last = starts[other + 1]!; across < last; across++) {
        const third = targets[across]!;
        const tally = tallies[third]!;
        const closed = (tally & 1) << 1; // added as 0 or 2: cheaper than a branch that is often guessed wrong
        tallies[third] = tally + closed;
        shared += closed;
      }
      tallies[other]! += shared;
      own += shared;
    }
    tallies[node]! += own;
    for (let arc = first; arc < end; arc++) tallies[targets[arc]!]!--;
  }
  const counts = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) counts[node] = tallies[node]! >> 1;
  return counts;
}

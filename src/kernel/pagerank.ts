import type { Csr } from './csr.js';

/**
 * PageRank by power iteration until the ranks move by at most `tolerance` in sum.
 *
 * A walker follows an arc out of the node with probability `damping`, in proportion to `weights`, and else starts again
 * anywhere; from a node without arcs it always starts again. Sums to 1; empty for an empty graph.
 * Cost: O(arcs) an iteration; an iteration shrinks the error to `damping` of it, so log(tolerance) / log(damping) of
 * them always suffice.
 * Source: Brin and Page (1998), Computer Networks 30, 107-117.
 */
export function pageRank(
  incoming: Csr,
  weights: Float64Array,
  damping: number,
  tolerance: number,
): Float64Array {
  const { nodeCount, starts, targets, arcCount } = incoming;
  const outgoing = new Float64Array(nodeCount);
  for (let arc = 0; arc < arcCount; arc++) outgoing[targets[arc]!]! += weights[arc]!;

  let ranks = new Float64Array(nodeCount).fill(1 / nodeCount);
  let next = new Float64Array(nodeCount);
  const perWeight = new Float64Array(nodeCount);
  const mostIterations = Math.ceil(Math.log(tolerance) / Math.log(damping)) + 1;
  for (let moved = Infinity, done = 0; nodeCount > 0 && moved > tolerance && done < mostIterations; done++) {
    let stuck = 0;
    for (let node = 0; node < nodeCount; node++) {
      if (outgoing[node] === 0) stuck += ranks[node]!;
      else perWeight[node] = ranks[node]! / outgoing[node]!;
    }
    const base = (1 - damping + damping * stuck) / nodeCount;
    moved = 0;
    for (let node = 0; node < nodeCount; node++) {
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++)
        sum += perWeight[targets[arc]!]! * weights[arc]!;
      next[node] = base + damping * sum;
      moved += Math.abs(next[node]! - ranks[node]!);
    }
    [ranks, next] = [next, ranks];
  }
  return ranks;
}

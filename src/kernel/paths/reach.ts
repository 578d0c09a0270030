import type { Csr } from '../csr.js';

/** The number of other nodes within `steps` arcs of each node. Cost: one limited breadth-first search a node. */
export function reachWithin(csr: Csr, steps: number): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const reached = new Float64Array(nodeCount);
  const seenFrom = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    seenFrom[source] = source;
    queue[0] = source;
    let filled = 1;
    let levelStart = 0;
    for (let step = 0; step < steps; step++) {
      const levelEnd = filled;
      for (let at = levelStart; at < levelEnd; at++) {
        const node = queue[at]!;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          const target = targets[arc]!;
          if (seenFrom[target] === source) continue;
          seenFrom[target] = source;
          queue[filled++] = target;
        }
      }
      levelStart = levelEnd;
    }
    reached[source] = filled - 1;
  }
  return reached;
}

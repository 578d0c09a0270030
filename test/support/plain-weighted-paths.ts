import type { Csr, Distances } from '../../src/kernel/csr.js';
import { createHeap } from '../../src/kernel/paths/heap.js';

/**
 * Two path lengths count as equal when they differ by less than this share. Sums of reciprocals such as
 * 1/10 + 1/5 and 3/20 + 3/20 are equal on paper and not in floating point.
 */
const SAME_LENGTH = 1e-10;

/**
 * Brandes' accumulation along the shortest weighted paths from every node, and the harmonic sums of the lengths.
 *
 * `outDistances` belong to the arcs of `out`, and `inDistances` to those of `incoming`, which holds the same arcs turned
 * round. Distances are positive; an infinite one joins nobody. Lengths are compared with a tolerance
 * ({@link SAME_LENGTH}), and a path only leads on from nodes that were settled before.
 * Cost: O((arcs + nodes) log nodes) a source.
 * Source: Brandes (2001), section 4; Dijkstra with predecessors found again through the incoming arcs.
 */
export function plainWeightedPaths(
  out: Csr,
  outDistances: Distances,
  incoming: Csr,
  inDistances: Distances,
): { betweenness: Float64Array; harmonicFrom: Float64Array; harmonicTo: Float64Array } {
  const { nodeCount, starts, targets } = out;
  const betweenness = new Float64Array(nodeCount);
  const harmonicFrom = new Float64Array(nodeCount);
  const harmonicTo = new Float64Array(nodeCount);
  const length = new Float64Array(nodeCount).fill(Infinity);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const settled = new Int32Array(nodeCount);
  const settledAt = new Int32Array(nodeCount).fill(nodeCount);
  const heap = createHeap(length);

  for (let source = 0; source < nodeCount; source++) {
    let settledCount = 0;
    length[source] = 0;
    heap.push(source);
    while (heap.size() > 0) {
      const node = heap.pop();
      settledAt[node] = settledCount;
      settled[settledCount++] = node;
      const nodeLength = length[node]!;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        const candidate = nodeLength + outDistances[arc]!;
        const known = length[target]!;
        if (candidate < known * (1 - SAME_LENGTH) || (known === Infinity && candidate < Infinity)) {
          length[target] = candidate;
          heap.push(target);
        }
      }
    }

    paths[source] = 1;
    for (let at = 1; at < settledCount; at++) {
      const node = settled[at]!;
      let sum = 0;
      for (let arc = incoming.starts[node]!; arc < incoming.starts[node + 1]!; arc++) {
        const before = incoming.targets[arc]!;
        if (settledAt[before]! >= at) continue;
        if (isLast(length[before]! + inDistances[arc]!, length[node]!)) sum += paths[before]!;
      }
      paths[node] = sum;
      harmonicFrom[node]! += 1 / length[node]!;
      harmonicTo[source]! += 1 / length[node]!;
    }
    for (let at = settledCount - 1; at > 0; at--) {
      const node = settled[at]!;
      const share = (1 + dependency[node]!) / paths[node]!;
      for (let arc = incoming.starts[node]!; arc < incoming.starts[node + 1]!; arc++) {
        const before = incoming.targets[arc]!;
        if (isLast(length[before]! + inDistances[arc]!, length[node]!))
          dependency[before]! += paths[before]! * share;
      }
      betweenness[node]! += dependency[node]!;
    }
    for (let at = 0; at < settledCount; at++) {
      const node = settled[at]!;
      length[node] = Infinity;
      dependency[node] = 0;
      settledAt[node] = nodeCount;
    }
  }
  return { betweenness, harmonicFrom, harmonicTo };
}

/** Whether a path of this length ends at a node of that one. */
function isLast(candidate: number, length: number): boolean {
  return Math.abs(candidate - length) <= length * SAME_LENGTH;
}

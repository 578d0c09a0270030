import type { Csr, Distances } from '../csr.js';
import { createHeap } from './heap.js';

/** Two path lengths count as equal when they differ by less than this share, as in the betweenness of nodes. */
const SAME_LENGTH = 1e-10;

/**
 * For every arc the sum over ordered pairs of nodes of the share of their shortest paths that uses it, every arc one step.
 *
 * Cost: O(nodes x arcs). Path counts are floating point, so that many equal paths cannot overflow.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177; for arcs, Brandes (2008), Social Networks
 * 30(2), 136-145.
 */
export function edgeBetweenness(csr: Csr): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const scores = new Float64Array(csr.arcCount);
  const level = new Int32Array(nodeCount).fill(-1);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);

  for (let source = 0; source < nodeCount; source++) {
    let filled = 1;
    queue[0] = source;
    level[source] = 0;
    paths[source] = 1;
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] === -1) {
          level[target] = nextLevel;
          paths[target] = 0;
          queue[filled++] = target;
        }
        if (level[target] === nextLevel) paths[target]! += paths[node]!;
      }
    }
    for (let at = filled - 1; at >= 0; at--) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] !== nextLevel) continue;
        const through = (paths[node]! * (1 + dependency[target]!)) / paths[target]!;
        scores[arc]! += through;
        sum += through;
      }
      dependency[node] = sum;
    }
    for (let at = 0; at < filled; at++) level[queue[at]!] = -1;
  }
  return scores;
}

/**
 * As {@link edgeBetweenness}, along paths of least length. Distances are positive and belong to the arcs of `csr`; an
 * infinite one joins nobody. Lengths are compared with a tolerance ({@link SAME_LENGTH}), and a path only leads on to nodes
 * that were settled later.
 * Cost: O(nodes x arcs x log nodes).
 */
export function weightedEdgeBetweenness(csr: Csr, distances: Distances): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const scores = new Float64Array(csr.arcCount);
  const length = new Float64Array(nodeCount).fill(Infinity);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const settled = new Int32Array(nodeCount);
  const settledAt = new Int32Array(nodeCount).fill(-1);
  const heap = createHeap(length);

  const isLastStep = (node: number, arc: number): boolean => {
    const target = targets[arc]!;
    if (settledAt[target]! <= settledAt[node]!) return false;
    return Math.abs(length[node]! + distances[arc]! - length[target]!) <= length[target]! * SAME_LENGTH;
  };

  for (let source = 0; source < nodeCount; source++) {
    let settledCount = 0;
    length[source] = 0;
    heap.push(source);
    while (heap.size() > 0) {
      const node = heap.pop();
      settledAt[node] = settledCount;
      settled[settledCount++] = node;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        const candidate = length[node]! + distances[arc]!;
        const known = length[target]!;
        if (candidate < known * (1 - SAME_LENGTH) || (known === Infinity && candidate < Infinity)) {
          length[target] = candidate;
          heap.push(target);
        }
      }
    }

    paths[source] = 1;
    for (let at = 0; at < settledCount; at++) {
      const node = settled[at]!;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        if (isLastStep(node, arc)) paths[targets[arc]!]! += paths[node]!;
      }
    }
    for (let at = settledCount - 1; at >= 0; at--) {
      const node = settled[at]!;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        if (!isLastStep(node, arc)) continue;
        const target = targets[arc]!;
        const through = (paths[node]! * (1 + dependency[target]!)) / paths[target]!;
        scores[arc]! += through;
        sum += through;
      }
      dependency[node] = sum;
    }
    for (let at = 0; at < settledCount; at++) {
      const node = settled[at]!;
      length[node] = Infinity;
      paths[node] = 0;
      settledAt[node] = -1;
    }
  }
  return scores;
}

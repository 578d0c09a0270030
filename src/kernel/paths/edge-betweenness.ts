import type { Csr, Distances } from '../csr.js';
import { createPathCounts } from './path-counts.js';
import { createStrengthSearch } from './strength-search.js';

/**
 * For every arc the sum over ordered pairs of nodes of the share of their shortest paths that uses it, every arc one step.
 *
 * Cost: O(nodes x arcs). Path counts may be far beyond what a float64 holds, see {@link createPathCounts}.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177; for arcs, Brandes (2008), Social Networks
 * 30(2), 136-145.
 */
export function edgeBetweenness(csr: Csr): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const scores = new Float64Array(csr.arcCount);
  const level = new Int32Array(nodeCount).fill(-1);
  const paths = createPathCounts(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);

  for (let source = 0; source < nodeCount; source++) {
    let filled = 1;
    queue[0] = source;
    level[source] = 0;
    paths.start(source);
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] === -1) {
          level[target] = nextLevel;
          queue[filled++] = target;
        }
        if (level[target] === nextLevel) paths.add(node, target);
      }
    }
    for (let at = filled - 1; at >= 0; at--) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] !== nextLevel) continue;
        const through = (1 + dependency[target]!) * paths.share(node, target);
        scores[arc]! += through;
        sum += through;
      }
      dependency[node] = sum;
    }
    for (let at = 0; at < filled; at++) {
      level[queue[at]!] = -1;
      paths.clear(queue[at]!);
    }
  }
  return scores;
}

/**
 * As {@link edgeBetweenness}, along paths of least length. Distances are positive and belong to the arcs of `csr`; an
 * infinite one joins nobody. Lengths are compared as in the betweenness of nodes, see {@link createStrengthSearch}.
 * Cost: O(nodes x arcs x log nodes).
 */
export function weightedEdgeBetweenness(csr: Csr, distances: Distances): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const scores = new Float64Array(csr.arcCount);
  const dependency = new Float64Array(nodeCount);
  const search = createStrengthSearch({ nodeCount, starts, targets, distances });
  for (let source = 0; source < nodeCount; source++) {
    const settled = search.settle(source);
    search.countPaths();
    for (let at = settled.length - 1; at >= 0; at--) {
      const node = settled[at]!;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        if (!search.isStep(node, arc)) continue;
        const through = (1 + dependency[targets[arc]!]!) * search.share(node, arc);
        scores[arc]! += through;
        sum += through;
      }
      dependency[node] = sum;
    }
    search.clear();
  }
  return scores;
}

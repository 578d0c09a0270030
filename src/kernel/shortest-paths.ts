import type { Csr } from './csr.js';

/** What unweighted shortest paths from a set of sources say about every node. */
export interface PathScores {
  /** Sum over sources of the share of shortest paths that run through the node, ends left out. */
  readonly betweenness: Float64Array;
  /** Sum over sources of 1 / distance from the source to the node; 0 for what is not reached. */
  readonly harmonicFrom: Float64Array;
  /** For each source, the sum over nodes of 1 / distance from it; 0 for nodes that are no source. */
  readonly harmonicTo: Float64Array;
}

/**
 * Brandes' accumulation from each source: one breadth-first search forward, one pass back over the same arcs.
 *
 * Cost: O(arcs) a source, no memory an arc. Path counts are floating point, so that many equal paths cannot overflow.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177, algorithm 1; predecessors are found again
 * by level on the way back instead of being stored.
 */
export function pathScores(csr: Csr, sources: Int32Array): PathScores {
  const { nodeCount, starts, targets } = csr;
  const betweenness = new Float64Array(nodeCount);
  const harmonicFrom = new Float64Array(nodeCount);
  const harmonicTo = new Float64Array(nodeCount);
  const level = new Int32Array(nodeCount).fill(-1);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);

  for (const source of sources) {
    let filled = 0;
    queue[filled++] = source;
    level[source] = 0;
    paths[source] = 1;
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      const nodePaths = paths[node]!;
      const end = starts[node + 1]!;
      for (let arc = starts[node]!; arc < end; arc++) {
        const target = targets[arc]!;
        const found = level[target]!;
        if (found === -1) {
          level[target] = nextLevel;
          paths[target] = nodePaths;
          queue[filled++] = target;
        } else if (found === nextLevel) {
          paths[target]! += nodePaths;
        }
      }
    }
    for (let at = filled - 1; at > 0; at--) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      const end = starts[node + 1]!;
      let sum = 0;
      for (let arc = starts[node]!; arc < end; arc++) {
        const target = targets[arc]!;
        if (level[target] === nextLevel) sum += (1 + dependency[target]!) / paths[target]!;
      }
      const own = sum * paths[node]!;
      dependency[node] = own;
      betweenness[node]! += own;
      harmonicFrom[node]! += 1 / level[node]!;
      harmonicTo[source]! += 1 / level[node]!;
    }
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      level[node] = -1;
      dependency[node] = 0;
    }
  }
  return { betweenness, harmonicFrom, harmonicTo };
}

/** All nodes as sources, in order. */
export function everyNode(csr: Csr): Int32Array {
  return Int32Array.from({ length: csr.nodeCount }, (_, node) => node);
}

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

/** Sum over all sources of 1 / distance from the source to each node; 0 for what is not reached. */
export function harmonicSums(csr: Csr): Float64Array {
  const { nodeCount, starts, targets } = csr;
  const sums = new Float64Array(nodeCount);
  const level = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    let filled = 1;
    queue[0] = source;
    level[source] = 0;
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      const gain = 1 / nextLevel;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] !== -1) continue;
        level[target] = nextLevel;
        sums[target]! += gain;
        queue[filled++] = target;
      }
    }
    for (let at = 0; at < filled; at++) level[queue[at]!] = -1;
  }
  return sums;
}

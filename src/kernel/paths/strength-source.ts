import { createHeap } from './heap.js';
import { SAME_LENGTH, type StrengthArcs, type StrengthSums } from './strength-lanes.js';

/** Shortest paths from one source after the other: slower than lanes, and right for lengths of any sizes. */
export interface StrengthSource {
  /** The nodes a source reaches, the nearest first and the source before all. Holds until the next call. */
  settle(source: number): Int32Array;
  /** Follows the paths from a source and adds to the sums. */
  follow(source: number, sums: StrengthSums): void;
}

/**
 * Dijkstra's algorithm and Brandes' accumulation from single sources. Lengths are compared with a tolerance
 * ({@link SAME_LENGTH}), and a path only leads on from nodes that were settled before.
 * Cost: O((arcs + nodes) log nodes) a source.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), section 4.
 */
export function createStrengthSource({
  nodeCount,
  starts,
  targets,
  distances,
  squares,
}: StrengthArcs): StrengthSource {
  const length = new Float64Array(nodeCount).fill(Infinity);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const settled = new Int32Array(nodeCount);
  const settledAt = new Int32Array(nodeCount).fill(-1);
  const heap = createHeap(length);

  function search(source: number): number {
    let count = 0;
    length[source] = 0;
    heap.push(source);
    while (heap.size() > 0) {
      const node = heap.pop();
      settledAt[node] = count;
      settled[count++] = node;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        const candidate = length[node]! + distances[arc]!;
        if (candidate >= length[target]!) continue;
        length[target] = candidate;
        heap.push(target);
      }
    }
    return count;
  }

  function clear(count: number): void {
    for (let at = 0; at < count; at++) {
      const node = settled[at]!;
      length[node] = Infinity;
      paths[node] = 0;
      dependency[node] = 0;
    }
  }

  /** Whether an arc ends a shortest path; both its ends are settled. */
  function isStep(node: number, arc: number): boolean {
    const target = targets[arc]!;
    if (settledAt[target]! <= settledAt[node]!) return false;
    return length[node]! + distances[arc]! - length[target]! <= length[target]! * SAME_LENGTH;
  }

  return {
    settle(source) {
      const count = search(source);
      clear(count);
      return settled.subarray(0, count);
    },
    follow(source, { betweenness, squares: squareSums, harmonicFrom, harmonicTo }) {
      const count = search(source);
      paths[source] = 1;
      for (let at = 0; at < count; at++) {
        const node = settled[at]!;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          if (isStep(node, arc)) paths[targets[arc]!]! += paths[node]!;
        }
      }
      for (let at = count - 1; at > 0; at--) {
        const node = settled[at]!;
        let share = 0;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          if (isStep(node, arc)) share += (1 + dependency[targets[arc]!]!) / paths[targets[arc]!]!;
        }
        dependency[node] = paths[node]! * share;
        betweenness[node]! += dependency[node]!;
        if (squares) squareSums[node]! += dependency[node]! * dependency[node]!;
        harmonicFrom[node]! += 1 / length[node]!;
        harmonicTo[source]! += 1 / length[node]!;
      }
      clear(count);
    },
  };
}

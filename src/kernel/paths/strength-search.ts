import { createHeap } from './heap.js';
import { createPathCounts } from './path-counts.js';
import { isAsShort, toleranceOf } from './strength-tolerance.js';

interface Arcs {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly distances: ArrayLike<number>;
}

/** The shortest paths from one source at a time. */
export interface StrengthSearch {
  /** Of the nodes that were reached; infinite for all others. */
  readonly length: Float64Array;
  /** Finds the nodes a source reaches, the nearest first and the source before all. Holds until {@link clear}. */
  settle(source: number): Int32Array;
  /** Counts the shortest paths to each of them. */
  countPaths(): void;
  /** Whether an arc of a settled node ends a shortest path. */
  isStep(node: number, arc: number): boolean;
  /** Of the shortest paths to the end of a step the share that comes over it. */
  share(node: number, arc: number): number;
  clear(): void;
}

/**
 * Dijkstra's algorithm, right for lengths of any sizes.
 *
 * Lengths are compared with a tolerance ({@link toleranceOf}, {@link isAsShort}), and a path only leads on to nodes that are
 * farther away. Where an arc is lost beside the length before it, as 1e-12 beside 1e12, its ends are equally far; it then
 * leads on from the end settled first to one that no path reaches without such an arc.
 * Cost: O((arcs + nodes) log nodes) a source.
 */
export function createStrengthSearch({ nodeCount, starts, targets, distances }: Arcs): StrengthSearch {
  const tolerance = toleranceOf(nodeCount, distances);
  const length = new Float64Array(nodeCount).fill(Infinity);
  /** Whether the least length was found along an arc that is lost in it. */
  const isLost = new Uint8Array(nodeCount);
  const settledNodes = new Int32Array(nodeCount);
  const settledAt = new Int32Array(nodeCount);
  const heap = createHeap(length);
  const paths = createPathCounts(nodeCount);
  let settled = settledNodes.subarray(0, 0);

  function isStep(node: number, arc: number): boolean {
    const target = targets[arc]!;
    const known = length[target]!;
    if (length[node]! < known) return isAsShort(length[node]!, distances[arc]!, known, tolerance);
    const isLostHere = length[node]! === known && known + distances[arc]! === known;
    return isLostHere && isLost[target] === 1 && settledAt[node]! < settledAt[target]!;
  }

  return {
    length,
    isStep,
    settle(source) {
      let count = 0;
      length[source] = 0;
      heap.push(source);
      while (heap.size() > 0) {
        const node = heap.pop();
        settledAt[node] = count;
        settledNodes[count++] = node;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          const target = targets[arc]!;
          const candidate = length[node]! + distances[arc]!;
          if (candidate >= length[target]!) continue;
          length[target] = candidate;
          isLost[target] = candidate === length[node]! ? 1 : 0;
          heap.push(target);
        }
      }
      settled = settledNodes.subarray(0, count);
      return settled;
    },
    countPaths() {
      paths.start(settled[0]!);
      for (const node of settled) {
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++)
          if (isStep(node, arc)) paths.add(node, targets[arc]!);
      }
    },
    share: (node, arc) => paths.share(node, targets[arc]!),
    clear() {
      for (const node of settled) {
        length[node] = Infinity;
        paths.clear(node);
      }
    },
  };
}

import type { StrengthArcs, StrengthSums } from './strength-lanes.js';
import { createStrengthSearch } from './strength-search.js';

/** Shortest paths from one source after the other: slower than lanes, and right for lengths and path counts of any sizes. */
export interface StrengthSource {
  /** The nodes a source reaches, the nearest first and the source before all. Holds until the next call. */
  settle(source: number): Int32Array;
  /** Follows the paths from a source and adds to the sums. */
  follow(source: number, sums: StrengthSums): void;
}

/**
 * Brandes' accumulation from single sources, see {@link createStrengthSearch}.
 * Cost: O((arcs + nodes) log nodes) a source.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), section 4.
 */
export function createStrengthSource(arcs: StrengthArcs): StrengthSource {
  const { starts, targets, ends } = arcs;
  const hasEnds = ends.length > 0;
  const search = createStrengthSearch(arcs);
  const dependency = new Float64Array(arcs.nodeCount);
  return {
    settle(source) {
      const settled = search.settle(source);
      search.clear();
      return settled;
    },
    follow(source, { betweenness, squares, harmonicFrom, harmonicTo }) {
      const settled = search.settle(source);
      search.countPaths();
      for (let at = settled.length - 1; at > 0; at--) {
        const node = settled[at]!;
        let sum = 0;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          if (!search.isStep(node, arc)) continue;
          const target = targets[arc]!;
          sum += ((hasEnds ? ends[target]! : 1) + dependency[target]!) * search.share(node, arc);
        }
        dependency[node] = sum;
        betweenness[node]! += sum;
        if (arcs.squares) squares[node]! += sum * sum;
        harmonicFrom[node]! += 1 / search.length[node]!;
        harmonicTo[source]! += 1 / search.length[node]!;
      }
      search.clear();
    },
  };
}

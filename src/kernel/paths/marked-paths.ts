import type { Pass, PassInput } from '../pass.js';

/** What {@link markedPaths} reads. */
export interface MarkedPathsInput extends PassInput {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** 1 for the nodes whose part in the paths is asked for. */
  readonly marked: Uint8Array;
  /** Unmarked nodes, each at most once. */
  readonly sources: Int32Array;
}

/** Counts of paths are made smaller together beyond this, long before they overflow. */
const MANY_PATHS = 1e150;

/**
 * Which share of the shortest paths between unmarked nodes runs through marked ones: one vector of two sums over the
 * sources and all unmarked nodes that they reach in two steps or more: the shares, and the number of such pairs.
 *
 * Nodes in direct touch need nobody between them and do not count. The paths to a node are counted twice, all of them and
 * those free of marked nodes; since every path to a level comes out of the level before, a level can be scaled as a whole.
 * Cost: one look at each arc a source.
 */
export const markedPaths: Pass<MarkedPathsInput> = {
  chunkCount: (input) => Math.ceil(input.sources.length / chunkSources(input)),
  lengths: () => [2],
  cost: ({ sources, targets }) => 2 * sources.length * targets.length,
  prepare(input) {
    const { sources } = input;
    const size = chunkSources(input);
    const follow = createSearch(input);
    const sums = new Float64Array(2);
    return (chunk) => {
      sums.fill(0);
      for (let at = chunk * size; at < Math.min(sources.length, (chunk + 1) * size); at++)
        follow(sources[at]!, sums);
      return [sums];
    };
  },
};

function chunkSources({ nodeCount, targets }: MarkedPathsInput): number {
  return 8 * Math.ceil(2e6 / (8 * (nodeCount + targets.length + 1)));
}

function createSearch({
  nodeCount,
  starts,
  targets,
  marked,
}: MarkedPathsInput): (source: number, sums: Float64Array) => void {
  const level = new Int32Array(nodeCount).fill(-1);
  const all = new Float64Array(nodeCount);
  const free = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);

  return (source, sums) => {
    let filled = 1;
    queue[0] = source;
    level[source] = 0;
    all[source] = 1;
    free[source] = 1;
    let through = 0;
    let pairs = 0;
    for (let first = 0, depth = 1; first < filled; depth++) {
      const end = filled;
      let most = 0;
      for (let at = first; at < end; at++) {
        const node = queue[at]!;
        const paths = all[node]!;
        const freePaths = marked[node] === 1 ? 0 : free[node]!;
        for (let arc = starts[node]!, last = starts[node + 1]!; arc < last; arc++) {
          const target = targets[arc]!;
          if (level[target] === -1) {
            level[target] = depth;
            queue[filled++] = target;
          }
          if (level[target] !== depth) continue;
          all[target]! += paths;
          free[target]! += freePaths;
        }
      }
      for (let at = end; at < filled; at++) {
        const node = queue[at]!;
        most = Math.max(most, all[node]!);
        if (depth < 2 || marked[node] === 1 || all[node] === 0) continue;
        through += 1 - free[node]! / all[node]!;
        pairs++;
      }
      if (most > MANY_PATHS) {
        for (let at = end; at < filled; at++) {
          all[queue[at]!]! /= most;
          free[queue[at]!]! /= most;
        }
      }
      first = end;
    }
    sums[0]! += through;
    sums[1]! += pairs;
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      level[node] = -1;
      all[node] = 0;
      free[node] = 0;
    }
  };
}

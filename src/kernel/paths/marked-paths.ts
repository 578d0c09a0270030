import type { Csr } from '../csr.js';

/**
 * Which share of the shortest paths between unmarked nodes runs through marked ones.
 *
 * Asked for are the pairs of an unmarked source and an unmarked node that it reaches in two steps or more; nodes in direct touch need
 * nobody between them. A path walked from its end runs through marked nodes where it comes to a first one: there it is counted and
 * lost, so that no path counts twice. That is the dependency of marked nodes, where ends are those of {@link lostAtMarked}.
 * Source: Everett and Borgatti (1999), Journal of Mathematical Sociology 23(3), 181-201, for betweenness of groups; Brandes
 * (2001), Journal of Mathematical Sociology 25(2), 163-177, for walking back.
 */
export interface MarkedPathSums {
  /** By node, as the pass `stepPaths` sums them over the sources. */
  readonly dependency: Float64Array;
  /** By node, how many of the sources reach it, as the pass `stepDistances` counts them. */
  readonly reachedBy: Float64Array;
}

/** What a path counts that ends at each node: 1, and NaN where it is lost. */
export function lostAtMarked(marked: Uint8Array): Float64Array {
  return Float64Array.from(marked, (mark) => (mark === 1 ? Number.NaN : 1));
}

/** The nodes that are not marked, ascending. */
export function unmarkedNodes(marked: Uint8Array): Int32Array {
  return Int32Array.from(marked.keys()).filter((node) => marked[node] === 0);
}

/** The share, from sums over some unmarked sources; NaN where no pair is two steps apart. Cost: O(nodes + arcs of the sources). */
export function markedShare(
  { starts, targets }: Csr,
  marked: Uint8Array,
  sources: Int32Array,
  { dependency, reachedBy }: MarkedPathSums,
): number {
  let through = 0;
  let pairs = 0;
  for (let node = 0; node < marked.length; node++) {
    if (marked[node] === 1) through += dependency[node]!;
    else pairs += reachedBy[node]!;
  }
  for (const source of sources)
    for (let arc = starts[source]!; arc < starts[source + 1]!; arc++) pairs -= 1 - marked[targets[arc]!]!;
  return through / pairs;
}

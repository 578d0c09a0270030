import type { Csr } from '../csr.js';

/**
 * The most paths from one set of nodes to another that share no node, on the symmetric graph `both`; by Menger's theorem the fewest
 * nodes, of the sets themselves too, without which no path is left. The sets share no node.
 *
 * Paths of nodes used once are a flow: each search in the graph of what is left open adds one or ends it. A path need enter
 * neither set but at its ends, so arcs into the first set and out of the second are left out.
 * Yields after each path, where it may be interrupted. Cost: O(arcs) a path found, and one more.
 * Source: Ford and Fulkerson (1956), Canadian Journal of Mathematics 8, 399-404; Menger (1927).
 */
export function* disjointPaths(
  { nodeCount, starts, targets }: Csr,
  isFrom: Uint8Array,
  isTo: Uint8Array,
): Generator<undefined, number, undefined> {
  const next = new Int32Array(nodeCount).fill(-1);
  const previous = new Int32Array(nodeCount).fill(-1);
  // A place is 2 x node where a path comes in, and 2 x node + 1 where it goes out.
  const reachedFrom = new Int32Array(2 * nodeCount);
  const queue = new Int32Array(2 * nodeCount);
  const isUsed = (node: number) => next[node] !== -1 || previous[node] !== -1;
  let paths = 0;

  function search(): number {
    reachedFrom.fill(-2);
    let end = 0;
    for (let node = 0; node < nodeCount; node++) {
      if (isFrom[node] !== 1 || next[node] !== -1) continue;
      reachedFrom[2 * node + 1] = -1;
      queue[end++] = 2 * node + 1;
    }
    const reach = (place: number, from: number): void => {
      if (reachedFrom[place] !== -2) return;
      reachedFrom[place] = from;
      queue[end++] = place;
    };
    for (let at = 0; at < end; at++) {
      const place = queue[at]!;
      const node = place >> 1;
      if ((place & 1) === 0) {
        if (!isUsed(node)) {
          if (isTo[node] === 1) return place;
          reach(place + 1, place);
        } else reach(2 * previous[node]! + 1, place);
        continue;
      }
      if (isTo[node] !== 1) {
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          const other = targets[arc]!;
          if (isFrom[other] !== 1 && next[node] !== other) reach(2 * other, place);
        }
      }
      if (isUsed(node) && isFrom[node] !== 1) reach(place - 1, place);
    }
    return -1;
  }

  for (let last = search(); last !== -1; last = search()) {
    const added: number[] = [];
    for (let place = last; reachedFrom[place]! >= 0; place = reachedFrom[place]!) {
      const from = reachedFrom[place]!;
      const node = place >> 1;
      const other = from >> 1;
      if (node === other) continue;
      if ((place & 1) === 0) added.push(other, node);
      else {
        // Taken back: the path that came from `node` into `other`.
        next[node] = -1;
        previous[other] = -1;
      }
    }
    for (let at = 0; at < added.length; at += 2) {
      next[added[at]!] = added[at + 1]!;
      previous[added[at + 1]!] = added[at]!;
    }
    paths++;
    yield;
  }
  return paths;
}

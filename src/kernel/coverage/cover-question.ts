import type { Csr } from '../csr.js';

/**
 * Which small set of nodes reaches many? A chosen node reaches itself and every node within `steps` arcs of it; what a
 * set reaches is the union.
 */
export interface CoverQuestion {
  /** From a node to those it reaches in one step. */
  readonly arcs: Csr;
  /** The same arcs turned round; the same object where direction is dropped. */
  readonly back: Csr;
  readonly steps: number;
  /** 1 for each node that may be chosen. */
  readonly mayChoose: Uint8Array;
  /** Nodes that are chosen whatever they add; each of them may be chosen. */
  readonly mustChoose: Int32Array;
  /** By node, the group of which at least one is to be chosen, or -1. Groups none of whom may be chosen ask for nobody. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
}

/** Lists whom one node reaches. */
export interface ReachWalk {
  /** The nodes of the last walk, the source first; valid up to the number that `from` gave. */
  readonly list: Int32Array;
  /** Walks from a source and gives the number of nodes reached, the source among them. */
  from(source: number): number;
}

/** A breadth-first search that ends after `steps` arcs and uses its arrays again. Cost of a walk: the arcs it meets. */
export function reachWalk({ nodeCount, starts, targets }: Csr, steps: number): ReachWalk {
  const seenFrom = new Int32Array(nodeCount).fill(-1);
  const list = new Int32Array(nodeCount);
  let walk = 0;
  return {
    list,
    from(source) {
      const mark = walk++;
      seenFrom[source] = mark;
      list[0] = source;
      let filled = 1;
      let levelStart = 0;
      for (let step = 0; step < steps && levelStart < filled; step++) {
        const levelEnd = filled;
        for (let at = levelStart; at < levelEnd; at++) {
          const node = list[at]!;
          for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
            const target = targets[arc]!;
            if (seenFrom[target] === mark) continue;
            seenFrom[target] = mark;
            list[filled++] = target;
          }
        }
        levelStart = levelEnd;
      }
      return filled;
    },
  };
}

/**
 * Counts what the first one, two, three ... of an order reach together, where `reachable` can be reached at all.
 *
 * A node from which so many steps were followed before is not followed again for as many or fewer: all that lies there is
 * reached. So the whole order costs at most `steps` passes over the arcs, however long it is.
 */
export function reachedAlong(
  { nodeCount, starts, targets }: Csr,
  steps: number,
  order: ArrayLike<number>,
  reachable = nodeCount,
): Int32Array {
  const reached = new Int32Array(order.length);
  // By node, 1 + the most steps followed from it; 0 for a node that is not reached.
  const followed = new Uint8Array(nodeCount);
  const list = new Int32Array(nodeCount);
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    let filled = 0;
    const meet = (node: number, left: number): void => {
      if (followed[node]! > left) return;
      if (followed[node] === 0) count++;
      followed[node] = left + 1;
      list[filled++] = node;
    };
    if (count < reachable) meet(order[place]!, steps);
    for (let left = steps - 1, first = 0; left >= 0 && first < filled; left--) {
      const end = filled;
      for (; first < end; first++) {
        const node = list[first]!;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) meet(targets[arc]!, left);
      }
    }
    reached[place] = count;
  }
  return reached;
}

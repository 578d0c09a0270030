import type { Csr } from '../csr.js';

/**
 * For every arc of the symmetric graph `both` the distance between its ends without it: 2 where they share a neighbour, and
 * so on; NaN where there is no other way.
 *
 * `shared` says for each arc how many neighbours its ends share, and `isBridge` whether there is no other way. For the rest
 * two breadth-first searches, one from either end, each time the smaller front, grow until they meet.
 * Cost: what lies within half the span of either end, for each arc whose ends share no neighbour; O(arcs) at worst.
 * Source: Granovetter (1973), American Journal of Sociology 78(6), 1360-1380, for bridges and local bridges of degree n.
 */
export function spans(
  both: Csr,
  shared: Float64Array,
  isBridge: Uint8Array,
  twins: Int32Array,
): Float64Array {
  const { nodeCount, starts, targets } = both;
  const found = new Float64Array(both.arcCount).fill(Number.NaN);
  /** Who reached a node: 0 nobody, 1 the search from the source, 2 the one from the target. */
  const reachedBy = new Uint8Array(nodeCount);
  const queues = [new Int32Array(nodeCount), new Int32Array(nodeCount)] as const;
  const from = [0, 0];
  const filled = [0, 0];

  function wayRound(source: number, target: number): number {
    queues[0][0] = source;
    queues[1][0] = target;
    reachedBy[source] = 1;
    reachedBy[target] = 2;
    from.fill(0);
    filled.fill(1);
    for (let steps = 1; ; steps++) {
      const side = filled[0]! - from[0]! <= filled[1]! - from[1]! ? 0 : 1;
      const queue = queues[side];
      const end = filled[side]!;
      if (from[side] === end) return Number.NaN;
      let free = end;
      for (let at = from[side]!; at < end; at++) {
        const node = queue[at]!;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
          const other = targets[arc]!;
          if ((node === source && other === target) || (node === target && other === source)) continue;
          if (reachedBy[other] === 2 - side) {
            filled[side] = free;
            return steps;
          }
          if (reachedBy[other] !== 0) continue;
          reachedBy[other] = side + 1;
          queue[free++] = other;
        }
      }
      from[side] = end;
      filled[side] = free;
    }
  }

  for (let node = 0; node < nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      if (isBridge[arc] === 1) continue;
      const back = twins[arc]!;
      if (shared[arc]! > 0) found[arc] = 2;
      else if (back < arc) found[arc] = found[back]!;
      else {
        found[arc] = wayRound(node, targets[arc]!);
        for (let side = 0; side < 2; side++) {
          for (let at = 0; at < filled[side]!; at++) reachedBy[queues[side]![at]!] = 0;
        }
      }
    }
  }
  return found;
}

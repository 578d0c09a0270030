import type { Csr } from '../csr.js';

/** How near two sets of nodes are to each other. */
export interface DistancesBetween {
  /** Pairs, one node of each set. */
  readonly pairs: number;
  /** Pairs within two steps, and pairs with any path. */
  readonly withinTwo: number;
  readonly connected: number;
  /** Steps of the shortest paths of the connected pairs, added up. */
  readonly steps: number;
}

/**
 * Shortest paths from each of `sources` to each node of another set, on the symmetric graph `both`, without the node `left` (-1: with all).
 * Cost: O(arcs) a source.
 */
export function distancesBetween(
  { nodeCount, starts, targets }: Csr,
  sources: Int32Array,
  isTarget: Uint8Array,
  left: number,
): DistancesBetween {
  const distance = new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  let wanted = 0;
  for (let node = 0; node < nodeCount; node++) if (isTarget[node] === 1 && node !== left) wanted++;
  let from = 0;
  let withinTwo = 0;
  let connected = 0;
  let steps = 0;
  for (const source of sources) {
    if (source === left) continue;
    from++;
    distance.fill(-1);
    distance[source] = 0;
    if (left !== -1) distance[left] = 0;
    queue[0] = source;
    let end = 1;
    let found = 0;
    for (let at = 0; at < end && found < wanted; at++) {
      const node = queue[at]!;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const other = targets[arc]!;
        if (distance[other] !== -1) continue;
        const reached = distance[node]! + 1;
        distance[other] = reached;
        queue[end++] = other;
        if (isTarget[other] !== 1) continue;
        found++;
        steps += reached;
        if (reached <= 2) withinTwo++;
      }
    }
    connected += found;
  }
  return { pairs: from * wanted, withinTwo, connected, steps };
}

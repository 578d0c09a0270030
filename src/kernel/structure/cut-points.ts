import { type Csr, findArc } from '../csr.js';

/** What holds a graph together at one place alone. */
export interface CutPoints {
  /** 1 for each node without which its part of the graph falls apart. */
  readonly isCutPoint: Uint8Array;
  /** 1 for each arc of `both` that is the only way between its ends, in either direction. */
  readonly isBridge: Uint8Array;
}

/**
 * Nodes and pairs whose loss leaves their component in more pieces, on the symmetric graph `both`.
 *
 * An isolate and the end of a chain are no cut points; a pair of two people is a bridge without a cut point.
 * Cost: one pass over the arcs, depth first without recursion.
 * Source: Hopcroft and Tarjan (1973), Communications of the ACM 16(6), 372-378.
 */
export function cutPoints(both: Csr): CutPoints {
  const { nodeCount, starts, targets } = both;
  const isCutPoint = new Uint8Array(nodeCount);
  const isBridge = new Uint8Array(both.arcCount);
  const place = new Int32Array(nodeCount); // in the search; 0: not seen
  const earliest = new Int32Array(nodeCount); // place reached from below without the arc to the parent
  const path = new Int32Array(nodeCount);
  const nextArc = starts.slice(0, nodeCount);
  let lastPlace = 0;

  for (let root = 0; root < nodeCount; root++) {
    if (place[root] !== 0) continue;
    let depth = 0;
    let branches = 0;
    path[0] = root;
    place[root] = earliest[root] = ++lastPlace;
    while (depth >= 0) {
      const node = path[depth]!;
      const parent = depth > 0 ? path[depth - 1]! : -1;
      const end = starts[node + 1]!;
      let arc = nextArc[node]!;
      let lowest = earliest[node]!;
      let unseen = -1;
      for (; arc < end && unseen === -1; arc++) {
        const other = targets[arc]!;
        if (other === parent) continue;
        if (place[other] === 0) unseen = other;
        else if (place[other]! < lowest) lowest = place[other]!;
      }
      nextArc[node] = arc;
      earliest[node] = lowest;
      if (unseen !== -1) {
        path[++depth] = unseen;
        place[unseen] = earliest[unseen] = ++lastPlace;
        continue;
      }
      depth--;
      if (parent === -1) break;
      if (depth === 0) branches++;
      else if (lowest >= place[parent]!) isCutPoint[parent] = 1;
      if (lowest < earliest[parent]!) earliest[parent] = lowest;
      if (lowest > place[parent]!) {
        isBridge[nextArc[parent]! - 1] = 1; // the arc along which the search went down last
        isBridge[findArc(both, node, parent)] = 1;
      }
    }
    if (branches > 1) isCutPoint[root] = 1;
  }
  return { isCutPoint, isBridge };
}

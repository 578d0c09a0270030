import type { Csr } from '../csr.js';

/** Which part each node belongs to. Parts are numbered in the order of their first member. */
export interface Components {
  readonly of: Int32Array;
  readonly count: number;
  /** How many nodes each part has. */
  readonly sizes: Int32Array;
}

/**
 * Parts of the symmetric graph `both` that hang together: everybody in one can be reached from everybody else in it.
 *
 * An isolate is a part of its own; an empty graph has none. Cost: one pass over the arcs, breadth first.
 */
export function weakComponents(both: Csr): Components {
  const { nodeCount, starts, targets } = both;
  const of = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  const sizes: number[] = [];
  let filled = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (of[root] !== -1) continue;
    const component = sizes.length;
    const first = filled;
    of[root] = component;
    queue[filled++] = root;
    for (let at = first; at < filled; at++) {
      const node = queue[at]!;
      for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
        const other = targets[arc]!;
        if (of[other] !== -1) continue;
        of[other] = component;
        queue[filled++] = other;
      }
    }
    sizes.push(filled - first);
  }
  return { of, count: sizes.length, sizes: Int32Array.from(sizes) };
}

/**
 * Parts of a directed graph in which everybody can reach everybody else along the arcs, as large as possible.
 *
 * Turning all arcs round changes nothing. An isolate is a part of its own; an empty graph has none.
 * Cost: one pass over the arcs, depth first without recursion.
 * Source: Tarjan (1972), SIAM J. Computing 1(2), 146-160, in the form of Pearce (2016), Information Processing Letters
 * 116, 47-52: one number a node is its place in the search, then the earliest place it leads back to, then its part.
 */
export function strongComponents(out: Csr): Components {
  const { nodeCount, starts, targets } = out;
  const mark = new Int32Array(nodeCount); // 0: not seen
  const path = new Int32Array(nodeCount);
  const placeAt = new Int32Array(nodeCount);
  const nextArc = new Int32Array(nodeCount);
  const waiting = new Int32Array(nodeCount); // left, but in a part that is not complete
  let waitingCount = 0;
  let lastPlace = 0;
  // Parts count down from above all places, so that an arc into a finished part never looks like a way back.
  let part = 2 * nodeCount;

  for (let root = 0; root < nodeCount; root++) {
    if (mark[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    nextArc[0] = starts[root]!;
    placeAt[0] = mark[root] = ++lastPlace;
    while (depth >= 0) {
      const node = path[depth]!;
      const end = starts[node + 1]!;
      let earliest = mark[node]!;
      let arc = nextArc[depth]!;
      let unseen = -1;
      for (; arc < end; arc++) {
        const found = mark[targets[arc]!]!;
        if (found === 0) {
          unseen = targets[arc]!;
          break;
        }
        if (found < earliest) earliest = found;
      }
      mark[node] = earliest;
      if (unseen !== -1) {
        nextArc[depth++] = arc; // this arc is looked at again afterwards, for what its target led back to
        path[depth] = unseen;
        nextArc[depth] = starts[unseen]!;
        placeAt[depth] = mark[unseen] = ++lastPlace;
        continue;
      }
      if (earliest === placeAt[depth]) {
        while (waitingCount > 0 && mark[waiting[waitingCount - 1]!]! >= earliest)
          mark[waiting[--waitingCount]!] = part;
        mark[node] = part--;
      } else waiting[waitingCount++] = node;
      depth--;
    }
  }
  return numberByFirstMember(mark, part, 2 * nodeCount);
}

/** Parts whose codes lie above `below` and up to `highest`, numbered anew by first member. */
function numberByFirstMember(codes: Int32Array, below: number, highest: number): Components {
  const numberOf = new Int32Array(highest - below).fill(-1);
  const sizes = new Int32Array(highest - below);
  const of = new Int32Array(codes.length);
  let count = 0;
  for (let node = 0; node < codes.length; node++) {
    const place = codes[node]! - below - 1;
    if (numberOf[place] === -1) numberOf[place] = count++;
    of[node] = numberOf[place]!;
    sizes[of[node]!]!++;
  }
  return { of, count, sizes };
}

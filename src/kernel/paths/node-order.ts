import { louvain } from '../communities/louvain.js';
import type { Csr } from '../csr.js';

/** An order of nodes in which neighbours stand near each other. */
export interface NodeOrder {
  /** The node at each place. */
  readonly nodes: Int32Array;
  /** The place of each node. */
  readonly places: Int32Array;
  /** Where each weakly connected part starts, and at last the number of nodes: parts stand one after the other. */
  readonly parts: Int32Array;
}

/**
 * Community after community, each breadth first from where the one before leads into it.
 *
 * Work that looks at the rows of all neighbours of a node then finds them in the cache, whatever the order of the roster.
 * `both` holds an arc each way; its strengths do not matter. Communities are Louvain's, of a fixed seed, so the
 * order depends on the arcs alone. Cost: one Louvain iteration, and one look at each arc.
 */
export function nodeOrder(both: Csr): NodeOrder {
  const { nodeCount, starts, targets } = both;
  const groupOf = louvain(
    { ...both, strengths: new Float64Array(both.arcCount).fill(1) },
    { seed: 1, iterations: 1 },
  ).of;
  const nodes = new Int32Array(nodeCount);
  const places = new Int32Array(nodeCount).fill(-1);
  const parts: number[] = [];
  // Nodes by which further groups of the part can be entered, first come, first served.
  const entries = new Int32Array(nodeCount);
  const isEntry = new Uint8Array(nodeCount);
  let filled = 0;

  const enter = (entry: number, noted: number): number => {
    let entryCount = noted;
    let at = filled;
    places[entry] = filled;
    nodes[filled++] = entry;
    for (; at < filled; at++) {
      const node = nodes[at]!;
      for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
        const other = targets[arc]!;
        if (places[other] !== -1) continue;
        if (groupOf[other] === groupOf[entry]) {
          places[other] = filled;
          nodes[filled++] = other;
        } else if (isEntry[other] === 0) {
          isEntry[other] = 1;
          entries[entryCount++] = other;
        }
      }
    }
    return entryCount;
  };
  for (let root = 0; root < nodeCount; root++) {
    if (places[root] !== -1) continue;
    parts.push(filled);
    let entryCount = enter(root, 0);
    for (let i = 0; i < entryCount; i++)
      if (places[entries[i]!] === -1) entryCount = enter(entries[i]!, entryCount);
  }
  return { nodes, places, parts: Int32Array.from([...parts, nodeCount]) };
}

import type { Csr } from '../kernel/csr.js';

/** The arcs among `members` (ascending), renumbered by their place among them. Cost: the arcs of the members. */
export function inducedRows(csr: Csr, members: Int32Array, placeOf: Int32Array): Csr {
  const starts = new Int32Array(members.length + 1);
  const most = members.reduce((sum, node) => sum + csr.starts[node + 1]! - csr.starts[node]!, 0);
  const targets = new Int32Array(most);
  const strengths = new Float64Array(most);
  let arcCount = 0;
  for (let place = 0; place < members.length; place++) {
    const node = members[place]!;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const target = placeOf[csr.targets[arc]!]!;
      if (target === -1) continue;
      targets[arcCount] = target;
      strengths[arcCount++] = csr.strengths[arc]!;
    }
    starts[place + 1] = arcCount;
  }
  return {
    nodeCount: members.length,
    arcCount,
    starts,
    targets: targets.slice(0, arcCount),
    strengths: strengths.slice(0, arcCount),
  };
}

/** Where each node stands among the members; -1 for the others. */
export function placesAmong(members: Int32Array, nodeCount: number): Int32Array {
  const placeOf = new Int32Array(nodeCount).fill(-1);
  for (let place = 0; place < members.length; place++) placeOf[members[place]!] = place;
  return placeOf;
}

import type { Csr } from '../kernel/csr.js';

/** The arcs among `members` (ascending), renumbered by their place among them. Cost: the arcs of the members. */
export function inducedRows(csr: Csr, members: Int32Array, placeOf: Int32Array): Csr {
  const starts = new Int32Array(members.length + 1);
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let place = 0; place < members.length; place++) {
    const node = members[place]!;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const target = placeOf[csr.targets[arc]!]!;
      if (target === -1) continue;
      targets.push(target);
      strengths.push(csr.strengths[arc]!);
    }
    starts[place + 1] = targets.length;
  }
  return {
    nodeCount: members.length,
    arcCount: targets.length,
    starts,
    targets: Int32Array.from(targets),
    strengths: Float64Array.from(strengths),
  };
}

/** Where each node stands among the members; -1 for the others. */
export function placesAmong(members: Int32Array, nodeCount: number): Int32Array {
  const placeOf = new Int32Array(nodeCount).fill(-1);
  for (let place = 0; place < members.length; place++) placeOf[members[place]!] = place;
  return placeOf;
}

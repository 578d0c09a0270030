import type { Csr } from '../csr.js';

/**
 * Participation coefficient on a symmetric graph: 1 - sum over groups of (k_is / k_i)^2, where k_is is the sum of `values` on
 * arcs from i to group s and k_i their sum over all groups; NaN where k_i is 0. Arcs to nodes without a group (-1) are left out.
 * Cost: one pass over the arcs.
 * Source: Guimerà and Amaral (2005), Nature 433, 895-900.
 */
export function participationCoefficients(
  both: Csr,
  values: Float64Array,
  groupOf: Int32Array,
  groupCount: number,
): Float64Array {
  const { nodeCount, starts, targets } = both;
  const scores = new Float64Array(nodeCount);
  const toGroup = new Float64Array(groupCount);
  for (let node = 0; node < nodeCount; node++) {
    let total = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group === -1) continue;
      toGroup[group]! += values[arc]!;
      total += values[arc]!;
    }
    let squares = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group === -1) continue;
      squares += toGroup[group]! * toGroup[group]!;
      toGroup[group] = 0; // its other members have nothing to add
    }
    scores[node] = 1 - squares / (total * total); // 0 / 0 is NaN, as promised
  }
  return scores;
}

/**
 * Within-module z on a symmetric graph: (k_i - mean) / sd, where k_i is the number of neighbours of i in its own group, and mean
 * and sd (of the group as a whole, not of a sample) are over its members. NaN without a group and where all members have as many.
 * Cost: one pass over the arcs.
 * Source: Guimerà and Amaral (2005), Nature 433, 895-900.
 */
export function withinModuleZScores(both: Csr, groupOf: Int32Array, groupCount: number): Float64Array {
  const { nodeCount, starts, targets } = both;
  const inside = new Float64Array(nodeCount);
  const sizes = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  const squares = new Float64Array(groupCount);
  for (let node = 0; node < nodeCount; node++) {
    const group = groupOf[node]!;
    if (group === -1) continue;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      if (groupOf[targets[arc]!] === group) inside[node]!++;
    }
    sizes[group]!++;
    sums[group]! += inside[node]!;
    squares[group]! += inside[node]! * inside[node]!;
  }
  const scores = new Float64Array(nodeCount).fill(Number.NaN);
  for (let node = 0; node < nodeCount; node++) {
    const group = groupOf[node]!;
    if (group === -1) continue;
    // Numerator and root are both taken times the size, so that all under the root is whole and no spread is 0 exactly.
    const size = sizes[group]!;
    const spread = size * squares[group]! - sums[group]! * sums[group]!;
    scores[node] = (size * inside[node]! - sums[group]!) / Math.sqrt(spread); // 0 / 0 is NaN, as promised
  }
  return scores;
}

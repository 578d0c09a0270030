import type { Csr } from '../csr.js';

/**
 * Modularity: the share of tie strength that lies inside groups, less the share that would lie there by chance if everybody
 * kept their strength and ties fell at random.
 *
 * Defined as: for each group inside / 2m - resolution (strength / 2m)^2, summed, where `both` holds an arc each way,
 * inside counts both, and 2m is the sum over all arcs. People in no group (-1) count as a group each. NaN
 * without ties. Cost: O(nodes + arcs).
 * Source: Newman and Girvan (2004), Physical Review E 69, 026113; resolution as in Reichardt and Bornholdt (2006).
 */
export function modularity(both: Csr, groups: Int32Array, resolution = 1): number {
  const { nodeCount, starts, targets, strengths } = both;
  const groupStrengths = new Float64Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  let total = 0;
  let inside = 0;
  let squares = 0;
  for (let node = 0; node < nodeCount; node++) {
    const group = groups[node]!;
    let strength = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      strength += strengths[arc]!;
      if (group !== -1 && groups[targets[arc]!] === group) inside += strengths[arc]!;
    }
    total += strength;
    if (group === -1) squares += strength * strength;
    else groupStrengths[group]! += strength;
  }
  for (const strength of groupStrengths) squares += strength * strength;
  return inside / total - resolution * (squares / total / total);
}

import type { Csr } from '../csr.js';

/**
 * Disparity of each arc of an undirected graph: how likely a tie as strong as this would be if the strength of a person were
 * spread over the ties by chance. Ties below a level make the backbone: what carries a person's contact, whether the
 * person has much of it or little.
 *
 * Defined as: for an end of degree k > 1 and strength s, (1 - w / s)^(k - 1); the smaller of both ends. An end with one
 * tie says nothing, so a tie between two such ends is 1. Both arcs of a tie have the same value. Where a person's ties are all alike, none
 * of them stands out by that person.
 * Takes a graph that holds both arcs of every tie, such as `Network.both`. Cost: O(arcs log degree).
 *
 * Source: Serrano, Boguna and Vespignani (2009), PNAS 106(16), 6483-6488, equation 2.
 */
export function disparity({ nodeCount, arcCount, starts, targets, strengths }: Csr): Float64Array {
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++)
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) sums[node]! += strengths[arc]!;
  const chance = (node: number, strength: number): number => {
    const degree = starts[node + 1]! - starts[node]!;
    return degree <= 1 ? 1 : wholePower(Math.max(0, 1 - strength / sums[node]!), degree - 1);
  };
  const values = new Float64Array(arcCount);
  for (let node = 0; node < nodeCount; node++)
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++)
      values[arc] = Math.min(chance(node, strengths[arc]!), chance(targets[arc]!, strengths[arc]!));
  return values;
}

/** By products alone, which are the same on every engine; `Math.pow` need not be. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2), square *= square)
    if (rest % 2 === 1) power *= square;
  return power;
}

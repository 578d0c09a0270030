import type { Network } from '../../graph/network.js';
import { components } from '../passes/contacts.js';

/**
 * Ties beyond those that hold each weak component together as a tree, and how many there could be. `ties` is the number of
 * all ties, and `mostSpare` gives the greatest possible number beyond a tree for a component of so many people.
 */
export function spareTies(
  network: Network,
  ties: number,
  mostSpare: (people: number) => number,
): { readonly spare: number; readonly possible: number } {
  const { sizes, count } = components.of(network).weak;
  let possible = 0;
  for (const size of sizes) possible += mostSpare(size);
  return { spare: ties - (network.nodeCount - count), possible };
}

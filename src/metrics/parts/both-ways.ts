import type { Network } from '../../graph/network.js';
import { twinArcs } from '../../kernel/structure/pair-contacts.js';

/**
 * Sums over ordered pairs of people, one an arc, as sums over unordered pairs where the network is undirected: there each
 * pair was counted from both of its ends, once on the arc and once on the arc back.
 */
export function eachPairOnce(network: Network, sums: Float64Array): Float64Array {
  if (!network.directed) {
    const back = twinArcs(network.out);
    return sums.map((sum, arc) => (sum + sums[back[arc]!]!) / 2);
  }
  return sums;
}

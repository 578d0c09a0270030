import type { Network } from '../../graph/network.js';
import { placesIn } from '../../kernel/structure/pair-contacts.js';

/** Values of the arcs with direction dropped, as values of the arcs of `network.out`. */
export function onArcs(network: Network, values: ArrayLike<number>): Float64Array {
  return Float64Array.from(placesIn(network.out, network.both), (place) => values[place]!);
}

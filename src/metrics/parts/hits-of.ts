import type { Network } from '../../graph/network.js';
import { type Hits, hits } from '../../kernel/spectral/hits.js';

const known = { structure: new WeakMap<Network, Hits>(), strengths: new WeakMap<Network, Hits>() };

/** Hubs and authorities come together, so they are found once for as long as the network is kept. */
export function hitsOf(network: Network, uses: keyof typeof known): Hits {
  const { out, in: incoming } = network;
  const scores =
    known[uses].get(network) ??
    (uses === 'structure' ? hits(out, incoming) : hits(out, incoming, out.strengths, incoming.strengths));
  known[uses].set(network, scores);
  return scores;
}

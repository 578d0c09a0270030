import type { Network } from '../../graph/network.js';

const known = new WeakMap<Network['out'], Network>();

/** The same network with every arc turned round. */
export function turned(network: Network): Network {
  const { out, in: incoming } = network;
  if (out === incoming) return network;
  const kept = known.get(out) ?? { ...network, out: incoming, in: out };
  known.set(out, kept);
  return kept;
}

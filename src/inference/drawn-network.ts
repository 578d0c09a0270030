import type { Network } from '../graph/network.js';
import { type Csr, reverse, symmetrize } from '../kernel/csr.js';

/** A figure of a whole network; NaN where it has none. */
export type NetworkStatistic = (network: Network) => number;

/**
 * A network of other arcs among the same people, with the kinds, direction and groups of the one it is drawn from. `copied`
 * names, for each new person, whom they stand for; everybody for themselves when left out. An undirected network takes
 * arcs both ways. `in` and `both` are made when they are first read, since few statistics need all three.
 */
export function drawnNetwork(origin: Network, out: Csr, copied?: Int32Array): Network {
  let incoming: Csr | undefined;
  let both: Csr | undefined;
  return {
    nodeCount: out.nodeCount,
    directed: origin.directed,
    kinds: origin.kinds,
    factors: origin.factors,
    minWeight: origin.minWeight,
    out,
    get in() {
      incoming ??= origin.directed ? reverse(out) : out;
      return incoming;
    },
    get both() {
      both ??= origin.directed ? symmetrize(out) : out;
      return both;
    },
    groupsBy(column) {
      const groups = origin.groupsBy(column);
      if (copied === undefined) return groups;
      const of = copied.map((person) => groups.of[person]!);
      const sizes = new Int32Array(groups.names.length);
      for (const group of of) if (group >= 0) sizes[group]!++;
      return { ...groups, of, sizes };
    },
    groupColumns: origin.groupColumns,
  };
}

/** The same network with every tie of strength 1. */
export function withoutStrengths(network: Network): Network {
  const { out } = network;
  return drawnNetwork(network, { ...out, strengths: new Float64Array(out.arcCount).fill(1) });
}

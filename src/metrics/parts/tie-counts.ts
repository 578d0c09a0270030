import type { Network } from '../../graph/network.js';

/** Pairs of people by how they are tied; each unordered pair counts once. */
export interface TieCounts {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly empty: number;
}

/** Counts pairs tied both ways, one way, and not at all. Cost: none, since arcs and joined pairs are counted already. */
export function tieCounts({ nodeCount, out, both }: Network): TieCounts {
  const joined = both.arcCount / 2;
  const mutual = out.arcCount - joined;
  return { mutual, asymmetric: joined - mutual, empty: (nodeCount * (nodeCount - 1)) / 2 - joined };
}

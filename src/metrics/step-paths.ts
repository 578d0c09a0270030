import type { Network } from '../graph/network.js';
import type { Csr } from '../kernel/csr.js';
import { everyNode, type PathScores, pathScores } from '../kernel/shortest-paths.js';

const known = new WeakMap<Csr, PathScores>();

/** Shortest paths along a network's outgoing arcs, every arc one step; followed once for as long as the network is kept. */
export function stepPaths({ out }: Network): PathScores {
  const scores = known.get(out) ?? pathScores(out, everyNode(out));
  known.set(out, scores);
  return scores;
}

import type { Network } from '../graph/network.js';
import { distancesOf, reverse } from '../kernel/csr.js';
import type { PathScores } from '../kernel/shortest-paths.js';
import { weightedPathScores } from '../kernel/weighted-paths.js';

/** Shortest paths along a network's arcs where a tie of strength s has length 1 / s. */
export function strengthPaths(network: Network, along: 'out' | 'in' | 'both'): PathScores {
  const csr = network[along];
  const turned = reverse(csr);
  return weightedPathScores(csr, distancesOf(csr.strengths), turned, distancesOf(turned.strengths));
}

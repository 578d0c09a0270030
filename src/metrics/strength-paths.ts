import type { Network } from '../graph/network.js';
import { type Csr, distancesOf, reverse } from '../kernel/csr.js';
import { everyNode, type PathScores, pathScores } from '../kernel/shortest-paths.js';
import { weightedPathScores } from '../kernel/weighted-paths.js';

const known = new WeakMap<Csr, PathScores>();

/**
 * Shortest paths along a network's arcs where a tie of strength s has length 1 / s. Several measures read the same paths,
 * so those of a network are followed once and kept for as long as the network is.
 */
export function strengthPaths(network: Network, along: 'out' | 'both'): PathScores {
  const csr = network[along];
  const kept = known.get(csr);
  if (kept !== undefined) return kept;
  const scores = followPaths(csr);
  known.set(csr, scores);
  return scores;
}

function followPaths(csr: Csr): PathScores {
  const strength = csr.strengths[0] ?? 1;
  if (csr.strengths.every((other) => other === strength)) {
    // Every tie is as long as the next, so that the shortest paths are those with the fewest steps.
    const { betweenness, harmonicFrom, harmonicTo } = pathScores(csr, everyNode(csr));
    const longer = (sum: number) => sum * strength;
    return { betweenness, harmonicFrom: harmonicFrom.map(longer), harmonicTo: harmonicTo.map(longer) };
  }
  const turned = reverse(csr);
  return weightedPathScores(csr, distancesOf(csr.strengths), turned, distancesOf(turned.strengths));
}

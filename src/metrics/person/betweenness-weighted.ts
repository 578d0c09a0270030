import type { Network } from '../../graph/network.js';
import { defineMetric } from '../define-metric.js';
import { sampledStrengthPaths, strengthPaths } from '../passes/strength-paths.js';

/**
 * Betweenness where strong ties are short ways.
 *
 * Defined as: as betweenness, with the length of a tie 1 / strength; path lengths that differ by less than
 * 1e-10 of themselves (down to 1e-14 beside very short ties) count as equal.
 * Edge cases: isolates, 0.
 * Cost: O(people x arcs x log people).
 * Source: Freeman (1977), Sociometry 40(1), 35-41; computed as in Brandes (2001), Journal of Mathematical
 * Sociology 25(2), 163-177.
 */
export const betweennessWeighted = defineMetric({
  id: 'betweenness-weighted',
  title: 'Betweenness, strength-aware',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how many shortest ways between others run through this person when strong ties are short',
    definedAs:
      'as betweenness, with the length of a tie 1 / strength; path lengths that differ by less than 1e-10 of themselves (down to 1e-14 beside very short ties) count as equal.',
    edgeCases: 'isolates, 0.',
    mayMean:
      'that the person joins parts of the organisation that have few other ways to each other; also a bottleneck',
    doesNotMean:
      'power or merit: contact is not bound to take the shortest way, and one missing tie can move the value far; it depends on how strength was measured',
    source:
      'Freeman (1977), Sociometry 40(1), 35-41; computed as in Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177',
  },
  passes: [strengthPaths],
  sampled: { pass: sampledStrengthPaths, scaleOf: perPair },
  compute: (network) => strengthPaths.of(network).betweenness.map((sum) => sum * perPair(network)),
});

/** Undirected, each pair is counted from both of its ends. */
function perPair({ directed }: Network): number {
  return directed ? 1 : 1 / 2;
}

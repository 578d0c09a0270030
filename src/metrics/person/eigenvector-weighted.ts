import { defineMetric } from '../define-metric.js';
import { eigenvectors } from '../passes/spectral.js';

/**
 * Eigenvector centrality, strength-aware: do important people point to this person?
 *
 * Defined as: principal eigenvector in which a person gets the sum of the values of those with a tie to the
 * person, each times the strength, scaled so that the greatest is 1; undirected, of all in touch.
 * Edge cases: 0 outside the part with the greatest eigenvalue (directed: people who reach each other, and
 * all whom they reach); where several parts share it, the greatest in each is 1; 0 for everybody where
 * there is no such vector, as on a chart or in any network without a circle; undefined where it was not
 * found within the work allowed.
 * Cost: O(arcs) for each of some dozens of rounds.
 * Source: Bonacich (1972), Journal of Mathematical Sociology 2(1), 113-120.
 */
export const eigenvectorWeighted = defineMetric({
  id: 'eigenvector-weighted',
  title: 'Eigenvector centrality, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads: 'how far people who are important themselves point to this person',
    definedAs:
      'principal eigenvector in which a person gets the sum of the values of those with a tie to the person, each times the strength, scaled so that the greatest is 1; undirected, of all in touch.',
    edgeCases:
      '0 outside the part with the greatest eigenvalue (directed: people who reach each other, and all whom they reach); where several parts share it, the greatest in each is 1; 0 for everybody where there is no such vector, as on a chart or in any network without a circle; undefined where it was not found within the work allowed.',
    mayMean: 'standing among people of standing',
    doesNotMean:
      'anything for people of smaller, separate parts: they have 0 whatever they do; harmonic closeness or PageRank can be compared there',
    source: 'Bonacich (1972), Journal of Mathematical Sociology 2(1), 113-120',
  },
  isIterative: true,
  passes: [eigenvectors.strengths],
  compute: (network) => eigenvectors.strengths.of(network).slice(),
});

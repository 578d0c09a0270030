import { defineNetworkMetric } from '../define-metric.js';
import { clusteringSum } from '../parts/clustering-sum.js';

/**
 * Mean clustering, where defined: how closely the contacts of a person are in touch, on average over those who
 * have two or more.
 *
 * Cost: sum over arcs of the smaller degree.
 * Source: Watts and Strogatz (1998), Nature 393, 440-442; people passed over as in igraph.
 */
export const meanClusteringDefined = defineNetworkMetric({
  id: 'mean-clustering-defined',
  title: 'Mean clustering, where defined',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how closely the contacts of a person are in touch, on average over those who have two or more',
    definedAs:
      'mean over people of two or more contacts of ties among their contacts / possible ties among them, direction dropped; others are passed over.',
    edgeCases: 'no person with two contacts, undefined.',
    mayMean: 'closed circles around those who have contacts at all',
    doesNotMean: 'anything about people of one contact or none',
    source: 'Watts and Strogatz (1998), Nature 393, 440-442; people passed over as in igraph',
  },
  compute({ both }) {
    const { sum, defined } = clusteringSum(both);
    return sum / defined; // 0 / 0 is NaN, as promised
  },
});

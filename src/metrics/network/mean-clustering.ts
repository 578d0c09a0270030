import { defineNetworkMetric } from '../define-metric.js';
import { clusteringSum } from '../parts/clustering-sum.js';

/**
 * Mean clustering: how closely the contacts of a person are in touch, on average over all.
 *
 * Cost: sum over arcs of the smaller degree.
 * Source: Watts and Strogatz (1998), Nature 393, 440-442.
 */
export const meanClustering = defineNetworkMetric({
  id: 'mean-clustering',
  title: 'Mean clustering',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'how closely the contacts of a person are in touch, on average over all',
    definedAs:
      'mean over people of ties among their contacts / possible ties among them, direction dropped; people of fewer than two contacts count as 0.',
    edgeCases: 'nobody, undefined.',
    mayMean: 'closed circles around most people',
    doesNotMean: 'the same as transitivity: here a person of two contacts counts as much as a hub',
    source: 'Watts and Strogatz (1998), Nature 393, 440-442',
  },
  compute({ both }) {
    const { sum } = clusteringSum(both);
    return sum / both.nodeCount; // 0 / 0 is NaN, as promised
  },
});

import { defineNetworkMetric } from '../define-metric.js';
import { centralizationOf } from '../parts/centralization-of.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * Centralization of degree: how far contacts are gathered at one person.
 *
 * Cost: one pass over the people.
 * Source: Freeman (1979), Social Networks 1, 215-239.
 */
export const centralizationDegree = defineNetworkMetric({
  id: 'centralization-degree',
  title: 'Centralization of degree',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'extreme',
  card: {
    reads: 'how far contacts are gathered at one person',
    definedAs:
      'sum over people of (greatest - own degree) / greatest possible sum, (n-1)(n-2), that of a star; direction is dropped.',
    edgeCases: 'fewer than three people, undefined.',
    mayMean: 'that few people hold most of what is measured, as in a star',
    doesNotMean: 'that they are known to be leaders, or that it is good or bad',
    source: 'Freeman (1979), Social Networks 1, 215-239',
  },
  compute(network) {
    const n = network.nodeCount;
    return centralizationOf(rowLengths(network.both), (n - 1) * (n - 2));
  },
});

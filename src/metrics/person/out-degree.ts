import { defineMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * Out-degree: how many people does this person go to?
 *
 * Defined as: number of distinct people the person has a tie to; strength plays no part; undirected, the
 * number of neighbours.
 * Edge cases: people without ties have 0.
 * Cost: one subtraction a person.
 * Source: Freeman (1979), Social Networks 1(3), 215-239.
 */
export const outDegree = defineMetric({
  id: 'out-degree',
  title: 'Out-degree',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many different people this person goes to',
    definedAs:
      'number of distinct people the person has a tie to; strength plays no part; undirected, the number of neighbours.',
    edgeCases: 'people without ties have 0',
    mayMean: 'that the person asks, shares or coordinates widely, or answers surveys at length',
    doesNotMean: 'that the person has influence: going to many people is not being followed by them',
    source: 'Freeman (1979), Social Networks 1(3), 215-239',
  },
  compute: (network) => rowLengths(network.out),
});

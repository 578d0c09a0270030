import { defineMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * In-degree: how many people come to this person?
 *
 * Defined as: number of distinct people with a tie to the person; strength plays no part; undirected, the
 * number of neighbours.
 * Edge cases: people without ties have 0.
 * Cost: one subtraction a person.
 * Source: Freeman (1979), Social Networks 1(3), 215-239.
 */
export const inDegree = defineMetric({
  id: 'in-degree',
  title: 'In-degree',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many different people come to this person',
    definedAs:
      'number of distinct people with a tie to the person; strength plays no part; undirected, the number of neighbours.',
    edgeCases: 'people without ties have 0',
    mayMean:
      'in a network of advice or trust, that the person is sought; in one of messages, that the person is written to',
    doesNotMean:
      'that the person is liked, useful or effective; the number grows with the size of the unit and with the post',
    source: 'Freeman (1979), Social Networks 1(3), 215-239',
  },
  compute: (network) => rowLengths(network.in),
});

import { defineMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * Degree: with how many people is this person in touch?
 *
 * Defined as: number of distinct people with a tie to or from the person, direction dropped; strength plays
 * no part.
 * Edge cases: people without ties have 0.
 * Cost: one subtraction a person.
 * Source: Freeman (1979), Social Networks 1(3), 215-239.
 */
export const degree = defineMetric({
  id: 'degree',
  title: 'Degree',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'with how many different people this person is in touch, whoever starts it',
    definedAs:
      'number of distinct people with a tie to or from the person, direction dropped; strength plays no part.',
    edgeCases: 'people without ties have 0.',
    mayMean: 'a wide circle',
    doesNotMean: 'influence or merit; the number grows with the size of the unit and with the post',
    source: 'Freeman (1979), Social Networks 1(3), 215-239',
  },
  compute: (network) => rowLengths(network.both),
});

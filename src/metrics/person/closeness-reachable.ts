import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness to those within reach: how near are they on average?
 *
 * Defined as: r / sum of the distances over the r people who can be reached, direction dropped; undirected,
 * the three directions are the same.
 * Edge cases: isolates, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Freeman (1979), Social Networks 1(3), 215-239; within reach alone, as igraph gives it since 0.10.
 */
export const closenessReachable = defineMetric({
  id: 'closeness-reachable',
  title: 'Closeness, reachable people',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads:
      'how near this person is to everybody, whichever way ties point; people out of reach do not count at all',
    definedAs:
      'r / sum of the distances over the r people who can be reached, direction dropped; undirected, the three directions are the same.',
    edgeCases: 'isolates, undefined.',
    mayMean: 'that the people within reach are few steps away',
    doesNotMean: 'a central place by itself: two people who know only each other both have 1',
    source:
      'Freeman (1979), Social Networks 1(3), 215-239; within reach alone, as igraph gives it since 0.10',
  },
  passes: [closenessPasses.either],
  compute: (network) => closenessForms.reachable(network, 'either'),
});

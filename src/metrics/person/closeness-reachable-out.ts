import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness to those within reach, outgoing: how near are they on average?
 *
 * Defined as: r / sum of the distances over the r people the person can reach, along ties from the person;
 * undirected, the three directions are the same.
 * Edge cases: people who can reach nobody, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Freeman (1979), Social Networks 1(3), 215-239; within reach alone, as igraph gives it since 0.10.
 */
export const closenessReachableOut = defineMetric({
  id: 'closeness-reachable-out',
  title: 'Closeness, reachable people, outgoing',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads:
      'how near this person is to everybody, going along the ties; people out of reach do not count at all',
    definedAs:
      'r / sum of the distances over the r people the person can reach, along ties from the person; undirected, the three directions are the same.',
    edgeCases: 'people who can reach nobody, undefined.',
    mayMean: 'that the people within reach are few steps away',
    doesNotMean: 'a central place by itself: two people who know only each other both have 1',
    source:
      'Freeman (1979), Social Networks 1(3), 215-239; within reach alone, as igraph gives it since 0.10',
  },
  passes: [closenessPasses.from],
  compute: (network) => closenessForms.reachable(network, 'from'),
});

import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness after Freeman: how near this person is to everybody, if nobody is out of reach?
 *
 * Defined as: (n - 1) / sum of the distances between the person and all others, direction dropped; 0 as
 * soon as one of them is out of reach; undirected, the three directions are the same.
 * Edge cases: a network in several parts, 0 for everybody; one person alone, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Freeman (1979), Social Networks 1(3), 215-239.
 */
export const closenessFreeman = defineMetric({
  id: 'closeness-freeman',
  title: 'Closeness, Freeman',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads:
      'how near this person is to everybody, whichever way ties point; 0 as soon as one person is out of reach',
    definedAs:
      '(n - 1) / sum of the distances between the person and all others, direction dropped; 0 as soon as one of them is out of reach; undirected, the three directions are the same.',
    edgeCases: 'a network in several parts, 0 for everybody; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean: 'that people with 0 are far from everybody: one isolate among all people is enough',
    source: 'Freeman (1979), Social Networks 1(3), 215-239',
  },
  passes: [closenessPasses.either],
  compute: (network) => closenessForms.freeman(network, 'either'),
});

import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness after Wasserman and Faust: how near this person is to everybody, where those out of reach count
 * against it?
 *
 * Defined as: (r / (n - 1)) times (r / sum of the distances) over the r people who can be reached,
 * direction dropped; undirected, the three directions are the same.
 * Edge cases: isolates, 0; one person alone, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5.
 */
export const closenessWf = defineMetric({
  id: 'closeness-wf',
  title: 'Closeness, Wasserman-Faust',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads:
      'how near this person is to everybody, whichever way ties point; people out of reach count against it',
    definedAs:
      '(r / (n - 1)) times (r / sum of the distances) over the r people who can be reached, direction dropped; undirected, the three directions are the same.',
    edgeCases: 'isolates, 0; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean:
      'the same as closeness in every program: some leave out the share of people reached, some give 0 as soon as one is out of reach',
    source: 'Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5',
  },
  passes: [closenessPasses.either],
  compute: (network) => closenessForms.wassermanFaust(network, 'either'),
});

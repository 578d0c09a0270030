import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness after Wasserman and Faust, outgoing: how near this person is to everybody, where those out of
 * reach count against it?
 *
 * Defined as: (r / (n - 1)) times (r / sum of the distances) over the r people the person can reach, along
 * ties from the person; undirected, the three directions are the same.
 * Edge cases: people who can reach nobody, 0; one person alone, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5.
 */
export const closenessWfOut = defineMetric({
  id: 'closeness-wf-out',
  title: 'Closeness, Wasserman-Faust, outgoing',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how near this person is to everybody, going along the ties; people out of reach count against it',
    definedAs:
      '(r / (n - 1)) times (r / sum of the distances) over the r people the person can reach, along ties from the person; undirected, the three directions are the same.',
    edgeCases: 'people who can reach nobody, 0; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean:
      'the same as closeness in every program: some leave out the share of people reached, some give 0 as soon as one is out of reach',
    source: 'Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5',
  },
  passes: [closenessPasses.from],
  compute: (network) => closenessForms.wassermanFaust(network, 'from'),
});

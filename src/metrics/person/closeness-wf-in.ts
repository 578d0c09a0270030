import { defineMetric } from '../define-metric.js';
import { closenessForms, closenessPasses } from '../parts/closeness-forms.js';

/**
 * Closeness after Wasserman and Faust, incoming: how near everybody is to this person, where those out of
 * reach count against it?
 *
 * Defined as: (r / (n - 1)) times (r / sum of the distances) over the r people who can reach the person,
 * along ties towards the person; undirected, the three directions are the same.
 * Edge cases: people whom nobody can reach, 0; one person alone, undefined.
 * Cost: one search for distances from everybody, shared with the other forms.
 * Source: Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5.
 */
export const closenessWfIn = defineMetric({
  id: 'closeness-wf-in',
  title: 'Closeness, Wasserman-Faust, incoming',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how near everybody is to this person, going along the ties; people out of reach count against it',
    definedAs:
      '(r / (n - 1)) times (r / sum of the distances) over the r people who can reach the person, along ties towards the person; undirected, the three directions are the same.',
    edgeCases: 'people whom nobody can reach, 0; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean:
      'the same as closeness in every program: some leave out the share of people reached, some give 0 as soon as one is out of reach',
    source: 'Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 5',
  },
  passes: [closenessPasses.to],
  compute: (network) => closenessForms.wassermanFaust(network, 'to'),
});

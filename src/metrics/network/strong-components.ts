import { defineNetworkMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Strong components: into how many parts the network falls when ties are followed one way.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Tarjan (1972), SIAM Journal on
 * Computing 1(2), 146-160.
 */
export const strongComponents = defineNetworkMetric({
  id: 'strong-components',
  title: 'Strong components',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'into how many parts the network falls when ties are followed one way',
    definedAs:
      'number of largest sets of people who can all reach each other along the direction of ties; a person whom nobody both reaches and is reached by is a part alone.',
    edgeCases: 'no people, 0.',
    mayMean: 'order or rank: ties that lead onward and never back',
    doesNotMean: 'separate groups: parts can be joined one way',
    source:
      'Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Tarjan (1972), SIAM Journal on Computing 1(2), 146-160',
  },
  compute: (network) => components.of(network).strong.count,
});

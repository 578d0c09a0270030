import { defineNetworkMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Weak components: into how many parts the network falls when direction is dropped.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4.
 */
export const weakComponents = defineNetworkMetric({
  id: 'weak-components',
  title: 'Weak components',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'into how many parts the network falls when direction is dropped',
    definedAs:
      'number of largest sets of people who are all joined to each other through ties, whichever way they point; a person without ties is a part alone.',
    edgeCases: 'no people, 0.',
    mayMean: 'that parts of the organisation have no recorded contact',
    doesNotMean: 'that there is none: contact of other kinds, or before the window, is not seen',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 4',
  },
  compute: (network) => components.of(network).weak.count,
});

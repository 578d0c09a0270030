import { defineMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Component size: how many people hang together with this person?
 *
 * Defined as: number of people joined to the person by some chain of ties, direction dropped, the person
 * included.
 * Edge cases: people without ties have 1.
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4.
 */
export const componentSize = defineMetric({
  id: 'component-size',
  title: 'Component size',
  uses: 'structure',
  range: [1, Infinity],
  card: {
    reads: 'how many people there are in the connected part of the network to which this person belongs',
    definedAs:
      'number of people joined to the person by some chain of ties, direction dropped, the person included.',
    edgeCases: 'people without ties have 1.',
    mayMean: 'whether the person belongs to the main body of the network or to a small part beside it',
    doesNotMean: 'that all of them are within reach in practice: the chain may be long',
    source: 'Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4',
  },
  passes: [components],
  compute(network) {
    const { of, sizes } = components.of(network).weak;
    return Float64Array.from(of, (component) => sizes[component]!);
  },
});

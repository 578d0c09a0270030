import { defineMetric } from '../define-metric.js';
import { cores } from '../passes/contacts.js';

/**
 * Core number: how deep in the dense middle of the network is this person?
 *
 * Defined as: the largest k such that the person belongs to a group in which each has at least k ties
 * within it; directed, incoming and outgoing ties both count, so a mutual pair counts 2; undirected,
 * neighbours count.
 * Edge cases: nobody in touch, 0.
 * Cost: one pass over the arcs.
 * Source: Seidman (1983), Social Networks 5(3), 269-287.
 */
export const coreNumber = defineMetric({
  id: 'core-number',
  title: 'Core number',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how deep in the dense middle of the network this person is',
    definedAs:
      'the largest k such that the person belongs to a group in which each has at least k ties within it; directed, incoming and outgoing ties both count, so a mutual pair counts 2; undirected, neighbours count.',
    edgeCases: 'nobody in touch, 0.',
    mayMean: 'membership of the busiest, most closely joined part',
    doesNotMean: 'influence: the core can be one busy unit',
    source: 'Seidman (1983), Social Networks 5(3), 269-287',
  },
  passes: [cores],
  compute: (network) => cores.of(network).slice(),
});

import { defineNetworkMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Largest weak component: which share of all people is in the largest part that is joined when direction is
 * dropped.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4.
 */
export const largestWeakComponent = defineNetworkMetric({
  id: 'largest-weak-component',
  title: 'Largest weak component',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of all people is in the largest part that is joined when direction is dropped',
    definedAs: 'people in the largest weak component / all people.',
    edgeCases: 'nobody, undefined; nobody tied, 1 / n.',
    mayMean: 'how much of the organisation one piece of news could reach',
    doesNotMean: 'that it does',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 4',
  },
  compute(network) {
    let largest = 0;
    for (const size of components.of(network).weak.sizes) largest = Math.max(largest, size);
    return largest / network.nodeCount; // 0 / 0 is NaN, as promised
  },
});

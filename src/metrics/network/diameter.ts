import { defineNetworkMetric } from '../define-metric.js';
import { distancesTo } from '../passes/step-distances.js';

/**
 * Diameter: how many steps apart the two people are who are farthest from each other.
 *
 * Cost: O(people x arcs), many sources at a time.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4.
 */
export const diameter = defineNetworkMetric({
  id: 'diameter',
  title: 'Diameter',
  uses: 'structure',
  range: [1, Infinity],
  card: {
    reads: 'how many steps apart the two people are who are farthest from each other',
    definedAs:
      'greatest number of steps of a shortest way, over ordered pairs of whom the first can reach the second; strength plays no part.',
    edgeCases: 'nobody reaches anybody, undefined; pairs that cannot reach each other are passed over.',
    mayMean: 'long chains at the edge of the network',
    doesNotMean: 'how far most people are from each other: one chain sets it',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 4',
  },
  passes: [distancesTo],
  compute(network) {
    let greatest = 0;
    for (const steps of distancesTo.of(network).farthestFrom) greatest = Math.max(greatest, steps);
    return greatest === 0 ? Number.NaN : greatest;
  },
});

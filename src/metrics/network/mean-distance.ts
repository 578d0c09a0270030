import { defineNetworkMetric } from '../define-metric.js';
import { distancesTo } from '../passes/step-distances.js';

/**
 * Mean distance: how many steps apart people are who can reach each other.
 *
 * Cost: O(people x arcs), many sources at a time.
 * Source: Watts and Strogatz (1998), Nature 393, 440-442.
 */
export const meanDistance = defineNetworkMetric({
  id: 'mean-distance',
  title: 'Mean distance',
  uses: 'structure',
  range: [1, Infinity],
  sharedAs: 'ratio',
  card: {
    reads: 'how many steps apart people are who can reach each other',
    definedAs:
      'mean number of steps of the shortest ways over ordered pairs of whom the first can reach the second along the direction of ties; strength plays no part.',
    edgeCases: 'nobody reaches anybody, undefined; pairs that cannot reach each other are passed over.',
    mayMean: 'how far news has to travel',
    doesNotMean: 'that all can be reached: a network in pieces can have short ways within them',
    source: 'Watts and Strogatz (1998), Nature 393, 440-442',
  },
  passes: [distancesTo],
  compute(network) {
    const { distance, reachedBy } = distancesTo.of(network);
    let steps = 0;
    let pairs = 0;
    for (const sum of distance) steps += sum;
    for (const reached of reachedBy) pairs += reached;
    return steps / pairs; // 0 / 0 is NaN, as promised
  },
});

import { defineNetworkMetric } from '../define-metric.js';
import { centralizationOf } from '../parts/centralization-of.js';
import { distancesEither } from '../passes/step-distances.js';

/**
 * Centralization of closeness: how much nearer to everybody one person is than the others are.
 *
 * Cost: O(people x arcs).
 * Source: Freeman (1979), Social Networks 1, 215-239.
 */
export const centralizationCloseness = defineNetworkMetric({
  id: 'centralization-closeness',
  title: 'Centralization of closeness',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'extreme',
  card: {
    reads: 'how much nearer to everybody one person is than the others are',
    definedAs:
      'sum over people of (greatest - own closeness) / ((n-1)(n-2)/(2n-3)), the sum of a star; closeness is (n-1) / sum of distances to all others, direction dropped.',
    edgeCases:
      'direction is dropped; a network that falls into parts, or of fewer than three people, undefined: distances across parts do not exist.',
    mayMean: 'that few people hold most of what is measured, as in a star',
    doesNotMean: 'that they are known to be leaders, or that it is good or bad',
    source: 'Freeman (1979), Social Networks 1, 215-239',
  },
  passes: [distancesEither],
  compute(network) {
    const n = network.nodeCount;
    const { distance, reachedBy } = distancesEither.of(network);
    if (reachedBy.some((reached) => reached < n - 1)) return Number.NaN;
    return centralizationOf(
      distance.map((sum) => (n - 1) / sum),
      ((n - 1) * (n - 2)) / (2 * n - 3),
    );
  },
});

import type { Network } from '../../graph/network.js';
import { defineMetric } from '../define-metric.js';
import { sampledStepPaths, stepPaths } from '../passes/step-paths.js';

/**
 * Betweenness as a share of the most that a network of this size allows.
 *
 * Defined as: betweenness divided by (n - 1)(n - 2) ordered pairs of others, or half as many when undirected.
 * Edge cases: fewer than three people, undefined.
 * Cost: that of betweenness.
 * Source: Freeman (1979), Social Networks 1(3), 215-239.
 */
export const betweennessNormalized = defineMetric({
  id: 'betweenness-normalized',
  title: 'Betweenness, normalized',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of all pairs of others has its shortest way through this person',
    definedAs:
      'betweenness divided by (n - 1)(n - 2) ordered pairs of others, or half as many when undirected.',
    edgeCases: 'fewer than three people, undefined.',
    mayMean:
      'that the person joins parts of the organisation that have few other ways to each other; also a bottleneck',
    doesNotMean:
      'power or merit: contact is not bound to take the shortest way, and one missing tie can move the value far; values of networks of different size are still not alike',
    source: 'Freeman (1979), Social Networks 1(3), 215-239',
  },
  passes: [stepPaths],
  sampled: { pass: sampledStepPaths, scaleOf: perOrderedPair },
  compute: (network) => stepPaths.of(network).map((sum) => sum * perOrderedPair(network)),
});

/** Undirected, both the sum and the pairs are counted twice, so one divisor serves. */
function perOrderedPair({ nodeCount: n }: Network): number {
  return n < 3 ? Number.NaN : 1 / ((n - 1) * (n - 2));
}

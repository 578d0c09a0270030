import { defineNetworkMetric } from '../define-metric.js';
import { centralizationOf } from '../parts/centralization-of.js';
import { stepPaths } from '../passes/step-paths.js';
import { betweenness } from '../person/betweenness.js';

/**
 * Centralization of betweenness: how far the shortest ways run through one person.
 *
 * Cost: O(people x arcs).
 * Source: Freeman (1977), Sociometry 40(1), 35-41.
 */
export const centralizationBetweenness = defineNetworkMetric({
  id: 'centralization-betweenness',
  title: 'Centralization of betweenness',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'extreme',
  card: {
    reads: 'how far the shortest ways run through one person',
    definedAs:
      'sum over people of (greatest - own betweenness) / (n-1)^2(n-2), undirected half of that: the sum of a star.',
    edgeCases: 'fewer than three people, undefined.',
    mayMean: 'a bottleneck',
    doesNotMean: 'that it is felt as one: contact need not take the shortest way',
    source: 'Freeman (1977), Sociometry 40(1), 35-41',
  },
  passes: [stepPaths],
  compute(network) {
    const n = network.nodeCount;
    const greatest = (n - 1) * (n - 1) * (n - 2);
    return centralizationOf(betweenness.compute(network, {}), network.directed ? greatest : greatest / 2);
  },
});

import { reachablePairs } from '../../kernel/structure/krackhardt.js';
import { defineNetworkMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Hierarchy (Krackhardt): which share of the pairs who can reach each other can do so one way alone.
 *
 * Cost: one pass over the arcs and, of s strong components with a arcs between them, s x a / 32 steps.
 * Source: Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111.
 */
export const krackhardtHierarchy = defineNetworkMetric({
  id: 'krackhardt-hierarchy',
  title: 'Hierarchy (Krackhardt)',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of the pairs who can reach each other can do so one way alone',
    definedAs:
      '1 - pairs that can reach each other both ways / pairs of whom at least one can reach the other, along the direction of ties.',
    edgeCases: 'nobody reaches anybody, undefined; undirected, 0.',
    mayMean: 'rank: ties lead upward (or downward) and never back',
    doesNotMean:
      'steepness: a network in which everybody can reach everybody has 0, however unequal people are in it',
    source: 'Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111',
  },
  compute(network) {
    const { mutual, oneWay } = reachablePairs(components.of(network).condensed);
    return 1 - mutual / oneWay; // 0 / 0 is NaN, as promised
  },
});

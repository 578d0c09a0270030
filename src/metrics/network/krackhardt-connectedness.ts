import { joinedPairs } from '../../kernel/structure/krackhardt.js';
import { defineNetworkMetric } from '../define-metric.js';
import { components } from '../passes/contacts.js';

/**
 * Connectedness (Krackhardt): which share of pairs is joined at all, whichever way ties point.
 *
 * Cost: one pass over the arcs.
 * Source: Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111.
 */
export const krackhardtConnectedness = defineNetworkMetric({
  id: 'krackhardt-connectedness',
  title: 'Connectedness (Krackhardt)',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of pairs is joined at all, whichever way ties point',
    definedAs: 'pairs in the same weak component / all pairs.',
    edgeCases: 'fewer than two people, undefined.',
    mayMean: 'that everybody can be reached through somebody',
    doesNotMean:
      'that the way is short or used; following direction (as the cohesion of UCINET does) gives less',
    source: 'Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111',
  },
  compute(network) {
    const n = network.nodeCount;
    return joinedPairs(components.of(network).weak) / ((n * (n - 1)) / 2); // 0 / 0 is NaN, as promised
  },
});

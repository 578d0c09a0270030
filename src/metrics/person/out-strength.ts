import { defineMetric } from '../define-metric.js';
import { rowSums } from '../parts/row-sums.js';

/**
 * Out-strength: how much contact does this person start?
 *
 * Defined as: sum of the strengths of outgoing ties; undirected, of all ties.
 * Edge cases: people without ties have 0.
 * Cost: one pass over the arcs.
 * Source: Barrat et al. (2004), PNAS 101(11), 3747-3752.
 */
export const outStrength = defineMetric({
  id: 'out-strength',
  title: 'Out-strength',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how much contact this person starts',
    definedAs: 'sum of the strengths of outgoing ties; undirected, of all ties.',
    edgeCases: 'people without ties have 0',
    mayMean: 'load, where strength counts messages or minutes',
    doesNotMean: 'importance: a few busy contacts can outweigh many people',
    source: 'Barrat et al. (2004), PNAS 101(11), 3747-3752',
  },
  compute: (network) => rowSums(network.out),
});

import { defineNetworkMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';
import { mixing } from '../parts/mixing.js';
import { modularityOf } from '../parts/modularity-of.js';

/**
 * Modularity by group, directed: how much more contact stays within groups than chance would have it, ties kept
 * one way.
 *
 * Cost: one pass over the arcs.
 * Source: Leicht and Newman (2008), Physical Review Letters 100, 118703.
 */
export const modularityDirected = defineNetworkMetric({
  id: 'modularity-directed',
  title: 'Modularity by group, directed',
  uses: 'structure',
  range: [-1, 1],
  options: groupColumnOptions,
  card: {
    reads: 'how much more contact stays within groups than chance would have it, ties kept one way',
    definedAs:
      'sum over groups of share of arcs inside - share of arcs that leave x share of arcs that arrive, strength plays no part; the column is `by`; ties of people without a group are left out; undirected, the same as modularity.',
    edgeCases: 'no ties between people of known groups, undefined.',
    mayMean: 'that groups keep to themselves',
    doesNotMean: 'that they are the communities of the network, which may divide it better',
    source: 'Leicht and Newman (2008), Physical Review Letters 100, 118703',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    return modularityOf(mixing(network.out, chosenGroups(network, by, 'modularity-directed')));
  },
});

import { defineNetworkMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';
import { mixing } from '../parts/mixing.js';
import { modularityOf } from '../parts/modularity-of.js';

/**
 * Modularity by group: how much more contact stays within groups than chance would have it.
 *
 * Cost: one pass over the arcs.
 * Source: Newman and Girvan (2004), Physical Review E 69, 026113.
 */
export const modularity = defineNetworkMetric({
  id: 'modularity',
  title: 'Modularity by group',
  uses: 'structure',
  range: [-0.5, 1],
  options: groupColumnOptions,
  card: {
    reads: 'how much more contact stays within groups than chance would have it',
    definedAs:
      'sum over groups of share of ties inside - (share of tie ends)^2, direction dropped, strength plays no part; the column is `by`; ties of people without a group are left out.',
    edgeCases: 'no ties between people of known groups, undefined.',
    mayMean: 'that groups keep to themselves',
    doesNotMean:
      'that they are the communities of the network, which may divide it better; values of networks of different size or density cannot be compared',
    source: 'Newman and Girvan (2004), Physical Review E 69, 026113',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    return modularityOf(mixing(network.both, chosenGroups(network, by, 'modularity')));
  },
});

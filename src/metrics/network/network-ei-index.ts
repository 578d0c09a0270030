import { defineNetworkMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';
import { mixing } from '../parts/mixing.js';

/**
 * E-I index of the network, on arcs: whether contact leaves its group (1), stays in it (-1), or does as much of
 * each (0).
 *
 * Cost: one pass over the arcs.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140.
 */
export const networkEiIndex = defineNetworkMetric({
  id: 'network-ei-index',
  title: 'E-I index of the network, on arcs',
  uses: 'structure',
  range: [-1, 1],
  options: groupColumnOptions,
  card: {
    reads: 'whether contact leaves its group (1), stays in it (-1), or does as much of each (0)',
    definedAs:
      '(outside - inside) / (outside + inside), each arcs, each way counted; undirected, pairs; the column is `by`; ties of people without a group are left out.',
    edgeCases: 'no ties between people of known groups, undefined.',
    mayMean: 'openness of groups to each other',
    doesNotMean:
      'choice: small groups have more people outside than inside to meet; and figures on arcs, pairs and strengths differ',
    source: 'Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    const { total, totalInside } = mixing(network.out, chosenGroups(network, by, 'network-ei-index'));
    return (total - 2 * totalInside) / total; // 0 / 0 is NaN, as promised
  },
});

import { defineGroupMetric } from '../define-metric.js';
import { tiesInside } from './ties-inside.js';
import { tiesOutside } from './ties-outside.js';

/**
 * E-I index of the group: whether contact of the group leaves it (1), stays in it (-1), or does as much of each
 * (0).
 *
 * Cost: one pass over the arcs.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140.
 */
export const groupEiIndex = defineGroupMetric({
  id: 'group-ei-index',
  title: 'E-I index of the group',
  uses: 'structure',
  range: [-1, 1],
  card: {
    reads: 'whether contact of the group leaves it (1), stays in it (-1), or does as much of each (0)',
    definedAs:
      '(outside - inside) / (outside + inside), ties outside counted either way; undirected, pairs; ties to people of no known group are left out.',
    edgeCases: 'no ties, undefined.',
    mayMean: 'openness to other groups',
    doesNotMean: 'choice: small groups have more people outside than inside to meet',
    source: 'Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140',
  },
  compute(network, groups) {
    const inside = tiesInside.compute(network, groups, {});
    const outside = tiesOutside.compute(network, groups, {});
    return outside.map((ties, group) => (ties - inside[group]!) / (ties + inside[group]!)); // 0 / 0 is NaN, as promised
  },
});

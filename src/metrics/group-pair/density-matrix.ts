import { defineGroupPairMetric } from '../define-metric.js';
import { mixingMatrix } from '../parts/mixing.js';

/**
 * Density between groups: which share of all possible ties leads from one group to another.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 10.
 */
export const densityMatrix = defineGroupPairMetric({
  id: 'density-matrix',
  title: 'Density between groups',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of all possible ties leads from one group to another',
    definedAs:
      'ties / possible ties; possible are n_x n_y from x to y, and n_x(n_x-1) within x, undirected half of that.',
    edgeCases: 'a group of one has no density within, undefined.',
    mayMean: 'which groups are joined closely, beside others of their size',
    doesNotMean: 'who works well together',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 10',
  },
  compute({ out }, groups) {
    const { sizes } = groups;
    return mixingMatrix(out, groups, 'structure').map((arcs, cell) => {
      const from = Math.floor(cell / sizes.length);
      const to = cell % sizes.length;
      return arcs / (sizes[from]! * (from === to ? sizes[to]! - 1 : sizes[to]!)); // 0 / 0 is NaN
    });
  },
});

import { defineGroupMetric } from '../define-metric.js';
import { mixing } from '../parts/mixing.js';

/**
 * Density inside: which share of all possible ties within the group is there.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 7.
 */
export const densityInside = defineGroupMetric({
  id: 'density-inside',
  title: 'Density inside',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of all possible ties within the group is there',
    definedAs:
      'ties inside / possible ties; possible are n(n-1) arcs among n people, undirected n(n-1)/2 pairs.',
    edgeCases: 'a group of one, undefined.',
    mayMean: 'how closely the group is joined, among groups of the same size',
    doesNotMean: 'that it works well: larger groups are always less dense',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 7',
  },
  compute({ out }, groups) {
    return mixing(out, groups).inside.map(
      (arcs, group) => arcs / (groups.sizes[group]! * (groups.sizes[group]! - 1)),
    ); // 0 / 0 is NaN
  },
});

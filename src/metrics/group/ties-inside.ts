import { defineGroupMetric } from '../define-metric.js';
import { mixing } from '../parts/mixing.js';

/**
 * Ties inside: how many ties join people of the group.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 7.
 */
export const tiesInside = defineGroupMetric({
  id: 'ties-inside',
  title: 'Ties inside',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many ties join people of the group',
    definedAs: 'number of arcs from one person of the group to another; undirected, pairs.',
    edgeCases: 'no ties, 0.',
    mayMean: 'how much the group deals with itself',
    doesNotMean: 'closeness: large groups have more room for ties',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 7',
  },
  compute({ out, directed }, groups) {
    return mixing(out, groups).inside.map((arcs) => (directed ? arcs : arcs / 2));
  },
});

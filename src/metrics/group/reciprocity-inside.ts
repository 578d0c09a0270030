import { defineGroupMetric } from '../define-metric.js';
import { mixing } from '../parts/mixing.js';

/**
 * Reciprocity inside: which share of arcs within the group is returned.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 13.
 */
export const reciprocityInside = defineGroupMetric({
  id: 'reciprocity-inside',
  title: 'Reciprocity inside',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of arcs within the group is returned',
    definedAs: 'arcs inside whose opposite is there too / all arcs inside; undirected, 1.',
    edgeCases: 'no ties inside, undefined.',
    mayMean: 'exchange among equals',
    doesNotMean: 'mutual liking or trust: it depends on what a tie records',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 13',
  },
  compute({ out, both }, groups) {
    const arcs = mixing(out, groups).inside;
    const joined = mixing(both, groups).inside;
    // Of `joined`, an arc each way for every pair in touch, those beyond the arcs are the opposites that are missing.
    return arcs.map((all, group) => (2 * all - joined[group]!) / all); // 0 / 0 is NaN, as promised
  },
});

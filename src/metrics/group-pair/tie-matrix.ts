import { defineGroupPairMetric } from '../define-metric.js';
import { mixingMatrix } from '../parts/mixing.js';
import { withoutDoubles } from './without-doubles.js';

/**
 * Ties between groups: how many ties lead from one group to another.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 10.
 */
export const tieMatrix = defineGroupPairMetric({
  id: 'tie-matrix',
  title: 'Ties between groups',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many ties lead from one group to another',
    definedAs:
      'number of arcs from people of one group to people of another, or of the same; undirected, pairs, the same from x to y and from y to x.',
    edgeCases: 'no ties, 0; people of no known group are left out.',
    mayMean: 'which groups deal with each other',
    doesNotMean: 'which do so more than their sizes would have it: see gaps',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 10',
  },
  compute({ out, directed }, groups) {
    const arcs = mixingMatrix(out, groups, 'structure');
    return directed ? arcs : withoutDoubles(arcs, groups);
  },
});

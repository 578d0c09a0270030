import { defineGroupPairMetric } from '../define-metric.js';
import { mixingMatrix } from '../parts/mixing.js';
import { withoutDoubles } from './without-doubles.js';

/**
 * Strength between groups: how much contact leads from one group to another.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 10.
 */
export const strengthMatrix = defineGroupPairMetric({
  id: 'strength-matrix',
  title: 'Strength between groups',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how much contact leads from one group to another',
    definedAs:
      'sum of the strengths of arcs from people of one group to people of another, or of the same; undirected, pairs, the same from x to y and from y to x.',
    edgeCases: 'no ties, 0; people of no known group are left out.',
    mayMean: 'which groups deal with each other most',
    doesNotMean: 'who works well together',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 10',
  },
  compute({ out, directed }, groups) {
    const sums = mixingMatrix(out, groups, 'strengths');
    return directed ? sums : withoutDoubles(sums, groups);
  },
});

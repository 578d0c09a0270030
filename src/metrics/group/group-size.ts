import { defineGroupMetric } from '../define-metric.js';

/**
 * Size: how many people the group has.
 *
 * Cost: none.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 7.
 */
export const groupSize = defineGroupMetric({
  id: 'group-size',
  title: 'Size',
  uses: 'structure',
  range: [0, Infinity],
  sharedAs: 'people',
  card: {
    reads: 'how many people the group has',
    definedAs: 'number of people of the group.',
    edgeCases: 'none: a group has somebody.',
    mayMean: 'how much contact inside could be',
    doesNotMean: 'anything about contact',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 7',
  },
  compute: (_, { sizes }) => Float64Array.from(sizes),
});

import { defineGroupMetric } from '../define-metric.js';
import { mixing } from '../parts/mixing.js';

/**
 * Mean strength inside: how strong a tie within the group is on average.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 7.
 */
export const meanStrengthInside = defineGroupMetric({
  id: 'mean-strength-inside',
  title: 'Mean strength inside',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how strong a tie within the group is on average',
    definedAs: 'sum of the strengths of arcs inside / number of arcs inside.',
    edgeCases: 'no ties inside, undefined.',
    mayMean: 'how intense contact is where there is any',
    doesNotMean: 'how much contact there is in all',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 7',
  },
  compute({ out }, groups) {
    const arcs = mixing(out, groups).inside;
    return mixing(out, groups, 'strengths').inside.map((sum, group) => sum / arcs[group]!); // 0 / 0 is NaN, as promised
  },
});

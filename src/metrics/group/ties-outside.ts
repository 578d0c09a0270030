import { defineGroupMetric } from '../define-metric.js';
import { mixing } from '../parts/mixing.js';

/**
 * Ties outside: how many ties join people of the group to other groups.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 7.
 */
export const tiesOutside = defineGroupMetric({
  id: 'ties-outside',
  title: 'Ties outside',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many ties join people of the group to other groups',
    definedAs:
      'number of arcs between a person of the group and one of another known group, either way; undirected, pairs.',
    edgeCases: 'no ties, 0; ties to people of no known group are left out.',
    mayMean: 'how much the group deals with others',
    doesNotMean: 'openness: small groups have more people outside to meet',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 7',
  },
  compute({ out, directed }, groups) {
    const { leaving, arriving, inside } = mixing(out, groups);
    return leaving.map(
      (arcs, group) => arcs - inside[group]! + (directed ? arriving[group]! - inside[group]! : 0),
    );
  },
});

import { defineNetworkMetric } from '../define-metric.js';

/**
 * Ties: how many ties there are.
 *
 * Cost: none.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4.
 */
export const ties = defineNetworkMetric({
  id: 'ties',
  title: 'Ties',
  uses: 'structure',
  range: [0, Infinity],
  sharedAs: 'pairs',
  card: {
    reads: 'how many ties there are',
    definedAs:
      'number of arcs between different people, each counted once whatever its strength; undirected, number of pairs.',
    edgeCases: 'no ties, 0.',
    mayMean: 'how much of the contact was recorded',
    doesNotMean: 'how much contact there was: a tie counts once however strong it is',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 4',
  },
  compute: ({ directed, out }) => (directed ? out.arcCount : out.arcCount / 2),
});

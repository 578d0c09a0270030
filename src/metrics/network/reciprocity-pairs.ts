import { defineNetworkMetric } from '../define-metric.js';
import { tieCounts } from '../parts/tie-counts.js';

/**
 * Reciprocity of pairs: which share of pairs with any tie is tied both ways.
 *
 * Cost: none.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 13.
 */
export const reciprocityPairs = defineNetworkMetric({
  id: 'reciprocity-pairs',
  title: 'Reciprocity of pairs',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'which share of pairs with any tie is tied both ways',
    definedAs: 'mutual / (mutual + asymmetric) pairs: the share of pairs that are in touch; undirected, 1.',
    edgeCases: 'no ties, undefined.',
    mayMean: 'exchange among equals, or a habit of answering',
    doesNotMean: 'the same as the share of arcs returned, which is always as great or greater',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 13',
  },
  compute(network) {
    const { mutual, asymmetric } = tieCounts(network);
    return mutual / (mutual + asymmetric); // 0 / 0 is NaN, as promised
  },
});

import { defineNetworkMetric } from '../define-metric.js';
import { tieCounts } from '../parts/tie-counts.js';

/**
 * Reciprocity of arcs: which share of arcs is returned.
 *
 * Cost: none.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 13.
 */
export const reciprocity = defineNetworkMetric({
  id: 'reciprocity',
  title: 'Reciprocity of arcs',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'which share of arcs is returned',
    definedAs:
      'arcs whose opposite is there too / all arcs: the share of arcs, so that a mutual pair counts twice; undirected, 1.',
    edgeCases: 'no arcs, undefined.',
    mayMean: 'exchange among equals, or a habit of answering',
    doesNotMean: 'mutual liking or trust: it depends on what a tie records, and messages are mostly answered',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 13',
  },
  compute(network) {
    return (2 * tieCounts(network).mutual) / network.out.arcCount; // 0 / 0 is NaN, as promised
  },
});

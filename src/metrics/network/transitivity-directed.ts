import { twoPaths } from '../../kernel/structure/closed-paths.js';
import { defineNetworkMetric } from '../define-metric.js';

/**
 * Transitivity, directed: how often a way of two steps is also gone directly.
 *
 * Cost: sum over people of in-degree times out-degree.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 6; the weak form of Butts (2008), Journal of
 * Statistical Software 24(6), gtrans.
 */
export const transitivityDirected = defineNetworkMetric({
  id: 'transitivity-directed',
  title: 'Transitivity, directed',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how often a way of two steps is also gone directly',
    definedAs:
      'share of ways i -> j -> k between three different people for which i -> k is there too (weak transitivity); undirected, the same as transitivity.',
    edgeCases: 'no way of two steps, undefined.',
    mayMean: 'that people know whom their contacts know, or an order of rank',
    doesNotMean: 'that anybody introduced anybody',
    source:
      'Wasserman and Faust (1994), Social Network Analysis, ch. 6; the weak form of Butts (2008), Journal of Statistical Software 24(6), gtrans',
  },
  compute({ out }) {
    const { all, closed } = twoPaths(out);
    return closed / all; // 0 / 0 is NaN, as promised
  },
});

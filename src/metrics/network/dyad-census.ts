import { defineNetworkMetric } from '../define-metric.js';
import { tieCounts } from '../parts/tie-counts.js';

/**
 * Dyad census: how many pairs are tied both ways, one way, and not at all.
 *
 * Cost: none.
 * Source: Holland and Leinhardt (1970), American Journal of Sociology 76, 492-513.
 */
export const dyadCensus = defineNetworkMetric({
  id: 'dyad-census',
  title: 'Dyad census',
  uses: 'structure',
  range: [0, Infinity],
  sharedAs: 'pairs',
  parts: ['mutual', 'asymmetric', 'null'],
  card: {
    reads: 'how many pairs are tied both ways, one way, and not at all',
    definedAs:
      'number of unordered pairs that are mutual, asymmetric and null; undirected, none is asymmetric.',
    edgeCases: 'fewer than two people, all 0.',
    mayMean: 'how far ties are returned',
    doesNotMean: 'anything about strength or about who began',
    source: 'Holland and Leinhardt (1970), American Journal of Sociology 76, 492-513',
  },
  compute(network) {
    const { mutual, asymmetric, empty } = tieCounts(network);
    return [mutual, asymmetric, empty];
  },
});

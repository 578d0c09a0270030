import { defineNetworkMetric } from '../define-metric.js';
import { tieCounts } from '../parts/tie-counts.js';

/**
 * Reciprocity of all pairs: which share of all pairs, empty ones among them, treats each other alike.
 *
 * Cost: none.
 * Source: Butts (2008), Journal of Statistical Software 24(6), grecip.
 */
export const reciprocityAllPairs = defineNetworkMetric({
  id: 'reciprocity-all-pairs',
  title: 'Reciprocity of all pairs',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'which share of all pairs, empty ones among them, treats each other alike',
    definedAs: '(mutual + empty) / all pairs: a pair without any tie counts as reciprocated; undirected, 1.',
    edgeCases: 'fewer than two people, undefined.',
    mayMean: 'little by itself: it is there to compare with figures of R sna, whose default it is',
    doesNotMean: 'that ties are returned: a sparse network is near 1 because most pairs are empty',
    source: 'Butts (2008), Journal of Statistical Software 24(6), grecip',
  },
  compute(network) {
    const { mutual, asymmetric, empty } = tieCounts(network);
    return (mutual + empty) / (mutual + asymmetric + empty); // 0 / 0 is NaN, as promised
  },
});

import { countTriads, triadNames } from '../../kernel/structure/triad-census.js';
import { defineNetworkMetric } from '../define-metric.js';

/**
 * Triad census: how often each of the sixteen ways to tie three people occurs.
 *
 * Cost: sum over tied pairs of the degrees of both.
 * Source: Holland and Leinhardt (1970), American Journal of Sociology 76, 492-513; counted as in Batagelj and
 * Mrvar (2001), Social Networks 23, 237-243.
 */
export const triadCensus = defineNetworkMetric({
  id: 'triad-census',
  title: 'Triad census',
  uses: 'structure',
  range: [0, Infinity],
  parts: triadNames,
  card: {
    reads: 'how often each of the sixteen ways to tie three people occurs',
    definedAs:
      'number of sets of three people of each kind; a name counts mutual, asymmetric and null pairs, and D, U, T and C say down, up, transitive and cyclic; undirected, only 003, 102, 201 and 300 occur.',
    edgeCases:
      'fewer than three people, all 0; counts are whole and exact up to 200,000 people, beyond which the last digits of 003, which is the rest of all sets, may be rounded.',
    mayMean:
      'which local order prevails, such as rank (030T) or closed groups (300), once compared with chance',
    doesNotMean: 'anything by the counts alone, which size and density set for the most part',
    source:
      'Holland and Leinhardt (1970), American Journal of Sociology 76, 492-513; counted as in Batagelj and Mrvar (2001), Social Networks 23, 237-243',
  },
  compute: ({ out, both }) => [...countTriads(out, both)],
});

import { placesIn } from '../../kernel/structure/pair-contacts.js';
import { definePairMetric } from '../define-metric.js';

/**
 * Reciprocated: does the other come back?
 *
 * Defined as: 1 where the tie runs both ways, else 0.
 * Edge cases: undirected, every tie is 1.
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 13.
 */
export const reciprocated = definePairMetric({
  id: 'reciprocated',
  title: 'Reciprocated',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'whether the other has a tie back (1) or not (0)',
    definedAs: '1 where the tie runs both ways, else 0.',
    edgeCases: 'undirected, every tie is 1.',
    mayMean: 'an exchange among equals, where the tie is advice or trust',
    doesNotMean: 'agreement: the two strengths can differ widely',
    source: 'Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press, ch. 13',
  },
  compute: (network) =>
    Float64Array.from(placesIn(network.out, network.in), (place) => (place === -1 ? 0 : 1)),
});

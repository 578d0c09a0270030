import { edgeBetweenness as edgeBetweennessOf } from '../../kernel/paths/edge-betweenness.js';
import { definePairMetric } from '../define-metric.js';
import { eachPairOnce } from '../parts/both-ways.js';

/**
 * Edge betweenness: how many shortest ways run over this tie?
 *
 * Defined as: sum over ordered pairs of people (unordered when undirected) of the share of their shortest
 * paths that uses the tie, its own ends included; strength plays no part; not normalised.
 * Edge cases: a tie that is the only way between its ends has at least 1.
 * Cost: O(people x arcs).
 * Source: Girvan and Newman (2002), PNAS 99(12), 7821-7826; Brandes (2008), Social Networks 30(2), 136-145.
 */
export const edgeBetweenness = definePairMetric({
  id: 'edge-betweenness',
  title: 'Edge betweenness',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many shortest ways between two people run over this tie',
    definedAs:
      'sum over ordered pairs of people (unordered when undirected) of the share of their shortest paths that uses the tie, its own ends included; strength plays no part; not normalised.',
    edgeCases: 'a tie that is the only way between its ends has at least 1.',
    mayMean: 'a tie between parts that have few others',
    doesNotMean: 'that contact takes the shortest way, or that the tie is strong',
    source:
      'Girvan and Newman (2002), PNAS 99(12), 7821-7826; Brandes (2008), Social Networks 30(2), 136-145',
  },
  compute: (network) => eachPairOnce(network, edgeBetweennessOf(network.out)),
});

import { distancesOf } from '../../kernel/csr.js';
import { weightedEdgeBetweenness } from '../../kernel/paths/edge-betweenness.js';
import { definePairMetric } from '../define-metric.js';
import { eachPairOnce } from '../parts/both-ways.js';

/**
 * Edge betweenness where strong ties are short ways: how many shortest ways run over this tie?
 *
 * Defined as: sum over ordered pairs of people (unordered when undirected) of the share of their shortest
 * paths that uses the tie, its own ends included, with the length of a tie 1 / strength; lengths that
 * differ by less than 1e-10 of themselves (down to 1e-14 beside very short ties) count as equal; not normalised.
 * Edge cases: a weak tie beside a short way round over strong ones has 0.
 * Cost: O(people x arcs x log people).
 * Source: Girvan and Newman (2002), PNAS 99(12), 7821-7826; Brandes (2008), Social Networks 30(2), 136-145.
 */
export const edgeBetweennessWeighted = definePairMetric({
  id: 'edge-betweenness-weighted',
  title: 'Edge betweenness, strength-aware',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how many shortest ways between two people run over this tie when strong ties are short',
    definedAs:
      'sum over ordered pairs of people (unordered when undirected) of the share of their shortest paths that uses the tie, its own ends included, with the length of a tie 1 / strength; lengths that differ by less than 1e-10 of themselves (down to 1e-14 beside very short ties) count as equal; not normalised.',
    edgeCases: 'a weak tie beside a short way round over strong ones has 0.',
    mayMean: 'a tie between parts that have few others',
    doesNotMean: 'that contact takes the shortest way, or that the tie is strong',
    source:
      'Girvan and Newman (2002), PNAS 99(12), 7821-7826; Brandes (2008), Social Networks 30(2), 136-145',
  },
  compute: (network) =>
    eachPairOnce(network, weightedEdgeBetweenness(network.out, distancesOf(network.out.strengths))),
});

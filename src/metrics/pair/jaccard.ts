import { arcSources } from '../../kernel/csr.js';
import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';
import { rowLengths } from '../parts/row-sums.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Jaccard overlap of contacts: do the two know the same people?
 *
 * Defined as: people in touch with both / people in touch with at least one of the two, direction dropped;
 * the two count among the latter, since each is a contact of the other.
 * Edge cases: nobody in common, 0; it cannot reach 1 for two who have a tie.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Jaccard (1912), New Phytologist 11(2), 37-50.
 */
export const jaccard = definePairMetric({
  id: 'jaccard',
  title: 'Jaccard overlap of contacts',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of the people that either is in touch with both are in touch with',
    definedAs:
      'people in touch with both / people in touch with at least one of the two, direction dropped; the two count among the latter, since each is a contact of the other.',
    edgeCases: 'nobody in common, 0; it cannot reach 1 for two who have a tie.',
    mayMean: 'a tie inside one circle, or, with low values, between circles',
    doesNotMean: 'that a low value makes the tie dispensable: ties between circles bring the news',
    source: 'Jaccard (1912), New Phytologist 11(2), 37-50',
  },
  passes: [sharedByPairs],
  compute(network) {
    const contacts = rowLengths(network.both);
    const sources = arcSources(network.out);
    return onArcs(network, sharedByPairs.of(network)).map((common, arc) => {
      const either = contacts[sources[arc]!]! + contacts[network.out.targets[arc]!]! - common;
      return common / either;
    });
  },
});

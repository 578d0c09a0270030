import { arcSources } from '../../kernel/csr.js';
import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';
import { rowLengths } from '../parts/row-sums.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Neighbourhood overlap: do the two know the same people?
 *
 * Defined as: people in touch with both / people in touch with at least one of the two, the two themselves
 * left out, direction dropped.
 * Edge cases: neither has another contact, undefined; nobody in common, 0.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Onnela et al. (2007), PNAS 104(18), 7332-7336.
 */
export const neighbourhoodOverlap = definePairMetric({
  id: 'neighbourhood-overlap',
  title: 'Neighbourhood overlap',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of the other people that either is in touch with both are in touch with',
    definedAs:
      'people in touch with both / people in touch with at least one of the two, the two themselves left out, direction dropped.',
    edgeCases: 'neither has another contact, undefined; nobody in common, 0.',
    mayMean: 'a tie inside one circle, or, with low values, between circles',
    doesNotMean: 'that a low value makes the tie dispensable: ties between circles bring the news',
    source: 'Onnela et al. (2007), PNAS 104(18), 7332-7336',
  },
  passes: [sharedByPairs],
  compute(network) {
    const contacts = rowLengths(network.both);
    const sources = arcSources(network.out);
    return onArcs(network, sharedByPairs.of(network)).map((common, arc) => {
      const either = contacts[sources[arc]!]! + contacts[network.out.targets[arc]!]! - common - 2;
      return common / either; // 0 / 0 is NaN, as promised
    });
  },
});

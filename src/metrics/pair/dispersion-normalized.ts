import { dispersion as dispersionOf } from '../../kernel/structure/dispersion.js';
import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Dispersion, normalized: are the people both know strangers to each other?
 *
 * Defined as: dispersion / number of common contacts; dispersion is the number of pairs of common contacts
 * who are not in touch and have no common contact but the second among the contacts of the first, direction
 * dropped.
 * Edge cases: no common contact, 0; the value from the one can differ from that of the other, undirected
 * too.
 * Cost: sum over people of the squared degrees among their contacts.
 * Source: Backstrom and Kleinberg (2014), CSCW 2014, 831-841.
 */
export const dispersionNormalized = definePairMetric({
  id: 'dispersion-normalized',
  title: 'Dispersion, normalized',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads:
      'how many pairs of common contacts, for each common contact, know each other through nobody else that the first of the two is in touch with',
    definedAs:
      'dispersion / number of common contacts; dispersion is the number of pairs of common contacts who are not in touch and have no common contact but the second among the contacts of the first, direction dropped.',
    edgeCases:
      'no common contact, 0; the value from the one can differ from that of the other, undirected too.',
    mayMean:
      'a tie that joins several parts of a life: the highest values of a person are often the partner or the closest ally',
    doesNotMean: 'anything in small or closed circles, where the common contacts all know each other',
    source: 'Backstrom and Kleinberg (2014), CSCW 2014, 831-841',
  },
  passes: [sharedByPairs],
  compute(network) {
    const common = sharedByPairs.of(network);
    const scores = dispersionOf(network.both).map((pairs, arc) => (pairs === 0 ? 0 : pairs / common[arc]!));
    return onArcs(network, scores);
  },
});

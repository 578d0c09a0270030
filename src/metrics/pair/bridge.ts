import { cutPoints } from '../../kernel/structure/cut-points.js';
import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';

/**
 * Bridge: would the network fall apart here without this tie?
 *
 * Defined as: 1 where taking both directions of the tie away leaves no way between the two, direction
 * dropped; else 0.
 * Edge cases: the only tie of a person is always a bridge.
 * Cost: one pass over the arcs.
 * Source: Granovetter (1973), American Journal of Sociology 78(6), 1360-1380.
 */
export const bridge = definePairMetric({
  id: 'bridge',
  title: 'Bridge',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'whether the two have no other way to each other, however long (1), or have one (0)',
    definedAs:
      '1 where taking both directions of the tie away leaves no way between the two, direction dropped; else 0.',
    edgeCases: 'the only tie of a person is always a bridge.',
    mayMean: 'a single point of failure between two parts',
    doesNotMean: 'that the tie is strong or busy',
    source: 'Granovetter (1973), American Journal of Sociology 78(6), 1360-1380',
  },
  compute: (network) => onArcs(network, cutPoints(network.both).isBridge),
});

import { cutPoints } from '../../kernel/structure/cut-points.js';
import { twinArcs } from '../../kernel/structure/pair-contacts.js';
import { spans } from '../../kernel/structure/spans.js';
import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Span: how far apart would the two be without their tie?
 *
 * Defined as: distance between the two without the tie between them, in steps, direction dropped.
 * Edge cases: no other way (a bridge), undefined.
 * Cost: two small searches for each tie without common contacts; O(arcs) for each such tie at worst.
 * Source: Granovetter (1973), American Journal of Sociology 78(6), 1360-1380.
 */
export const localBridgeSpan = definePairMetric({
  id: 'local-bridge-span',
  title: 'Span of a local bridge',
  uses: 'structure',
  range: [2, Infinity],
  card: {
    reads: 'how many steps apart the two would be if their tie were gone; a local bridge has 3 and more',
    definedAs: 'distance between the two without the tie between them, in steps, direction dropped.',
    edgeCases: 'no other way (a bridge), undefined.',
    mayMean: 'with high values, a tie that shortens the ways of many others',
    doesNotMean: 'that anybody takes the way round',
    source: 'Granovetter (1973), American Journal of Sociology 78(6), 1360-1380',
  },
  passes: [sharedByPairs],
  compute(network) {
    const { both } = network;
    const { isBridge } = cutPoints(both);
    return onArcs(network, spans(both, sharedByPairs.of(network), isBridge, twinArcs(both)));
  },
});

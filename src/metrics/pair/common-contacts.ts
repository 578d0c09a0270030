import { definePairMetric } from '../define-metric.js';
import { onArcs } from '../parts/on-arcs.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Common contacts: how many people do both know?
 *
 * Defined as: number of third people in touch with both, direction dropped.
 * Edge cases: nobody in common, 0.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Easley and Kleinberg (2010), Networks, Crowds, and Markets, Cambridge University Press, ch. 3.
 */
export const commonContacts = definePairMetric({
  id: 'common-contacts',
  title: 'Common contacts',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'with how many people both are in touch',
    definedAs: 'number of third people in touch with both, direction dropped.',
    edgeCases: 'nobody in common, 0.',
    mayMean: 'a tie that others hold up',
    doesNotMean: 'that the tie is close: in a small unit everybody is a common contact',
    source: 'Easley and Kleinberg (2010), Networks, Crowds, and Markets, Cambridge University Press, ch. 3',
  },
  passes: [sharedByPairs],
  compute: (network) => onArcs(network, sharedByPairs.of(network)),
});

import { defineMetric } from '../define-metric.js';
import { cuts } from '../passes/contacts.js';

/**
 * Cut point: would the network fall apart here without this person?
 *
 * Defined as: 1 where taking the person away leaves the component in more parts than before, direction
 * dropped; else 0.
 * Edge cases: isolates and people with one contact, 0.
 * Cost: one pass over the arcs.
 * Source: Harary (1969), Graph Theory, Addison-Wesley, ch. 3.
 */
export const cutPoint = defineMetric({
  id: 'cut-point',
  title: 'Cut point',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'whether others lose every way to each other when this person is gone (1) or not (0)',
    definedAs:
      '1 where taking the person away leaves the component in more parts than before, direction dropped; else 0.',
    edgeCases: 'isolates and people with one contact, 0.',
    mayMean: 'a single point of failure',
    doesNotMean:
      'that the person is to blame for it, or should carry it alone: one more tie elsewhere mends it',
    source: 'Harary (1969), Graph Theory, Addison-Wesley, ch. 3',
  },
  passes: [cuts],
  compute: (network) => Float64Array.from(cuts.of(network).isCutPoint),
});

import { defineMetric } from '../define-metric.js';
import { burtHoles } from '../passes/contacts.js';

/**
 * Efficiency: which share of this person's contacts are separate ones?
 *
 * Defined as: effective size / number of contacts, z the strengths of both directions together.
 * Edge cases: nobody in touch, undefined; one contact, 1.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Burt (1992), Structural Holes, Harvard University Press, ch. 2.
 */
export const efficiencyWeighted = defineMetric({
  id: 'efficiency-weighted',
  title: 'Efficiency, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads:
      "which share of this person's contacts remains when those that know each other count as partly the same",
    definedAs: 'effective size / number of contacts, z the strengths of both directions together.',
    edgeCases: 'nobody in touch, undefined; one contact, 1.',
    mayMean: 'few contacts that tell the same news twice',
    doesNotMean: 'that the person could do with less contact: trust needs some overlap',
    source: 'Burt (1992), Structural Holes, Harvard University Press, ch. 2',
  },
  passes: [burtHoles.strengths],
  compute: (network) => burtHoles.strengths.of(network).efficiency.slice(),
});

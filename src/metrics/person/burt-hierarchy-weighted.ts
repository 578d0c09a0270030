import { defineMetric } from '../define-metric.js';
import { burtHoles } from '../passes/contacts.js';

/**
 * Hierarchy: does what constrains this person come from one contact?
 *
 * Defined as: Coleman-Theil disorder of constraint over contacts: sum over contacts j of x_j ln x_j / (N ln
 * N), x_j = c_ij / (C / N), c_ij what contact j adds to constraint, C their sum and N the number of
 * contacts, z the strengths of both directions together.
 * Edge cases: nobody in touch, undefined; one contact, 1.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Burt (1992), Structural Holes, Harvard University Press, ch. 2.
 */
export const burtHierarchyWeighted = defineMetric({
  id: 'burt-hierarchy-weighted',
  title: 'Hierarchy of constraint, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads:
      'how far the constraint on this person comes from a single contact (1) rather than from all alike (0)',
    definedAs:
      'Coleman-Theil disorder of constraint over contacts: sum over contacts j of x_j ln x_j / (N ln N), x_j = c_ij / (C / N), c_ij what contact j adds to constraint, C their sum and N the number of contacts, z the strengths of both directions together.',
    edgeCases: 'nobody in touch, undefined; one contact, 1.',
    mayMean: 'dependence on one person, often a superior or a partner',
    doesNotMean: 'rank: nothing here is about the chart',
    source: 'Burt (1992), Structural Holes, Harvard University Press, ch. 2',
  },
  passes: [burtHoles.strengths],
  compute: (network) => burtHoles.strengths.of(network).hierarchy.slice(),
});

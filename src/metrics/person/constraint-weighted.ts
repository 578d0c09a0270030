import { defineMetric } from '../define-metric.js';
import { burtHoles } from '../passes/contacts.js';

/**
 * Constraint: do this person's contacts all know each other?
 *
 * Defined as: sum over contacts j of (p_ij + sum over q of p_iq p_qj) squared, p the share of a person's
 * ties, z the strengths of both directions together; p_qj over the whole network.
 * Edge cases: nobody in touch, undefined; it can pass 1 with one or two contacts.
 * Cost: sum over ties of the contacts at their end.
 * Source: Burt (1992), Structural Holes, Harvard University Press, ch. 2.
 */
export const constraintWeighted = defineMetric({
  id: 'constraint-weighted',
  title: 'Constraint, strength-aware',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: "how far this person's contacts lead back to one another",
    definedAs:
      "sum over contacts j of (p_ij + sum over q of p_iq p_qj) squared, p the share of a person's ties, z the strengths of both directions together; p_qj over the whole network.",
    edgeCases: 'nobody in touch, undefined; it can pass 1 with one or two contacts.',
    mayMean:
      'low values: contacts in parts of the network that do not know each other, hence news and room to act',
    doesNotMean: 'that a closed circle is bad: it brings trust and help',
    source: 'Burt (1992), Structural Holes, Harvard University Press, ch. 2',
  },
  passes: [burtHoles.strengths],
  compute: (network) => burtHoles.strengths.of(network).constraint.slice(),
});

import { defineMetric } from '../define-metric.js';
import { burtHoles } from '../passes/contacts.js';

/**
 * Effective size: how many separate contacts does this person have?
 *
 * Defined as: sum over contacts j of 1 minus the sum over q of p_iq m_jq, m a tie as a share of j's
 * strongest, z the strengths of both directions together; undirected and without strength this is n - 2t /
 * n with n contacts and t ties among them.
 * Edge cases: nobody in touch, undefined.
 * Cost: sum over ties of the contacts at their end.
 * Source: Burt (1992), Structural Holes, Harvard University Press, ch. 2.
 */
export const effectiveSizeWeighted = defineMetric({
  id: 'effective-size-weighted',
  title: 'Effective size, strength-aware',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how many contacts remain when those that know each other count as partly the same',
    definedAs:
      "sum over contacts j of 1 minus the sum over q of p_iq m_jq, m a tie as a share of j's strongest, z the strengths of both directions together; undirected and without strength this is n - 2t / n with n contacts and t ties among them.",
    edgeCases: 'nobody in touch, undefined.',
    mayMean: 'many separate sources of news',
    doesNotMean: 'reach: it grows with the number of contacts',
    source: 'Burt (1992), Structural Holes, Harvard University Press, ch. 2',
  },
  passes: [burtHoles.strengths],
  compute: (network) => burtHoles.strengths.of(network).effectiveSize.slice(),
});

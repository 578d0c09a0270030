import { defineMetric } from '../define-metric.js';
import { dominance } from '../passes/contacts.js';

/**
 * Rank by dominance, at best: which place could any sensible centrality give this person?
 *
 * Defined as: 1 + number of people who dominate the person; u dominates v where every contact of v is u or
 * a contact of u, direction dropped, and v does not dominate u the same way.
 * Edge cases: people without ties come after all who have one.
 * Cost: each person is compared with the contacts of the least busy contact alone; counted once for all
 * measures of dominance.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export const dominanceRankBest = defineMetric({
  id: 'dominance-rank-best',
  title: 'Rank by dominance, at best',
  uses: 'structure',
  range: [1, Infinity],
  card: {
    reads:
      'the highest place that any centrality which respects dominance can give this person; the lowest is dominance-rank-worst, and people whose places overlap cannot be ordered',
    definedAs:
      '1 + number of people who dominate the person; u dominates v where every contact of v is u or a contact of u, direction dropped, and v does not dominate u the same way.',
    edgeCases: 'people without ties come after all who have one.',
    mayMean: 'with the lowest place, how far the network alone settles who is more central',
    doesNotMean: 'that the person has this place: it is one end of an interval',
    source: 'Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985',
  },
  passes: [dominance],
  compute: (network) => dominance.of(network).dominatedBy.map((count) => 1 + count),
});

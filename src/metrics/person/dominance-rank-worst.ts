import { defineMetric } from '../define-metric.js';
import { dominance } from '../passes/contacts.js';

/**
 * Rank by dominance, at worst: which place must any sensible centrality give this person at least?
 *
 * Defined as: n - number of people whom the person dominates; u dominates v where every contact of v is u
 * or a contact of u, direction dropped, and v does not dominate u the same way.
 * Edge cases: people without ties have n.
 * Cost: each person is compared with the contacts of the least busy contact alone; counted once for all
 * measures of dominance.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export const dominanceRankWorst = defineMetric({
  id: 'dominance-rank-worst',
  title: 'Rank by dominance, at worst',
  uses: 'structure',
  range: [1, Infinity],
  card: {
    reads:
      'the lowest place that any centrality which respects dominance can give this person; the highest is dominance-rank-best, and people whose places overlap cannot be ordered',
    definedAs:
      'n - number of people whom the person dominates; u dominates v where every contact of v is u or a contact of u, direction dropped, and v does not dominate u the same way.',
    edgeCases: 'people without ties have n.',
    mayMean: 'with the highest place, how far the network alone settles who is more central',
    doesNotMean: 'that the person has this place: it is one end of an interval',
    source: 'Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985',
  },
  passes: [dominance],
  compute: (network) => dominance.of(network).dominates.map((count) => network.nodeCount - count),
});

import { defineMetric } from '../define-metric.js';
import { dominance } from '../passes/contacts.js';

/**
 * Dominates: of how many people does this person have every contact, and more?
 *
 * Defined as: number of people v whom the person dominates: u dominates v where every contact of v is u or
 * a contact of u, direction dropped, and v does not dominate u the same way.
 * Edge cases: people without ties dominate nobody and are dominated by all who have one; people with the
 * same contacts dominate neither of each other.
 * Cost: each person is compared with the contacts of the least busy contact alone; counted once for all
 * measures of dominance.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export const dominates = defineMetric({
  id: 'dominates',
  title: 'Dominates',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'of how many people this person has every contact, and more',
    definedAs:
      'number of people v whom the person dominates: u dominates v where every contact of v is u or a contact of u, direction dropped, and v does not dominate u the same way.',
    edgeCases:
      'people without ties dominate nobody and are dominated by all who have one; people with the same contacts dominate neither of each other.',
    mayMean: 'that this place offers all that theirs offer',
    doesNotMean: 'power over them: contacts are compared, not people',
    source: 'Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985',
  },
  passes: [dominance],
  compute: (network) => dominance.of(network).dominates.slice(),
});

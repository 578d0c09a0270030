import { defineMetric } from '../define-metric.js';
import { dominance } from '../passes/contacts.js';

/**
 * Dominated by: how many people have everybody this person has, and more?
 *
 * Defined as: number of people u who dominate the person: u dominates v where every contact of v is u or a
 * contact of u, direction dropped, and v does not dominate u the same way.
 * Edge cases: people without ties are dominated by all who have one; people with the same contacts dominate
 * neither of each other.
 * Cost: each person is compared with the contacts of the least busy contact alone; counted once for all
 * measures of dominance.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export const dominatedBy = defineMetric({
  id: 'dominated-by',
  title: 'Dominated by',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many people are in touch with everybody this person is in touch with, and with more',
    definedAs:
      'number of people u who dominate the person: u dominates v where every contact of v is u or a contact of u, direction dropped, and v does not dominate u the same way.',
    edgeCases:
      'people without ties are dominated by all who have one; people with the same contacts dominate neither of each other.',
    mayMean: 'that whatever this place in the network offers, others have it too',
    doesNotMean:
      'anything about people who are in touch with others: most pairs of people cannot be ordered at all',
    source: 'Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985',
  },
  passes: [dominance],
  compute: (network) => dominance.of(network).dominatedBy.slice(),
});

import { participationCoefficients } from '../../kernel/structure/module-roles.js';
import { defineMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';

/**
 * Participation: is this person's contact spread over the groups?
 *
 * Defined as: 1 - sum over groups of (k_s / k) squared, k_s the strength of ties with people of group s and
 * k their sum over all groups, direction dropped; contacts without a group are left out; the group is the
 * column `by`.
 * Edge cases: no contact with a known group: undefined; people without a group of their own have a value,
 * since it is not asked for.
 * Cost: one pass over the arcs.
 * Source: Guimerà and Amaral (2005), Nature 433, 895-900.
 */
export const participationWeighted = defineMetric({
  id: 'participation-weighted',
  title: 'Participation coefficient, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  options: groupColumnOptions,
  card: {
    reads: "whether this person's contact is all with one group (0) or spread over many (towards 1)",
    definedAs:
      '1 - sum over groups of (k_s / k) squared, k_s the strength of ties with people of group s and k their sum over all groups, direction dropped; contacts without a group are left out; the group is the column `by`.',
    edgeCases:
      'no contact with a known group: undefined; people without a group of their own have a value, since it is not asked for.',
    mayMean: 'a place between units',
    doesNotMean: 'that the person brings them together; with g groups the value cannot pass 1 - 1 / g',
    source: 'Guimerà and Amaral (2005), Nature 433, 895-900',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    const groups = chosenGroups(network, by, 'participation-weighted');
    const { both } = network;
    return participationCoefficients(both, both.strengths, groups.of, groups.names.length);
  },
});

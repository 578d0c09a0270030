import { defineMetric } from '../define-metric.js';
import { groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';
import { brokerRoles } from '../passes/contacts.js';

/**
 * Brokerage as a representative: how often does this person stand from the own group to another?
 *
 * Defined as: number of ways i to person to k of two ties without a tie i to k, i and the person in one
 * group, k in another; undirected, every such pair counts once each way; the group is the column `by`.
 * Edge cases: people without a group take no part, not even as ends: their own value is 0.
 * Cost: sum over arcs of the fewer of the outgoing ties at either end.
 * Source: Gould and Fernandez (1989), Sociological Methodology 19, 89-126.
 */
export const brokerageRepresentative = defineMetric({
  id: 'brokerage-representative',
  title: 'Brokerage, representative',
  uses: 'structure',
  range: [0, Infinity],
  options: groupColumnOptions,
  card: {
    reads:
      'how often this person stands from the own group to another, where the first has no tie to the second',
    definedAs:
      'number of ways i to person to k of two ties without a tie i to k, i and the person in one group, k in another; undirected, every such pair counts once each way; the group is the column `by`.',
    edgeCases: 'people without a group take no part, not even as ends: their own value is 0.',
    mayMean: 'that the group speaks to others through this person',
    doesNotMean:
      'that anything passes: ties that could carry it are counted; people with many ties have high values in every role, so compare with chance',
    source: 'Gould and Fernandez (1989), Sociological Methodology 19, 89-126',
  },
  isPossible: hasUsualGroups,
  passes: [brokerRoles],
  compute: (network, options) =>
    brokerRoles.of(network, { ...options, call: 'brokerage-representative' }).representative.slice(),
});

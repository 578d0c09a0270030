import { withinModuleZScores } from '../../kernel/structure/module-roles.js';
import { defineMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';

/**
 * Within-module z: is this person better joined inside the own group than its members are on average?
 *
 * Defined as: (k - mean) / standard deviation, k the number of contacts inside the own group, direction
 * dropped, mean and deviation (of the group as a whole, not of a sample) over its members; the group is the
 * column `by`.
 * Edge cases: undefined without a group of one's own, and in a group whose members all have as many.
 * Cost: one pass over the arcs.
 * Source: Guimerà and Amaral (2005), Nature 433, 895-900.
 */
export const withinModuleZ = defineMetric({
  id: 'within-module-z',
  title: 'Within-module z',
  uses: 'structure',
  range: [-Infinity, Infinity],
  options: groupColumnOptions,
  card: {
    reads:
      'by how many standard deviations the contacts inside the own group are more or fewer than those of its other members',
    definedAs:
      '(k - mean) / standard deviation, k the number of contacts inside the own group, direction dropped, mean and deviation (of the group as a whole, not of a sample) over its members; the group is the column `by`.',
    edgeCases:
      "undefined without a group of one's own, and in a group whose members all have as many: there is no spread to measure by.",
    mayMean: 'a hub of the own group (2.5 and more, in the source)',
    doesNotMean:
      'standing in the organisation: the value looks at one group alone, and small groups cannot give large values',
    source: 'Guimerà and Amaral (2005), Nature 433, 895-900',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    const groups = chosenGroups(network, by, 'within-module-z');
    return withinModuleZScores(network.both, groups.of, groups.names.length);
  },
});

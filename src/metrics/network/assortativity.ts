import { defineNetworkMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';
import { mixing } from '../parts/mixing.js';

/**
 * Assortativity by group: whether ties stay within groups more than chance would have it (above 0), or less (below
 * 0).
 *
 * Cost: one pass over the arcs.
 * Source: Newman (2003), Physical Review E 67, 026126.
 */
export const assortativity = defineNetworkMetric({
  id: 'assortativity',
  title: 'Assortativity by group',
  uses: 'structure',
  range: [-1, 1],
  options: groupColumnOptions,
  card: {
    reads: 'whether ties stay within groups more than chance would have it (above 0), or less (below 0)',
    definedAs:
      '(share of ties inside groups - share expected) / (1 - share expected), expected from how much leaves and arrives in each group; the column is `by`; arc ends are kept apart if directed; strength plays no part.',
    edgeCases: 'no ties between people of known groups, or all of them in one group, undefined.',
    mayMean: 'homophily, or an organisation that seats groups apart',
    doesNotMean: 'choice: who could be met is not known',
    source: 'Newman (2003), Physical Review E 67, 026126',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    const { leaving, arriving, totalInside, total } = mixing(
      network.out,
      chosenGroups(network, by, 'assortativity'),
    );
    let expected = 0;
    for (let group = 0; group < leaving.length; group++) expected += leaving[group]! * arriving[group]!;
    // All in whole numbers, so that 1 - expected is exactly 0 where one group has all ties.
    return (totalInside * total - expected) / (total * total - expected); // 0 / 0 is NaN, as promised
  },
});

import { defineMetric } from '../define-metric.js';
import { chosenGroups, groupColumnOptions, hasUsualGroups } from '../parts/group-column.js';

/**
 * E-I index where strong ties count more: does this person's contact leave the group or stay in it?
 *
 * Defined as: (outside - inside) / (outside + inside), each the strength of ties to people whose group is
 * known (undirected: with them); the group is the column `by`.
 * Edge cases: no contact with a known group, or no group of one's own: undefined.
 * Cost: one pass over the arcs.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140.
 */
export const eiIndexWeighted = defineMetric({
  id: 'ei-index-weighted',
  title: 'E-I index, strength-aware',
  uses: 'strengths',
  range: [-1, 1],
  options: groupColumnOptions,
  card: {
    reads:
      "whether this person's contact goes outside the own group (1), inside (-1), or as much to each (0)",
    definedAs:
      '(outside - inside) / (outside + inside), each the strength of ties to people whose group is known (undirected: with them); the group is the column `by`.',
    edgeCases: "no contact with a known group, or no group of one's own: undefined.",
    mayMean: 'openness to other units, or a role between them',
    doesNotMean: 'choice: people of small groups have more people outside than inside to meet',
    source: 'Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140',
  },
  isPossible: hasUsualGroups,
  compute(network, { by }) {
    const group = chosenGroups(network, by, 'ei-index-weighted').of;
    const { starts, targets, strengths } = network.out;
    const scores = new Float64Array(network.nodeCount);
    for (let node = 0; node < network.nodeCount; node++) {
      let inside = 0;
      let outside = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const other = group[targets[arc]!]!;
        if (other === -1 || group[node] === -1) continue;
        if (other === group[node]) inside += strengths[arc]!;
        else outside += strengths[arc]!;
      }
      scores[node] = (outside - inside) / (outside + inside); // 0 / 0 is NaN, as promised
    }
    return scores;
  },
});

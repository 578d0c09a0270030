import { defineNetworkMetric } from '../define-metric.js';
import { spareTies } from '../parts/spare-ties.js';

/**
 * Efficiency (Krackhardt): how few ties there are beyond those that hold the network together.
 *
 * Cost: one pass over the arcs.
 * Source: Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111.
 */
export const krackhardtEfficiency = defineNetworkMetric({
  id: 'krackhardt-efficiency',
  title: 'Efficiency (Krackhardt)',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how few ties there are beyond those that hold the network together',
    definedAs:
      '1 - ties beyond a spanning tree / greatest possible number of them, summed over weak components; direction dropped, after Krackhardt: (c-1)(c-2)/2 are possible among c people.',
    edgeCases: 'no component of three people or more, undefined.',
    mayMean: 'that contact follows few set lines, as in a chart',
    doesNotMean: 'that the organisation works well: spare ties are what holds when somebody leaves',
    source: 'Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111',
  },
  compute(network) {
    const { spare, possible } = spareTies(network, network.both.arcCount / 2, (c) => ((c - 1) * (c - 2)) / 2);
    return 1 - spare / possible; // 0 / 0 is NaN, as promised
  },
});

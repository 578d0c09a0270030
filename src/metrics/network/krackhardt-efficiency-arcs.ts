import { defineNetworkMetric } from '../define-metric.js';
import { spareTies } from '../parts/spare-ties.js';

/**
 * Efficiency (Krackhardt), on arcs: how few arcs there are beyond those that hold the network together.
 *
 * Cost: one pass over the arcs.
 * Source: Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111; arcs as in
 * Butts (2008), Journal of Statistical Software 24(6), efficiency.
 */
export const krackhardtEfficiencyArcs = defineNetworkMetric({
  id: 'krackhardt-efficiency-arcs',
  title: 'Efficiency (Krackhardt), on arcs',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how few arcs there are beyond those that hold the network together',
    definedAs:
      '1 - arcs beyond a spanning tree / greatest possible number of them, summed over weak components; arcs are counted each way, as R sna does: (c-1)^2 are possible among c people.',
    edgeCases: 'no component of two people or more, undefined.',
    mayMean: 'that contact follows few set lines one way',
    doesNotMean: 'the same as the efficiency of Krackhardt, who counts ties without direction',
    source:
      'Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111; arcs as in Butts (2008), Journal of Statistical Software 24(6), efficiency',
  },
  compute(network) {
    const { spare, possible } = spareTies(network, network.out.arcCount, (c) => (c - 1) * (c - 1));
    return 1 - spare / possible; // 0 / 0 is NaN, as promised
  },
});

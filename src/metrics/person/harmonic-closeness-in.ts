import { defineMetric } from '../define-metric.js';
import { perOther } from '../parts/row-sums.js';
import { distancesTo, sampledDistancesTo } from '../passes/step-distances.js';

/**
 * Harmonic closeness, incoming: how near everybody is to this person, going along the ties.
 *
 * Defined as: mean over the n - 1 others of 1 / distance, along ties towards the person; who cannot be
 * reached adds 0; undirected, the three forms are the same.
 * Edge cases: isolates, 0; one person alone, undefined.
 * Cost: O(people x arcs).
 * Source: Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics
 * 10, 222-262.
 */
export const harmonicClosenessIn = defineMetric({
  id: 'harmonic-closeness-in',
  title: 'Harmonic closeness, incoming',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how near everybody is to this person, going along the ties',
    definedAs:
      'mean over the n - 1 others of 1 / distance, along ties towards the person; who cannot be reached adds 0; undirected, the three forms are the same.',
    edgeCases: 'isolates, 0; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean:
      'that it does travel, or that the person is central in any other sense: in a dense network all values are alike',
    source:
      'Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics 10, 222-262',
  },
  passes: [distancesTo],
  sampled: { pass: sampledDistancesTo, scaleOf: ({ nodeCount }) => 1 / (nodeCount - 1) },
  compute: (network) => perOther(distancesTo.of(network).harmonic),
});

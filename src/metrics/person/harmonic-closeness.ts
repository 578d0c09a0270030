import { defineMetric } from '../define-metric.js';
import { perOther } from '../parts/row-sums.js';
import { distancesEither, sampledDistancesEither } from '../passes/step-distances.js';

/**
 * Harmonic closeness: how near this person is to everybody, whichever way ties point.
 *
 * Defined as: mean over the n - 1 others of 1 / distance, direction dropped; who cannot be reached adds 0;
 * undirected, the three forms are the same.
 * Edge cases: isolates, 0; one person alone, undefined.
 * Cost: O(people x arcs).
 * Source: Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics
 * 10, 222-262.
 */
export const harmonicCloseness = defineMetric({
  id: 'harmonic-closeness',
  title: 'Harmonic closeness',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how near this person is to everybody, whichever way ties point',
    definedAs:
      'mean over the n - 1 others of 1 / distance, direction dropped; who cannot be reached adds 0; undirected, the three forms are the same.',
    edgeCases: 'isolates, 0; one person alone, undefined.',
    mayMean: 'that word travels to or from this person quickly',
    doesNotMean:
      'that it does travel, or that the person is central in any other sense: in a dense network all values are alike',
    source:
      'Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics 10, 222-262',
  },
  passes: [distancesEither],
  sampled: { pass: sampledDistancesEither, scaleOf: ({ nodeCount }) => 1 / (nodeCount - 1) },
  compute: (network) => perOther(distancesEither.of(network).harmonic),
});

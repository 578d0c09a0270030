import { defineMetric } from '../define-metric.js';
import { perOther } from '../parts/row-sums.js';
import { strengthPaths } from '../passes/strength-paths.js';

/**
 * Harmonic closeness, outgoing, where strong ties are short ways.
 *
 * Defined as: mean over the n - 1 others of 1 / distance, along ties from the person, with the length of a
 * tie 1 / strength.
 * Edge cases: isolates, 0; one person alone, undefined.
 * Cost: O(people x arcs x log people).
 * Source: Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics
 * 10, 222-262.
 */
export const harmonicClosenessOutWeighted = defineMetric({
  id: 'harmonic-closeness-out-weighted',
  title: 'Harmonic closeness, outgoing, strength-aware',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how near this person is to everybody, going along the ties, when strong ties are short',
    definedAs:
      'mean over the n - 1 others of 1 / distance, along ties from the person, with the length of a tie 1 / strength.',
    edgeCases: 'isolates, 0; one person alone, undefined.',
    mayMean: 'that much contact leads quickly to or from this person',
    doesNotMean: 'a share: the value grows with the unit in which strength is measured',
    source:
      'Marchiori and Latora (2000), Physica A 285, 539-546; Boldi and Vigna (2014), Internet Mathematics 10, 222-262',
  },
  passes: [strengthPaths],
  compute: (network) => perOther(strengthPaths.of(network).harmonicTo),
});

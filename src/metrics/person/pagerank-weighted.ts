import { defineMetric } from '../define-metric.js';
import { dampingOptions } from '../parts/damping.js';
import { pageRanks } from '../passes/spectral.js';

/**
 * PageRank: is this person sought by people who are sought themselves?
 *
 * Defined as: chance of meeting the person on a walk that follows outgoing ties in proportion to strength
 * with probability `damping` and else starts again anywhere; people without outgoing ties start again
 * anywhere; sums to 1.
 * Edge cases: nobody to walk to, 1 / n for all; undefined where it was not found within the work allowed.
 * Cost: O(arcs) for each of some hundred rounds.
 * Source: Brin and Page (1998), Computer Networks 30, 107-117.
 */
export const pageRankWeighted = defineMetric({
  id: 'pagerank-weighted',
  title: 'PageRank, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  options: dampingOptions,
  card: {
    reads: 'how much this person is sought by people who are sought themselves',
    definedAs:
      'chance of meeting the person on a walk that follows outgoing ties in proportion to strength with probability `damping` and else starts again anywhere; people without outgoing ties start again anywhere; sums to 1.',
    edgeCases: 'nobody to walk to, 1 / n for all; undefined where it was not found within the work allowed.',
    mayMean: 'prestige: being asked by those whom others ask',
    doesNotMean: 'expertise; in a network of messages it follows the volume of mail',
    source: 'Brin and Page (1998), Computer Networks 30, 107-117',
  },
  isIterative: true,
  passes: [pageRanks.strengths],
  compute: (network, options) => pageRanks.strengths.of(network, options).slice(),
});

import { defineMetric } from '../define-metric.js';
import { hubsAndAuthorities } from '../passes/spectral.js';

/**
 * HITS hub, strength-aware: does this person go to those whom many go to?
 *
 * Defined as: principal eigenvector of A A', where a hub value is the sum of the authority values at the
 * end of outgoing ties and an authority value the sum of the hub values at the start of incoming ones, each
 * times the strength; scaled so that the greatest is 1; undirected, hub and authority are the same.
 * Edge cases: 0 outside the leading circle of people who go to the same people; where several circles lead
 * alike, the greatest in each is 1; without ties, 0 for everybody; undefined where it was not found within
 * the work allowed.
 * Cost: O(arcs) for each of some dozens of rounds.
 * Source: Kleinberg (1999), Journal of the ACM 46(5), 604-632.
 */
export const hitsHubWeighted = defineMetric({
  id: 'hits-hub-weighted',
  title: 'HITS hub, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads: 'how far this person goes to people who are sought by others that do the same',
    definedAs:
      "principal eigenvector of A A', where a hub value is the sum of the authority values at the end of outgoing ties and an authority value the sum of the hub values at the start of incoming ones, each times the strength; scaled so that the greatest is 1; undirected, hub and authority are the same.",
    edgeCases:
      '0 outside the leading circle of people who go to the same people; where several circles lead alike, the greatest in each is 1; without ties, 0 for everybody; undefined where it was not found within the work allowed.',
    mayMean: 'that the person knows where to ask',
    doesNotMean: 'that the person is asked by anybody',
    source: 'Kleinberg (1999), Journal of the ACM 46(5), 604-632',
  },
  isIterative: true,
  passes: [hubsAndAuthorities.strengths],
  compute: (network) => hubsAndAuthorities.strengths.of(network).hubs.slice(),
});

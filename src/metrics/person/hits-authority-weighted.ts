import { defineMetric } from '../define-metric.js';
import { hubsAndAuthorities } from '../passes/spectral.js';

/**
 * HITS authority, strength-aware: do those come to this person who know where to go?
 *
 * Defined as: principal eigenvector of A' A, where an authority value is the sum of the hub values at the
 * start of incoming ties and a hub value the sum of the authority values at the end of outgoing ones, each
 * times the strength; scaled so that the greatest is 1; undirected, hub and authority are the same.
 * Edge cases: 0 outside the leading circle of people who go to the same people; where several circles lead
 * alike, the greatest in each is 1; without ties, 0 for everybody; undefined where it was not found within
 * the work allowed.
 * Cost: O(arcs) for each of some dozens of rounds.
 * Source: Kleinberg (1999), Journal of the ACM 46(5), 604-632.
 */
export const hitsAuthorityWeighted = defineMetric({
  id: 'hits-authority-weighted',
  title: 'HITS authority, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads: 'how far this person is sought by people who seek the other sought ones too',
    definedAs:
      "principal eigenvector of A' A, where an authority value is the sum of the hub values at the start of incoming ties and a hub value the sum of the authority values at the end of outgoing ones, each times the strength; scaled so that the greatest is 1; undirected, hub and authority are the same.",
    edgeCases:
      '0 outside the leading circle of people who go to the same people; where several circles lead alike, the greatest in each is 1; without ties, 0 for everybody; undefined where it was not found within the work allowed.',
    mayMean: 'that the person is a place to go to, in a network of advice',
    doesNotMean: 'expertise; and people of smaller, separate circles have 0 whatever they know',
    source: 'Kleinberg (1999), Journal of the ACM 46(5), 604-632',
  },
  isIterative: true,
  passes: [hubsAndAuthorities.strengths],
  compute: (network) => hubsAndAuthorities.strengths.of(network).authorities.slice(),
});

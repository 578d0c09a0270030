import { defineMetric } from '../define-metric.js';
import { sharedByPairs } from '../passes/contacts.js';

/**
 * Clustering where strong ties count more: do the people this person is most in touch with know each other?
 *
 * Defined as: sum over triangles of the strengths of the two ties of the person in it / (strength of all
 * ties x (contacts - 1)), direction dropped and strengths of both ways added.
 * Edge cases: fewer than two contacts, 0.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Barrat et al. (2004), PNAS 101(11), 3747-3752.
 */
export const clusteringWeighted = defineMetric({
  id: 'clustering-weighted',
  title: 'Clustering, strength-aware',
  uses: 'strengths',
  range: [0, 1],
  card: {
    reads: "which share of this person's contact is with people who know the other contacts",
    definedAs:
      'sum over triangles of the strengths of the two ties of the person in it / (strength of all ties x (contacts - 1)), direction dropped and strengths of both ways added.',
    edgeCases: 'fewer than two contacts, 0.',
    mayMean:
      'that the closest contacts form a circle; above plain clustering when the strong ties are the closed ones',
    doesNotMean: 'that a closed circle is bad or good: it brings trust and help, and little news',
    source: 'Barrat et al. (2004), PNAS 101(11), 3747-3752',
  },
  passes: [sharedByPairs],
  compute(network) {
    const { both } = network;
    const common = sharedByPairs.of(network);
    const scores = new Float64Array(both.nodeCount);
    for (let node = 0; node < both.nodeCount; node++) {
      const contacts = both.starts[node + 1]! - both.starts[node]!;
      if (contacts < 2) continue;
      let closed = 0;
      let strength = 0;
      for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++) {
        closed += both.strengths[arc]! * common[arc]!;
        strength += both.strengths[arc]!;
      }
      scores[node] = closed / (strength * (contacts - 1));
    }
    return scores;
  },
});

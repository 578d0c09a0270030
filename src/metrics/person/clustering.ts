import { defineMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';
import { trianglesOfPeople } from '../passes/contacts.js';

/**
 * Clustering: do this person's contacts know each other?
 *
 * Defined as: ties among contacts / possible ties among contacts, direction dropped.
 * Edge cases: fewer than two contacts, 0.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Watts and Strogatz (1998), Nature 393, 440-442.
 */
export const clustering = defineMetric({
  id: 'clustering',
  title: 'Clustering',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: "which share of this person's pairs of contacts are in touch themselves",
    definedAs: 'ties among contacts / possible ties among contacts, direction dropped.',
    edgeCases: 'fewer than two contacts, 0.',
    mayMean: 'membership of a close circle',
    doesNotMean: 'that a closed circle is bad or good: it brings trust and help, and little news',
    source: 'Watts and Strogatz (1998), Nature 393, 440-442',
  },
  passes: [trianglesOfPeople],
  compute(network) {
    const triangles = trianglesOfPeople.of(network);
    return rowLengths(network.both).map((contacts, node) =>
      contacts < 2 ? 0 : (2 * triangles[node]!) / (contacts * (contacts - 1)),
    );
  },
});

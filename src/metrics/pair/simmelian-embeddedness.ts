import { mutualArcs, placesIn, sharedContacts } from '../../kernel/structure/pair-contacts.js';
import { definePairMetric } from '../define-metric.js';

/**
 * Simmelian embeddedness: in how many close triads does this tie stand?
 *
 * Defined as: for ties that run both ways, number of third people with ties both ways to both; for the
 * others, 0.
 * Edge cases: undirected, every tie runs both ways, and the value is the number of common contacts.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Krackhardt (1999), Research in the Sociology of Organizations 16, 183-210.
 */
export const simmelianEmbeddedness = definePairMetric({
  id: 'simmelian-embeddedness',
  title: 'Simmelian embeddedness',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many third people are in mutual touch with both of two who are in mutual touch themselves',
    definedAs:
      'for ties that run both ways, number of third people with ties both ways to both; for the others, 0.',
    edgeCases: 'undirected, every tie runs both ways, and the value is the number of common contacts.',
    mayMean: 'a tie that lasts and binds: in a closed group there are witnesses',
    doesNotMean: 'liking: such ties limit what the two can do on their own',
    source: 'Krackhardt (1999), Research in the Sociology of Organizations 16, 183-210',
  },
  compute({ out, in: incoming }) {
    const mutual = mutualArcs(out, incoming);
    const common = sharedContacts(mutual, new Float64Array(mutual.arcCount).fill(1));
    return Float64Array.from(placesIn(out, mutual), (place) => (place === -1 ? 0 : common[place]!));
  },
});

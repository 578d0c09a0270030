import { localTriangles } from '../../kernel/structure/triangles.js';
import { defineNetworkMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * Transitivity: how often two people in touch with the same third are in touch themselves.
 *
 * Cost: sum over arcs of the smaller degree.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 6.
 */
export const transitivity = defineNetworkMetric({
  id: 'transitivity',
  title: 'Transitivity',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how often two people in touch with the same third are in touch themselves',
    definedAs: '3 x triangles / connected triples, direction dropped.',
    edgeCases: 'no person with two contacts, undefined.',
    mayMean: 'closed circles, in which everybody knows what the others know',
    doesNotMean:
      'that circles are closed to outsiders; nor is it the mean of the clustering of persons, in which people of few contacts count as much as hubs',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 6',
  },
  compute({ both }) {
    let corners = 0;
    for (const triangles of localTriangles(both)) corners += triangles;
    let triples = 0;
    for (const degree of rowLengths(both)) triples += (degree * (degree - 1)) / 2;
    return corners / triples; // a triangle is counted at each of its corners; 0 / 0 is NaN, as promised
  },
});

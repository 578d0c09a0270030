import { defineNetworkMetric } from '../define-metric.js';

/**
 * Density: which share of all possible ties is there.
 *
 * Cost: none.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4.
 */
export const density = defineNetworkMetric({
  id: 'density',
  title: 'Density',
  uses: 'structure',
  range: [0, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'which share of all possible ties is there',
    definedAs: 'ties / possible ties; possible are n(n-1) arcs, undirected n(n-1)/2 pairs.',
    edgeCases: 'fewer than two people, undefined.',
    mayMean: 'how closely people are joined, among networks of the same size',
    doesNotMean:
      'that contact is good or enough: larger networks are always less dense, since nobody can keep contact with ever more people',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 4',
  },
  compute: ({ nodeCount, out }) =>
    nodeCount < 2 ? Number.NaN : out.arcCount / (nodeCount * (nodeCount - 1)),
});

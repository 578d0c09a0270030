import { defineMetric } from '../define-metric.js';
import { stepPaths } from '../step-paths.js';

/**
 * Betweenness: how many shortest ways between others run through this person?
 *
 * Defined as: sum over ordered pairs of others (unordered when undirected) of the share of their shortest
 * paths that runs through the person; strength plays no part; not normalised.
 * Edge cases: isolates, 0; pairs that cannot reach each other add nothing.
 * Cost: O(people x arcs).
 * Source: Freeman (1977), Sociometry 40(1), 35-41; computed as in Brandes (2001), Journal of Mathematical
 * Sociology 25(2), 163-177.
 */
export const betweenness = defineMetric({
  id: 'betweenness',
  title: 'Betweenness',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many shortest ways between two others run through this person',
    definedAs:
      'sum over ordered pairs of others (unordered when undirected) of the share of their shortest paths that runs through the person; strength plays no part; not normalised.',
    edgeCases: 'isolates, 0; pairs that cannot reach each other add nothing.',
    mayMean:
      'that the person joins parts of the organisation that have few other ways to each other; also a bottleneck',
    doesNotMean:
      'power or merit: contact is not bound to take the shortest way, and one missing tie can move the value far',
    source:
      'Freeman (1977), Sociometry 40(1), 35-41; computed as in Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177',
  },
  compute(network) {
    const { betweenness: scores } = stepPaths(network);
    // Undirected, each pair was counted from both of its ends.
    return scores.map((score) => (network.directed ? score : score / 2));
  },
});

import type { Network } from '../../graph/network.js';
import { defineMetric } from '../define-metric.js';
import { sampledStepPaths, stepPaths } from '../passes/step-paths.js';

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
  passes: [stepPaths],
  sampled: { pass: sampledStepPaths, scaleOf: perPair },
  compute: (network) => stepPaths.of(network).map((sum) => sum * perPair(network)),
});

/** Undirected, each pair is counted from both of its ends. */
function perPair({ directed }: Network): number {
  return directed ? 1 : 1 / 2;
}

import { defineMetric } from '../define-metric.js';
import { sharedDirections } from '../passes/contacts.js';

/**
 * Clustering with direction: which share of the directed triangles that could run through this person do?
 *
 * Defined as: directed triangles through the person / (2 (d (d - 1) - 2 b)), d the incoming and outgoing
 * ties together and b the contacts tied both ways; all kinds of triangle count; undirected, this is plain
 * clustering.
 * Edge cases: no two contacts, 0.
 * Cost: that of listing the triangles, at most O(arcs^1.5).
 * Source: Fagiolo (2007), Physical Review E 76, 026107.
 */
export const clusteringDirected = defineMetric({
  id: 'clustering-directed',
  title: 'Clustering, directed',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads:
      'which share of the directed triangles that could run through this person and two of the contacts is there, circles and short cuts alike',
    definedAs:
      'directed triangles through the person / (2 (d (d - 1) - 2 b)), d the incoming and outgoing ties together and b the contacts tied both ways; all kinds of triangle count; undirected, this is plain clustering.',
    edgeCases: 'no two contacts, 0.',
    mayMean: 'membership of a close circle in which ties run many ways',
    doesNotMean: 'that a closed circle is bad or good: it brings trust and help, and little news',
    source: 'Fagiolo (2007), Physical Review E 76, 026107',
  },
  passes: [sharedDirections],
  compute(network) {
    // z counts the directions in which a pair is tied; the diagonal of (A + A')^3 is a sum of products of three z.
    const { z, shared } = sharedDirections.of(network);
    const scores = new Float64Array(network.nodeCount);
    for (let node = 0; node < network.nodeCount; node++) {
      let triangles = 0;
      let ties = 0;
      let mutual = 0;
      for (let arc = z.starts[node]!; arc < z.starts[node + 1]!; arc++) {
        triangles += z.strengths[arc]! * shared[arc]!;
        ties += z.strengths[arc]!;
        if (z.strengths[arc] === 2) mutual++;
      }
      const possible = 2 * (ties * (ties - 1) - 2 * mutual);
      if (possible > 0) scores[node] = triangles / possible;
    }
    return scores;
  },
});

import { cutPoints as findCutPoints } from '../../kernel/structure/cut-points.js';
import { defineNetworkMetric } from '../define-metric.js';

/**
 * Bridges: how many pairs hold parts of the network together that would fall apart without their tie.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Hopcroft and Tarjan (1973),
 * Communications of the ACM 16(6), 372-378.
 */
export const bridges = defineNetworkMetric({
  id: 'bridges',
  title: 'Bridges',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many pairs hold parts of the network together that would fall apart without their tie',
    definedAs: 'number of tied pairs whose tie alone joins the two sides of it, direction dropped.',
    edgeCases: 'nobody tied, 0.',
    mayMean: 'that contact between some hangs on one tie',
    doesNotMean: 'that nobody else could meet',
    source:
      'Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Hopcroft and Tarjan (1973), Communications of the ACM 16(6), 372-378',
  },
  compute({ both }) {
    let arcs = 0;
    for (const isBridge of findCutPoints(both).isBridge) arcs += isBridge;
    return arcs / 2; // an arc each way
  },
});

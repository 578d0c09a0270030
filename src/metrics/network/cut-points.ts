import { cutPoints as findCutPoints } from '../../kernel/structure/cut-points.js';
import { defineNetworkMetric } from '../define-metric.js';

/**
 * Cut points: how many people hold parts of the network together that would fall apart without them.
 *
 * Cost: one pass over the arcs.
 * Source: Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Hopcroft and Tarjan (1973),
 * Communications of the ACM 16(6), 372-378.
 */
export const cutPoints = defineNetworkMetric({
  id: 'cut-points',
  title: 'Cut points',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many people hold parts of the network together that would fall apart without them',
    definedAs: 'number of people whose leaving splits their component, direction dropped.',
    edgeCases: 'nobody tied, 0.',
    mayMean: 'that contact between some hangs on one person',
    doesNotMean: 'that nobody else could step in',
    source:
      'Wasserman and Faust (1994), Social Network Analysis, ch. 4; found as in Hopcroft and Tarjan (1973), Communications of the ACM 16(6), 372-378',
  },
  compute({ both }) {
    let count = 0;
    for (const isCut of findCutPoints(both).isCutPoint) count += isCut;
    return count;
  },
});

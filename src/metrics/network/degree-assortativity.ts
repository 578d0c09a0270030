import { defineNetworkMetric } from '../define-metric.js';
import { rowLengths } from '../parts/row-sums.js';

/**
 * Degree assortativity: whether people of many contacts are in touch with others of many (above 0) or of few
 * (below 0).
 *
 * Cost: one pass over the arcs.
 * Source: Newman (2002), Physical Review Letters 89, 208701.
 */
export const degreeAssortativity = defineNetworkMetric({
  id: 'degree-assortativity',
  title: 'Degree assortativity',
  uses: 'structure',
  range: [-1, 1],
  sharedAs: 'ratio',
  card: {
    reads: 'whether people of many contacts are in touch with others of many (above 0) or of few (below 0)',
    definedAs:
      'Pearson correlation of the numbers of contacts at the two ends of a tie, direction dropped, each tie taken both ways.',
    edgeCases: 'no ties, or all who have ties have equally many, undefined.',
    mayMean: 'a core of busy people (above 0), or hubs with followers (below 0)',
    doesNotMean: 'preference: a few hubs make it negative by themselves',
    source: 'Newman (2002), Physical Review Letters 89, 208701',
  },
  compute({ both }) {
    const degree = rowLengths(both);
    let sum = 0;
    for (const d of degree) sum += d * d;
    const mean = sum / both.arcCount;
    let spread = 0;
    let together = 0;
    let isSpread = false;
    const first = degree.find((d) => d > 0);
    for (let node = 0; node < both.nodeCount; node++) {
      const own = degree[node]! - mean;
      if (degree[node]! > 0 && degree[node] !== first) isSpread = true;
      spread += degree[node]! * own * own;
      let others = 0;
      for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
        others += degree[both.targets[arc]!]! - mean;
      together += own * others;
    }
    return isSpread ? Math.max(-1, Math.min(1, together / spread)) : Number.NaN;
  },
});

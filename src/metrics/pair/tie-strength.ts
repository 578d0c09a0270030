import { definePairMetric } from '../define-metric.js';

/**
 * Tie strength: how much runs from the one to the other?
 *
 * Defined as: strength of the tie; undirected, of both directions together.
 * Edge cases: only pairs with a tie have a value, and it is above 0.
 * Cost: none.
 * Source: Granovetter (1973), American Journal of Sociology 78(6), 1360-1380.
 */
export const tieStrength = definePairMetric({
  id: 'tie-strength',
  title: 'Strength of the tie',
  uses: 'strengths',
  range: [0, Infinity],
  card: {
    reads: 'how much contact runs from the one to the other',
    definedAs: 'strength of the tie; undirected, of both directions together.',
    edgeCases: 'only pairs with a tie have a value, and it is above 0.',
    mayMean: 'closeness, where strength counts messages, minutes or a judgement',
    doesNotMean: 'closeness in kind: a quarrel by mail is strong too',
    source: 'Granovetter (1973), American Journal of Sociology 78(6), 1360-1380',
  },
  compute: (network) => network.out.strengths.slice(),
});

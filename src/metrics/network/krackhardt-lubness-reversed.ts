import { pairsWithoutBound } from '../../kernel/structure/krackhardt.js';
import { defineNetworkMetric } from '../define-metric.js';
import { turned } from '../parts/turned.js';
import { components } from '../passes/contacts.js';

/**
 * Least upper bound (Krackhardt), arcs reversed: which share of pairs has somebody above both, ties pointing up,
 * to whom a disagreement could go.
 *
 * Cost: up to the sum over strong components of the square of how many each reaches; a chart whose arcs lead away
 * from the top costs one pass.
 * Source: Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111.
 */
export const krackhardtLubnessReversed = defineNetworkMetric({
  id: 'krackhardt-lubness-reversed',
  title: 'Least upper bound (Krackhardt), arcs reversed',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'which share of pairs has somebody above both, ties pointing up, to whom a disagreement could go',
    definedAs:
      '1 - pairs without a least upper bound / sum over weak components of c people of (c-1)(c-2)/2. Arcs are read turned round: the target stands above the source, as with reports-to ties, which point up. An upper bound of two people is a person who reaches both, each person reaching itself; it is the least if all other upper bounds reach it. This is the definition as written: R sna asks instead for an upper bound that reaches all others.',
    edgeCases:
      'no component of three people or more, undefined; so is a network in which a search would take too long (5,000,000,000 steps, reached with some thousand people in a long order of rank); undirected, 1.',
    mayMean: 'unity of command',
    doesNotMean: 'that anybody above is asked',
    source: 'Krackhardt (1994), in Carley and Prietula (eds.), Computational Organization Theory, 89-111',
  },
  compute(network) {
    const { condensed, weak } = components.of(turned(network));
    let possible = 0;
    for (const size of weak.sizes) possible += ((size - 1) * (size - 2)) / 2;
    return possible === 0 ? Number.NaN : 1 - pairsWithoutBound(condensed, weak) / possible;
  },
});

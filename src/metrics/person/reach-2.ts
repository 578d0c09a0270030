import { defineMetric } from '../define-metric.js';
import { reachOfTwoSteps } from '../passes/contacts.js';

/**
 * Reach: how many people can this person reach directly or through one other?
 *
 * Defined as: number of other people within two steps along outgoing ties; undirected, along any ties.
 * Edge cases: people without ties have 0.
 * Cost: one limited breadth-first search a person.
 * Source: Borgatti (2006), Computational and Mathematical Organization Theory 12, 21-34.
 */
export const reach2 = defineMetric({
  id: 'reach-2',
  title: 'Reach within two steps',
  uses: 'structure',
  range: [0, Infinity],
  card: {
    reads: 'how many people are at most two steps away, going out from this person',
    definedAs: 'number of other people within two steps along outgoing ties; undirected, along any ties.',
    edgeCases: 'people without ties have 0',
    mayMean: 'that word from this person spreads to many through people they know',
    doesNotMean: 'that the word is heard, or that it would be passed on',
    source: 'Borgatti (2006), Computational and Mathematical Organization Theory 12, 21-34',
  },
  passes: [reachOfTwoSteps],
  compute: (network) => reachOfTwoSteps.of(network).slice(),
});

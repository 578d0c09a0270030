import { noInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import type { StyleScope } from './style-scope.js';
import { connectednessInterval, efficiencyInterval, figureOf, hierarchyInterval } from './style-whole.js';

type WhyNot = (scope: StyleScope) => string | undefined;

const shared = {
  usesPaths: false,
  usesRandomNetworks: true,
  expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
  source:
    'Krackhardt (1994), Graph theoretical dimensions of informal organizations, in Carley and Prietula (eds.), Computational Organization Theory, 89-111',
} as const;

const fromRandom =
  (id: string): StylePartDefinition['expected'] =>
  (_, chance) =>
    chance.ofRandomNetworks.get(id) ?? Number.NaN;

/** Krackhardt's four dimensions: a chart alone has 1 in all of them. */
export function networkParts(needsTies: WhyNot, needsStarts: WhyNot): readonly StylePartDefinition[] {
  const directed: WhyNot = (scope) =>
    needsTies(scope) ?? (scope.network.directed ? needsStarts(scope) : 'no kind of tie has a direction');
  return [
    {
      ...shared,
      id: 'krackhardt-connectedness',
      tellsWhoIsApart: true,
      title: 'Connectedness (Krackhardt)',
      reads: 'which share of pairs can reach each other at all; direction dropped',
      definedAs: 'pairs in the same weak component / all pairs',
      command: 'says neither: a chart holds everybody together',
      cultivate: 'says neither: so does contact at every level',
      cannotTell:
        'which style: it is beside the others since they presume it; where nearly every organisation like this one has 1, the interval holds that always, and not in nine of ten',
      ends: undefined,
      whyNot: needsTies,
      value: ({ network }) => figureOf(network, 'krackhardt-connectedness'),
      expected: fromRandom('krackhardt-connectedness'),
      interval: connectednessInterval,
      withoutInterval: 'the network falls into parts of which none holds half of the people',
    },
    {
      ...shared,
      id: 'krackhardt-hierarchy',
      title: 'Hierarchy (Krackhardt)',
      reads: 'which share of the pairs who can reach each other can do so one way only',
      definedAs: '1 - pairs that reach each other both ways / pairs of whom at least one reaches the other',
      command: 'ties lead one way and never back, as in a chart',
      cultivate: 'people reach one another both ways',
      cannotTell:
        'steepness: where everybody reaches everybody it is 0, however unequal people are, and the interval holds that always, not in nine of ten',
      ends: { command: 1, cultivate: 0 },
      whyNot: directed,
      value: ({ network }) => figureOf(network, 'krackhardt-hierarchy'),
      expected: fromRandom('krackhardt-hierarchy'),
      interval: hierarchyInterval,
      withoutInterval: 'no part in which everybody reaches everybody holds half of the people',
    },
    {
      ...shared,
      id: 'krackhardt-efficiency',
      title: 'Efficiency (Krackhardt)',
      reads: 'how few ties there are beyond those that hold the network together',
      definedAs:
        '1 - ties beyond a spanning tree / the greatest possible number of them, over weak components; direction dropped',
      command: 'hardly a tie is spare, as in a chart',
      cultivate: 'there are many ways round',
      cannotTell:
        'whether spare ties are used; it falls with the number of contacts, and rises with size by itself',
      ends: { command: 1, cultivate: 0 },
      whyNot: needsTies,
      value: ({ network }) => figureOf(network, 'krackhardt-efficiency'),
      expected: fromRandom('krackhardt-efficiency'),
      interval: efficiencyInterval,
      withoutInterval: 'there is nobody to whom a tie could be spare',
    },
    {
      ...shared,
      id: 'krackhardt-lubness-reversed',
      title: 'Least upper bound (Krackhardt)',
      reads:
        'which share of pairs has one to go to: somebody whom both can reach, below all others whom both can reach',
      definedAs:
        '1 - pairs without a least upper bound / the greatest possible number of them, people turn upward, so an upper bound of two is a person whom both reach, and the least is one who reaches all their other upper bounds; by the definition as written, while R sna asks for a bound that all others reach',
      command:
        'every pair has one to go to; so it has where everybody reaches everybody, which is why it has no place on the line',
      cultivate: 'see command-and-control',
      cannotTell: 'unity of command, unless hierarchy is high, too',
      ends: undefined,
      whyNot: directed,
      value: ({ network }) => figureOf(network, 'krackhardt-lubness-reversed'),
      expected: fromRandom('krackhardt-lubness-reversed'),
      interval: () => noInterval,
      withoutInterval:
        'a single tie more or less can move it from 0 to 1, and no draw of what is on record shows how likely that is',
    },
  ];
}

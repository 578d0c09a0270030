import { english } from '../../words/english.js';
import { noInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import type { StyleScope } from './style-scope.js';
import { connectednessInterval, efficiencyInterval, figureOf, hierarchyInterval } from './style-whole.js';

type WhyNot = (scope: StyleScope) => string | undefined;

const shared = {
  usesPaths: false,
  usesRandomNetworks: true,
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
      ...english.styleParts['krackhardt-connectedness'],
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
      ...english.styleParts['krackhardt-hierarchy'],
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
      tellsContactWithin: true,
      ...english.styleParts['krackhardt-efficiency'],
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
      ...english.styleParts['krackhardt-lubness-reversed'],
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

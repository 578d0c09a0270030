import { centralizationOf } from '../metrics/parts/centralization-of.js';
import { greatestInterval, type Interval, LEAST_FOR_GREATEST, noInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import type { StyleScope } from './style-scope.js';
import { expectedGreatest } from './style-spread.js';
import { degreesOf } from './style-sums.js';

type WhyNot = (scope: StyleScope) => string | undefined;

const shared = {
  ends: { command: 1, cultivate: 0 },
  command: 'contact is gathered at one person',
  cultivate: 'contact is spread',
  usesPaths: false,
  usesRandomNetworks: false,
  source: 'Freeman (1979), Social Networks 1, 215-239',
  evenScale: Math.sqrt,
  isOfGreatest: true,
  withoutInterval: `fewer than ${LEAST_FOR_GREATEST} people: how the greatest of so few spreads cannot be told`,
} as const;

/** How far contact is gathered at one person (Freeman). */
export function centralizationParts(needsTies: WhyNot, needsStarts: WhyNot): readonly StylePartDefinition[] {
  return [
    {
      ...shared,
      id: 'centralization-in-degree',
      title: 'Centralization: who is turned to',
      reads: 'how far being turned to is gathered at one person',
      definedAs: 'sum over people of (greatest - own number of people who turn to them) / (n-1)^2',
      expectedAs: 'as many ties among as many people, fallen at random',
      cannotTell: 'whether the one is a leader by post or without one',
      whyNot: needsStarts,
      value: ({ starts, size }) => centralizationOf(degreesOf(starts!.in), (size - 1) ** 2),
      expected: ({ starts, size }) => expectedDirected(size, starts!.out.arcCount),
      interval: ({ starts, size }) => ofGreatest(degreesOf(starts!.in), size, size - 1),
    },
    {
      ...shared,
      id: 'centralization-out-degree',
      title: 'Centralization: who turns to others',
      reads: 'how far turning to others is gathered at one person',
      definedAs: 'sum over people of (greatest - own number of people they turn to) / (n-1)^2',
      expectedAs: 'as many ties among as many people, fallen at random',
      cannotTell: 'whether one person directs, or asks everybody',
      whyNot: needsStarts,
      value: ({ starts, size }) => centralizationOf(degreesOf(starts!.out), (size - 1) ** 2),
      expected: ({ starts, size }) => expectedDirected(size, starts!.out.arcCount),
      interval: ({ starts, size }) => ofGreatest(degreesOf(starts!.out), size, size - 1),
    },
    {
      ...shared,
      id: 'centralization-degree',
      title: 'Centralization: who is in touch',
      reads: 'how far contact is gathered at one person, whoever starts it',
      definedAs: 'sum over people of (greatest - own number of contacts) / (n-1)(n-2); direction dropped',
      expectedAs: 'as many pairs in touch among as many people, fallen at random',
      cannotTell: 'who turns to whom',
      whyNot: needsTies,
      value: ({ network, size }) => centralizationOf(degreesOf(network.both), (size - 1) * (size - 2)),
      expected: ({ network, size }) => {
        const { arcCount } = network.both;
        const greatest = expectedGreatest(size, size - 1, arcCount / size / (size - 1));
        return (size * greatest - arcCount) / ((size - 1) * (size - 2));
      },
      interval: ({ network, size }) => ofGreatest(degreesOf(network.both), size, size - 2),
    },
    {
      ...shared,
      id: 'centralization-betweenness',
      title: 'Centralization: the shortest ways',
      reads: 'how far the shortest ways run through one person',
      definedAs: 'sum over people of (greatest - own betweenness) / (n-1)^2(n-2), undirected half of that',
      expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
      command: 'contact between others hangs on one person',
      cultivate: 'there is more than one way round',
      cannotTell: 'whether the one is felt as a bottleneck',
      source: 'Freeman (1977), Sociometry 40(1), 35-41',
      usesPaths: true,
      usesRandomNetworks: true,
      whyNot: needsTies,
      value: ({ network, size }, paths) =>
        paths === undefined
          ? Number.NaN
          : centralizationOf(paths.betweenness, betweennessLimit(size, network.directed)),
      expected: (_, chance) => chance.ofRandomNetworks.get('centralization-betweenness') ?? Number.NaN,
      interval: (_scope, value, paths) => {
        if (paths === undefined) return noInterval;
        const greatest = paths.betweenness.reduce((most, own) => Math.max(most, own), 0);
        const { low, high } = greatestInterval(paths.betweenness);
        return { low: (value * low) / greatest, high: Math.min(1, (value * high) / greatest) };
      },
    },
  ];
}

/** The greatest possible sum of differences of betweenness: that of a star. */
export function betweennessLimit(size: number, directed: boolean): number {
  return ((size - 1) ** 2 * (size - 2)) / (directed ? 1 : 2);
}

function expectedDirected(size: number, ties: number): number {
  const greatest = expectedGreatest(size, size - 1, ties / (size * (size - 1)));
  return (size * greatest - ties) / (size - 1) ** 2;
}

/** The interval of the greatest count as that of the centralization. */
function ofGreatest(counts: Float64Array, size: number, most: number): Interval {
  const { low, high } = greatestInterval(counts);
  let all = 0;
  for (const count of counts) all += count;
  const scaled = (greatest: number) =>
    Math.min(1, Math.max(0, (size * greatest - all) / ((size - 1) * most)));
  return { low: scaled(low), high: scaled(high) };
}

import { centralizationOf } from '../../metrics/parts/centralization-of.js';
import { english } from '../../words/english.js';
import { greatestInterval, type Interval, LEAST_FOR_GREATEST, noInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import type { StyleScope } from './style-scope.js';
import { expectedGreatest } from './style-spread.js';
import { degreesOf } from './style-sums.js';

type WhyNot = (scope: StyleScope) => string | undefined;

const shared = {
  ends: { command: 1, cultivate: 0 },
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
      ...english.styleParts['centralization-in-degree'],
      whyNot: needsStarts,
      value: ({ starts, size }) => centralizationOf(degreesOf(starts!.in), (size - 1) ** 2),
      expected: ({ starts, size }) => expectedDirected(size, starts!.out.arcCount),
      interval: ({ starts, size }) => ofGreatest(degreesOf(starts!.in), size, size - 1),
    },
    {
      ...shared,
      id: 'centralization-out-degree',
      ...english.styleParts['centralization-out-degree'],
      whyNot: needsStarts,
      value: ({ starts, size }) => centralizationOf(degreesOf(starts!.out), (size - 1) ** 2),
      expected: ({ starts, size }) => expectedDirected(size, starts!.out.arcCount),
      interval: ({ starts, size }) => ofGreatest(degreesOf(starts!.out), size, size - 1),
    },
    {
      ...shared,
      id: 'centralization-degree',
      ...english.styleParts['centralization-degree'],
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
      ...english.styleParts['centralization-betweenness'],
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

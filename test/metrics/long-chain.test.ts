import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import type { AnyMetric } from '../../src/metrics/define-metric.js';
import {
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  measurePeople,
  metricsOf,
} from '../../src/metrics/registry.js';
import { expectInRange } from '../support/in-range.js';
import { idOf } from '../support/shapes.js';
import { networkOf } from '../support/small-orgs.js';

/** `npm run battery:chain` makes it 10,000: about two minutes. */
const SIZE = Number(process.env['ORGRAPH_CHAIN'] ?? 1500);

const people = Array.from({ length: SIZE }, (_, person) => idOf(person));
const ties = people.slice(1).map((id, at) => [people[at]!, id, 1 + (at % 3)] as const);

/** What recursion, or work that grows with the square of a path, would not survive. */
describe.each([
  ['directed', {}],
  ['undirected', { undirected: true }],
] as const)(`a chain of ${SIZE}, %s`, (_, query) => {
  const network = networkOf({ people, ties }, query);
  const units = network.groupsBy('unit');
  const all: readonly (readonly [AnyMetric, (network: Network) => ArrayLike<number>])[] = [
    ...metricsOf('people').map((metric) => [metric, () => measurePeople(network, metric)] as const),
    ...metricsOf('pairs').map((metric) => [metric, () => measurePairs(network, metric)] as const),
    ...metricsOf('groups').map((metric) => [metric, () => measureGroups(network, metric, units)] as const),
    ...metricsOf('group-pairs').map(
      (metric) => [metric, () => measureGroupPairs(network, metric, units)] as const,
    ),
    ...metricsOf('network').map(
      (metric) => [metric, () => measureNetwork(network, metric).map(({ value }) => value)] as const,
    ),
  ];

  it.each(all.map(([metric, compute]) => [metric.id, metric, compute] as const))(
    '%s',
    (_id, metric, compute) => {
      const values = compute(network);
      expectInRange(metric, Float64Array.from(values));
      if (metric.level === 'people') expect(values).toHaveLength(SIZE);
    },
    200_000,
  );
});

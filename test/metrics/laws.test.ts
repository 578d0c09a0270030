import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { arcSources } from '../../src/kernel/csr.js';
import { type AnyMetric, metricLevels } from '../../src/metrics/define-metric.js';
import {
  findAnyMetric,
  findMetric,
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  measurePeople,
  metricsOf,
  networkValueIds,
} from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';
import { networkOf, type SmallOrg, smallOrg } from '../support/small-orgs.js';

const queries = [{ undirected: false }, { undirected: true }];
const all = metricLevels.flatMap((level): readonly AnyMetric[] => metricsOf(level));

/** What a measure gives, and what to: the ids of people, pairs of them, groups, pairs of groups, or names of numbers. */
interface Answers {
  readonly keys: readonly string[];
  readonly values: ArrayLike<number>;
}

/** Measures a network of people with these ids, in the order of ids. */
function answersOf(metric: AnyMetric, network: Network, ids: readonly string[]): Answers {
  switch (metric.level) {
    case 'people':
      return { keys: ids, values: measurePeople(network, metric) };
    case 'pairs': {
      const sources = arcSources(network.out);
      const keys = [...sources].map((source, arc) => `${ids[source]} ${ids[network.out.targets[arc]!]}`);
      return { keys, values: measurePairs(network, metric) };
    }
    case 'groups': {
      const groups = network.groupsBy('unit');
      return { keys: groups.names, values: measureGroups(network, metric, groups) };
    }
    case 'group-pairs': {
      const groups = network.groupsBy('unit');
      const keys = groups.names.flatMap((from) => groups.names.map((to) => `${from} ${to}`));
      return { keys, values: measureGroupPairs(network, metric, groups) };
    }
    case 'network': {
      const found = measureNetwork(network, metric);
      return { keys: found.map(({ id }) => id), values: found.map(({ value }) => value) };
    }
  }
}

describe.each(all)('$id', (metric) => {
  const answers = (org: SmallOrg, undirected = false): Answers =>
    answersOf(metric, networkOf(org, { undirected }), [...org.people].sort());

  it('is not changed by the order of rows', () => {
    const shuffled = smallOrg().chain((org) =>
      fc.record({
        org: fc.constant(org),
        ties: fc.shuffledSubarray([...org.ties], { minLength: org.ties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ org, ties }) => {
        expect(answers({ ...org, ties })).toEqual(answers(org));
      }),
    );
  });

  it('is not changed by self-ties', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const withSelf = { ...org, ties: [...org.ties, [org.people[0]!, org.people[0]!, 3] as const] };
        expect(answers(withSelf)).toEqual(answers(org));
      }),
    );
  });

  it('gives one number to each, in its declared range or undefined, directed and undirected', () => {
    fc.assert(
      fc.property(smallOrg(), fc.constantFrom(...queries), (org, { undirected }) => {
        const [least, greatest] = metric.range;
        const { keys, values } = answers(org, undirected);
        expect(values.length).toBe(keys.length);
        for (const value of Array.from(values)) {
          if (Number.isNaN(value)) continue;
          expect(value).toBeGreaterThanOrEqual(least - 1e-12);
          expect(value).toBeLessThanOrEqual(greatest === Infinity ? Number.MAX_VALUE : greatest + 1e-12);
        }
      }),
    );
  });

  if (metric.isHeuristic !== true)
    it('gives people other ids the same answers', () => {
      fc.assert(
        fc.property(smallOrg(), fc.constantFrom(...queries), (org, { undirected }) => {
          const renamed = new Map(org.people.map((id, index) => [id, `x${org.people.length - index}`]));
          const found = answers(
            {
              people: org.people.map((id) => renamed.get(id)!),
              ties: org.ties.map(
                ([source, target, weight]) => [renamed.get(source)!, renamed.get(target)!, weight] as const,
              ),
            },
            undirected,
          );
          const before = answers(org, undirected);
          const ids = [...org.people].sort();
          const isOfPeople = metric.level === 'people' || metric.level === 'pairs';
          const newKey = (key: string, place: number): string => {
            if (!isOfPeople) return key;
            if (metric.level === 'people') return renamed.get(ids[place]!)!;
            const { out } = networkOf(org, { undirected });
            return `${renamed.get(ids[arcSources(out)[place]!]!)} ${renamed.get(ids[out.targets[place]!]!)}`;
          };
          const wanted = new Map(
            before.keys.map((key, place) => [newKey(key, place), before.values[place]!]),
          );
          expect([...wanted.keys()].sort()).toEqual([...found.keys].sort());
          expectNear(
            found.values,
            found.keys.map((key) => wanted.get(key)!),
            1e-9,
          );
        }),
        { numRuns: 50 },
      );
    });

  it('does not change the network it reads', () => {
    const network = networkOf({
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 2],
        ['b', 'c', 1],
      ],
    });
    const before = structuredClone({ out: network.out, in: network.in, both: network.both });
    answersOf(metric, network, ['a', 'b', 'c']);
    expect({ out: network.out, in: network.in, both: network.both }).toEqual(before);
  });

  if (metric.uses === 'structure')
    it('ignores strength', () => {
      fc.assert(
        fc.property(smallOrg(), (org) => {
          // One row a pair, since parallel rows add up to another strength.
          const once = { ...org, ties: org.ties.map(([source, target]) => [source, target, 1] as const) };
          expect(answers(org)).toEqual(answers(once));
        }),
      );
    });

  it('has an answer for nobody, for one person and for people without ties', () => {
    for (const org of [
      { people: ['a'], ties: [] },
      { people: ['a', 'b', 'c'], ties: [] },
      { people: ['a', 'b'], ties: [['a', 'a', 1] as const] },
    ]) {
      const { keys, values } = answers(org);
      expect(values).toHaveLength(keys.length);
      for (const value of Array.from(values)) expect(Math.abs(value)).not.toBe(Infinity);
    }
    const isOfGroups = metric.level === 'groups' || metric.level === 'group-pairs';
    const network = networkOf({ people: [], ties: [] });
    if (isOfGroups || metric.isPossible?.(network) === false) return;
    expect(answersOf(metric, network, []).values).toHaveLength(
      metric.level === 'network' ? networkValueIds(metric).length : 0,
    );
  });

  it('has a card whose every line is filled', () => {
    for (const line of Object.values(metric.card)) expect(line.length).toBeGreaterThan(10);
  });
});

describe('the measures', () => {
  it('have ids in small letters with hyphens, no two the same', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('findAnyMetric(id) finds every one, and suggests the nearest of any level', () => {
    for (const metric of all) expect(findAnyMetric(metric.id)).toBe(metric);
    expect(() => findAnyMetric('triad-cencus')).toThrow('did you mean "triad-census"?');
  });

  it('findMetric(id) says where a measure gives numbers to something else than people', () => {
    expect(() => findMetric('density')).toThrow('is a measure on the level "network"');
  });

  it('measureNetwork(network, id, options) completes and checks options', () => {
    const network = networkOf({ people: ['a', 'b'], ties: [['a', 'b', 1]] });
    expect(measureNetwork(network, 'network-ei-index', { by: 'unit' })).toEqual([
      { id: 'network-ei-index', value: 1 },
    ]);
    expect(() => measureNetwork(network, 'density', { by: 'unit' })).toThrow('options');
  });
});

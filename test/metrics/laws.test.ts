import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/metrics/define-metric.js';
import { measure, metrics } from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';
import { networkOf, type SmallOrg, smallOrg } from '../support/small-orgs.js';

const queries = [{ undirected: false }, { undirected: true }];

describe.each(metrics as readonly Metric[])('$id', (metric) => {
  const scores = (org: SmallOrg, undirected = false) => measure(networkOf(org, { undirected }), metric);

  it('is not changed by the order of rows', () => {
    const shuffled = smallOrg().chain((org) =>
      fc.record({
        org: fc.constant(org),
        ties: fc.shuffledSubarray([...org.ties], { minLength: org.ties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ org, ties }) => {
        expect(scores({ ...org, ties })).toEqual(scores(org));
      }),
    );
  });

  it('is not changed by self-ties', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const withSelf = { ...org, ties: [...org.ties, [org.people[0]!, org.people[0]!, 3] as const] };
        expect(scores(withSelf)).toEqual(scores(org));
      }),
    );
  });

  it('stays in its declared range or is undefined, directed and undirected', () => {
    fc.assert(
      fc.property(smallOrg(), fc.constantFrom(...queries), (org, { undirected }) => {
        const [least, greatest] = metric.range;
        for (const score of scores(org, undirected)) {
          if (Number.isNaN(score)) continue;
          expect(score).toBeGreaterThanOrEqual(least - 1e-12);
          expect(score).toBeLessThanOrEqual(greatest === Infinity ? Number.MAX_VALUE : greatest + 1e-12);
        }
      }),
    );
  });

  it('gives people other ids the same scores', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const renamed = new Map(org.people.map((id, index) => [id, `x${org.people.length - index}`]));
        const order = [...org.people].sort();
        const people = org.people.map((id) => renamed.get(id)!);
        const found = scores({
          people,
          ties: org.ties.map(
            ([source, target, weight]) => [renamed.get(source)!, renamed.get(target)!, weight] as const,
          ),
        });
        const newOrder = [...people].sort();
        expectNear(
          found,
          newOrder.map((id) => {
            const old = [...renamed].find(([, name]) => name === id)![0];
            return scores(org)[order.indexOf(old)]!;
          }),
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
    measure(network, metric);
    expect({ out: network.out, in: network.in, both: network.both }).toEqual(before);
  });

  if (metric.uses === 'structure')
    it('ignores strength', () => {
      fc.assert(
        fc.property(smallOrg(), (org) => {
          // One row a pair, since parallel rows add up to another strength.
          const once = { ...org, ties: org.ties.map(([source, target]) => [source, target, 1] as const) };
          expect(scores(org)).toEqual(scores(once));
        }),
      );
    });

  it('has an answer for nobody, for one person and for people without ties', () => {
    expect([...scores({ people: ['a'], ties: [] })]).toHaveLength(1);
    expect([...scores({ people: ['a', 'b', 'c'], ties: [] })]).toHaveLength(3);
    expect([...scores({ people: ['a', 'b'], ties: [['a', 'a', 1]] })]).toHaveLength(2);
    const network = networkOf({ people: [], ties: [] });
    if (metric.isPossible?.(network) !== false) expect([...measure(network, metric)]).toHaveLength(0);
  });

  it('has a card whose every line is filled', () => {
    for (const line of Object.values(metric.card)) expect(line.length).toBeGreaterThan(10);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { arcSources } from '../../src/kernel/csr.js';
import type { PairMetric } from '../../src/metrics/define-metric.js';
import { measurePairs, type PairMetricId, pairMetrics } from '../../src/metrics/registry.js';
import { busyOrg } from '../support/busy-orgs.js';
import { expectNear, settled } from '../support/near.js';
import { matrixOf } from '../support/plain-measures.js';
import { perArc } from '../support/plain-pairs.js';
import { kite, networkOf, type SmallOrg, smallOrg } from '../support/small-orgs.js';

const someOrg = fc.oneof(smallOrg(), busyOrg());

/** Values by the letters of the two people. */
function byPair(network: Network, id: PairMetricId, people: readonly string[]): Record<string, number> {
  const sources = arcSources(network.out);
  const values = measurePairs(network, id);
  return Object.fromEntries(
    [...values].map((value, arc) => [people[sources[arc]!]! + people[network.out.targets[arc]!]!, value]),
  );
}

const letters = (pairs: readonly string[], strength = 1): SmallOrg => ({
  people: [...new Set(pairs.join(''))].sort(),
  ties: pairs.map((pair) => [pair[0]!, pair[1]!, strength] as const),
});

function values(id: PairMetricId, pairs: readonly string[], undirected = false): Record<string, number> {
  const org = letters(pairs);
  return byPair(networkOf(org, { undirected }), id, org.people);
}

describe('measures of pairs by hand', () => {
  it('measurePairs(network, "reciprocated") is 1 where the tie runs both ways', () => {
    expect(values('reciprocated', ['ab', 'ba', 'ac'])).toEqual({ ab: 1, ba: 1, ac: 0 });
    expect(values('reciprocated', ['ab', 'ac'], true)).toEqual({ ab: 1, ba: 1, ac: 1, ca: 1 });
  });

  it('measurePairs(network, "tie-strength") is the strength of each arc', () => {
    const org: SmallOrg = {
      people: ['a', 'b'],
      ties: [
        ['a', 'b', 2],
        ['b', 'a', 5],
      ],
    };
    expect([...measurePairs(networkOf(org), 'tie-strength')]).toEqual([2, 5]);
    expect([...measurePairs(networkOf(org, { undirected: true }), 'tie-strength')]).toEqual([7, 7]);
  });

  it('measurePairs(network, "common-contacts") and overlaps drop direction', () => {
    // a and b both know c; a knows d, too.
    const pairs = ['ab', 'ca', 'bc', 'ad'];
    expect(values('common-contacts', pairs)).toEqual({ ab: 1, ca: 1, bc: 1, ad: 0 });
    // Known to a or b: a, b, c, d.
    expect(values('jaccard', pairs)).toEqual({ ab: 1 / 4, ca: 1 / 4, bc: settled(1 / 3), ad: 0 });
    expect(values('neighbourhood-overlap', pairs)).toEqual({ ab: 1 / 2, ca: 1 / 2, bc: 1, ad: 0 });
    expect(values('neighbourhood-overlap', ['ab'])).toEqual({ ab: Number.NaN });
  });

  it('measurePairs(network, "simmelian-embeddedness") wants all three ties both ways', () => {
    const closed = ['ab', 'ba', 'bc', 'cb', 'ac', 'ca'];
    expect(values('simmelian-embeddedness', [...closed, 'ad', 'bd', 'db'])).toMatchObject({
      ab: 1,
      ad: 0,
      bd: 0,
    });
    expect(values('simmelian-embeddedness', closed.slice(0, 5))).toMatchObject({ ab: 0, ac: 0 });
    expect(values('simmelian-embeddedness', ['ab', 'bc', 'ac'], true)).toMatchObject({ ab: 1, ba: 1 });
  });

  it('measurePairs(network, "simmelian-embeddedness") equals its definition over a matrix', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const network = networkOf(org);
        const tie = matrixOf(network.out, () => 1);
        const isMutual = (i: number, j: number) => tie[i]![j] === 1 && tie[j]![i] === 1;
        const wanted = perArc(network.out, (i, j) =>
          isMutual(i, j) ? tie.filter((_, k) => isMutual(i, k) && isMutual(j, k)).length : 0,
        );
        expect([...measurePairs(network, 'simmelian-embeddedness')]).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('measurePairs(network, "dispersion") counts common contacts whom only the other joins', () => {
    // a and b know c, d and e; c and d know each other, and e neither.
    const pairs = ['ab', 'ac', 'ad', 'ae', 'bc', 'bd', 'be', 'cd'];
    expect(values('dispersion', pairs, true)).toMatchObject({ ab: 2, ba: 2, ac: 0, cd: 0 });
    expectNear([values('dispersion-normalized', pairs, true)['ab']!], [2 / 3]);
    // f joins c and e for a, but b does not know f.
    const more = [...pairs, 'af', 'cf', 'ef'];
    expect(values('dispersion', more, true)).toMatchObject({ ab: 1, ba: 2, af: 0 });
  });

  it('measurePairs(network, "bridge") and "local-bridge-span" say how the two would reach each other', () => {
    const pairs = ['ab', 'bc', 'cd', 'da', 'de', 'ef', 'fd'];
    expect(values('bridge', [...pairs, 'fg'])).toMatchObject({ ab: 0, de: 0, fg: 1 });
    expect(values('local-bridge-span', [...pairs, 'fg'])).toMatchObject({
      ab: 3,
      cd: 3,
      de: 2,
      fg: Number.NaN,
    });
  });

  it('measurePairs(kite, "edge-betweenness") equals networkx 2.8.8', () => {
    const found = byPair(networkOf(kite, { undirected: true }), 'edge-betweenness', kite.people);
    // networkx.edge_betweenness_centrality(networkx.krackhardt_kite_graph(), normalized=False)
    expect(found['hi']).toBe(16);
    expect(found['ij']).toBe(9);
    expectNear([found['fh']!, found['gh']!], [10.5, 10.5]);
    const weighted = byPair(networkOf(kite, { undirected: true }), 'edge-betweenness-weighted', kite.people);
    expectNear(Object.values(weighted), Object.values(found));
  });

  it('measurePairs(network, "edge-betweenness-weighted") goes round a weak tie', () => {
    const org: SmallOrg = {
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 1],
        ['b', 'c', 10],
        ['a', 'c', 10],
      ],
    };
    const network = networkOf(org, { undirected: true });
    expect(byPair(network, 'edge-betweenness-weighted', org.people)).toMatchObject({ ab: 0, ac: 2, bc: 2 });
    expect(byPair(network, 'edge-betweenness', org.people)).toMatchObject({ ab: 1, ac: 1, bc: 1 });
  });
});

describe.each(pairMetrics as readonly PairMetric[])('$id', (metric) => {
  const scores = (org: SmallOrg, undirected = false) => measurePairs(networkOf(org, { undirected }), metric);

  it('gives one number a tie, in its declared range or undefined', () => {
    fc.assert(
      fc.property(someOrg, fc.boolean(), (org, undirected) => {
        const network = networkOf(org, { undirected });
        const found = measurePairs(network, metric);
        expect(found).toHaveLength(network.out.arcCount);
        const [least, greatest] = metric.range;
        for (const score of found) {
          if (Number.isNaN(score)) continue;
          expect(score).toBeGreaterThanOrEqual(least - 1e-12);
          expect(score).toBeLessThanOrEqual(greatest === Infinity ? Number.MAX_VALUE : greatest + 1e-12);
        }
      }),
    );
  });

  it('is not changed by the order of rows, by self-ties or by reading it twice', () => {
    const shuffled = someOrg.chain((org) =>
      fc.record({
        org: fc.constant(org),
        ties: fc.shuffledSubarray([...org.ties], { minLength: org.ties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ org, ties }) => {
        const self = [org.people[0]!, org.people[0]!, 3] as const;
        expect(scores({ ...org, ties: [self, ...ties] })).toEqual(scores(org));
        const network = networkOf(org);
        const before = structuredClone({ out: network.out, in: network.in, both: network.both });
        const first = measurePairs(network, metric);
        first.fill(-1); // what is given away belongs to the caller
        expect(measurePairs(network, metric)).toEqual(scores(org));
        expect({ out: network.out, in: network.in, both: network.both }).toEqual(before);
      }),
    );
  });

  if (metric.uses === 'structure')
    it('ignores strength', () => {
      fc.assert(
        fc.property(someOrg, (org) => {
          const once = { ...org, ties: org.ties.map(([source, target]) => [source, target, 1] as const) };
          expect(scores(org)).toEqual(scores(once));
        }),
      );
    });

  // Dispersion is seen from the first of the two, among whose contacts the common ones are looked at.
  if (!metric.id.startsWith('dispersion'))
    it('gives both arcs of an undirected tie the same bits', () => {
      fc.assert(
        fc.property(someOrg, (org) => {
          const network = networkOf(org, { undirected: true });
          const found = byPair(
            network,
            metric.id as PairMetricId,
            [...org.people].sort().map((id) => `<${id}>`),
          );
          for (const [pair, value] of Object.entries(found))
            expect(found[pair.replace(/^(<.*>)(<.*>)$/, '$2$1')]).toBe(value);
        }),
      );
    });

  it('has an answer for nobody and for people without ties', () => {
    expect(scores({ people: [], ties: [] })).toHaveLength(0);
    expect(scores({ people: ['a', 'b'], ties: [['a', 'a', 1]] })).toHaveLength(0);
  });

  it('has a card whose every line is filled', () => {
    for (const line of Object.values(metric.card)) expect(line.length).toBeGreaterThan(10);
  });
});

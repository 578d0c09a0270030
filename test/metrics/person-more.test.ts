import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import type { Csr } from '../../src/kernel/csr.js';
import { findMetric, type MetricId } from '../../src/metrics/registry.js';
import { busyOrg } from '../support/busy-orgs.js';
import { groupedNetwork } from '../support/grouped-network.js';
import { expectNear } from '../support/near.js';
import { allPairs, matrixOf } from '../support/plain-measures.js';
import { kite, networkOf, smallOrg } from '../support/small-orgs.js';

const someOrg = fc.oneof(smallOrg(), busyOrg());

const measure = (network: Network, id: MetricId) => findMetric(id).compute(network, {});
const of = (network: Network, id: MetricId) => [...measure(network, id)];

describe('closeness', () => {
  const chain = networkOf({
    people: ['a', 'b', 'c', 'z'],
    ties: [
      ['a', 'b', 1],
      ['b', 'c', 1],
    ],
  });

  it('measure(network, "closeness-wf") counts people out of reach against it', () => {
    expectNear(measure(chain, 'closeness-wf'), [(2 / 3) * (2 / 3), (2 / 3) * 1, (2 / 3) * (2 / 3), 0]);
    expectNear(measure(chain, 'closeness-wf-in'), [0, 1 / 3, (2 / 3) * (2 / 3), 0]);
    expectNear(measure(chain, 'closeness-wf-out'), [(2 / 3) * (2 / 3), 1 / 3, 0, 0]);
  });

  it('measure(network, "closeness-reachable") leaves people out of reach out, and is undefined without any', () => {
    expectNear(measure(chain, 'closeness-reachable'), [2 / 3, 1, 2 / 3, null]);
    expectNear(measure(chain, 'closeness-reachable-in'), [null, 1, 2 / 3, null]);
    expectNear(measure(chain, 'closeness-reachable-out'), [2 / 3, 1, null, null]);
  });

  it('measure(network, "closeness-freeman") is 0 as soon as one person is out of reach', () => {
    expect(of(chain, 'closeness-freeman')).toEqual([0, 0, 0, 0]);
    const whole = networkOf({
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 1],
        ['b', 'c', 1],
      ],
    });
    expectNear(measure(whole, 'closeness-freeman'), [2 / 3, 1, 2 / 3]);
    expectNear(measure(whole, 'closeness-freeman-in'), [0, 0, 2 / 3]);
    expectNear(measure(whole, 'closeness-freeman-out'), [2 / 3, 0, 0]);
  });

  it('all forms of closeness equal their formulas over a table of distances', () => {
    const plain = (csr: Csr, way: 'to' | 'from') => {
      const { length } = allPairs(csr, () => 1);
      return length.map((row, v) => {
        const distances = row.map((from, other) => (way === 'from' ? from : length[other]![v]!));
        const near = distances.filter((distance, other) => other !== v && distance < Infinity);
        const others = csr.nodeCount - 1;
        const mean = near.length / near.reduce((sum, distance) => sum + distance, 0);
        return {
          wf: near.length === 0 && others > 0 ? 0 : (mean * near.length) / others,
          reachable: mean,
          freeman: near.length === others ? mean : 0,
        };
      });
    };
    fc.assert(
      fc.property(someOrg, (org) => {
        const network = networkOf(org);
        for (const [suffix, csr, way] of [
          ['', network.both, 'from'],
          ['-in', network.out, 'to'],
          ['-out', network.out, 'from'],
        ] as const) {
          const wanted = plain(csr, way);
          for (const form of ['wf', 'reachable', 'freeman'] as const) {
            expectNear(
              measure(network, `closeness-${form}${suffix}`),
              wanted.map((forms) => forms[form]),
            );
          }
        }
      }),
    );
  });
});

describe('clustering', () => {
  it('measure(kite, "clustering") equals networkx 2.8.8', () => {
    const network = networkOf(kite, { undirected: true });
    // networkx.clustering(networkx.krackhardt_kite_graph())
    expectNear(measure(network, 'clustering'), [2 / 3, 2 / 3, 1, 8 / 15, 1, 0.5, 0.5, 1 / 3, 0, 0]);
    expectNear(measure(network, 'clustering-directed'), [...measure(network, 'clustering')]);
    expectNear(measure(network, 'clustering-weighted'), [...measure(network, 'clustering')]);
  });

  it('measure(network, "clustering-directed") gives half of it to a circle of three', () => {
    const circle = groupedNetwork({ a: 'x', b: 'x', c: 'x' }, ['ab', 'bc', 'ca']);
    expect(of(circle, 'clustering-directed')).toEqual([0.5, 0.5, 0.5]);
    const mutual = groupedNetwork({ a: 'x', b: 'x', c: 'x' }, ['ab', 'bc', 'ca', 'ba', 'cb', 'ac']);
    expect(of(mutual, 'clustering-directed')).toEqual([1, 1, 1]);
  });

  it('measure(network, "clustering-directed") equals the diagonal of a matrix product', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const network = networkOf(org);
        const a = matrixOf(network.out, () => 1);
        const nodes = a.map((_, node) => node);
        const wanted = nodes.map((i) => {
          let paths = 0;
          for (const j of nodes)
            for (const k of nodes)
              paths += (a[i]![j]! + a[j]![i]!) * (a[j]![k]! + a[k]![j]!) * (a[k]![i]! + a[i]![k]!);
          const ties = nodes.reduce((sum, j) => sum + a[i]![j]! + a[j]![i]!, 0);
          const mutual = nodes.reduce((sum, j) => sum + a[i]![j]! * a[j]![i]!, 0);
          const possible = 2 * (ties * (ties - 1) - 2 * mutual);
          return possible === 0 ? 0 : paths / possible;
        });
        expectNear(measure(network, 'clustering-directed'), wanted);
      }),
    );
  });

  it('measure(network, "clustering-weighted") weighs each triangle by the two ties of the person', () => {
    const network = networkOf(
      {
        people: ['a', 'b', 'c', 'd'],
        ties: [
          ['a', 'b', 1],
          ['a', 'c', 3],
          ['a', 'd', 1],
          ['b', 'c', 7],
        ],
      },
      { undirected: true },
    );
    // a: (1 + 3) / ((1 + 3 + 1) x 2); b and c know a and each other alone, or d not at all.
    expectNear(measure(network, 'clustering-weighted'), [0.4, 1, 1, 0]);
    expectNear(measure(network, 'clustering'), [1 / 3, 1, 1, 0]);
  });
});

describe('structural holes', () => {
  it('measure(network, "efficiency") and "burt-hierarchy" are 1 with a single contact and undefined with none', () => {
    const network = groupedNetwork({ a: 'x', b: 'x', c: 'x', z: 'x' }, ['ab', 'ac'], true);
    expectNear(measure(network, 'efficiency'), [1, 1, 1, null]);
    expectNear(measure(network, 'efficiency-weighted'), [1, 1, 1, null]);
    // The contacts of a constrain it alike.
    expectNear(measure(network, 'burt-hierarchy'), [0, 1, 1, null]);
    expectNear(measure(network, 'burt-hierarchy-weighted'), [0, 1, 1, null]);
  });

  it('measure(network, "efficiency") is effective size as a share of the contacts', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const network = networkOf(org);
        const contacts = measure(network, 'degree');
        for (const suffix of ['', '-weighted'] as const) {
          const size = measure(network, `effective-size${suffix}`);
          expectNear(
            measure(network, `efficiency${suffix}`),
            [...size].map((value, node) => value / contacts[node]!),
          );
        }
      }),
    );
  });
});

describe('importance by the important', () => {
  const star = groupedNetwork(
    { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x', z: 'x' },
    ['ab', 'ac', 'ad', 'ae'],
    true,
  );

  it('measure(star, "eigenvector") is 1 in the middle and the root of 1 / 4 at four ends', () => {
    expectNear(measure(star, 'eigenvector'), [1, 0.5, 0.5, 0.5, 0.5, 0]);
    expectNear(measure(star, 'hits-hub-weighted'), [...measure(star, 'hits-authority-weighted')]);
  });

  it('measure(chart, "eigenvector") is 0 for everybody, and 1 round a circle', () => {
    const chart = groupedNetwork({ a: 'x', b: 'x', c: 'x' }, ['ba', 'ca']);
    expect(of(chart, 'eigenvector')).toEqual([0, 0, 0]);
    expect(of(chart, 'eigenvector-weighted')).toEqual([0, 0, 0]);
    const circle = groupedNetwork({ a: 'x', b: 'x', c: 'x', d: 'x' }, ['ab', 'bc', 'ca', 'cd']);
    // d is pointed to by c and points to nobody.
    expectNear(measure(circle, 'eigenvector'), [1, 1, 1, 1]);
  });

  it('measure(network, "hits-...") finds who is sought by those who seek', () => {
    const golden = (Math.sqrt(5) - 1) / 2;
    const network = groupedNetwork({ a: 'x', b: 'x', c: 'x', d: 'x' }, ['ab', 'ac', 'db']);
    expectNear(measure(network, 'hits-authority'), [0, 1, golden, 0]);
    expectNear(measure(network, 'hits-hub'), [1, 0, 0, golden]);
  });
});

describe('place in the network', () => {
  it('measure(network, ...) finds cut points, parts and contacts', () => {
    const network = groupedNetwork({ a: 'x', b: 'x', c: 'x', d: 'x', y: 'x', z: 'x' }, [
      'ab',
      'ba',
      'cb',
      'cd',
      'yz',
    ]);
    expect(of(network, 'cut-point')).toEqual([0, 1, 1, 0, 0, 0]);
    expect(of(network, 'component-size')).toEqual([4, 4, 4, 4, 2, 2]);
    expect(of(network, 'degree')).toEqual([1, 2, 2, 1, 1, 1]);
  });

  it('measure(network, "dominance-rank-...") gives an interval where people cannot be ordered', () => {
    // A chain a - b - c - d - e, and z alone.
    const network = groupedNetwork(
      { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x', z: 'x' },
      ['ab', 'bc', 'cd', 'de'],
      true,
    );
    // b dominates a, and c does, too: both have b among or as their contacts; d and c dominate e.
    expect(of(network, 'dominated-by')).toEqual([2, 0, 0, 0, 2, 5]);
    expect(of(network, 'dominates')).toEqual([1, 2, 3, 2, 1, 0]);
    expect(of(network, 'dominance-rank-best')).toEqual([3, 1, 1, 1, 3, 6]);
    expect(of(network, 'dominance-rank-worst')).toEqual([5, 4, 3, 4, 5, 6]);
  });

  it('the rank of a degree lies between the ranks by dominance', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const network = networkOf(org);
        const degrees = measure(network, 'degree');
        const best = measure(network, 'dominance-rank-best');
        const worst = measure(network, 'dominance-rank-worst');
        degrees.forEach((degree, node) => {
          const rank = 1 + degrees.filter((other) => other > degree).length;
          expect(rank).toBeGreaterThanOrEqual(best[node]!);
          expect(rank).toBeLessThanOrEqual(worst[node]!);
        });
      }),
    );
  });
});

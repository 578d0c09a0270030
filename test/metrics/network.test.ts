import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { reachableWorth } from '../../src/kernel/structure/reachability.js';
import { countTriads } from '../../src/kernel/structure/triad-census.js';
import { measureNetwork, measurePeople, type NetworkMetricId } from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';
import {
  type Arcs,
  correlation,
  plainBestCore,
  plainBoth,
  plainKrackhardt,
  plainTriadCensus,
} from '../support/plain-networks.js';
import { kite, networkOf, type SmallOrg, smallOrg, type TieRow } from '../support/small-orgs.js';

function numberOf(network: Network, id: NetworkMetricId, options: object = {}): number {
  return measureNetwork(network, id, options)[0]!.value;
}

function arcsOf({ nodeCount, out }: Network): boolean[][] {
  return Array.from({ length: nodeCount }, (_, node) => {
    const row = new Array<boolean>(nodeCount).fill(false);
    for (const target of out.targets.subarray(out.starts[node], out.starts[node + 1])) row[target] = true;
    return row;
  });
}

/** Checks one number of small random networks, directed and undirected, against a plain version. */
function expectPlain(id: NetworkMetricId, plain: (arcs: Arcs, network: Network) => readonly number[]): void {
  fc.assert(
    fc.property(smallOrg(), fc.boolean(), (org, undirected) => {
      const network = networkOf(org, { undirected });
      expectNear(
        measureNetwork(network, id).map(({ value }) => value),
        plain(arcsOf(network), network),
      );
    }),
    { numRuns: 200 },
  );
}

/** People named by letters, ties as pairs of letters from above to below. */
function letters(people: string, ties: string): SmallOrg {
  return { people: [...people], ties: ties.split(' ').map((pair): TieRow => [pair[0]!, pair[1]!, 1]) };
}

/** a leads b and c; b leads d and e, c leads f. */
const chart = letters('abcdef', 'ab ac bd be cf');

describe('measureNetwork(network, id)', () => {
  it('triad-census equals sets of three compared one by one with an example of each kind', () => {
    expectPlain('triad-census', plainTriadCensus);
  });

  it('triad-census counts the sets without ties of 300,000 people in whole numbers', () => {
    const n = 300_000;
    const rows = { nodeCount: n, arcCount: 0, starts: new Int32Array(n + 1) };
    const empty = { ...rows, targets: new Int32Array(0), strengths: new Float64Array(0) };
    expect(countTriads(empty, empty)[0]).toBe(Number((300_000n * 299_999n * 299_998n) / 6n));
  });

  it('krackhardt-* equal the four definitions, pair by pair', () => {
    expectPlain('krackhardt-connectedness', (arcs) => [plainKrackhardt(arcs).connectedness]);
    expectPlain('krackhardt-hierarchy', (arcs) => [plainKrackhardt(arcs).hierarchy]);
    expectPlain('krackhardt-efficiency', (arcs) => [plainKrackhardt(arcs).efficiency]);
    expectPlain('krackhardt-lubness', (arcs) => [plainKrackhardt(arcs).lubness]);
    expectPlain('krackhardt-lubness-reversed', (arcs) => [
      plainKrackhardt(arcs.map((row, a) => row.map((_, b) => arcs[b]![a]!))).lubness,
    ]);
  });

  it('krackhardt-hierarchy counts who reaches whom beyond a thousand strong components', () => {
    // Ranks of three people who each turn to two of the next rank, above a chain; everybody is a component alone.
    const ids = Array.from({ length: 2400 }, (_, at) => `p${String(at).padStart(4, '0')}`);
    const ties = ids.flatMap((id, at): TieRow[] => {
      const next = at < 900 ? [at - (at % 3) + 3, at - (at % 3) + 4] : [at + 1];
      return next.flatMap((other) => (other < ids.length ? [[id, ids[other]!, 1]] : []));
    });
    const network = networkOf({ people: ids, ties });
    expect(numberOf(network, 'krackhardt-hierarchy')).toBe(1);
    const reached = reachableWorth(
      network.out,
      ids.map((_, at) => at),
    );
    const reach = (from: number): number => {
      const seen = new Set([from]);
      for (const node of seen)
        for (const other of network.out.targets.subarray(
          network.out.starts[node],
          network.out.starts[node + 1],
        ))
          seen.add(other);
      return [...seen].reduce((sum, node) => sum + node, 0);
    };
    for (const from of [0, 1, 2, 3, 500, 896, 899, 900, 1023, 1024, 2047, 2399])
      expect(reached[from]).toBe(reach(from));
  });

  it('krackhardt-* are 1 on a chart, and lubness asks for the arcs to point down', () => {
    const down = networkOf(chart);
    const up = networkOf({ ...chart, ties: chart.ties.map(([a, b, weight]) => [b, a, weight] as const) });
    for (const network of [down, up])
      for (const id of ['connectedness', 'hierarchy', 'efficiency'] as const)
        expect(numberOf(network, `krackhardt-${id}`)).toBe(1);
    expect(numberOf(down, 'krackhardt-lubness')).toBe(1);
    expect(numberOf(up, 'krackhardt-lubness-reversed')).toBe(1);
    // Turned round, 7 of the 15 pairs have one of them above the other; the other 8 of at most 10 have nobody above both.
    expect(numberOf(up, 'krackhardt-lubness')).toBeCloseTo(1 - 7 / 10, 12);
  });

  it('krackhardt-lubness asks for one upper bound that all others reach', () => {
    // c and d are below both a and b, neither of whom reaches the other: there is no least one.
    const two = networkOf(letters('abcd', 'ac ad bc bd'));
    expect(numberOf(two, 'krackhardt-lubness')).toBeCloseTo(1 - 2 / 3, 12);
    // e between them is reached by both.
    const joined = networkOf(letters('abcde', 'ae be ec ed'));
    expect(numberOf(joined, 'krackhardt-lubness')).toBeCloseTo(1 - 1 / 6, 12);
  });

  it('transitivity-directed equals ways of two steps looked at one by one', () => {
    expectPlain('transitivity-directed', (arcs) => {
      let all = 0;
      let closed = 0;
      for (const [i, row] of arcs.entries())
        for (const [j, isFirst] of row.entries())
          for (const [k, isSecond] of arcs[j]!.entries()) {
            if (!isFirst || !isSecond || k === i) continue;
            all++;
            if (row[k]) closed++;
          }
      return [closed / all];
    });
  });

  it('degree-assortativity equals the correlation of contacts at the ends of ties', () => {
    expectPlain('degree-assortativity', (arcs) => {
      const both = plainBoth(arcs);
      const degree = both.map((row) => row.filter(Boolean).length);
      const ends = both.flatMap((row, a) => row.flatMap((isTied, b) => (isTied ? [[a, b] as const] : [])));
      return [
        ends.length === 0
          ? Number.NaN
          : correlation(
              ends.map(([a]) => degree[a]!),
              ends.map(([, b]) => degree[b]!),
            ),
      ];
    });
  });

  it('assortativity and modularity equal sums over all pairs of people', () => {
    const inSame = (network: Network) => {
      const { of } = network.groupsBy('unit');
      return (a: number, b: number) => of[a] === of[b];
    };
    const modularity = (arcs: Arcs, isSame: (a: number, b: number) => boolean): number => {
      const outgoing = arcs.map((row) => row.filter(Boolean).length);
      const incoming = arcs.map((_, b) => arcs.filter((row) => row[b]).length);
      const m = outgoing.reduce((sum, degree) => sum + degree, 0);
      let sum = 0;
      for (const [a, row] of arcs.entries())
        for (const [b, isTied] of row.entries())
          if (isSame(a, b)) sum += Number(isTied) - (outgoing[a]! * incoming[b]!) / m;
      return sum / m;
    };
    expectPlain('modularity', (arcs, network) => [modularity(plainBoth(arcs), inSame(network))]);
    expectPlain('modularity-directed', (arcs, network) => [modularity(arcs, inSame(network))]);
    expectPlain('assortativity', (arcs, network) => {
      const isSame = inSame(network);
      const greatest = modularity(arcs, isSame);
      const m = arcs.flat().filter(Boolean).length;
      const inside = arcs.flatMap((row, a) => row.filter((isTied, b) => isTied && isSame(a, b))).length;
      // Modularity is observed less expected; assortativity is that by the most it could be.
      const expected = inside / m - greatest;
      return [Math.abs(1 - expected) < 1e-9 ? Number.NaN : greatest / (1 - expected)];
    });
  });

  it('network-ei-index on arcs, pairs and strengths differ as their definitions do', () => {
    // a and c are in north, b in south.
    const org: SmallOrg = {
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 1],
        ['b', 'a', 1],
        ['a', 'c', 6],
      ],
    };
    const network = networkOf(org);
    expect(numberOf(network, 'network-ei-index')).toBeCloseTo(1 / 3, 12);
    expect(numberOf(network, 'network-ei-index-pairs')).toBe(0);
    expect(numberOf(network, 'network-ei-index-weighted')).toBe(-0.5);
  });

  it('centralization is 1 for a star and 0 where all are alike', () => {
    const star = networkOf(letters('abcde', 'ab ac ad ae'), { undirected: true });
    const ring = networkOf(letters('abcde', 'ab bc cd de ea'), { undirected: true });
    for (const what of ['in-degree', 'out-degree', 'degree', 'betweenness', 'closeness'] as const) {
      expect(numberOf(star, `centralization-${what}`)).toBeCloseTo(1, 12);
      expect(numberOf(ring, `centralization-${what}`)).toBe(0);
    }
    const inward = networkOf(letters('abcd', 'ba ca da'));
    expect(numberOf(inward, 'centralization-in-degree')).toBe(1);
    expect(numberOf(networkOf(letters('abc', 'ab')), 'centralization-closeness')).toBeNaN();
  });

  it('cut-points, bridges, components, distances and clustering of the kite are those known', () => {
    const network = networkOf(kite, { undirected: true });
    const known = {
      ties: 18,
      'weak-components': 1,
      'strong-components': 1,
      'largest-weak-component': 1,
      'cut-points': 2, // h and i
      bridges: 2, // h-i and i-j
      diameter: 4,
      transitivity: (3 * 11) / 57, // 11 triangles, 57 connected triples
    } as const;
    for (const [id, value] of Object.entries(known))
      expect(numberOf(network, id as NetworkMetricId), id).toBeCloseTo(value, 12);
    const clustering = [...measurePeople(network, 'clustering')];
    expect(numberOf(network, 'mean-clustering')).toBeCloseTo(
      clustering.reduce((sum, value) => sum + value, 0) / 10,
      12,
    );
    // j has one contact alone.
    expect(numberOf(network, 'mean-clustering-defined') * 9).toBeCloseTo(
      clustering.reduce((sum, value) => sum + value, 0),
      12,
    );
  });

  it('core-periphery finds a planted core, fit 1, and is never above the best of all cores', () => {
    const planted = networkOf(letters('abcdefg', 'ab ac bc ad bd cd ae be ce af bf cf ag bg cg'), {
      undirected: true,
    });
    expect(measureNetwork(planted, 'core-periphery')).toEqual([
      { id: 'core-periphery-fit', value: 1 },
      { id: 'core-periphery-core-size', value: 3 },
    ]);
    let found = 0;
    let runs = 0;
    fc.assert(
      fc.property(smallOrg(), fc.boolean(), (org, undirected) => {
        const network = networkOf(org, { undirected });
        const fit = numberOf(network, 'core-periphery');
        const best = plainBestCore(arcsOf(network));
        expect(Number.isNaN(fit)).toBe(Number.isNaN(best));
        if (Number.isNaN(best)) return;
        expect(fit).toBeLessThanOrEqual(best + 1e-9);
        runs++;
        if (fit > best - 1e-9) found++;
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(found / runs).toBeGreaterThan(0.8);
  });
});

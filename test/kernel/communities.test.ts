import { UndirectedGraph } from 'graphology';
import { graph as graphMetrics } from 'graphology-metrics';
import { describe, expect, it } from 'vitest';
import { consensusOf } from '../../src/kernel/communities/consensus.js';
import { leiden } from '../../src/kernel/communities/leiden.js';
import { louvain } from '../../src/kernel/communities/louvain.js';
import { modularity } from '../../src/kernel/communities/modularity.js';
import { connectedGroups } from '../../src/kernel/communities/partitions.js';
import { adjustedRandIndex } from '../../src/kernel/communities/rand-index.js';
import { bestRun, runLikeness, shareWithGroup } from '../../src/kernel/communities/run-stability.js';
import { variationOfInformation } from '../../src/kernel/communities/variation-of-information.js';
import { naturalLog } from '../../src/kernel/natural-log.js';
import { randomIntegers, randomOrder } from '../../src/kernel/random-integers.js';
import { expectNear } from '../support/near.js';
import { bothWays, type Tie } from '../support/plain-partitions.js';

/** Zachary's karate club: 34 people, 78 ties; the neighbours of higher number of each. */
const karateRows = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 27, 28, 32, 9, 8, 13],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 32, 33, 29],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
];
const plainTies = karateRows.flatMap((row, a) => row.map((b): Tie => [a, b, 1]));
const karate = bothWays(34, plainTies);
const strongKarate = bothWays(
  34,
  plainTies.map(([a, b]): Tie => [a, b, 1 + ((a * 7 + b * 13) % 5)]),
);
// The optimum of the plain club, as python-igraph 0.10.2 numbers it.
const optimalGroups = Int32Array.of(
  ...[0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 2, 2, 1, 0, 2, 0, 2, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2, 3, 2, 2],
);

const twentySeeds = Array.from({ length: 20 }, (_, seed) => seed);

/** Cliques of `size`, each joined to the next by one tie, the last to the first. */
function ringOfCliques(cliques: number, size: number): Tie[] {
  const ties: Tie[] = [];
  for (let clique = 0; clique < cliques; clique++) {
    const first = clique * size;
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) ties.push([first + a, first + b, 1]);
    ties.push([first, (first + size) % (cliques * size), 1]);
  }
  return ties;
}

describe.each([
  ['louvain', louvain],
  ['leiden', leiden],
])('%s', (name, search) => {
  // Graph.Famous('Zachary').community_optimal_modularity(weights=...), python-igraph 0.10.2.
  it.each([
    ['karate', karate, 0.4197896120973046],
    ['karate with strengths', strongKarate, 0.45866206443129526],
  ])(`${name} reaches the exact optimum of %s with the best of 20 seeds`, (_, both, optimum) => {
    expectNear([Math.max(...twentySeeds.map((seed) => search(both, { seed }).modularity))], [optimum]);
  });

  it(`${name}(ring of 30 cliques of 5) joins cliques two by two, as modularity wants it, and parts them at resolution 2`, () => {
    const ring = bothWays(150, ringOfCliques(30, 5));
    const fine = search(ring, { seed: 1, resolution: 2 });
    expect(fine.count).toBe(30);
    expect([...fine.of]).toEqual(Array.from({ length: 150 }, (_, node) => Math.floor(node / 5)));
    // 330 ties. Cliques: 300/330 - 30 (22/660)^2; pairs of cliques: 315/330 - 15 (44/660)^2.
    expect(300 / 330 - 30 * (22 / 660) ** 2).toBeLessThan(315 / 330 - 15 * (44 / 660) ** 2);
    const coarse = twentySeeds.map((seed) => search(ring, { seed }).modularity);
    expect(Math.max(...coarse)).toBeGreaterThan(300 / 330 - 30 * (22 / 660) ** 2);
  });

  it(`${name} puts each component into a group of its own at resolution 0`, () => {
    const both = bothWays(7, [
      [0, 1, 1],
      [1, 2, 1],
      [4, 5, 2],
    ]);
    expect([...search(both, { seed: 3, resolution: 0 }).of]).toEqual([0, 0, 0, -1, 1, 1, -1]);
  });

  it(`${name}(both) with more iterations is never worse`, () => {
    const reached = [1, 2, 4, 8].map(
      (iterations) => search(strongKarate, { seed: 5, iterations }).modularity,
    );
    for (let i = 1; i < reached.length; i++)
      expect(reached[i]!).toBeGreaterThanOrEqual(reached[i - 1]! - 1e-12);
  });

  it(`${name} gives no group and no modularity without ties`, () => {
    expect(search(bothWays(3, []), { seed: 1 })).toEqual({
      of: Int32Array.of(-1, -1, -1),
      count: 0,
      modularity: Number.NaN,
    });
    expect(search(bothWays(0, []), { seed: 1 }).count).toBe(0);
  });

  it(`${name} walks a chain and a star of 100,000 people`, () => {
    const places = Array.from({ length: 99_999 }, (_, place) => place);
    const chain = search(
      bothWays(
        100_000,
        places.map((place): Tie => [place, place + 1, 1]),
      ),
      { seed: 1 },
    );
    expect(chain.modularity).toBeGreaterThan(0.99);
    const star = search(
      bothWays(
        100_000,
        places.map((place): Tie => [0, place + 1, 1]),
      ),
      { seed: 1 },
    );
    expect(star.count).toBe(1);
  });
});

describe('modularity', () => {
  it('modularity(karate, groups) agrees with igraph, and with graphology, with strengths too', () => {
    expectNear([modularity(karate, optimalGroups)], [0.4197896120973046]);
    expectNear([modularity(strongKarate, optimalGroups)], [0.4469921104536489]);
    const graph = new UndirectedGraph();
    for (let node = 0; node < 34; node++) graph.addNode(node);
    for (const [a, b] of plainTies) graph.addEdge(a, b, { weight: 1 + ((a * 7 + b * 13) % 5) });
    const wanted = graphMetrics.modularity(graph, {
      getEdgeWeight: 'weight',
      getNodeCommunity: (key) => optimalGroups[Number(key)]!,
    });
    expectNear([modularity(strongKarate, optimalGroups)], [wanted]);
  });
});

describe('several runs', () => {
  const square = bothWays(5, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
    [3, 0, 1],
  ]);
  const across = Int32Array.of(0, 0, 1, 1, -1);
  const along = Int32Array.of(0, 1, 1, 0, -1);

  it('bestRun(runs) takes of equal optima the one that most others are near to', () => {
    const runs = [along, across, across].map((of) => ({ of, count: 2, modularity: modularity(square, of) }));
    expect(bestRun(runs, runLikeness(runs.map(({ of }) => of))).of).toBe(across);
  });

  it('consensusOf(square, runs) that differ without end says so, and is near to most', () => {
    const found = consensusOf(square, [along, across, across, across], { seed: 2 });
    expect(found.isUnanimous).toBe(false);
    expect([...found.of]).toEqual([...across]);
  });

  it('shareWithGroup(groups, runs) by hand: the second run moves one of three', () => {
    const of = Int32Array.of(0, 0, 0, 1, -1);
    const moved = Int32Array.of(0, 0, 1, 1, -1);
    expectNear(shareWithGroup({ of, count: 2, modularity: 0 }, [of, moved]), [1, 1, 0.5, 1, Number.NaN]);
  });

  it('connectedGroups(both, groups) makes two groups of one that a third lies between', () => {
    const path = bothWays(3, [
      [0, 1, 1],
      [1, 2, 1],
    ]);
    expect([...connectedGroups(path, Int32Array.of(0, 1, 0)).of]).toEqual([0, 1, 2]);
  });
});

describe('likeness', () => {
  it('adjustedRandIndex is 1 for the same partition under other numbers, and the value worked by hand else', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(5, 5, 2, 2))).toBe(1);
    // Pairs together in both: 1; in the rows: 2; in the columns: 3; of 6: (1 - 1) / (2.5 - 1).
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 0, 0, 1))).toBe(0);
    expect(adjustedRandIndex(Int32Array.of(0, 0), Int32Array.of(0, 0))).toBeNaN();
  });

  it('variationOfInformation is 0 for the same, log n between all together and each alone', () => {
    expect(variationOfInformation(Int32Array.of(0, 0, 1, 1), Int32Array.of(5, 5, 2, 2))).toBe(0);
    expectNear([variationOfInformation(Int32Array.of(0, 0, 0), Int32Array.of(0, 1, 2))], [Math.log(3)]);
    expect(variationOfInformation(Int32Array.of(-1), Int32Array.of(0))).toBeNaN();
    // compare_communities(method='vi') and 'adjusted_rand', python-igraph 0.10.2.
    const halves = Int32Array.from({ length: 34 }, (_, node) => node % 2);
    expectNear([variationOfInformation(optimalGroups, halves)], [1.8278021005531673]);
    expectNear([adjustedRandIndex(optimalGroups, halves)], [0.05218153913615428]);
  });

  it('naturalLog(x) is Math.log(x) but for the last bits', () => {
    for (let x = 1; x < 5000; x++) expectNear([naturalLog(x)], [Math.log(x)], 1e-15);
    expectNear(
      [naturalLog(1e-300), naturalLog(1e300), naturalLog(2 ** 31)],
      [1e-300, 1e300, 2 ** 31].map(Math.log),
      1e-15,
    );
  });
});

describe('random numbers of the kernel', () => {
  // As a plain version in Python's whole numbers gives them.
  it('randomIntegers(seed) gives the same numbers for ever', () => {
    const below = randomIntegers(42);
    expect(Array.from({ length: 6 }, () => below(1000))).toEqual([660, 126, 111, 814, 79, 26]);
  });

  it('randomIntegers(seed)(bound) stays below every bound and meets every number', () => {
    const below = randomIntegers(7);
    const met = new Set<number>();
    for (let i = 0; i < 2000; i++) met.add(below(10));
    expect([...met].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(below(1)).toBe(0);
    for (let i = 0; i < 1000; i++) expect(below(0x100000000)).toBeLessThan(0x100000000);
  });

  it.each([0, 1, 255, 256, 257, 1000])('randomOrder(%i) holds each number once', (count) => {
    const order = randomOrder(count, randomIntegers(1));
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
  });
});

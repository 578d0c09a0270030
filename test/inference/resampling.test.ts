import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { tieResampling } from '../../src/inference/tie-resampling.js';
import { vertexBootstrap } from '../../src/inference/vertex-bootstrap.js';
import { createRandom } from '../../src/random.js';
import {
  density,
  mutualPairs,
  type PlainTie,
  plainMatrix,
  plainNetwork,
} from '../support/plain-inference.js';

/** Ties between people of whom some are more active than others, as a random sample of them. */
function drawSociety(people: number, directed: boolean, seed: number): Network {
  const random = createRandom(seed, 'society');
  const activity = Array.from({ length: people }, () => [0.2, 0.4, 0.9][random.below(3)]!);
  const ties: PlainTie[] = [];
  for (let i = 0; i < people; i++)
    for (let j = directed ? 0 : i + 1; j < people; j++)
      if (i !== j && random.next() < activity[i]! * activity[j]!) ties.push([i, j, 1]);
  return plainNetwork(people, ties, directed);
}

const outDegrees = ({ out, nodeCount }: Network) =>
  Float64Array.from({ length: nodeCount }, (_, node) => out.starts[node + 1]! - out.starts[node]!);

describe('vertexBootstrap', () => {
  it.each([true, false])(
    'vertexBootstrap(network, density) covers the density of the society (directed: %s)',
    async (directed) => {
      let covered = 0;
      for (let seed = 0; seed < 100; seed++) {
        const found = await vertexBootstrap(drawSociety(30, directed, seed), density, { draws: 200, seed });
        if (found.low <= 0.25 && 0.25 <= found.high) covered++;
      }
      expect(covered).toBeGreaterThanOrEqual(86); // 95 in the long run, less what percentiles lose with 30 people
    },
  );

  it('vertexBootstrap(network, statistic) copies people with their ties, strengths and groups', async () => {
    const ties: PlainTie[] = [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2, 5],
      [3, 2, 7],
      [4, 0, 11],
    ];
    const units = ['a', 'b', undefined, 'b', 'c'];
    const network = plainNetwork(5, ties, true, { unit: units, self: ['0', '1', '2', '3', '4'] });
    const matrix = plainMatrix(network);
    await vertexBootstrap(
      network,
      (drawn) => {
        const self = drawn.groupsBy('self').of;
        const unit = drawn.groupsBy('unit');
        plainMatrix(drawn).forEach((row, i) => {
          expect(unit.names[unit.of[i]!]).toBe(units[self[i]!]);
          row.forEach((strength, j) => {
            if (self[i] !== self[j]) expect(strength).toBe(matrix[self[i]!]![self[j]!]);
            else if (i !== j) expect([0, 2, 3, 5, 7, 11]).toContain(strength);
            else expect(strength).toBe(0);
          });
        });
        expect(unit.sizes.reduce((sum, size) => sum + size, 0)).toBe(
          unit.of.filter((group) => group >= 0).length,
        );
        return 0;
      },
      { draws: 200 },
    );
  });

  it('vertexBootstrap(network, statistic) leaves out and counts draws without a value', async () => {
    const network = drawSociety(8, true, 1);
    const reciprocity = (one: Network) => (2 * mutualPairs(one)) / one.out.arcCount;
    const found = await vertexBootstrap(
      network,
      (one) => (one.out.arcCount % 2 === 0 ? NaN : reciprocity(one)),
      { draws: 100, level: 0.9 },
    );
    expect(found).toMatchObject({ method: 'vertex-bootstrap', draws: 100, seed: 42, level: 0.9 });
    expect(found.undefinedDraws).toBe([...found.drawn].filter(Number.isNaN).length);
    expect(found.undefinedDraws).toBeGreaterThan(10);
    expect(found.standardError).toBeGreaterThan(0);
    expect(found.low).toBeLessThan(found.high);
    const none = await vertexBootstrap(network, () => NaN, { draws: 20 });
    expect([none.value, none.standardError, none.low, none.drawnMean]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('vertexBootstrap(network, statistic) takes networks of nobody and of one', async () => {
    for (const people of [0, 1])
      expect((await vertexBootstrap(plainNetwork(people, []), () => 1, { draws: 20 })).standardError).toBe(0);
  });
});

describe('tieResampling', () => {
  it('tieResampling(network, out-degree) has the standard error of the delete-d jackknife', async () => {
    const ties: PlainTie[] = [];
    for (let j = 1; j <= 16; j++) ties.push([0, j, 1]);
    for (let j = 2; j <= 9; j++) ties.push([1, j, 1]);
    for (let j = 3; j <= 18; j++) ties.push([2, j, 1]);
    const network = plainNetwork(20, ties);
    const found = await tieResampling(network, 'out-degree', { draws: 4000, leaveOut: 0.2 });
    expect(found).toMatchObject({
      method: 'tie-resampling',
      ties: 40,
      tiesLeftOut: 8,
      leaveOut: 0.2,
      draws: 4000,
      seed: 42,
      level: 0.95,
    });
    // Left out of k ties among m: hypergeometric, variance d k/m (1 - k/m) (m - d)/(m - 1).
    [16, 8, 16].forEach((k, person) => {
      const variance = (8 * (k / 40) * (1 - k / 40) * 32) / 39;
      expect(found.values[person]).toBe(k);
      expect(found.standardErrors[person]! / Math.sqrt((variance * 32) / 8)).toBeCloseTo(1, 1);
      expect(found.drawnMeans[person]! / (k * 0.8)).toBeCloseTo(1, 1);
      expect(found.low[person]!).toBeLessThan(k);
      expect(found.high[person]!).toBeGreaterThan(k);
    });
    expect([found.standardErrors[19], found.low[19], found.high[19]]).toEqual([0, 0, 0]);
  });

  it('tieResampling(network, measure) covers the mean of what it samples', async () => {
    // Person 0 sends each of 60 ties with chance .4, among as many that others send.
    let covered = 0;
    for (let seed = 0; seed < 150; seed++) {
      const random = createRandom(seed, 'ties');
      const ties: PlainTie[] = [];
      for (let i = 0; i < 8; i++) for (let j = 8; j < 68; j++) if (random.next() < 0.4) ties.push([i, j, 1]);
      const shareOfFirst = (network: Network) => {
        const degrees = outDegrees(network);
        return degrees.map((degree) => degree / network.out.arcCount);
      };
      const found = await tieResampling(plainNetwork(68, ties), shareOfFirst, { seed });
      if (found.low[0]! <= 1 / 8 && 1 / 8 <= found.high[0]!) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(133); // 142 in the long run
  });

  it('tieResampling(network, measure) leaves out both directions of an undirected tie', async () => {
    const network = drawSociety(12, false, 3);
    const found = await tieResampling(
      network,
      (drawn) => {
        const matrix = plainMatrix(drawn);
        expect(matrix).toEqual(matrix.map((_, i) => matrix.map((row) => row[i])));
        return outDegrees(drawn);
      },
      { draws: 30 },
    );
    expect(found.ties).toBe(network.out.arcCount / 2);
    expect(await tieResampling(network, outDegrees, { draws: 30 })).toEqual(found);
  });

  it('tieResampling(network, measure) has no error where there is no value or no tie to leave out', async () => {
    const few = await tieResampling(
      plainNetwork(3, [
        [0, 1, 1],
        [1, 2, 1],
      ]),
      'in-degree',
      { draws: 20 },
    );
    expect([few.tiesLeftOut, ...few.standardErrors, ...few.low]).toEqual([0, ...Array(6).fill(NaN)]);
    const network = drawSociety(10, true, 2);
    const odd = await tieResampling(
      network,
      (drawn) =>
        Float64Array.from([
          NaN,
          drawn.out.arcCount % 2 === network.out.arcCount % 2 ? 1 : NaN,
          4,
          4,
          4,
          4,
          4,
          4,
          4,
          4,
        ]),
      { draws: 20 },
    );
    expect([odd.values[0], odd.standardErrors[0], odd.low[0], odd.undefinedDraws[0]]).toEqual([
      NaN,
      NaN,
      NaN,
      20,
    ]);
    expect([odd.standardErrors[2], odd.low[2], odd.high[2], odd.undefinedDraws[2]]).toEqual([0, 4, 4, 0]);
  });

  it('tieResampling(network, measure) refuses unknown measures and more numbers than it can hold', async () => {
    const many = plainNetwork(6000, []);
    await expect(tieResampling(many, 'in-degree', { draws: 10_000 })).rejects.toMatchObject({
      code: 'LIMIT_REACHED',
    });
    await expect(tieResampling(many, 'degree-in' as 'in-degree')).rejects.toMatchObject({
      code: 'METRIC_UNKNOWN',
    });
  });
});

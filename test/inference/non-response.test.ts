import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { likelyNonRespondents } from '../../src/inference/likely-non-respondents.js';
import { nonResponseSensitivity } from '../../src/inference/non-response.js';
import { meanRanks, rankCorrelation } from '../../src/inference/rank-correlation.js';
import { createRandom } from '../../src/random.js';
import {
  type PlainTie,
  plainCorrelation,
  plainKendall,
  plainNetwork,
  tiesAsText,
} from '../support/plain-inference.js';

const inDegrees = (network: Network) =>
  Float64Array.from(
    { length: network.nodeCount },
    (_, node) => network.in.starts[node + 1]! - network.in.starts[node]!,
  );

/** 0 is named by 1, 2, 3; 1 by 2 and 3; 2 by 3; 3 by nobody. */
const steps: PlainTie[] = [
  [1, 0, 1],
  [2, 0, 1],
  [3, 0, 1],
  [2, 1, 1],
  [3, 1, 1],
  [3, 2, 1],
];

describe('nonResponseSensitivity', () => {
  it('nonResponseSensitivity(network, measure, { people }) takes the ties they send and no others', async () => {
    const seen: string[] = [];
    const network = plainNetwork(4, steps);
    const found = await nonResponseSensitivity(
      network,
      (one) => {
        seen.push(tiesAsText(one));
        return inDegrees(one);
      },
      { people: [3, 3], topShare: 0.25 },
    );
    expect(seen).toEqual(['1>0 2>0 2>1 3>0 3>1 3>2', '1>0 2>0 2>1']);
    // In-degrees 3 2 1 0 and 2 1 0 0: ranks 4 3 2 1 and 4 3 1.5 1.5; five pairs agree, one is equal in the second.
    expect(found.spearman.value).toBeCloseTo(plainCorrelation([4, 3, 2, 1], [4, 3, 1.5, 1.5]), 12);
    expect(found.kendall.value).toBeCloseTo(5 / Math.sqrt(6 * 5), 12);
    expect(found.topOverlap).toEqual({ value: 1, low: 1, high: 1, undefinedDraws: 0 });
    expect(found).toMatchObject({
      method: 'non-response-sensitivity',
      silent: 1,
      draws: 1,
      topSize: 1,
      seed: 42,
    });
  });

  it('nonResponseSensitivity(network, measure) loses an undirected tie only where neither end answers', async () => {
    const seen: string[] = [];
    const network = plainNetwork(
      4,
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
      ],
      false,
    );
    const look = (one: Network) => {
      seen.push(tiesAsText(one));
      return inDegrees(one);
    };
    await nonResponseSensitivity(network, look, { people: [1, 2] });
    expect(seen[1]).toBe('0>1 1>0 2>3 3>2');
  });

  it('nonResponseSensitivity(network, measure) finds a ranking the less stable the more are silent', async () => {
    const random = createRandom(5, 'test');
    const ties: PlainTie[] = [];
    for (let i = 0; i < 60; i++)
      for (let j = 0; j < 60; j++) if (i !== j && random.next() < 0.1 + j / 400) ties.push([i, j, 1]);
    const network = plainNetwork(60, ties);
    const at = (share: number) => nonResponseSensitivity(network, 'in-degree', { share, draws: 100 });
    const [little, much] = [await at(0.1), await at(0.6)];
    expect(little.silent).toBe(6);
    expect(little.spearman.value).toBeGreaterThan(much.spearman.value + 0.1);
    expect(little.kendall.value).toBeGreaterThan(much.kendall.value + 0.1);
    expect(little.topOverlap.value).toBeGreaterThan(much.topOverlap.value);
    expect(little.spearman.low).toBeLessThan(little.spearman.value);
    expect(little.spearman.high).toBeGreaterThan(little.spearman.value);
    expect(await at(0.1)).toEqual(little);
    const none = await at(0.001);
    expect([none.silent, none.spearman.value, none.kendall.low, none.topOverlap.value]).toEqual([0, 1, 1, 1]);
  });

  it('nonResponseSensitivity(network, measure) has no answer where all are equal', async () => {
    const { spearman, kendall, topOverlap } = await nonResponseSensitivity(plainNetwork(4, []), 'in-degree', {
      draws: 20,
    });
    for (const figure of [spearman, kendall, topOverlap])
      expect(figure).toEqual({ value: NaN, low: NaN, high: NaN, undefinedDraws: 20 });
    expect((await nonResponseSensitivity(plainNetwork(0, []), 'in-degree', { draws: 20 })).silent).toBe(0);
  });

  it('nonResponseSensitivity(network, measure) refuses people who are not there', async () => {
    await expect(
      nonResponseSensitivity(plainNetwork(4, steps), 'in-degree', { people: [4] }),
    ).rejects.toThrow(/holds 4/);
  });
});

describe('likelyNonRespondents', () => {
  it('likelyNonRespondents(network) lists people who send no tie, and who of them is named', () => {
    const network = plainNetwork(5, [...steps, [3, 1, 1]]);
    const { people, named, expected, canTell } = likelyNonRespondents(network);
    expect([[...people], [...named], canTell]).toEqual([[0, 4], [0], true]);
    expect(expected).toBeCloseTo(5 * (1 - 6 / 20) ** 4, 12);
  });

  it('likelyNonRespondents(network) cannot tell of undirected networks and of those without ties', () => {
    for (const network of [plainNetwork(3, [[0, 1, 1]], false), plainNetwork(3, []), plainNetwork(0, [])]) {
      const found = likelyNonRespondents(network);
      expect([found.people.length, found.named.length, found.expected, found.canTell]).toEqual([
        0,
        0,
        NaN,
        false,
      ]);
    }
  });
});

describe('rankCorrelation', () => {
  it('rankCorrelation(x, y) equals Spearman and Kendall over all pairs, leaving out NaN', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (pairs) => {
        const found = rankCorrelation(
          Float64Array.from(pairs, ([x]) => x),
          Float64Array.from(pairs, ([, y]) => y),
        );
        const both = pairs.filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
        const [x, y] = [both.map((pair) => pair[0]), both.map((pair) => pair[1])];
        const rank = (values: number[]) =>
          values.map(
            (one) =>
              (values.filter((other) => other < one).length +
                values.filter((other) => other <= one).length +
                1) /
              2,
          );
        const wanted = [plainCorrelation(rank(x), rank(y)), plainKendall(x, y)];
        [found.spearman, found.kendall].forEach((figure, at) => {
          if (Number.isNaN(wanted[at])) expect(figure).toBeNaN();
          else expect(figure).toBeCloseTo(wanted[at]!, 12);
        });
      }),
    );
  });

  it('meanRanks(values) takes values for equal that differ in the last digits', () => {
    expect([...meanRanks(Float64Array.of(0.1 + 0.2, 1, 0.3, -1))]).toEqual([2.5, 4, 2.5, 1]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { conditionalUniformTest } from '../../src/inference/conditional-uniform-test.js';
import { degreeKeepingTest, degreeKeptNetwork } from '../../src/inference/degree-keeping-test.js';
import { dyadCensus } from '../../src/inference/uniform-networks.js';
import { PairMap } from '../../src/kernel/pair-map.js';
import {
  chiSquare,
  degreesOf,
  density,
  everyNetwork,
  mutualPairs,
  type PlainTie,
  plainMatrix,
  plainNetwork,
  plainTies,
  tally,
  tiesAsText,
} from '../support/plain-inference.js';

/** Networks a test drew, as texts. The statistic is called for the observed network first. */
async function drawnBy(
  test: (statistic: (network: Network) => number) => Promise<unknown>,
): Promise<string[]> {
  const texts: string[] = [];
  await test((network) => texts.push(tiesAsText(network)));
  return texts.slice(1);
}

/** Chi-square below its degrees of freedom and five times their deviation, which chance passes once in a million. */
function expectEven(texts: readonly string[], possible: number): void {
  const counts = [...tally(texts).values()];
  expect(counts.length).toBe(possible);
  const freedom = possible - 1;
  expect(chiSquare(counts, texts.length / possible)).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom) + 5);
}

const some: PlainTie[] = [
  [0, 1, 1],
  [1, 0, 1],
  [1, 2, 1],
  [3, 1, 1],
  [4, 5, 1],
  [5, 4, 1],
  [2, 5, 1],
  [0, 4, 1],
];

describe('conditionalUniformTest', () => {
  it.each([
    [
      'edges',
      plainNetwork(3, [
        [0, 1, 1],
        [1, 2, 1],
      ]),
      15,
    ],
    [
      'edges',
      plainNetwork(3, [
        [0, 1, 1],
        [1, 2, 1],
        [2, 0, 1],
        [1, 0, 1],
      ]),
      15,
    ],
    [
      'edges',
      plainNetwork(
        4,
        [
          [0, 1, 1],
          [1, 2, 1],
        ],
        false,
      ),
      15,
    ],
    [
      'dyad-census',
      plainNetwork(3, [
        [0, 1, 1],
        [1, 0, 1],
        [1, 2, 1],
      ]),
      12,
    ],
    [
      'dyad-census',
      plainNetwork(4, [
        [0, 1, 1],
        [1, 0, 1],
        [1, 2, 1],
      ]),
      60,
    ],
    ['size', plainNetwork(3, [[0, 1, 1]], false), 8],
    ['size', plainNetwork(2, [[0, 1, 1]]), 4],
  ] as const)(
    'conditionalUniformTest given %s draws every network evenly (case %#)',
    async (given, network, possible) => {
      const texts = await drawnBy((statistic) =>
        conditionalUniformTest(network, statistic, { given, draws: 200 * possible }),
      );
      expectEven(texts, possible);
    },
  );

  it('conditionalUniformTest given edges has the expected number of mutual pairs', async () => {
    const network = plainNetwork(
      12,
      everyNetwork(4)
        .at(-5)!
        .map(([i, j]): PlainTie => [3 * i, 3 * j + 1, 1])
        .filter(([i, j]) => j < 12 && i !== j)
        .concat(some),
    );
    const { arcCount } = network.out;
    const pairs = 12 * 11;
    const found = await conditionalUniformTest(network, mutualPairs, { draws: 4000 });
    const wanted = ((pairs / 2) * arcCount * (arcCount - 1)) / (pairs * (pairs - 1));
    expect(Math.abs(found.nullMean - wanted)).toBeLessThan((5 * found.nullDeviation) / Math.sqrt(4000));
    expect(found.drawn.length).toBe(4000);
  });

  it('conditionalUniformTest(network, statistic) keeps people, ties and census', async () => {
    await fc.assert(
      fc.asyncProperty(plainTies(9), fc.boolean(), async ({ people, ties }, directed) => {
        const network = plainNetwork(people, ties, directed);
        const census = dyadCensus(network.out);
        for (const given of ['edges', 'dyad-census'] as const) {
          await conditionalUniformTest(
            network,
            (drawn) => {
              expect([drawn.nodeCount, drawn.directed, drawn.out.arcCount]).toEqual([
                people,
                directed,
                network.out.arcCount,
              ]);
              if (given === 'dyad-census') expect(dyadCensus(drawn.out)).toEqual(census);
              expect(drawn.out.strengths.every((strength) => strength === 1)).toBe(true);
              expect(plainMatrix(drawn).every((row, i) => row[i] === 0)).toBe(true);
              return 0;
            },
            { given, draws: 19 },
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('conditionalUniformTest(network, statistic) gives p on both sides, and none for NaN', async () => {
    const mutual = plainNetwork(8, [
      [0, 1, 1],
      [1, 0, 1],
      [2, 3, 1],
      [3, 2, 1],
      [4, 5, 1],
      [5, 4, 1],
    ]);
    const high = await conditionalUniformTest(mutual, mutualPairs, { draws: 999 });
    expect(high).toMatchObject({
      value: 3,
      method: 'conditional-uniform-given-edges',
      given: 'edges',
      draws: 999,
      seed: 42,
    });
    expect(high.p.upper).toBeLessThan(0.01);
    expect(high.p.lower).toBeGreaterThan(0.99);
    expect(high.p.twoSided).toBe(2 * high.p.upper);
    expect((await conditionalUniformTest(mutual, density, { draws: 99 })).p).toEqual({
      upper: 1,
      lower: 1,
      twoSided: 1,
    });

    const half = await conditionalUniformTest(mutual, (network) => (mutualPairs(network) === 0 ? NaN : 1), {
      draws: 99,
    });
    expect(half.undefinedDraws).toBeGreaterThan(0);
    expect(half.p.upper).toBe(1);
    const none = await conditionalUniformTest(mutual, () => NaN, { draws: 99 });
    expect([none.value, none.nullMean, ...Object.values(none.p)]).toEqual(Array(5).fill(NaN));
  });

  it('conditionalUniformTest given size refuses more than 2,000 people', async () => {
    const many = plainNetwork(2001, []);
    await expect(conditionalUniformTest(many, density, { given: 'size' })).rejects.toMatchObject({
      code: 'LIMIT_REACHED',
    });
  });

  it('conditionalUniformTest(network, statistic) takes networks of nobody and of one', async () => {
    for (const people of [0, 1])
      for (const given of ['size', 'edges', 'dyad-census'] as const)
        expect(
          (await conditionalUniformTest(plainNetwork(people, []), () => 1, { given, draws: 19 })).p.upper,
        ).toBe(1);
  });
});

describe('degreeKeepingTest', () => {
  it('degreeKeptNetwork(network) keeps everybody’s ties sent and received, and what they send in all', async () => {
    await fc.assert(
      fc.asyncProperty(
        plainTies(12),
        fc.boolean(),
        fc.constantFrom('carried', 'shuffled'),
        async ({ people, ties }, directed, strengths) => {
          const network = plainNetwork(people, ties, directed);
          const { network: drawn } = await degreeKeptNetwork(network, { strengths: strengths as 'carried' });
          expect(degreesOf(drawn)).toBe(degreesOf(network));
          expect(drawn.out.arcCount).toBe(network.out.arcCount);
          expect([...drawn.out.strengths].sort()).toEqual([...network.out.strengths].sort());
          expect(plainMatrix(drawn).every((row, i) => row[i] === 0)).toBe(true);
          if (!directed)
            expect(plainMatrix(drawn)).toEqual(
              plainMatrix(drawn).map((_, i) => plainMatrix(drawn).map((row) => row[i])),
            );
          if (directed && strengths === 'carried') {
            const sent = (one: Network) =>
              plainMatrix(one).map((row) => row.reduce((sum, value) => sum + value, 0));
            expect(sent(drawn)).toEqual(sent(network));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const everyFour = everyNetwork(4).map((ties) => plainNetwork(4, ties));
  it.each([
    [
      'a circle of three',
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 0, 1],
      ],
    ],
    [
      'two pairs',
      [
        [0, 1, 1],
        [1, 0, 1],
        [2, 3, 1],
        [3, 2, 1],
      ],
    ],
    [
      'uneven degrees',
      [
        [0, 1, 1],
        [0, 2, 1],
        [1, 3, 1],
        [2, 0, 1],
        [3, 0, 1],
        [3, 1, 1],
      ],
    ],
    [
      'a hub',
      [
        [0, 1, 1],
        [0, 2, 1],
        [1, 0, 1],
        [2, 3, 1],
        [3, 1, 1],
      ],
    ],
  ] as [string, PlainTie[]][])(
    'degreeKeepingTest(network, statistic) draws every network of the degrees of %s evenly',
    async (_, ties) => {
      const network = plainNetwork(4, ties);
      const possible = everyFour.filter((one) => degreesOf(one) === degreesOf(network)).length;
      expect(possible).toBeGreaterThan(1);
      const texts = await drawnBy((statistic) =>
        degreeKeepingTest(network, statistic, { draws: 300 * possible }),
      );
      expectEven(texts, possible);
    },
  );

  it.each([
    [
      'a ring of six',
      6,
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [3, 4, 1],
        [4, 5, 1],
        [5, 0, 1],
      ],
      70,
    ],
    [
      'a path of five',
      5,
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [3, 4, 1],
      ],
      7,
    ],
  ] as [string, number, PlainTie[], number][])(
    'degreeKeepingTest(network, statistic) draws evenly from undirected networks like %s',
    async (_, people, ties, possible) => {
      const network = plainNetwork(people, ties, false);
      expectEven(
        await drawnBy((statistic) => degreeKeepingTest(network, statistic, { draws: 200 * possible })),
        possible,
      );
    },
  );

  it('degreeKeepingTest(network, statistic) has p 1 where the degrees leave no choice', async () => {
    const star = plainNetwork(
      5,
      [
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, 1],
        [0, 4, 1],
      ],
      false,
    );
    const found = await degreeKeepingTest(star, mutualPairs, { draws: 19 });
    expect(found).toMatchObject({
      method: 'degree-keeping',
      p: { upper: 1, lower: 1, twoSided: 1 },
      nullDeviation: 0,
      strengths: 'carried',
      tries: 20,
    });
    expect((await degreeKeptNetwork(star)).moved).toBe(0);
    expect((await degreeKeepingTest(plainNetwork(0, []), () => 0, { draws: 19 })).p.upper).toBe(1);
  });

  it('degreeKeepingTest(network, statistic) shuffles strengths when asked to', async () => {
    const star = plainNetwork(5, [
      [0, 1, 1],
      [0, 2, 2],
      [0, 3, 3],
      [0, 4, 4],
    ]);
    const strengthOfFirst = (network: Network) => network.out.strengths[0]!;
    const carried = await degreeKeepingTest(star, strengthOfFirst, { draws: 400 });
    expect(new Set(carried.drawn)).toEqual(new Set([1]));
    const shuffled = await degreeKeepingTest(star, strengthOfFirst, { draws: 400, strengths: 'shuffled' });
    expectEven([...shuffled.drawn].map(String), 4);
  });
});

describe('PairMap', () => {
  it('answers as a Map does, whatever is added and removed', () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
        const found = new PairMap(49);
        const wanted = new Map<string, number>();
        pairs.forEach(([a, b], at) => {
          if (found.has(a, b)) found.remove(a, b);
          else found.add(a, b, at);
          if (!wanted.delete(`${a} ${b}`)) wanted.set(`${a} ${b}`, at);
        });
        for (let a = 0; a < 7; a++)
          for (let b = 0; b < 7; b++) expect(found.get(a, b)).toBe(wanted.get(`${a} ${b}`) ?? -1);
      }),
    );
  });
});

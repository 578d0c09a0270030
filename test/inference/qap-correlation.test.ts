import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { qapCorrelation, qapCorrelationOf } from '../../src/inference/qap-correlation.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import {
  chiSquare,
  everyNetwork,
  offDiagonal,
  type PlainTie,
  plainCorrelation,
  plainMatrix,
  plainNetwork,
  plainTies,
  tally,
} from '../support/plain-inference.js';

const near = (found: number, wanted: number) =>
  Number.isNaN(wanted) ? expect(found).toBeNaN() : expect(found).toBeCloseTo(wanted, 9);

describe('qapCorrelation', () => {
  it('qapCorrelation(x, y) is the correlation of all ordered pairs', async () => {
    await fc.assert(
      fc.asyncProperty(
        plainTies(7),
        fc.boolean(),
        fc.boolean(),
        async ({ people, ties, others }, first, second) => {
          const x = plainNetwork(people, ties, first);
          const y = plainNetwork(people, others, second);
          const found = await qapCorrelation(x, y, { values: 'strengths', permutations: 19 });
          near(found.value, plainCorrelation(offDiagonal(plainMatrix(x)), offDiagonal(plainMatrix(y))));
          const binary = (network: typeof x) =>
            offDiagonal(plainMatrix(network)).map((value) => Math.sign(value));
          near(
            (await qapCorrelation(x, y, { permutations: 19 })).value,
            plainCorrelation(binary(x), binary(y)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('qapCorrelation(x, y) draws every order of people as often as any other', async () => {
    // All pairs of y differ and x weighs them as digits to the base 20, so every order has a correlation of its own.
    const x = plainNetwork(
      4,
      [0, 1, 2, 3].map((i): PlainTie => [i, (i * i + 1) % 4, 20 ** i]),
    );
    const y = plainNetwork(
      4,
      everyNetwork(4)
        .at(-1)!
        .map(([i, j], place): PlainTie => [i, j, place + 1]),
    );
    const matrix = plainMatrix(x);
    const orders: number[][] = [];
    for (let code = 0; code < 256; code++) {
      const order = [code & 3, (code >> 2) & 3, (code >> 4) & 3, code >> 6];
      if (new Set(order).size === 4) orders.push(order);
    }
    const flat = offDiagonal(plainMatrix(y));
    const possible = orders.map((order) => plainCorrelation(offDiagonal(matrix, order), flat).toFixed(9));
    expect(new Set(possible).size).toBe(24);
    const { drawn } = await qapCorrelation(x, y, { values: 'strengths', permutations: 4800 });
    const counts = tally([...drawn].map((value) => value.toFixed(9)));
    expect([...counts.keys()].sort()).toEqual([...possible].sort());
    expect(chiSquare([...counts.values()], 200)).toBeLessThan(60); // 23 degrees of freedom: p below .0001
  });

  it('qapCorrelation(x, x) is 1 and as high as no permutation', async () => {
    const x = plainNetwork(9, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [5, 4, 1],
      [6, 0, 1],
      [6, 4, 1],
      [7, 2, 1],
      [8, 1, 1],
    ]);
    const { value, p, draws, seed, method } = await qapCorrelation(x, x, { permutations: 999, seed: 3 });
    expect({ value, draws, seed, method }).toEqual({
      value: 1,
      draws: 999,
      seed: 3,
      method: 'qap-correlation',
    });
    expect(p).toEqual({ upper: 0.001, lower: 1, twoSided: 0.001 });
  });

  it('qapCorrelation(x, y) gives the same bytes for the same seed, and others for another', async () => {
    const x = plainNetwork(6, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 5, 1],
    ]);
    const y = plainNetwork(6, [
      [0, 1, 1],
      [4, 2, 1],
      [3, 5, 1],
    ]);
    const first = await qapCorrelation(x, y, { permutations: 50 });
    expect(await qapCorrelation(x, y, { permutations: 50 })).toEqual(first);
    expect((await qapCorrelation(x, y, { permutations: 50, seed: 1 })).drawn).not.toEqual(first.drawn);
  });

  it('qapCorrelation(x, y) has no answer where a network has no ties, all ties, or nobody', async () => {
    const none = plainNetwork(3, []);
    const all = plainNetwork(
      3,
      [
        [0, 1, 1],
        [0, 2, 1],
        [1, 2, 1],
      ],
      false,
    );
    const some = plainNetwork(3, [[0, 1, 1]]);
    for (const [x, y] of [
      [none, some],
      [some, all],
      [plainNetwork(0, []), plainNetwork(0, [])],
    ] as const) {
      const found = await qapCorrelation(x, y, { permutations: 19 });
      expect([found.value, ...Object.values(found.p)]).toEqual([NaN, NaN, NaN, NaN]);
    }
  });

  it('qapCorrelation(x, y) refuses networks of different people and unknown options', async () => {
    await expect(qapCorrelation(plainNetwork(3, []), plainNetwork(4, []))).rejects.toThrow(/3 and 4 people/);
    const wrong = { permutation: 5 } as object;
    await expect(qapCorrelation(plainNetwork(3, []), plainNetwork(3, []), wrong)).rejects.toThrow(
      /permutation/,
    );
  });

  it('qapCorrelationOf(graph, x, y) compares two kinds of ties of one graph', async () => {
    const { graph } = buildGraph(
      datasetFromRows({
        interactions: ['ab', 'bc', 'ca', 'da'].flatMap(([source, target], place) => [
          { source, target, kind: 'advice' },
          ...(place < 2 ? [{ source, target, kind: 'trust' }] : []),
        ]),
      }),
    );
    const found = await qapCorrelationOf(
      graph,
      { kinds: ['advice'] },
      { kinds: ['trust'] },
      { permutations: 99 },
    );
    const of = (kind: string) => selectNetwork(graph, { kinds: [kind] });
    expect(found).toEqual(await qapCorrelation(of('advice'), of('trust'), { permutations: 99 }));
    expect(found.pairs).toBe(12);
    await expect(qapCorrelationOf(graph, { kinds: ['x'] }, {})).rejects.toThrow(/"x"/);
  });
});

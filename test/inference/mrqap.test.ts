import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mrqap } from '../../src/inference/mrqap.js';
import { createRandom } from '../../src/random.js';
import {
  offDiagonal,
  type PlainTie,
  plainMatrix,
  plainNetwork,
  plainTies,
} from '../support/plain-inference.js';

/** Least squares by the normal equations and Gauss's elimination; the intercept first. */
function plainLeastSquares(y: readonly number[], columns: readonly (readonly number[])[]): number[] {
  const all = [y.map(() => 1), ...columns];
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * b[at]!, 0);
  const rows = all.map((a) => [...all.map((b) => product(a, b)), product(a, y)]);
  for (let k = 0; k < rows.length; k++) {
    const best = rows.slice(k).reduce((a, b) => (Math.abs(b[k]!) > Math.abs(a[k]!) ? b : a));
    rows.splice(rows.indexOf(best), 1);
    rows.splice(k, 0, best);
    rows.forEach((row, at) => {
      if (at === k) return;
      const times = row[k]! / best[k]!;
      row.forEach((_, place) => {
        row[place]! -= times * best[place]!;
      });
    });
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}

function drawTies(people: number, share: number, seed: number): PlainTie[] {
  const random = createRandom(seed, 'test');
  const ties: PlainTie[] = [];
  for (let i = 0; i < people; i++)
    for (let j = 0; j < people; j++) if (i !== j && random.next() < share) ties.push([i, j, 1]);
  return ties;
}

const units = (people: number) => Array.from({ length: people }, (_, person) => `u${person % 3}`);

describe('mrqap', () => {
  it('mrqap(network, predictors) has the coefficients of the normal equations', async () => {
    await fc.assert(
      fc.asyncProperty(plainTies(9), fc.boolean(), async ({ people, ties, others }, directed) => {
        fc.pre(people >= 5);
        const y = plainNetwork(people, ties, directed, { unit: units(people) });
        const x = plainNetwork(people, others, directed);
        const flat = offDiagonal(plainMatrix(x));
        fc.pre(new Set(flat).size > 1);
        const same = offDiagonal(
          units(people).map((one) => units(people).map((other) => (one === other ? 1 : 0))),
        );
        const { intercept, rows, pairs } = await mrqap(y, [{ network: x }, { sameGroup: 'unit' }], {
          values: 'strengths',
          permutations: 19,
        }).catch((error: Error) => {
          expect(error.message).toMatch(/says nothing/);
          return { intercept: undefined, rows: [], pairs: 0 };
        });
        fc.pre(intercept !== undefined);
        const wanted = plainLeastSquares(offDiagonal(plainMatrix(y)), [flat, same]);
        [intercept!, ...rows.map((row) => row.coefficient)].forEach((value, at) => {
          expect(value).toBeCloseTo(wanted[at]!, 8);
        });
        expect(pairs).toBe((people * (people - 1)) / (directed ? 1 : 2));
      }),
      { numRuns: 60 },
    );
  });

  it('mrqap(network, predictors) of an undirected network counts every pair once', async () => {
    // Three people in a path, and the middle one apart: by hand, y = (1, 1, 0) and x = (1, 2, 3) over the three pairs.
    const y = plainNetwork(
      4,
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
      ],
      false,
      { place: ['0', '1', '3', '7'] },
    );
    const found = await mrqap(y, [{ difference: 'place' }], { permutations: 99 });
    // Pairs 01 02 03 12 13 23: x = 1 3 7 2 6 4, y = 1 0 0 1 0 1.
    const x = [1, 3, 7, 2, 6, 4];
    const z = [1, 0, 0, 1, 0, 1];
    const [intercept, slope] = plainLeastSquares(z, [x]);
    const rest = z.reduce((sum, value, at) => sum + (value - intercept! - slope! * x[at]!) ** 2, 0);
    const mean = x.reduce((sum, value) => sum + value, 0) / 6;
    const spread = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(found.pairs).toBe(6);
    expect(found.rows[0]!.coefficient).toBeCloseTo(slope!, 12);
    expect(found.rows[0]!.t).toBeCloseTo(slope! / Math.sqrt(rest / 4 / spread), 12);
    expect(found.rSquared).toBeCloseTo(1 - rest / 1.5, 12);
    expect(found.adjustedRSquared).toBeCloseTo(1 - rest / 4 / (1.5 / 5), 12);
  });

  it.each(['residuals', 'outcome'] as const)(
    'mrqap(network, predictors) counts permutations that fit perfectly, too, permuting %s',
    async (permute) => {
      // Of the 24 orders of four people six leave the three who form the triangle among themselves.
      const third = 1 / 3;
      const triangle: PlainTie[] = [
        [0, 1, third],
        [1, 2, third],
        [0, 2, third],
      ];
      const y = plainNetwork(4, triangle, false);
      const x = plainNetwork(
        4,
        triangle.map(([one, other, value]): PlainTie => [one, other, 3 * value]),
        false,
      );
      const found = await mrqap(y, [{ network: x }], { values: 'strengths', permute });
      expect(found.rows[0]).toMatchObject({ t: Infinity, p: { lower: 1 } });
      expect(found.rows[0]!.p.upper).toBeGreaterThan(0.22);
      expect(found.rows[0]!.p.upper).toBeLessThan(0.28);
      expect(found.rSquared).toBe(1);
      if (permute === 'outcome') expect(found.rSquaredP).toBe(found.rows[0]!.p.upper);
    },
  );

  it('mrqap(network, predictors) has no t for a predictor to which a perfect fit leaves nothing', async () => {
    const ties = drawTies(8, 0.4, 12);
    const y = plainNetwork(8, ties, true, { unit: units(8) });
    const { rows, rSquared } = await mrqap(y, [{ network: plainNetwork(8, ties) }, { sameGroup: 'unit' }], {
      permutations: 99,
    });
    expect(rSquared).toBe(1);
    expect(rows[0]!.t).toBe(Infinity);
    expect(rows[0]!.p.upper).toBe(0.01);
    expect(rows[1]!.t).toBeNaN();
    expect(rows[1]!.p.upper).toBeNaN();
  });

  it('mrqap(network, predictors) rejects a predictor of no effect about as often as it says', async () => {
    let rejected = 0;
    for (let seed = 0; seed < 120; seed++) {
      const y = plainNetwork(12, drawTies(12, 0.3, 3 * seed), true, { unit: units(12) });
      const x = plainNetwork(12, drawTies(12, 0.3, 3 * seed + 1));
      const { rows } = await mrqap(y, [{ network: x }, { sameGroup: 'unit' }], { permutations: 99, seed });
      if (rows[0]!.p.twoSided <= 0.1) rejected++;
    }
    expect(rejected).toBeGreaterThan(2);
    expect(rejected).toBeLessThan(24); // expected 12, standard deviation 3.3
  });

  it.each(['residuals', 'outcome'] as const)(
    'mrqap(network, predictors) finds what is there, permuting %s',
    async (permute) => {
      const ties = drawTies(14, 0.25, 5);
      const noise = drawTies(14, 0.05, 6);
      const y = plainNetwork(14, [...ties, ...noise], true, { unit: units(14) });
      const given = { permutations: 499, seed: 9, permute };
      const found = await mrqap(
        y,
        [{ name: 'plan', network: plainNetwork(14, ties) }, { sameGroup: 'unit' }],
        given,
      );
      expect(found.rows.map(({ name }) => name)).toEqual(['plan', 'same unit']);
      expect(found.rows[0]!.p).toEqual({ upper: 0.002, lower: 1, twoSided: 0.002 });
      expect(found.rSquaredP).toBe(permute === 'outcome' ? 0.002 : undefined);
      expect(found).toMatchObject({ people: 14, leftOut: 0, permutations: 499, seed: 9 });
      expect(
        await mrqap(y, [{ name: 'plan', network: plainNetwork(14, ties) }, { sameGroup: 'unit' }], given),
      ).toEqual(found);
    },
  );

  it.each([11, 21, 31, 41, 51, 61])(
    'mrqap(network, predictors) comes near the p of fitting the model anew with every permutation (%i)',
    async (seed) => {
      const people = 5;
      const ties = drawTies(people, 0.5, seed);
      const x = plainNetwork(people, ties);
      const z = plainNetwork(people, [...ties.slice(2), ...drawTies(people, 0.2, seed + 1)]);
      const y = plainNetwork(people, [...ties.slice(4), ...drawTies(people, 0.3, seed + 2)]);
      const [flatX, flatZ, flatY] = [x, z, y].map((network) =>
        offDiagonal(plainMatrix(network).map((row) => row.map(Math.sign))),
      );
      const tOf = (first: readonly number[]) => {
        const rest = (target: readonly number[], columns: readonly (readonly number[])[]) => {
          const [intercept, ...slopes] = plainLeastSquares(target, columns);
          return target.map((value, at) =>
            slopes.reduce((left, slope, k) => left - slope * columns[k]![at]!, value - intercept!),
          );
        };
        const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
        const slope = plainLeastSquares(flatY!, [first, flatZ!])[1]!;
        const error = squares(rest(flatY!, [first, flatZ!])) / (people * (people - 1) - 3);
        return slope / Math.sqrt(error / squares(rest(first, [flatZ!])));
      };
      const [intercept, slope] = plainLeastSquares(flatX!, [flatZ!]);
      const residual = flatX!.map((value, at) => value - intercept! - slope! * flatZ![at]!);
      const matrix = Array.from({ length: people }, (_, i) =>
        Array.from({ length: people }, (_empty, j) =>
          i === j ? 0 : residual[i * (people - 1) + (j > i ? j - 1 : j)]!,
        ),
      );
      const observed = tOf(flatX!);
      const orders = Array.from({ length: 5 ** 5 }, (_, code) =>
        [0, 1, 2, 3, 4].map((k) => Math.floor(code / 5 ** k) % 5),
      );
      const drawn = orders
        .filter((order) => new Set(order).size === 5)
        .map((order) => tOf(offDiagonal(matrix, order)));
      const share = (isFar: (t: number) => boolean) => drawn.filter(isFar).length / 120;
      const found = await mrqap(
        y,
        [
          { name: 'x', network: x },
          { name: 'z', network: z },
        ],
        { permutations: 20_000 },
      );
      const { t, p } = found.rows[0]!;
      expect(t).toBeCloseTo(observed, 9);
      expect(Math.abs(p.upper - share((one) => one >= observed - 1e-9))).toBeLessThan(0.012);
      expect(Math.abs(p.lower - share((one) => one <= observed + 1e-9))).toBeLessThan(0.012);
      expect(Math.abs(p.twoSided - share((one) => Math.abs(one) >= Math.abs(observed) - 1e-9))).toBeLessThan(
        0.012,
      );
    },
  );

  it('mrqap(network, predictors) leaves out people without a value, and says how many', async () => {
    const ties = drawTies(8, 0.4, 1);
    const ages = ['30', '41', undefined, '28', '55', '33', '47', undefined];
    const found = await mrqap(plainNetwork(8, ties, true, { age: ages }), [{ signedDifference: 'age' }], {
      permutations: 19,
    });
    expect([found.people, found.leftOut, found.pairs]).toEqual([6, 2, 30]);
    const kept = [0, 1, 3, 4, 5, 6];
    const fewer = ties.flatMap(([i, j, w]): PlainTie[] =>
      kept.includes(i) && kept.includes(j) ? [[kept.indexOf(i), kept.indexOf(j), w]] : [],
    );
    const alone = plainNetwork(6, fewer, true, { age: kept.map((person) => ages[person]) });
    expect(found.rows).toEqual(
      (await mrqap(alone, [{ signedDifference: 'age' }], { permutations: 19 })).rows,
    );
  });

  it('mrqap(network, predictors) names predictors that say the same', async () => {
    const y = plainNetwork(6, drawTies(6, 0.4, 2), true, {
      unit: units(6),
      team: units(6),
      age: ['1', '2', '4', '8', '9', '5'],
    });
    const x = plainNetwork(6, drawTies(6, 0.4, 3));
    await expect(
      mrqap(y, [{ sameGroup: 'unit' }, { name: 'x', network: x }, { sameGroup: 'team' }]),
    ).rejects.toThrow('predictor "same team" says nothing that "same unit" does not say');
    await expect(
      mrqap(y, [{ network: plainNetwork(6, []), name: 'empty' }, { difference: 'age' }]),
    ).rejects.toThrow('predictor "empty" is the same for every pair');
  });

  it('mrqap(network, predictors) refuses what it cannot use', async () => {
    const y = plainNetwork(4, [[0, 1, 1]], true, { unit: ['a', 'b', 'c', 'd'] });
    await expect(mrqap(y, [])).rejects.toThrow(/no predictor/);
    await expect(mrqap(y, [{ difference: 'unit' }])).rejects.toThrow(/"unit" holds "a"/);
    await expect(mrqap(y, [{ network: plainNetwork(5, []) }])).rejects.toThrow(/5 people/);
    const two = plainNetwork(2, [[0, 1, 1]]);
    await expect(mrqap(two, [{ network: two }])).rejects.toThrow(/too few/);
    const many = plainNetwork(2001, [[0, 1, 1]]);
    await expect(mrqap(many, [{ network: many }])).rejects.toMatchObject({
      code: 'LIMIT_REACHED',
      facts: { limit: 2000, found: 2001 },
    });
  });

  it('mrqap(network, predictors) has no R2, t or p where the outcome has no ties', async () => {
    const { rSquared, rows } = await mrqap(
      plainNetwork(5, []),
      [{ network: plainNetwork(5, drawTies(5, 0.4, 4)) }],
      {
        permutations: 19,
      },
    );
    expect([rSquared, rows[0]!.t, rows[0]!.standardized, ...Object.values(rows[0]!.p)]).toEqual(
      Array(6).fill(NaN),
    );
    expect(rows[0]!.coefficient).toBe(0);
  });
});

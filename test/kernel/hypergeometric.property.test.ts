import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countP,
  countRange,
  fisherExact,
  hypergeometric,
  sumOfCounts,
} from '../../src/kernel/hypergeometric.js';
import { expectNear } from '../support/near.js';

/** n over k as a whole number. */
function choose(n: bigint, k: bigint): bigint {
  if (k < 0n || k > n) return 0n;
  let value = 1n;
  for (let i = 1n; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}

/** The chance of a count, from whole numbers. */
function exactChance(population: number, marked: number, drawn: number, count: number): number {
  const [N, K, n, k] = [population, marked, drawn, count].map(BigInt) as [bigint, bigint, bigint, bigint];
  return Number((choose(K, k) * choose(N - K, n - k) * 10n ** 18n) / choose(N, n)) / 1e18;
}

const urn = fc
  .integer({ min: 0, max: 60 })
  .chain((population) =>
    fc.tuple(
      fc.constant(population),
      fc.integer({ min: 0, max: population }),
      fc.integer({ min: 0, max: population }),
    ),
  );

describe('hypergeometric(population, marked, drawn)', () => {
  it('gives the chance of every count that can be, as whole numbers do', () => {
    fc.assert(
      fc.property(urn, ([population, marked, drawn]) => {
        const { least, chances } = hypergeometric(population, marked, drawn);
        let sum = 0;
        chances.forEach((chance, i) => {
          expect(Math.abs(chance - exactChance(population, marked, drawn, least + i))).toBeLessThan(1e-12);
          sum += chance;
        });
        expectNear([sum], [1]);
      }),
    );
  });

  it('stays a chance where factorials overflow', () => {
    const { chances } = hypergeometric(1_000_000, 300_000, 5_000);
    expectNear([chances.reduce((sum, chance) => sum + chance, 0)], [1]);
    expect([...chances].every((chance) => chance >= 0)).toBe(true);
  });
});

describe('fisherExact(chosenA, sizeA, chosenB, sizeB)', () => {
  // R 4.2.2: fisher.test(matrix(c(chosenA, sizeA - chosenA, chosenB, sizeB - chosenB), 2))$p.value
  it.each([
    [3, 4, 1, 4, 0.485714285714286],
    [1, 10, 11, 14, 0.00275945618522009],
    [8, 10, 1, 6, 0.0349650349650349],
    [0, 12, 7, 37, 0.171175483510101],
    [40, 100, 90, 100, 5.03310969631163e-14],
    [5, 5, 0, 5, 0.00793650793650794],
    [120, 1000, 150, 1000, 0.0575958508689268],
    [2, 1000, 9, 1000, 0.0647049579157893],
  ])('is that of R for %i of %i and %i of %i', (chosenA, sizeA, chosenB, sizeB, p) => {
    expectNear([fisherExact(chosenA, sizeA, chosenB, sizeB)], [p]);
    expectNear([fisherExact(chosenB, sizeB, chosenA, sizeA)], [p]);
  });

  it('is 1 where nobody or everybody was chosen, or a group is empty', () => {
    expectNear([fisherExact(0, 5, 0, 9), fisherExact(5, 5, 9, 9), fisherExact(0, 0, 3, 9)], [1, 1, 1]);
  });
});

describe('sums and ranges of counts', () => {
  it('sumOfCounts(a, b) is the sum over all pairs, and countP and countRange read it', () => {
    fc.assert(
      fc.property(urn, urn, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (first, second, share) => {
        const [a, b] = [hypergeometric(...first), hypergeometric(...second)];
        const sum = sumOfCounts(a, b);
        const plain = new Map<number, number>();
        a.chances.forEach((chance, i) => {
          b.chances.forEach((other, j) => {
            const count = a.least + i + b.least + j;
            plain.set(count, (plain.get(count) ?? 0) + chance * other);
          });
        });
        const counts = [...plain.keys()].sort((x, y) => x - y);
        expectNear(
          sum.chances,
          counts.map((count) => plain.get(count)!),
        );
        expect(sum.least).toBe(counts[0]);

        const { low, high } = countRange(sum, share);
        const between = counts.filter((count) => count >= low && count <= high);
        expect(between.reduce((total, count) => total + plain.get(count)!, 0)).toBeGreaterThan(share - 1e-9);
        const chanceOf = (isIn: (count: number) => boolean) =>
          counts.filter(isIn).reduce((total, count) => total + plain.get(count)!, 0);
        // Nothing narrower on either side leaves as little beyond it.
        if (low < high) {
          expect(chanceOf((count) => count <= low)).toBeGreaterThan((1 - share) / 2 - 1e-9);
          expect(chanceOf((count) => count >= high)).toBeGreaterThan((1 - share) / 2 - 1e-9);
        }
        for (const count of counts) {
          const wanted = chanceOf((other) => plain.get(other)! <= plain.get(count)! * (1 + 1e-7));
          expect(Math.abs(countP(sum, count) - Math.min(1, wanted))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

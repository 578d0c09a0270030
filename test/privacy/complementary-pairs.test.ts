import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactCounts, ContactPairs } from '../../src/findings/gaps/contact-table.js';
import { hideComplements } from '../../src/privacy/complementary-pairs.js';
import type { ColumnContact } from '../../src/privacy/dominated-pairs.js';
import { type KnownSum, LinearAttacker } from '../battery/linear-bounds.js';

const nobody: ContactPairs = {
  first: new Int32Array(0),
  second: new Int32Array(0),
  strengths: new Float64Array(0),
  activity: new Float64Array(0),
};

/** A column of one person a group of the finest one, with the pairs in touch between its groups, by [a, b, count]. */
function column(
  of: readonly number[],
  contact: readonly (readonly [number, number, number])[],
): ColumnContact {
  const groupCount = Math.max(...of) + 1;
  const keyed = contact
    .map(([a, b, count]) => [a * groupCount + b, count] as const)
    .sort(([a], [b]) => a - b);
  const counts: ContactCounts = {
    groupCount,
    total: new Float64Array(groupCount),
    inside: new Float64Array(groupCount),
    scale: 1,
    keys: Float64Array.from(keyed, ([key]) => key),
    counts: Int32Array.from(keyed, ([, count]) => count),
  };
  return { of: Int32Array.from(of), pairs: nobody, counts };
}

/** Two firms of two units each: units 0 and 1 are of firm 0, units 2 and 3 of firm 1. */
const firms = (sum: number) => column([0, 0, 1, 1], [[0, 1, sum]]);
const units = (...[ac, ad, bc, bd]: [number, number, number, number]) =>
  column(
    [0, 1, 2, 3],
    [
      [0, 2, ac],
      [0, 3, ad],
      [1, 2, bc],
      [1, 3, bd],
    ],
  );
const keys = { ac: 2, ad: 3, bc: 6, bd: 7, ab: 1 };

function hidden(columns: readonly ColumnContact[], ...start: readonly (readonly number[])[]) {
  const sets = start.map((list) => new Set(list));
  hideComplements(columns, sets);
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

describe('hideComplements(columns, hidden)', () => {
  it('hides nothing where nothing must be', () => {
    expect(hidden([firms(40), units(10, 10, 10, 10)], [], [])).toEqual([[], []]);
  });

  it('hides beside one part the smallest other that leaves both uncertain', () => {
    expect(hidden([firms(64), units(30, 4, 10, 20)], [], [keys.ac])).toEqual([[], [keys.ac, keys.bc]]);
    expect(hidden([firms(64), units(30, 6, 8, 20)], [], [keys.ac])).toEqual([[], [keys.ac, keys.ad]]);
  });

  it('hides the largest first where none alone leaves the part uncertain, and the whole where all do not', () => {
    expect(hidden([firms(114), units(100, 4, 4, 6)], [], [keys.ac])).toEqual([
      [keys.ab],
      [keys.ac, keys.ad, keys.bc, keys.bd],
    ]);
  });

  it('leaves two hidden parts alone of which neither is nearly all', () => {
    expect(hidden([firms(40), units(10, 10, 10, 10)], [], [keys.ac, keys.bd])).toEqual([
      [],
      [keys.ac, keys.bd],
    ]);
    // A fifth of the other is enough, and less is not.
    expect(hidden([firms(100), units(50, 10, 20, 20)], [], [keys.ac, keys.ad])[1]).toEqual([
      keys.ac,
      keys.ad,
    ]);
    expect(hidden([firms(99), units(50, 9, 20, 20)], [], [keys.ac, keys.ad])[1]).toHaveLength(3);
  });

  it('hides a part of a whole that is hidden', () => {
    expect(hidden([firms(40), units(13, 10, 9, 8)], [keys.ab], [])).toEqual([[keys.ab], [keys.bd]]);
  });

  it('compares columns of which the one is made of groups of the other, and no others', () => {
    const sites = column([0, 1, 0, 1], [[0, 1, 40]]);
    expect(hidden([sites, units(10, 10, 10, 10)], [1], [])).toEqual([[1], [keys.ad]]);
    const crossing = column([0, 1, 1, 0], [[0, 1, 9]]);
    expect(hidden([firms(9), crossing], [], [1])).toEqual([[], [1]]);
    const without = column([0, -1, 1, 1], [[0, 1, 9]]);
    expect(hidden([without, units(10, 10, 10, 10)], [1], [])).toEqual([[1], [keys.ac]]);
    const partOf = column([0, 1, 2, -1], [[0, 2, 9]]);
    expect(hidden([firms(40), partOf], [keys.ab], [])).toEqual([[keys.ab], []]);
  });

  it('leaves no hidden part known to the solver to better than a tenth either way', async () => {
    const cells = ['ac', 'ad', 'bc', 'bd'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...cells.map(() => fc.integer({ min: 3, max: 60 }))) as fc.Arbitrary<
          [number, number, number, number]
        >,
        fc.subarray([...cells], { minLength: 1 }),
        async (sizes, start) => {
          const sum = sizes.reduce((a, b) => a + b, 0);
          const [whole, parts] = hidden(
            [firms(sum), units(...sizes)],
            [],
            start.map((cell) => keys[cell]),
          );
          const known: KnownSum[] = cells.flatMap((cell, at) =>
            parts!.includes(keys[cell])
              ? []
              : [{ terms: new Map([[at, 1]]), least: sizes[at]!, most: sizes[at]! }],
          );
          if (whole!.length === 0)
            known.push({ terms: new Map(cells.map((_, at) => [at, 1])), least: sum, most: sum });
          const attacker = await LinearAttacker.knowing(known);
          for (const [at, cell] of cells.entries()) {
            if (!parts!.includes(keys[cell])) continue;
            const { most } = attacker.boundsOf(new Map([[at, 1]]));
            expect(most).toBeGreaterThanOrEqual(1.19 * sizes[at]!);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

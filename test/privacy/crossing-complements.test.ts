import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactPairs, contactCounts } from '../../src/findings/gaps/contact-table.js';
import { hideComplements } from '../../src/privacy/complementary-pairs.js';
import { hideCrossings } from '../../src/privacy/crossing-complements.js';
import type { ColumnContact } from '../../src/privacy/dominated-pairs.js';
import { type KnownSum, LinearAttacker } from '../battery/linear-bounds.js';

/** Contact between so many people, by pairs of them: how many times each; their groups by column. */
interface Drawn {
  readonly groups: readonly (readonly number[])[];
  readonly contact: readonly (readonly [number, number, number])[];
}

function columnsOf({ groups, contact }: Drawn): { pairs: ContactPairs; columns: ColumnContact[] } {
  const ends = contact.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b] as const));
  const pairs = {
    first: Int32Array.from(ends, ([a]) => a),
    second: Int32Array.from(ends, ([, b]) => b),
    strengths: new Float64Array(ends.length),
    activity: new Float64Array(groups[0]!.length),
  };
  const columns = groups.map((list): ColumnContact => {
    const of = Int32Array.from(list);
    const here = ends.filter(([a, b]) => of[a] !== -1 && of[b] !== -1);
    const ownPairs = {
      ...pairs,
      first: Int32Array.from(here, ([a]) => a),
      second: Int32Array.from(here, ([, b]) => b),
    };
    return { of, pairs: ownPairs, counts: contactCounts(ownPairs, of, Math.max(...list) + 1) };
  });
  return { pairs, columns };
}

/** Hides as the gate does, and gives the hidden cells of each column in order. */
function hideAll(drawn: Drawn, start: readonly (readonly number[])[]): number[][] {
  const { pairs, columns } = columnsOf(drawn);
  const hidden = start.map((list) => new Set(list));
  do hideComplements(columns, hidden);
  while (hideCrossings(pairs, columns, hidden));
  return hidden.map((set) => [...set].sort((a, b) => a - b));
}

/** The least and the most of every hidden cell, to whoever knows all others and how many pairs are in touch. */
async function boundsOf({ groups, contact }: Drawn, hidden: readonly (readonly number[])[]) {
  const people = groups[0]!.length;
  const place = (a: number, b: number) => Math.min(a, b) * people + Math.max(a, b);
  const truth = new Map(contact.map(([a, b, count]) => [place(a, b), count]));
  const all = Array.from({ length: people }, (_, a) =>
    Array.from({ length: people - a }, (__, step) => [a, a + step] as const),
  ).flat();
  const sumOf = (terms: ReadonlyMap<number, number>) =>
    [...terms.keys()].reduce((sum, key) => sum + (truth.get(key) ?? 0), 0);
  const known: KnownSum[] = [];
  const secrets: ReadonlyMap<number, number>[] = [];
  const know = (terms: ReadonlyMap<number, number>) =>
    known.push({ terms, least: sumOf(terms), most: sumOf(terms) });
  know(new Map(all.map(([a, b]) => [place(a, b), 1])));
  for (const [column, of] of groups.entries()) {
    const count = Math.max(...of) + 1;
    const cells = new Map<number, Map<number, number>>();
    for (const [a, b] of all) {
      const [x, y] = [of[a]!, of[b]!];
      if (x === y || x === -1 || y === -1) continue;
      const key = Math.min(x, y) * count + Math.max(x, y);
      cells.set(key, (cells.get(key) ?? new Map<number, number>()).set(place(a, b), 1));
    }
    for (const [key, terms] of cells)
      if (hidden[column]!.includes(key)) secrets.push(terms);
      else know(terms);
  }
  const attacker = await LinearAttacker.knowing(known);
  return secrets.map((terms) => ({ truth: sumOf(terms), ...attacker.boundsOf(terms) }));
}

/** Four units, put together in pairs in all three ways. */
const pairedUp: Drawn = {
  groups: [
    [0, 1, 2, 3],
    [0, 0, 1, 1],
    [0, 1, 0, 1],
    [0, 1, 1, 0],
  ],
  contact: [
    [0, 1, 50],
    [0, 2, 36],
    [0, 3, 60],
    [1, 2, 40],
    [1, 3, 45],
    [2, 3, 55],
    [0, 0, 80],
    [1, 1, 80],
    [2, 2, 80],
    [3, 3, 80],
  ],
};
const units = { ab: 1, ac: 2, ad: 3, bc: 6 };

describe('hideCrossings(pairs, columns, hidden)', () => {
  it('hides nothing where nothing must be, and nothing more where what is hidden is safe', () => {
    expect(hideAll(pairedUp, [[], [], [], []])).toEqual([[], [], [], []]);
    const one: Drawn = { groups: [[0, 1, 2, 3]], contact: pairedUp.contact };
    expect(hideAll(one, [[units.ac]])).toEqual([[units.ac]]);
    expect(hideAll({ ...one, contact: [[0, 2, 36]] }, [[units.ac]])).toEqual([[units.ac]]);
  });

  it('hides more where three columns together would tell what none of them does alone', async () => {
    const start = [[units.ab, units.ac, units.ad], [], [], []];
    const exact = await boundsOf(pairedUp, start);
    expect(exact.map(({ least, most }) => [Math.round(least), Math.round(most)])).toEqual([
      [50, 50],
      [36, 36],
      [60, 60],
    ]);
    const hidden = hideAll(pairedUp, start);
    for (const { truth, least, most } of await boundsOf(pairedUp, hidden))
      expect(least < 0.8 * truth || most > 1.2 * truth).toBe(true);
  });

  /** Hides once, without what a single column asks for, and says whether there was anything. */
  const crossed = (drawn: Drawn, ...start: readonly (readonly number[])[]) => {
    const { pairs, columns } = columnsOf(drawn);
    const hidden = start.map((list) => new Set(list));
    const isChanged = hideCrossings(pairs, columns, hidden);
    return [isChanged, ...hidden.map((set) => [...set].sort((a, b) => a - b))];
  };

  /**
   * The contact of 0 with the others: groups 0, 1 (of two people) and 2 in the first column, of which 0 with 1 and 0 with 2 are
   * hidden; in the second the one of the two is with the person of group 2.
   */
  const twoParts = (shared: number, alone: number, beside: number): Drawn => ({
    groups: [
      [0, 1, 1, 2],
      [0, 1, 2, 1],
    ],
    contact: [
      [1, 0, shared],
      [0, 2, alone],
      [3, 0, beside],
    ],
  });

  it('takes a fifth for enough, moved out to or in from what is counted in the same figures', () => {
    expect(crossed(twoParts(20, 80, 1), [1, 2], [])).toEqual([false, [1, 2], []]);
    expect(crossed(twoParts(19, 81, 20), [1, 2], [])).toEqual([false, [1, 2], []]);
    // None of the same column would help: most of it is in one figure of the other.
    expect(crossed(twoParts(19, 81, 19), [1, 2], [])).toEqual([true, [1, 2], [2]]);
  });

  /** As {@link twoParts} with 10, 90 and 1, and two more groups that are with the first of the two. */
  const withMore = (...more: [number, number]): Drawn => ({
    groups: [
      [0, 1, 1, 2, 3, 4],
      [0, 1, 2, 1, 1, 1],
    ],
    contact: [
      [0, 1, 10],
      [0, 2, 90],
      [0, 3, 1],
      [4, 0, more[0]],
      [0, 5, more[1]],
    ],
  });

  it('hides the smallest of the same column that is enough, and the largest first where none is', () => {
    expect(crossed(withMore(5, 25), [1, 2], [])).toEqual([true, [1, 2, 4], []]);
    expect(crossed(withMore(25, 19), [1, 2], [])).toEqual([true, [1, 2, 4], []]);
    expect(crossed(withMore(19, 19), [1, 2], [])).toEqual([true, [1, 2, 3], []]);
    expect(crossed(withMore(18, 18), [1, 2], [])).toEqual([true, [1, 2, 3, 4], []]);
    expect(crossed(withMore(18, 17), [1, 2], [])).toEqual([true, [1, 2, 3, 4], []]);
    expect(crossed(withMore(7, 5), [1, 2], [])).toEqual([true, [1, 2, 3, 4], [2]]);
  });

  it('hides of a whole that is hidden the part that is most of it', () => {
    const whole: Drawn = {
      groups: [
        [0, 0, 1, 1],
        [0, 1, 2, 3],
      ],
      contact: [
        [0, 2, 10],
        [0, 3, 12],
        [2, 1, 9],
      ],
    };
    expect(crossed(whole, [1], [])).toEqual([true, [1], [3]]);
    const even = { ...whole, contact: whole.contact.map(([a, b]) => [a, b, 10] as const) };
    expect(crossed(even, [1], [])).toEqual([true, [1], [2]]);
  });

  it('takes contact of people without a group of a column for contact that it does not show', () => {
    const partly = (count: number): Drawn => ({
      groups: [
        [0, 1, 1, 2],
        [0, 1, -1, -1],
      ],
      contact: [
        [0, 1, 80],
        [0, 2, count],
        [3, 0, 5],
      ],
    });
    expect(crossed(partly(20), [1], [])).toEqual([false, [1], []]);
    expect(crossed(partly(19), [1], [])).toEqual([true, [1, 2], [1]]);
    const [none] = crossed({ ...partly(19), groups: [[0, 1, 1, 2]] }, [1]);
    expect(none).toBe(false);
  });

  it('leaves contact alone that there is none of', () => {
    expect(crossed({ groups: [[0, 1, 2]], contact: [[0, 1, 5]] }, [2])).toEqual([false, [2]]);
  });

  it('leaves nothing hidden that a solver knows to a fifth either way, however columns cross', async () => {
    const people = 6;
    const drawn = fc
      .tuple(
        fc.array(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: people, maxLength: people }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: people - 1 }),
            fc.integer({ min: 0, max: people - 1 }),
            fc.integer({ min: 1, max: 60 }),
          ),
          { minLength: 4, maxLength: 21 },
        ),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      )
      .map(([groups, ties, chosen]) => {
        const contact = new Map<string, readonly [number, number, number]>();
        for (const [a, b, count] of ties) {
          const ends = [Math.min(a, b), Math.max(a, b)] as const;
          contact.set(ends.join(), [...ends, count]);
        }
        const all: Drawn = {
          groups: groups.map((list) => [0, 1, ...list.slice(2)]),
          contact: [...contact.values()],
        };
        const cells = columnsOf(all).columns.flatMap(({ counts }, column) =>
          [...counts.keys].map((key) => [column, key] as const),
        );
        const start = all.groups.map((): number[] => []);
        for (const one of cells.length === 0 ? [] : chosen) {
          const [column, key] = cells[one % cells.length]!;
          if (!start[column]!.includes(key)) start[column]!.push(key);
        }
        return { all, start };
      });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ all, start }) => {
        for (const { truth, least, most } of await boundsOf(all, hideAll(all, start)))
          if (truth > 0) expect(least < 0.8 * truth + 1e-6 || most > 1.2 * truth - 1e-6).toBe(true);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

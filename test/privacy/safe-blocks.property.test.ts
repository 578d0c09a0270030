import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REST, safeBlocks } from '../../src/privacy/safe-blocks.js';

const organisation = () =>
  fc.record({
    k: fc.integer({ min: 5, max: 12 }),
    people: fc.array(fc.tuple(fc.integer({ min: -1, max: 6 }), fc.integer({ min: -1, max: 3 }), fc.nat(9)), {
      maxLength: 150,
    }),
  });

/** People by the groups of all shown columns together. */
function atomsOf(columns: readonly (Int32Array | undefined)[], count: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (let person = 0; person < count; person++) {
    const key = columns.map((of) => of?.[person] ?? 'not shown').join(' ');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes;
}

describe('safeBlocks(columns, count, k)', () => {
  it('leaves no combination of groups of fewer than k people', () => {
    fc.assert(
      fc.property(organisation(), ({ k, people }) => {
        const columns = [0, 1, 2].map((at) => Int32Array.from(people, (one) => one[at]!));
        const shown = safeBlocks(columns, people.length, k).map(({ of }) => of);
        if (shown.every((of) => of === undefined)) return;
        for (const size of atomsOf(shown, people.length).values()) expect(size).toBeGreaterThanOrEqual(k);
      }),
    );
  });

  it('shows a column as it is where every combination is large enough', () => {
    const unit = Int32Array.from({ length: 40 }, (_, person) => person % 4);
    expect(safeBlocks([unit], 40, 10)[0]!.of).toEqual(unit);
  });

  it('puts a small group together with the next smallest of its firm, not with others', () => {
    const firm = Int32Array.from({ length: 60 }, (_, person) => (person < 30 ? 0 : 1));
    const unit = Int32Array.from({ length: 60 }, (_, person) =>
      person < 3 ? 0 : person < 13 ? 1 : person < 30 ? 2 : person < 45 ? 3 : 4,
    );
    const { of } = safeBlocks([firm, unit], 60, 10)[1]!;
    expect([0, 5, 20, 40, 50].map((person) => of![person])).toEqual([REST, REST, 2, 3, 4]);
  });

  it('shows nothing of too few people, nor a column of one group', () => {
    expect(safeBlocks([new Int32Array(9)], 9, 10)).toStrictEqual([{ of: undefined }]);
    const four = Int32Array.from({ length: 40 }, (_, person) => person % 4);
    expect(safeBlocks([new Int32Array(40), four], 40, 10)).toStrictEqual([{ of: undefined }, { of: four }]);
  });

  it('puts a group together with others that is small in one of several firms', () => {
    const firm = Int32Array.from({ length: 60 }, (_, person) => (person < 30 ? 0 : 1));
    // Of unit 0 there are 3 in the first firm and 15 in the second; unit 1 is the rest of the first, units 2 of the second.
    const unit = Int32Array.from({ length: 60 }, (_, person) =>
      person < 3 ? 0 : person < 30 ? 1 : person < 45 ? 0 : 2,
    );
    const { of } = safeBlocks([firm, unit], 60, 10)[1]!;
    expect([0, 5, 35, 50].map((person) => of![person])).toEqual([REST, REST, REST, 2]);
  });

  it('holds a column against the combinations of all before it', () => {
    const firm = Int32Array.from({ length: 80 }, (_, person) => (person < 40 ? 0 : 1));
    const level = Int32Array.from({ length: 80 }, (_, person) => person % 2);
    // Large enough in either firm and on either level, but three people of one firm and level.
    const site = Int32Array.from({ length: 80 }, (_, person) =>
      person === 0 || person === 2 || person === 4 || (person % 2 === 1 && person < 60) ? 0 : 1,
    );
    expect(safeBlocks([firm, level, site], 80, 10).map(({ of }) => of === undefined)).toEqual([
      false,
      false,
      true,
    ]);
    expect(safeBlocks([firm, level, firm], 80, 10)[2]!.of).toEqual(firm);
  });

  it('of groups of one size takes the first', () => {
    const unit = Int32Array.from({ length: 35 }, (_, person) =>
      person < 5 ? 3 : person < 15 ? 2 : person < 25 ? 1 : 4,
    );
    const { of } = safeBlocks([unit], 35, 10)[0]!;
    expect([0, 5, 15, 25].map((person) => of![person])).toEqual([REST, 2, REST, 4]);
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(organisation(), ({ k, people }) => {
        const shownOf = (order: readonly (readonly number[])[]) =>
          safeBlocks(
            [0, 1].map((at) => Int32Array.from(order, (one) => one[at]!)),
            order.length,
            k,
          ).map(({ of }) => of && [...of]);
        const backwards = shownOf(people.toReversed()).map((of) => of?.toReversed());
        expect(backwards).toEqual(shownOf(people));
      }),
    );
  });
});

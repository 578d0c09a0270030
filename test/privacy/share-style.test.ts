import { describe, expect, it } from 'vitest';
import type { LeadershipStyle, StyleGroup } from '../../src/findings/style/leadership-style.js';
import { styleParts } from '../../src/findings/style/style-parts.js';
import type { StylePart } from '../../src/findings/style/style-profile.js';
import { GroupNumbers } from '../../src/privacy/group-numbers.js';
import { shareComparison } from '../../src/privacy/share-comparison.js';
import { shareStyle } from '../../src/privacy/share-style.js';
import { LinearAttacker } from '../battery/linear-bounds.js';
import { sampleComparison } from '../outputs/sample-style.js';
import { findingText } from './finding-text.js';

const head = {
  ...findingText,
  id: 'leadership-style',
  shows: 'groups' as const,
};
const numbers = new GroupNumbers(10);

function part(id: string, value: number, cannotTell?: string): StylePart {
  return {
    id,
    value,
    low: 0.1234,
    high: 0.5678,
    expected: 0.3333,
    position: 0.4567,
    positionLow: 0.1111,
    positionHigh: 0.8888,
    leans: 'cannot tell',
    cannotTell,
    withoutInterval: undefined,
  };
}

/** A group whose parts are 0.4321 but for those that are stated. */
function group(
  by: string | undefined,
  name: string,
  size: number,
  values: Record<string, number> = {},
): StyleGroup {
  const parts = styleParts.map(({ id }) => part(id, values[id] ?? 0.4321));
  return {
    by,
    name,
    size,
    isHidden: false,
    parts,
    position: 0.1234,
    positionLow: -0.5678,
    positionHigh: 0.9012,
    placedParts: 7,
    leans: 'cannot tell',
  };
}

const shared = (...groups: StyleGroup[]) =>
  shareStyle({ ...head, cards: [], groups, capabilities: [] } satisfies LeadershipStyle, numbers).groups;
const partOf = (found: StyleGroup | undefined, id: string) => found!.parts.find((one) => one.id === id)!;

describe('shareStyle(finding, numbers)', () => {
  it('tells figures to two decimals and people to the nearest five', () => {
    const [found] = shared(group(undefined, 'everybody', 42));
    expect([found!.size, found!.position, found!.positionLow, found!.positionHigh]).toEqual([
      40, 0.12, -0.57, 0.9,
    ]);
    expect(partOf(found, 'line-following')).toEqual({
      id: 'line-following',
      value: 0.43,
      low: 0.12,
      high: 0.57,
      expected: 0.33,
      position: 0.46,
      positionLow: 0.11,
      positionHigh: 0.89,
      leans: 'cannot tell',
      cannotTell: undefined,
      withoutInterval: undefined,
    });
  });

  it('tells of a group what its figures are compared with in tenths, and of an interval no less than it is', () => {
    const [, found] = shared(group(undefined, 'everybody', 90), group('unit', 'A', 50));
    expect([found!.position, found!.positionLow, found!.positionHigh]).toEqual([0.1, -0.6, 1]);
    expect(partOf(found, 'line-following')).toMatchObject({
      value: 0.43,
      low: 0.1,
      high: 0.6,
      expected: 0.3,
      position: 0.5,
      positionLow: 0.1,
      positionHigh: 0.9,
    });
    // A bound that is a tenth stays it.
    const even = { ...part('starters-spread', 0.43), low: 0.3, high: 0.7 };
    const [own] = shared({ ...group('unit', 'A', 50), parts: [even] });
    expect(partOf(own, 'starters-spread')).toMatchObject({ low: 0.3, high: 0.7 });
  });

  it('tells what would tell the contact within groups of everybody alone', () => {
    const told = shared(group(undefined, 'everybody', 90), group('unit', 'A', 50)).map((one) =>
      partOf(one, 'krackhardt-efficiency'),
    );
    expect(told.map(({ value }) => value)).toEqual([0.43, Number.NaN]);
    expect(told[1]!.cannotTell).toContain('contact within the group');
  });

  it('hides what the ties of few people make, in the whole column, and says nothing of who is behind', () => {
    const behindIt = (people: number, isDominated: boolean) => {
      const of = group('unit', 'A', 50);
      const parts = of.parts.map((one) =>
        one.id === 'line-following' ? { ...one, behind: { people, isDominated } } : one,
      );
      const found = shared({ ...of, parts }, group('unit', 'B', 50));
      expect(Object.keys(partOf(found[0], 'line-following'))).not.toContain('behind');
      return found.map((one) => partOf(one, 'line-following').value);
    };
    expect(behindIt(10, false)).toEqual([0.43, 0.43]);
    expect(behindIt(9, false)).toEqual([Number.NaN, Number.NaN]);
    expect(behindIt(10, true)).toEqual([Number.NaN, Number.NaN]);
  });

  it('tells how far the greatest is ahead of groups of 4 k people alone', () => {
    const toldOf = (size: number) =>
      partOf(shared(group(undefined, 'everybody', size))[0], 'centralization-degree');
    expect(toldOf(40).value).toBe(0.43);
    expect(toldOf(39)).toMatchObject({ value: Number.NaN, leans: 'cannot tell' });
    expect(toldOf(39).cannotTell).toContain('few people');
  });

  it('hides a part of every group of a column of which one cannot tell it, and of that column alone', () => {
    const without = group('unit', 'A', 50);
    const parts = without.parts.map((one) =>
      one.id === 'starters-spread' ? part(one.id, Number.NaN, 'no ties') : one,
    );
    const found = shared(group(undefined, 'all', 90), { ...without, parts }, group('unit', 'B', 50));
    expect(found.map((one) => partOf(one, 'starters-spread').value)).toEqual([0.43, Number.NaN, Number.NaN]);
    expect(partOf(found[2], 'starters-spread').cannotTell).toContain('few people');
    expect(found.map((one) => partOf(one, 'line-following').value)).toEqual([0.43, 0.43, 0.43]);
  });

  it('hides a share that is none or all of what people of a group do, in the whole column', () => {
    for (const id of ['line-following', 'starts-from-below', 'paths-through-leaders', 'leader-reciprocity'])
      for (const value of [0, 0.004, 0.996, 1]) {
        const found = shared(group('unit', 'A', 50, { [id]: value }), group('unit', 'B', 50));
        expect(found.map((one) => partOf(one, id).value)).toEqual([Number.NaN, Number.NaN]);
        expect(partOf(found[1], id).cannotTell).toContain('the same of everybody');
        expect(partOf(found[1], 'starters-spread').value).toBe(0.43);
      }
    // The shape of the whole says nothing of each.
    expect(
      partOf(shared(group('unit', 'A', 50, { 'krackhardt-hierarchy': 1 }))[0], 'krackhardt-hierarchy').value,
    ).toBe(1);
  });

  it('leaves a share of all, of equal parts, unknown to the solver where the share of a group is all', async () => {
    // Contact along the line: 20 of 20 pairs in A, 8 of 20 in B; the whole is told in its own column.
    const found = shared(
      group(undefined, 'all', 100, { 'line-following': 0.7 }),
      group('unit', 'A', 50, { 'line-following': 1 }),
      group('unit', 'B', 50, { 'line-following': 0.4 }),
    );
    const told = found.map((one) => partOf(one, 'line-following').value);
    const known = [
      {
        terms: new Map([
          [0, 1],
          [1, 1],
        ]),
        least: 40 * (told[0]! - 0.005),
        most: 40 * (told[0]! + 0.005),
      },
    ];
    for (const at of [0, 1]) {
      known.push({ terms: new Map([[at, 1]]), least: 0, most: 20 });
      if (!Number.isNaN(told[at + 1]!))
        known.push({ terms: new Map([[at, 1]]), least: 20 * told[at + 1]!, most: 20 * told[at + 1]! });
    }
    const { least, most } = (await LinearAttacker.knowing(known)).boundsOf(new Map([[0, 1]]));
    expect(least).toBeLessThan(0.8 * 20);
    expect(most).toBeCloseTo(20);
  });

  it('does not tell how few are apart from the others', () => {
    const toldOf = (value: number) =>
      partOf(
        shared(group(undefined, 'all', 100, { 'krackhardt-connectedness': value }))[0],
        'krackhardt-connectedness',
      ).value;
    // One, nine and ten of a hundred apart, and nobody.
    expect([0.99 ** 2, 0.91 ** 2, 0.89 ** 2, 1].map(toldOf)).toEqual([Number.NaN, Number.NaN, 0.79, 1]);
  });

  it('keeps no sentence, and no shares by level', () => {
    const { sentences, capabilities } = shareStyle(
      { ...head, cards: [], groups: [], capabilities: [] },
      numbers,
    );
    expect([sentences, capabilities]).toEqual([[], []]);
  });
});

describe('shareComparison(found, style, numbers)', () => {
  const compared = sampleComparison(head);
  const styleOf = (...groups: StyleGroup[]) => ({
    ...head,
    cards: [],
    groups: shared(...groups),
    capabilities: [],
  });

  it('tells of parts that the style tells of both, to two decimals, with chances in classes', () => {
    const style = styleOf(group('firm', 'North', 50), group('firm', 'South <b>', 50));
    const { a, b, size, parts, sentences } = shareComparison(compared, style, numbers);
    expect([a, b, size, sentences]).toEqual([
      { name: 'North', people: 15 },
      { name: 'South <b>', people: Number.NaN },
      Number.NaN,
      [],
    ]);
    expect(parts[0]).toEqual({
      id: styleParts[0]!.id,
      a: 0.3,
      b: 0.2,
      aSized: 0.31,
      bSized: 0.2,
      difference: 0.11,
      low: 0,
      high: 0.2,
      p: 0.05,
      adjustedP: 0.05,
      verdict: 'differs',
      cannotTell: undefined,
    });
    expect(parts[2]).toMatchObject({ verdict: 'cannot tell', cannotTell: 'no reporting lines' });
  });

  it('hides what the style hides of either, and all where it has none of a group', () => {
    const style = styleOf(
      group('firm', 'North', 50, { 'line-following': 1 }),
      group('firm', 'South <b>', 50),
    );
    const at = styleParts.findIndex(({ id }) => id === 'line-following');
    const hiddenPart = shareComparison(compared, style, numbers).parts[at]!;
    expect(Object.values(hiddenPart).filter((value) => Number.isFinite(value))).toEqual([]);
    expect([hiddenPart.verdict, hiddenPart.cannotTell]).toEqual([
      'cannot tell',
      expect.stringContaining('the same of everybody'),
    ]);
    const alone = shareComparison(compared, styleOf(group('firm', 'North', 50)), numbers).parts;
    expect(new Set(alone.map(({ cannotTell }) => cannotTell))).toEqual(
      new Set(['the style of a group is not told']),
    );
    const elsewhere = styleOf(group('unit', 'North', 50), group('unit', 'South <b>', 50));
    expect(shareComparison(compared, elsewhere, numbers).parts.every(({ a }) => Number.isNaN(a))).toBe(true);
  });

  it('has no group where there are no two', () => {
    const none = shareComparison({ ...compared, a: undefined, b: undefined, parts: [] }, styleOf(), numbers);
    expect([none.a, none.b, none.parts]).toEqual([undefined, undefined, []]);
  });
});

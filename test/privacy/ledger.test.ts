import { describe, expect, it } from 'vitest';
import { knownFew, type LedgerGroup, ledgerConflict, withGroups } from '../../src/privacy/ledger.js';

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `p${100 + from + at}`);
const group = (name: string, members: readonly string[], by = 'unit'): LedgerGroup => ({ by, name, members });
const conflict = (before: LedgerGroup, now: LedgerGroup) => ledgerConflict([before], [now], 10)?.name;

describe('ledgerConflict(before, now, k)', () => {
  it('lets the same group pass, and one with k people more or less', () => {
    expect(conflict(group('North', range(0, 30)), group('North', range(0, 30)))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('North', range(0, 40)))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('North', range(10, 40)))).toBeUndefined();
  });

  it('refuses a group with a few people more, a few less, or a few changed', () => {
    expect(conflict(group('North', range(0, 30)), group('North', range(0, 31)))).toBe('North');
    expect(conflict(group('North', range(0, 30)), group('North', range(0, 39)))).toBe('North');
    expect(conflict(group('North', range(0, 30)), group('North', range(1, 30)))).toBe('North');
    expect(conflict(group('North', range(0, 30)), group('North', range(1, 45)))).toBe('North');
    expect(conflict(group('North', range(0, 30)), group('North', range(12, 33)))).toBe('North');
  });

  it('refuses a group of another name or column that lies in one shown before but for a few, or the other way round', () => {
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 25), 'site'))).toBe('Here');
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 35), 'site'))).toBe('Here');
    expect(conflict(group('North', range(0, 30)), group('Other', range(0, 25)))).toBe('Other');
    expect(conflict(group('North', range(0, 30), 'site'), group('North', range(0, 25)))).toBe('North');
  });

  it('refuses a group that several of a column make up but for a few, whichever was shown first', () => {
    const units = [group('A', range(0, 20)), group('B', range(20, 40)), group('C', range(40, 60))];
    for (const site of [range(0, 43), range(0, 37)].map((members) => group('Here', members, 'site'))) {
      expect(ledgerConflict(units, [site], 10)?.name).toBe('Here');
      expect(ledgerConflict([site], units, 10)?.name).toBe('A');
    }
    for (const site of [range(0, 40), range(0, 30), range(5, 50)].map((members) =>
      group('Here', members, 'site'),
    )) {
      expect(ledgerConflict(units, [site], 10)).toBeUndefined();
      expect(ledgerConflict([site], units, 10)).toBeUndefined();
    }
    // Those that make one up may stand beside groups of another column, and each that has some of its people tells.
    const [first, second, third] = units as [LedgerGroup, LedgerGroup, LedgerGroup];
    const place = group('Away', range(70, 90), 'place');
    const here = group('Here', range(0, 37), 'site');
    expect(ledgerConflict([here], [place, second, first, third], 10)?.name).toBe('B');
    // People whom no unit has are not known by the units around them.
    expect(
      ledgerConflict(units.slice(0, 1), [group('Here', [...range(0, 15), ...range(70, 80)], 'site')], 10),
    ).toBeUndefined();
  });

  it('holds groups against those that stood side by side in one run, be it of several before', () => {
    const units = [group('A', range(20, 40)), group('B', range(40, 60))];
    // Later A had twelve more, and B was as before.
    const later = [...units, group('A', range(8, 40))];
    const site = (members: readonly string[]) => [group('Here', members, 'site')];
    for (const before of [units, later]) {
      // All of both but three; and, of the first run, all of both.
      expect(ledgerConflict(before, site(range(20, 57)), 10)?.name).toBe('Here');
      expect(ledgerConflict(before, site(range(20, 60)), 10)).toBeUndefined();
    }
    expect(ledgerConflict(later, site(range(8, 57)), 10)?.name).toBe('Here');
    expect(ledgerConflict(later, site(range(8, 60)), 10)).toBeUndefined();
    expect(ledgerConflict(units, site(range(8, 57)), 10)).toBeUndefined();
  });

  it('holds groups against every column, and every group of a name', () => {
    const far = [group('Away', range(70, 90), 'site'), group('There', range(90, 110), 'site')];
    const north = group('North', range(0, 30));
    const few = group('North', range(0, 25), 'place');
    expect(ledgerConflict([...far, north], [few], 10)?.name).toBe('North');
    expect(ledgerConflict([north, ...far], [few], 10)?.name).toBe('North');
    expect(ledgerConflict([few], [...far, north], 10)?.name).toBe('North');
    // Of one name and column, changed by a few and by many: it lies in neither.
    const changed = group('North', range(3, 60));
    expect(ledgerConflict([...far, north], [changed], 10)?.name).toBe('North');
    expect(ledgerConflict([...far, group('South', range(0, 30))], [changed], 10)).toBeUndefined();
    expect(ledgerConflict([...far, group('North', range(0, 30), 'place')], [changed], 10)).toBeUndefined();
  });

  it('lets groups pass that overlap, since neither lies in the other', () => {
    expect(conflict(group('North', range(0, 30)), group('Here', range(5, 35), 'site'))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 20), 'site'))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 30), 'site'))).toBeUndefined();
  });

  it('lets a group pass that has nobody of those shown before, however small', () => {
    expect(conflict(group('North', range(0, 30)), group('Here', range(50, 55), 'site'))).toBeUndefined();
  });
});

it('withGroups(before, now) holds each group once', () => {
  const [one, two] = [group('North', ['a']), group('South', ['b'])];
  expect(withGroups([one], [two, { ...one }])).toEqual([one, two]);
});

describe('knownFew(before, people)', () => {
  const before = [{ by: '', name: 'everybody', members: ['a', 'b', 'c'] }];
  const strangers = Array.from({ length: 9 }, (_, at) => `x${at}`);

  it('is how many a ledger knows, where fewer than a tenth are', () => {
    expect(knownFew(before, strangers)).toBe(0);
    expect(knownFew(before, [...strangers, 'x9', 'a'])).toBe(1);
  });

  it('is undefined from a tenth on, for an empty ledger, and without people', () => {
    expect(knownFew(before, [...strangers, 'a'])).toBeUndefined();
    expect(knownFew([], strangers)).toBeUndefined();
    expect(knownFew(before, [])).toBeUndefined();
  });
});

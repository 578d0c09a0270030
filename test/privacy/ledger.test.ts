import { describe, expect, it } from 'vitest';
import { type LedgerGroup, ledgerConflict, withGroups } from '../../src/privacy/ledger.js';

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
  });

  it('refuses a group of another name or column that lies in one shown before but for a few, or the other way round', () => {
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 25), 'site'))).toBe('Here');
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 35), 'site'))).toBe('Here');
    expect(conflict(group('North', range(0, 30)), group('Other', range(0, 25)))).toBe('Other');
    expect(conflict(group('North', range(0, 30), 'site'), group('North', range(0, 25)))).toBe('North');
  });

  it('lets groups pass that overlap, since neither lies in the other', () => {
    expect(conflict(group('North', range(0, 30)), group('Here', range(5, 35), 'site'))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 20), 'site'))).toBeUndefined();
    expect(conflict(group('North', range(0, 30)), group('Here', range(0, 30), 'site'))).toBeUndefined();
  });
});

it('withGroups(before, now) holds each group once', () => {
  const [one, two] = [group('North', ['a']), group('South', ['b'])];
  expect(withGroups([one], [two, { ...one }])).toEqual([one, two]);
});

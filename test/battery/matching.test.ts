import { describe, expect, it } from 'vitest';
import { checkCounterfactuals } from './counterfactuals.js';
import { checkBlindness } from './match-blindness.js';

// The quick forms of `npm run battery:counterfactuals` and `npm run battery:blindness`.
describe('matches of random organisations', () => {
  it('turn round with every change that explainMatch prints, and with no smaller one of its kind', async () => {
    const { kinds } = await checkCounterfactuals(24, 1);
    for (const [kind, { printed, smaller }] of Object.entries(kinds)) {
      expect(printed, kind).toBeGreaterThan(0);
      expect(smaller, kind).toBeGreaterThan(0);
    }
    expect(Object.values(kinds).map((one) => [one.withoutEffect, one.smallerWithEffect, one.missed])).toEqual(
      Object.values(kinds).map(() => [0, 0, 0]),
    );
  });

  it('stay with other names, levels, sexes, ages, starts, places, ids and orders of rows', async () => {
    const { changed, suggestions } = await checkBlindness(30, 1);
    expect(suggestions).toBeGreaterThan(30);
    expect(changed).toEqual({ columns: 0, 'no columns': 0, rows: 0, ids: 0, all: 0 });
  });
});

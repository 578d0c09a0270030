import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownCounts } from '../../src/outputs/report/shown-counts.js';

it('shownCounts(sizes, least) never hides one group alone, nor fewer than `least` people together', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 8 }), (sizes) => {
      const shown = shownCounts(sizes, 5);
      const hidden = sizes.filter((_, i) => shown[i] === undefined);
      for (const size of shown) expect(size === undefined || size === 0 || size >= 5).toBe(true);
      const isAll = shown.every((size) => size === undefined || size === 0);
      if (hidden.length > 0 && !isAll) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});

it('shownCounts([1, 14, 71, 89], 5) hides the next smallest beside the one', () => {
  expect(shownCounts([1, 14, 71, 89], 5)).toEqual([undefined, undefined, 71, 89]);
});

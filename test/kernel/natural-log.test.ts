import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalLog } from '../../src/kernel/natural-log.js';

describe('naturalLog', () => {
  it('naturalLog(x) is within a few units in the last place of the logarithm, for all positive numbers', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-308, max: 1e308, noNaN: true }), (value) => {
        const wanted = Math.log(value);
        expect(Math.abs(naturalLog(value) - wanted)).toBeLessThanOrEqual(1e-15 * Math.abs(wanted));
      }),
    );
  });

  it('naturalLog(1) is 0, near 1 as exact as elsewhere', () => {
    expect(naturalLog(1)).toBe(0);
    for (const value of [1 + 2 ** -40, 1 - 2 ** -40, 0.999, 1.001])
      expect(Math.abs(naturalLog(value) / Math.log(value) - 1)).toBeLessThan(1e-15);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/kernel/settle.js';

const settled = (value: number, digits = 13) => settle(Float64Array.of(value), digits)[0]!;

describe('settle(values, digits)', () => {
  it('makes sums of the same numbers in another order the same number', () => {
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(settled(0.1 + 0.2 + 0.3)).toBe(settled(0.3 + 0.2 + 0.1));
    expect(settled(1 / 3)).toBe(0.3333333333333);
    expect(settled(2e-30 / 3)).toBe(6.666666666667e-31);
    expect(settled(123456789.12345679)).toBe(123456789.1235);
  });

  it('leaves whole numbers, NaN and infinite values as they are', () => {
    const values = [0, -3, Number.NaN, Number.POSITIVE_INFINITY, 9007199254740991];
    expect([...settle(Float64Array.from(values), 13)]).toEqual(values);
  });

  it('rounds digits before the point too, and negative values as positive ones', () => {
    expect(settled(2557335781708.9033)).toBe(2557335781709);
    expect(settled(12345678901234567000)).toBe(12345678901230000000);
    expect(settled(-0.12345678901235)).toBe(-settled(0.12345678901235));
  });

  it('moves no value by more than half of its last digit, and rounds twice as once', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const once = settled(value);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(5.1e-13 * Math.abs(value));
        expect(settled(once)).toBe(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderStatistic } from '../../src/kernel/order-statistic.js';

it('orderStatistic(values, place) is what stands there once they are sorted', () => {
  const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(values, fc.nat(), (given, any) => {
      const place = any % given.length;
      const sorted = Float64Array.from(given).sort();
      // 0 and -0 are one value here.
      expect(orderStatistic(Float64Array.from(given), place)! + 0).toBe(sorted[place]! + 0);
    }),
  );
  expect(orderStatistic(new Float64Array(0), 0)).toBeUndefined();
});

import { expect } from 'vitest';
import type { AnyMetric } from '../../src/metrics/define-metric.js';

/** Values of a measure lie in the range it states, and are NaN only where its card says in words that there is no answer. */
export function expectInRange({ id, range: [least, greatest], card }: AnyMetric, values: Float64Array): void {
  for (const value of values) {
    if (Number.isNaN(value)) {
      // Promised in words, where there is no answer.
      expect(`${card.edgeCases} ${card.definedAs}`, `${id} gives NaN`).toMatch(/undefined/);
      continue;
    }
    expect(value, id).toBeGreaterThanOrEqual(least - 1e-12);
    expect(value, id).toBeLessThanOrEqual(greatest === Infinity ? Number.MAX_VALUE : greatest + 1e-12);
  }
}

import { expect } from 'vitest';

/** Compares numbers to 1e-9 relative or 1e-12 absolute; NaN and null count as the same absence of an answer. */
export function expectNear(
  found: ArrayLike<number>,
  wanted: readonly (number | null)[],
  relative = 1e-9,
): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, place) => {
    const actual = found[place]!;
    if (value === null || Number.isNaN(value)) {
      expect(actual, `value at ${place}`).toBeNaN();
      return;
    }
    const allowed = Math.max(1e-12, Math.abs(value) * relative);
    expect(Math.abs(actual - value), `value at ${place}: ${actual} against ${value}`).toBeLessThanOrEqual(
      allowed,
    );
  });
}

/** A number as measures give it: 13 significant digits. */
export function settled(value: number): number {
  return Number(value.toPrecision(13));
}

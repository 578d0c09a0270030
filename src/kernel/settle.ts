/** Significant digits that measures keep of sums, and of limits that an iteration comes near to. */
export const DIGITS = { sum: 13, limit: 10 } as const;

/** Powers of ten that float64 holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Rounds values, in place, to so many significant decimal digits, at most 15.
 *
 * Two people in the same place of a network get sums of the same numbers in another order, which may differ in the last
 * of the sixteen digits that float64 holds. With 13 digits they are the same number, and no value moves by more than
 * 5e-13 of itself. Whole numbers below 2^53, NaN and infinite values stay.
 */
export function settle(values: Float64Array, digits: number): Float64Array {
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (Number.isSafeInteger(value) || !Number.isFinite(value)) continue;
    const size = Math.abs(value);
    const settled = rounded(size, digits);
    values[place] = value < 0 ? -settled : settled;
  }
  return values;
}

function rounded(size: number, digits: number): number {
  let decimals = digits;
  if (size >= 1) for (let whole = 0; whole <= digits && size >= POWERS[whole]!; whole++) decimals--;
  else for (let zeros = 1; decimals <= 22 && size * POWERS[zeros]! < 1; zeros++) decimals++;
  // Digits before the point are rounded too, or the power of ten would not be exact.
  if (decimals <= 0 || decimals > 22) return Number(size.toPrecision(digits));
  return Math.round(size * POWERS[decimals]!) / POWERS[decimals]!;
}

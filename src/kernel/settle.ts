/** Significant digits that measures keep of sums, and of limits that an iteration comes near to. */
export const DIGITS = { sum: 13, limit: 11 } as const;

/** Powers of ten that float64 holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Rounds values, in place, to so many significant decimal digits, at most 15.
 *
 * Two people in the same place of a network get sums of the same numbers in another order, which may differ in the last
 * of the sixteen digits that float64 holds. With 13 digits they are the same number, and no value moves by more than
 * 5e-13 of itself. NaN and infinite values stay.
 */
export function settle(values: Float64Array, digits: number): Float64Array {
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (Number.isInteger(value) || !Number.isFinite(value)) continue;
    values[place] = rounded(value, digits);
  }
  return values;
}

function rounded(value: number, digits: number): number {
  const size = Math.abs(value);
  let decimals = digits;
  if (size >= 1) for (let whole = 0; size >= POWERS[whole]!; whole++) decimals--;
  else for (let zeros = 1; decimals <= 22 && size * POWERS[zeros]! < 1; zeros++) decimals++;
  // More digits than a value of 1e15 and above has, or a value so small that its power of ten is not exact.
  if (decimals <= 0) return value;
  if (decimals > 22) return Number(value.toPrecision(digits));
  return Math.round(value * POWERS[decimals]!) / POWERS[decimals]!;
}

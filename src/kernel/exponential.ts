/** ln 2 in two parts: the first has so few digits that its product with a whole number up to 2,000 is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * e to the power of a number, to about two units in the last place, from the four basic operations alone: Math.exp may differ
 * in its last bit from one engine to the next, and these do not. Numbers below -700 give 0, those above 700 infinity.
 *
 * The power is k ln 2 + r with r at most half of ln 2 in size; e^r by its series. ln 2 in two parts: Cody and Waite (1980),
 * Software Manual for the Elementary Functions.
 */
export function exponential(power: number): number {
  if (!(power >= -700 && power <= 700)) return power < 0 ? 0 : power > 0 ? Infinity : Number.NaN;
  const doublings = Math.round(power / Math.LN2);
  const r = power - doublings * LN2_HIGH - doublings * LN2_LOW;
  let sum = 1;
  for (let term = 15; term > 0; term--) sum = 1 + (sum * r) / term;
  let left = doublings;
  for (; left >= 32; left -= 32) sum *= 2 ** 32;
  for (; left > 0; left--) sum *= 2;
  for (; left <= -32; left += 32) sum *= 2 ** -32;
  for (; left < 0; left++) sum *= 0.5;
  return sum;
}

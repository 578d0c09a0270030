/**
 * The natural logarithm of a positive number, to about two units in the last place, from the four basic operations alone:
 * Math.log may differ in its last bit from one engine to the next, and these do not.
 *
 * The number is 2^k m with m between the root of 1/2 and the root of 2; ln m = 2 artanh((m - 1) / (m + 1)) by its series.
 */
export function naturalLog(value: number): number {
  if (!(value > 0 && value < Infinity)) return Math.log(value); // one answer everywhere: infinite or NaN
  let mantissa = value;
  let exponent = 0;
  for (; mantissa < 2 ** -32; exponent -= 32) mantissa *= 2 ** 32;
  for (; mantissa > 2 ** 32; exponent += 32) mantissa *= 2 ** -32;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  for (; mantissa > Math.SQRT2; exponent++) mantissa *= 0.5;
  const r = (mantissa - 1) / (mantissa + 1);
  const s = r * r; // below 0.0295: the next term would add less than 1e-17 of the sum
  // Two chains of every second term, side by side.
  const t = s * s;
  const even = 1 + t * (1 / 5 + t * (1 / 9 + t * (1 / 13 + t * (1 / 17 + t * (1 / 21)))));
  const odd = 1 / 3 + t * (1 / 7 + t * (1 / 11 + t * (1 / 15 + t * (1 / 19))));
  return exponent * Math.LN2 + 2 * r * (even + s * odd);
}

import { exponential } from './exponential.js';
import { naturalLog } from './natural-log.js';
import { normalUpperTail } from './normal-tail.js';

/** From so many degrees of freedom on the normal variable of the same chance is as good. */
const AS_NORMAL = 1e5;

const ROUNDS = 400;
const SETTLED = 1e-16;
const TINY = 1e-300;

/**
 * The chance that a variable of Student's distribution is at least `t`, to 1e-10 of itself for chances above 1e-280, with the
 * same bits on every engine; that of a normal variable for as many degrees of freedom as there may be. NaN for none.
 *
 * Half the regularised incomplete beta function at degrees / (degrees + t^2), by its continued fraction. From 100,000
 * degrees on, the normal variable of the same chance (Wallace 1959, Annals of Mathematical Statistics 30(4), 1121-1130).
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8 and 26.7.1.
 */
export function studentUpperTail(t: number, degrees: number): number {
  if (Number.isNaN(t) || !(degrees > 0)) return Number.NaN;
  if (t < 0) return 1 - studentUpperTail(-t, degrees);
  if (t === 0) return 0.5;
  if (t === Infinity) return 0;
  if (degrees >= AS_NORMAL) {
    const square = t * t;
    const z = Number.isFinite(degrees) ? Math.sqrt(degrees * naturalLog(1 + square / degrees)) : t;
    return normalUpperTail(Number.isFinite(degrees) ? (z * (8 * degrees + 1)) / (8 * degrees + 3) : z);
  }
  const a = degrees / 2;
  const far = (t * t) / (degrees + t * t);
  const x = degrees / (degrees + t * t);
  const front = exponential(logBeta(a) + a * naturalLog(x) + 0.5 * naturalLog(far));
  // The fraction converges fast on this side of the mean of the beta distribution, its mirror on the other.
  return x < (a + 1) / (a + 2.5)
    ? (0.5 * front * betaFraction(a, 0.5, x)) / a
    : 0.5 * (1 - 2 * front * betaFraction(0.5, a, far));
}

/** log(gamma(a + 1/2) / (gamma(a) gamma(1/2))), by Stirling's series of both. */
function logBeta(a: number): number {
  // Both are moved up to where the series has its digits.
  let up = 0;
  let low = a;
  for (; low < 12; low++) up += naturalLog(low / (low + 0.5));
  return up + stirling(low + 0.5) - stirling(low) - 0.5 * naturalLog(Math.PI);
}

/** log gamma(x) without the constant, for x from 12 on. */
function stirling(x: number): number {
  const square = x * x;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square) / square) /
      square;
  return (x - 0.5) * naturalLog(x) - x + series / x;
}

/** The continued fraction of the incomplete beta function, from its start by the method of Lentz. */
function betaFraction(a: number, b: number, x: number): number {
  const guarded = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= ROUNDS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < SETTLED) break;
  }
  return fraction;
}

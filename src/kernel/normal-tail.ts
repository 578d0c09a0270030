import { exponential } from './exponential.js';

const ROOT_OF_TWO_PI = 2.5066282746310002;

/**
 * The chance that a standard normal variable is at least `z`, to 1e-12 of itself for z from -6 to 30, with the same bits on
 * every engine. Below 2.5 by the series of the middle part, above by the continued fraction of the tail (Laplace).
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (!(z < 38)) return Number.isNaN(z) ? Number.NaN : 0;
  const density = exponential((-z * z) / 2) / ROOT_OF_TWO_PI;
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let k = 1; k < 60; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 120; k > 0; k--) fraction = z + k / fraction;
  return density / fraction;
}

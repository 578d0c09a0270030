import type { MatrixRows } from './matrix-rows.js';

/**
 * Numbers of twice the digits, each the sum of a `high` and a `low` part, for differences of which nothing would be left
 * otherwise.
 *
 * Source: Dekker (1971), Numerische Mathematik 18, 224-242; Knuth, The Art of Computer Programming, volume 2, 4.2.2.
 */
export interface DoubleDoubles {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** 2^27 + 1, which parts a number into halves whose products are exact. */
const SPLITTER = 134_217_729;

/** What rounding takes from the product of two numbers. */
export function productRest(a: number, b: number): number {
  const product = a * b;
  const wideA = SPLITTER * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = SPLITTER * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** What rounding takes from the sum of two numbers. */
export function sumRest(a: number, b: number): number {
  const sum = a + b;
  const ofB = sum - a;
  return a - (sum - ofB) + (b - ofB);
}

/** A matrix times a vector, with twice the digits. */
export function exactProduct({ starts, targets, weights }: MatrixRows, vector: Float64Array): DoubleDoubles {
  const high = new Float64Array(vector.length);
  const low = new Float64Array(vector.length);
  for (let row = 0; row < vector.length; row++) {
    let sum = 0;
    let rest = 0;
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      const value = vector[targets[arc]!]!;
      const weight = weights === undefined ? 1 : weights[arc]!;
      const term = weight * value;
      if (weight !== 1) rest += productRest(weight, value);
      rest += sumRest(sum, term);
      sum += term;
    }
    high[row] = sum + rest;
    low[row] = sumRest(sum, rest);
  }
  return { high, low };
}

/** (value + more) times each entry, less the product: what is left, to nearly the last digit. */
export function leftBy(
  value: number,
  more: number,
  vector: Float64Array,
  product: DoubleDoubles,
): Float64Array {
  return vector.map((entry, row) => {
    const whole = value * entry;
    const difference = whole - product.high[row]!;
    const rest =
      sumRest(whole, -product.high[row]!) + productRest(value, entry) + more * entry - product.low[row]!;
    return difference + rest;
  });
}

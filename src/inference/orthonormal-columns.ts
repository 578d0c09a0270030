import { STEP_SIZE, type Steps } from './steps.js';

/** A column counts as made of those before it when less than this share of its length is its own. */
const OWN_SHARE = 1e-7;

/** Columns of one length as columns at right angles, each of length 1, and how the first are made of the second. */
export interface OrthonormalColumns {
  readonly columns: readonly Float64Array[];
  /** `made[k][j]`, j at most k: how much of the j-th column at right angles the k-th column holds. */
  readonly made: readonly (readonly number[])[];
}

/** A column that is a sum of multiples of the columns before it. */
export interface Collinear {
  readonly column: number;
  /** The earlier columns that play a part. */
  readonly madeOf: readonly number[];
}

/**
 * QR by modified Gram-Schmidt, each column taken twice, which keeps right angles to the last digits.
 * Stops at the first column with less than 1e-7 of its length outside the span of those before it.
 * Cost: 2 x columns squared x length. Source: Giraud, Langou and Rozloznik (2005), "twice is enough".
 */
export function* orthonormalise(given: readonly Float64Array[]): Steps<OrthonormalColumns | Collinear> {
  const columns: Float64Array[] = [];
  const made: number[][] = [];
  const lengths: number[] = [];
  for (const [place, column] of given.entries()) {
    const own = column.slice();
    const parts = new Array<number>(place + 1).fill(0);
    const length = Math.sqrt(yield* dot(own, own));
    for (let time = 0; time < 2; time++) {
      for (let earlier = 0; earlier < place; earlier++) {
        const part = yield* dot(own, columns[earlier]!);
        parts[earlier]! += part;
        yield* takeAway(own, columns[earlier]!, part);
      }
    }
    const rest = Math.sqrt(yield* dot(own, own));
    if (!(rest > OWN_SHARE * length)) {
      const weights = backSubstitute(made, parts.slice(0, place));
      const madeOf = weights.flatMap((weight, at) =>
        Math.abs(weight) * lengths[at]! > 1e-6 * length ? [at] : [],
      );
      return { column: place, madeOf };
    }
    parts[place] = rest;
    for (let at = 0; at < own.length; at++) own[at]! /= rest;
    yield undefined;
    columns.push(own);
    made.push(parts);
    lengths.push(length);
  }
  return { columns, made };
}

/** The weights of the first columns that give `parts` of the columns at right angles. */
export function backSubstitute(
  made: OrthonormalColumns['made'],
  parts: readonly number[] | Float64Array,
): number[] {
  const weights = Array.from(parts);
  for (let row = weights.length - 1; row >= 0; row--) {
    for (let later = row + 1; later < weights.length; later++)
      weights[row]! -= made[later]![row]! * weights[later]!;
    weights[row]! /= made[row]![row]!;
  }
  return weights;
}

/** Sum of products, in order. */
export function* dot(first: Float64Array, second: Float64Array): Steps<number> {
  let sum = 0;
  for (let from = 0; from < first.length; from += STEP_SIZE) {
    const to = Math.min(from + STEP_SIZE, first.length);
    for (let at = from; at < to; at++) sum += first[at]! * second[at]!;
    yield undefined;
  }
  return sum;
}

/** Takes `part` times `other` away from `column`, in place. */
export function* takeAway(column: Float64Array, other: Float64Array, part: number): Steps<void> {
  for (let from = 0; from < column.length; from += STEP_SIZE) {
    const to = Math.min(from + STEP_SIZE, column.length);
    for (let at = from; at < to; at++) column[at]! -= part * other[at]!;
    yield undefined;
  }
}

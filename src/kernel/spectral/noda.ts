import { eliminate, planElimination } from './elimination.js';
import type { Eigenpair } from './lanczos.js';
import { type MatrixRows, rowProduct } from './matrix-rows.js';

/** Solutions after which it is given up; ten are many. */
const MOST_SOLUTIONS = 100;
/** Entries below this, the greatest being 1, have too few digits to say anything about the root. */
const LEAST = 1e-280;

/**
 * The root of an irreducible matrix of numbers >= 0 and its eigenvector > 0, by solving: for matrices that steps with the
 * matrix take too long for, as those of chains and rings. Nothing where elimination would get too large.
 *
 * From all ones on, x is replaced by the solution y of (value - A) y = x, where value is the greatest (Ax)_i / x_i, which
 * is never below the root; this leads to the eigenvector from anywhere, at last doubling the digits each time. Done when
 * value gets no smaller, which rounding alone brings about, and says how near that is to all (Ax)_i / x_i being the same.
 * Cost: an elimination each time, some ten of them.
 * Source: Noda (1971), Numerische Mathematik 17, 382-386; Elsner (1976), Linear Algebra and its Applications 15, 235-242.
 */
export function perronPairBySolving(matrix: MatrixRows): Eigenpair | undefined {
  const plan = planElimination(matrix);
  if (plan === undefined) return undefined;
  const size = plan.order.length;
  let vector = new Float64Array(size).fill(1);
  let before = Infinity;
  for (let solution = 0; solution < MOST_SOLUTIONS; solution++) {
    const product = vector.map((_, row) => rowProduct(matrix, row, vector));
    let value = 0;
    let least = Infinity;
    for (let row = 0; row < size; row++) {
      if (vector[row]! < LEAST) continue;
      const ratio = product[row]! / vector[row]!;
      value = Math.max(value, ratio);
      least = Math.min(least, ratio);
    }
    const isDone = value - least <= 4e-16 * value || (value >= before && value - least <= 1e-12 * value);
    if (isDone) return { value: (value + least) / 2, vector, isConverged: true };
    before = Math.min(before, value);
    const image = product.map((entry, row) => Math.max(0, value * vector[row]! - entry));
    const next = eliminate(plan, matrix, vector, image).solve(vector);
    let greatest = 0;
    for (const entry of next) greatest = Math.max(greatest, entry);
    if (!(greatest > 0 && greatest < Infinity)) return undefined;
    // An entry of 0 would have no ratio: what is that small stays above it.
    vector = next.map((entry) => Math.max(entry / greatest, Number.MIN_VALUE));
  }
  return undefined;
}

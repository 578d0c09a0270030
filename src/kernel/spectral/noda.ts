import { type DoubleDoubles, exactProduct, leftBy, productRest } from './double-double.js';
import { type Eliminated, eliminate, planElimination } from './elimination.js';
import type { Eigenpair } from './lanczos.js';
import type { MatrixRows } from './matrix-rows.js';

/** Solutions after which it is given up; ten are many. */
const MOST_SOLUTIONS = 100;
/** Entries below this, the greatest being 1, have too few digits to say anything about the root. */
const LEAST = 1e-280;
/** A solution that moves no entry by a greater share is tried; so often in vain, and it is given up. */
const STILL = 1e-11;
const MOST_TRIALS = 4;
/** What a start chosen blindly has to come to, in how many solutions: a third of the way is left by each. */
const FORGOTTEN = 1e-6;
const TRIAL_SOLUTIONS = 12;

/**
 * The root of an irreducible matrix of numbers >= 0 and its eigenvector > 0, by solving: for matrices that steps with the
 * matrix take too long for, as those of chains and rings. Nothing where elimination would get too large.
 *
 * From all ones on, x is replaced by the solution y of (value - A) y = x, where value is the greatest (Ax)_i / x_i, which
 * is never below the root; this leads to the eigenvector from anywhere, at last doubling the digits each time. What
 * (value - A) leaves of x is found with twice the digits, so that each solution is right to nearly the last digit of every
 * entry, however near the next root is. Done when a solution moves no entry by more than 1e-11 of itself.
 *
 * That alone proves nothing where the next root is as near as value itself (two cliques joined by next to nothing):
 * there every vector stays as it is. So the same solving has to bring another start to the same vector, by two thirds of
 * the way each time; where it does not, the two roots differ by no more than rounding, and it is not converged.
 * Cost: an elimination each time, some ten of them.
 * Source: Noda (1971), Numerische Mathematik 17, 382-386; Elsner (1976), Linear Algebra and its Applications 15, 235-242.
 */
export function perronPairBySolving(matrix: MatrixRows): Eigenpair | undefined {
  const plan = planElimination(matrix);
  if (plan === undefined) return undefined;
  let vector = new Float64Array(plan.order.length).fill(1);
  let value = 0;
  let trials = 0;
  for (let solution = 0; solution < MOST_SOLUTIONS && trials < MOST_TRIALS; solution++) {
    const product = exactProduct(matrix, vector);
    const bound = greatestRatio(vector, product);
    value = bound.value;
    // A little above it, or nothing would be left where x is the eigenvector already.
    const image = leftBy(value, bound.more + value * 2 ** -53, vector, product);
    const eliminated = eliminate(
      plan,
      matrix,
      vector,
      image.map((left) => Math.max(0, left)),
    );
    const next = scaled(eliminated.solve(vector));
    if (next === undefined) return { value, vector, isConverged: false };
    if (apart(next, vector) <= STILL) {
      trials++;
      if (forgetsItsStart(eliminated, vector)) return { value, vector: next, isConverged: true };
    }
    vector = next;
  }
  return { value, vector, isConverged: false };
}

/** The greatest (Ax)_i / x_i, with twice the digits: `value` and `more`. */
function greatestRatio(vector: Float64Array, { high, low }: DoubleDoubles) {
  let value = 0;
  let more = 0;
  for (let row = 0; row < vector.length; row++) {
    const entry = vector[row]!;
    if (entry < LEAST) continue;
    const ratio = high[row]! / entry;
    if (ratio < value) continue;
    const rest = (high[row]! - ratio * entry - productRest(ratio, entry) + low[row]!) / entry;
    if (ratio > value || rest > more) more = rest;
    value = ratio;
  }
  return { value, more };
}

/** Whether solving again and again turns a vector with entries between 0 and those of `vector` into a multiple of it. */
function forgetsItsStart(eliminated: Eliminated, vector: Float64Array): boolean {
  let other = vector.map((entry, row) => entry * blindShare(row));
  for (let solution = 0; solution < TRIAL_SOLUTIONS; solution++) {
    const solved = scaled(eliminated.solve(other));
    if (solved === undefined) return false;
    if (apart(solved, vector) <= FORGOTTEN) return true;
    other = solved;
  }
  return false;
}

/** The greatest share by which an entry differs from that of `vector`. */
function apart(other: Float64Array, vector: Float64Array): number {
  let greatest = 0;
  for (let row = 0; row < vector.length; row++) {
    const entry = vector[row]!;
    if (entry >= LEAST) greatest = Math.max(greatest, Math.abs(other[row]! - entry) / entry);
  }
  return greatest;
}

/** A number from 0 to 1 for each row, as good as random and always the same. */
function blindShare(row: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** To a greatest entry of 1; an entry of 0 would have no ratio, so what is that small stays above it. */
function scaled(vector: Float64Array): Float64Array<ArrayBuffer> | undefined {
  let greatest = 0;
  for (const entry of vector) greatest = Math.max(greatest, entry);
  if (!(greatest > 0 && greatest < Infinity)) return undefined;
  return Float64Array.from(vector, (entry) => Math.max(entry / greatest, Number.MIN_VALUE));
}

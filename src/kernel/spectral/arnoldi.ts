import type { Eigenpair, Multiply, Operator } from './lanczos.js';

/** Vectors in the basis of one cycle. */
const BASIS = 16;
/** Products after which solving is tried, and work (entries read) after which it is given up. */
const PRODUCTS_BEFORE_SOLVING = 500;
const MOST_PRODUCTS = 1000;
const MOST_WORK = 2e9;
/** Where the least entry is below this share of the greatest, a small residual says little of the vector. */
const WIDE = 1e-8;

/**
 * The root of an irreducible matrix of numbers >= 0 (its eigenvalue that is greatest in size and in real part) and the
 * eigenvector >= 0, by restarted Arnoldi from the all-ones vector.
 *
 * Each cycle takes, from what the matrix does within the basis, the eigenvector that prevails when it is shifted far
 * to the right, so that roots of equal size (a ring has as many as nodes) do not stand in the way. Where that brings the
 * vector no nearer, plain steps with the matrix plus its root are taken, which always lead there, if slowly. Done when
 * |Ax - value x| is at most 1e-15 of the value, or at most 1e-12 of it and no longer halved by a cycle. Where 500 products
 * did not do, as on long rings, it is solved for if that is possible; else products go on up to 2e9 entries read. It is solved
 * for, too, where the entries found are of very different sizes: to the least of them others may answer greatly, and rounding
 * in them is then no longer small.
 * Cost: a product and O(size x basis) a step.
 * Source: Saad (1980), Linear Algebra and its Applications 34, 269-295.
 */
export function perronPair(operator: Operator): Eigenpair {
  const { size, multiply } = operator;
  const most = Math.min(BASIS, size);
  const mostProducts = Math.max(MOST_PRODUCTS, MOST_WORK / (operator.entryCount + BASIS * size));
  let isSolvingTried = false;
  const basis: Float64Array[] = [new Float64Array(size).fill(1 / Math.sqrt(size))];
  let nearest: Omit<Eigenpair, 'isConverged'> = { value: 0, vector: basis[0]! };
  let before = Infinity;
  for (let products = 0; ; ) {
    const projected = Array.from({ length: most }, () => new Float64Array(most));
    let count = 0;
    let greatest = 0;
    let isNearer = true;
    while (count < most && isNearer) {
      basis[count + 1] ??= new Float64Array(size);
      const next = basis[count + 1]!;
      multiply(basis[count]!, next);
      products++;
      const whole = length(next);
      for (let i = 0; i <= count; i++) projected[i]![count] = takeAway(next, basis[i]!);
      let rest = length(next);
      if (rest < whole / 2) {
        // So much was taken away that what is left holds rounding along the basis: once more.
        for (let i = 0; i <= count; i++) projected[i]![count]! += takeAway(next, basis[i]!);
        rest = length(next);
      }
      greatest = Math.max(greatest, whole);
      if (count === 0) {
        const value = projected[0]![0]!;
        const isStill = Math.min(rest, before) <= 1e-12 * value && rest > before / 2;
        isNearer = rest < before;
        if (isNearer) nearest = { value, vector: basis[0]! };
        before = Math.min(before, rest);
        const isConverged = rest <= 1e-15 * value || isStill;
        const isUnsure = isConverged && isWide(nearest.vector);
        if ((products >= PRODUCTS_BEFORE_SOLVING || isUnsure) && !isSolvingTried) {
          isSolvingTried = true;
          const solved = operator.bySolving();
          if (solved !== undefined) return solved;
        }
        if (isConverged || products >= mostProducts || !(rest < Infinity)) return { ...nearest, isConverged };
      }
      count++;
      if (rest <= 1e-14 * greatest || count === most) break;
      projected[count]![count - 1] = rest;
      for (let i = 0; i < size; i++) next[i]! /= rest;
    }
    if (isNearer) basis[0] = mixture(basis, prevailing(projected, count));
    else {
      basis[0] = steps(nearest, 2 * BASIS, multiply);
      products += 2 * BASIS;
      before = Infinity; // a plain step may lead past a vector that only looks nearer
    }
  }
}

/** Steps with the matrix plus its root, from the vector so far. */
function steps(
  { value, vector }: Pick<Eigenpair, 'value' | 'vector'>,
  count: number,
  multiply: Multiply,
): Float64Array {
  const from = vector.slice();
  const to = new Float64Array(from.length);
  for (let step = 0; step < count; step++) {
    multiply(from, to);
    for (let i = 0; i < from.length; i++) from[i] = to[i]! + value * from[i]!;
    const whole = length(from);
    for (let i = 0; i < from.length; i++) from[i]! /= whole;
  }
  return from;
}

function isWide(vector: Float64Array): boolean {
  let least = Infinity;
  let greatest = 0;
  for (const entry of vector) {
    least = Math.min(least, entry);
    greatest = Math.max(greatest, entry);
  }
  return least < WIDE * greatest;
}

/** Makes `vector` orthogonal to `unit`; returns how much of it there was. */
function takeAway(vector: Float64Array, unit: Float64Array): number {
  let share = 0;
  for (let i = 0; i < vector.length; i++) share += vector[i]! * unit[i]!;
  for (let i = 0; i < vector.length; i++) vector[i]! -= share * unit[i]!;
  return share;
}

function length(vector: Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

/** The basis vectors mixed, without signs (the vector sought has none), of length 1. */
function mixture(basis: readonly Float64Array[], shares: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  for (let j = 0; j < shares.length; j++) {
    const vector = basis[j]!;
    for (let i = 0; i < sum.length; i++) sum[i]! += shares[j]! * vector[i]!;
  }
  const whole = length(sum);
  return sum.map((value) => Math.abs(value) / whole);
}

/**
 * What a small matrix, shifted far to the right, turns the first unit vector into when applied without end: by squaring
 * until nothing changes, at most to its 2^50th power.
 */
function prevailing(matrix: readonly Float64Array[], size: number): Float64Array {
  let power: Float64Array[] = matrix.slice(0, size).map((row) => row.slice(0, size));
  let shift = 0;
  for (const row of power) shift = Math.max(shift, row.reduce((sum, value) => sum + Math.abs(value), 0) * 8);
  for (let i = 0; i < size; i++) power[i]![i]! += shift;
  let changed = Infinity;
  for (let squaring = 0; squaring < 50 && changed > 1e-15; squaring++) {
    const squared = square(power);
    changed = 0;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) changed = Math.max(changed, Math.abs(squared[i]![j]! - power[i]![j]!));
    }
    power = squared;
  }
  return Float64Array.from(power, (row) => row[0]!);
}

/** The square of a matrix, scaled so that its entry of greatest size is 1 or -1. */
function square(matrix: readonly Float64Array[]): Float64Array[] {
  let greatest = 0;
  const squared = matrix.map((row) => {
    const sum = new Float64Array(row.length);
    for (let k = 0; k < row.length; k++) {
      const factor = row[k]!;
      const other = matrix[k]!;
      for (let i = 0; i < row.length; i++) sum[i]! += factor * other[i]!;
    }
    for (const value of sum) greatest = Math.max(greatest, Math.abs(value));
    return sum;
  });
  for (const row of squared) for (let i = 0; i < row.length; i++) row[i]! /= greatest;
  return squared;
}

/** An eigenvalue with its eigenvector, which is of length 1 or has a greatest entry of 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
  /** Not so where the work allowed did not do; the vector is then only the best so far. */
  readonly isConverged: boolean;
}

/** Writes a matrix times `from` into `to`. */
export type Multiply = (from: Float64Array, to: Float64Array) => void;

/** A matrix as the iterations see it. */
export interface Operator {
  readonly size: number;
  /** What one product reads. */
  readonly entryCount: number;
  readonly multiply: Multiply;
  /** Another way to the eigenvector, for where products lead there too slowly; nothing where that would take too much. */
  bySolving(): Eigenpair | undefined;
}

/** An operator that also says whether it falls into parts joined by next to nothing, seen with its eigenvector. */
export interface SymmetricOperator extends Operator {
  fallsApart(vector: Float64Array, value: number): boolean;
}

/** Vectors at hand, and how many of the best stay when the others are given up. */
const BASIS = 24;
const KEPT = 6;
/** Products after which solving is tried, and work (entries read) after which it is given up. */
const PRODUCTS_BEFORE_SOLVING = 300;
const MOST_PRODUCTS = 600;
const MOST_WORK = 3e9;
/** From this size on two digits less are asked for, which spares a cycle. */
const LARGE = 50_000;
/** Where the next eigenvalue is nearer than this share, rounding in products shows in the eleventh digit. */
const LEAST_GAP = 1e-3;
/** Where it is nearer than this and nothing can be solved, rounding in products shows in the ninth: no answer. */
const LEAST_GAP_UNSOLVED = 4e-6;

/**
 * The greatest eigenvalue of a symmetric matrix of numbers >= 0 and its eigenvector, by thick-restart Lanczos from the
 * all-ones vector. The eigenvector has no negative entry.
 *
 * Done when |Ax - value x| is at most 1e-12 (1e-10 from 50,000 rows on) of the value and of the gap to the next value
 * found (so that x turns by at most about that), or at the limit of rounding. Where that limit leaves less than eleven digits or 300 products did not
 * do, as for long chains, it is solved for if that is possible; else products go on up to 3e9 entries read.
 * So it is where the matrix falls into parts joined by next to nothing. What cannot be solved for then, or has a next value
 * nearer than 4e-6 of the value, is not converged.
 *
 * Every new vector is made orthogonal to the whole basis, and once more where little is left of it: with a few hubs and
 * thousands of leaves a matrix has few different eigenvalues, and less care finds values that are not there.
 * Cost: for each step a product and some thirty passes over a vector; BASIS + KEPT vectors of memory.
 * Source: Wu and Simon (2000), SIAM J. Matrix Analysis and Applications 22(2), 602-616.
 */
export function largestEigenpair(operator: SymmetricOperator): Eigenpair {
  const { size, multiply } = operator;
  const most = Math.min(BASIS, size);
  const mostProducts = Math.max(MOST_PRODUCTS, MOST_WORK / (operator.entryCount + BASIS * size));
  const sharpness = size < LARGE ? 1e-12 : 1e-10;
  let isSolvingTried = false;
  const basis: Float64Array[] = [new Float64Array(size).fill(1 / Math.sqrt(size))];
  const projected = Array.from({ length: most }, () => new Float64Array(most));
  let kept = 0;
  let greatest = 0; // of the entries seen in `projected`: below 1e-12 of it a rest is nothing but rounding
  for (let products = 0; ; ) {
    let last = kept;
    let beyond = 0;
    for (; ; last++) {
      basis[last + 1] ??= new Float64Array(size);
      const next = basis[last + 1]!;
      multiply(basis[last]!, next);
      products++;
      const along = dot(basis[last]!, next);
      projected[last]![last] = along;
      greatest = Math.max(greatest, Math.sqrt(dot(next, next)));
      // Nearly all that is not new lies along these two, so that one turn through the basis mostly does for the rest.
      addScaled(next, -along, basis[last]!);
      if (last > kept) addScaled(next, -projected[last]![last - 1]!, basis[last - 1]!);
      const before = Math.sqrt(dot(next, next));
      takeAway(next, basis, last);
      beyond = Math.sqrt(dot(next, next));
      if (beyond < before / 2) {
        takeAway(next, basis, last);
        beyond = Math.sqrt(dot(next, next));
      }
      if (beyond <= 1e-12 * greatest) break;
      scale(next, 1 / beyond);
      if (last + 1 === most) break;
      projected[last]![last + 1] = projected[last + 1]![last] = beyond;
    }
    const count = last + 1;
    const { values, vectors } = symmetricEigenpairs(projected, count);
    const value = values[0]!;
    const residual = beyond * Math.abs(vectors[0]![last]!);
    const gap = count > 1 ? value - values[1]! : value;
    const isExhausted = beyond <= 1e-12 * greatest || count === size;
    const isDone = isExhausted || residual <= Math.max(4e-15 * value, sharpness * Math.min(value, gap));
    const vector = isDone ? combine(basis, vectors[0]!, count).map(Math.abs) : undefined;
    const isApart = vector !== undefined && operator.fallsApart(vector, value);
    const isRough = isDone ? isApart || gap < LEAST_GAP * value : products >= PRODUCTS_BEFORE_SOLVING;
    if (isRough && !isSolvingTried) {
      isSolvingTried = true;
      const solved = operator.bySolving();
      if (solved !== undefined) return solved;
    }
    // An infinite weight leaves no number.
    if (vector !== undefined)
      return { value, vector, isConverged: !isApart && gap >= LEAST_GAP_UNSOLVED * value };
    if (products >= mostProducts || !(beyond < Infinity))
      return { value, vector: combine(basis, vectors[0]!, count).map(Math.abs), isConverged: false };

    const keep = Math.min(KEPT, count - 1);
    const ritz = Array.from({ length: keep }, (_, i) => combine(basis, vectors[i]!, count));
    const next = basis[count]!;
    basis[count] = basis[keep]!;
    for (let i = 0; i < keep; i++) basis[i] = ritz[i]!;
    basis[keep] = next;
    for (const row of projected) row.fill(0);
    for (let i = 0; i < keep; i++) {
      projected[i]![i] = values[i]!;
      projected[i]![keep] = projected[keep]![i] = beyond * vectors[i]![last]!;
    }
    kept = keep;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, factor: number, from: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}

/** Makes `vector` orthogonal to the basis up to `last`, four at a time: half of the time is reading `vector`. */
function takeAway(vector: Float64Array, basis: readonly Float64Array[], last: number): void {
  let i = last;
  for (; i >= 3; i -= 4) takeFourAway(vector, basis[i]!, basis[i - 1]!, basis[i - 2]!, basis[i - 3]!);
  for (; i >= 0; i--) addScaled(vector, -dot(basis[i]!, vector), basis[i]!);
}

function takeFourAway(
  vector: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
): void {
  let alongA = 0;
  let alongB = 0;
  let alongC = 0;
  let alongD = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i]!;
    alongA += a[i]! * value;
    alongB += b[i]! * value;
    alongC += c[i]! * value;
    alongD += d[i]! * value;
  }
  for (let i = 0; i < vector.length; i++)
    vector[i]! -= alongA * a[i]! + alongB * b[i]! + (alongC * c[i]! + alongD * d[i]!);
}

function scale(vector: Float64Array, factor: number): void {
  for (let i = 0; i < vector.length; i++) vector[i]! *= factor;
}

function combine(basis: readonly Float64Array[], weights: Float64Array, count: number): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  for (let i = 0; i < count; i++) addScaled(sum, weights[i]!, basis[i]!);
  scale(sum, 1 / Math.sqrt(dot(sum, sum)));
  return sum;
}

/** All eigenpairs of the leading part of a small symmetric matrix, the greatest first, by Jacobi's rotations. */
function symmetricEigenpairs(
  matrix: readonly Float64Array[],
  size: number,
): { values: number[]; vectors: Float64Array[] } {
  const a = Array.from({ length: size }, (_, i) => matrix[i]!.slice(0, size));
  const vectors = Array.from({ length: size }, (_, i) => new Float64Array(size).fill(0).fill(1, i, i + 1));
  let total = 0;
  for (const row of a) for (const value of row) total += value * value;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += a[p]![q]! * a[p]![q]!;
    if (off <= 1e-34 * total) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
    }
  }
  const order = vectors.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return { values: order.map((i) => a[i]![i]!), vectors: order.map((i) => vectors[i]!) };
}

/** Turns the axes p and q so that a[p][q] vanishes; the rows of `vectors` turn with them. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const slope = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let i = 0; i < a.length; i++) {
    const row = a[i]!;
    const atP = row[p]!;
    const atQ = row[q]!;
    row[p] = cosine * atP - sine * atQ;
    row[q] = sine * atP + cosine * atQ;
  }
  turn(a[p]!, a[q]!, cosine, sine);
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < first.length; i++) {
    const one = first[i]!;
    const two = second[i]!;
    first[i] = cosine * one - sine * two;
    second[i] = sine * one + cosine * two;
  }
}

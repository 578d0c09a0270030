import type { Arc } from './graph-shapes.js';

/** Binary digits kept below the greatest entry: far beyond weights from 1e-12 to 1e12 in a chain of eight. */
const DIGITS = 1200n;
const SQUARINGS = 100;

/**
 * What the powers of a matrix plus a multiple of the identity turn all ones into, scaled to a maximum of 1: the eigenvector
 * for the greatest root, where there is one such. By a hundred squarings in whole numbers, entry (to, from) holding the weight of
 * each arc, so that roots 1e-28 apart are told apart. Slow and plain, for a dozen nodes.
 */
export function exactEigenvector(size: number, arcs: readonly Arc[]): number[] {
  return prevailing(exactMatrix(size, arcs));
}

/** The same of A' A, A holding the weight of each arc in entry (from, to). */
export function exactAuthorities(size: number, arcs: readonly Arc[]): number[] {
  const byTarget = exactMatrix(size, arcs);
  return prevailing(byTarget.map((row) => byTarget.map((other) => sumOfProducts(row, other))));
}

function exactMatrix(size: number, arcs: readonly Arc[]): bigint[][] {
  const matrix = Array.from({ length: size }, () => new Array<bigint>(size).fill(0n));
  for (const [from, to, weight = 1] of arcs) matrix[to]![from]! += exactly(weight);
  return matrix;
}

/** A weight times 2^200, which leaves none of its digits behind the point. */
function exactly(weight: number): bigint {
  let mantissa = weight;
  let exponent = 200;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  return BigInt(mantissa) << BigInt(exponent);
}

function prevailing(matrix: readonly (readonly bigint[])[]): number[] {
  const size = matrix.length;
  let shift = 0n;
  for (const row of matrix) for (const entry of row) if (entry > shift) shift = entry;
  let power = shortened(matrix.map((row, i) => row.map((entry, j) => (i === j ? entry + shift : entry))));
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const columns = Array.from({ length: size }, (_, j) => power.map((row) => row[j]!));
    power = shortened(power.map((row) => columns.map((column) => sumOfProducts(row, column))));
  }
  const sums = power.map((row) => row.reduce((sum, entry) => sum + entry, 0n));
  let greatest = 0n;
  for (const sum of sums) if (sum > greatest) greatest = sum;
  return sums.map((sum) => Number((sum << 60n) / greatest) / 2 ** 60);
}

function sumOfProducts(row: readonly bigint[], other: readonly bigint[]): bigint {
  let sum = 0n;
  for (let k = 0; k < row.length; k++) {
    if (row[k] !== 0n && other[k] !== 0n) sum += row[k]! * other[k]!;
  }
  return sum;
}

/** Cut to so many digits of the greatest entry. */
function shortened(matrix: bigint[][]): bigint[][] {
  let length = 0;
  for (const row of matrix) for (const entry of row) length = Math.max(length, entry.toString(16).length * 4);
  const excess = BigInt(length) - DIGITS;
  return excess <= 0n ? matrix : matrix.map((row) => row.map((entry) => entry >> excess));
}

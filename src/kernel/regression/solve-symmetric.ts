/**
 * Solves A x = b for a symmetric positive definite A, given by its lower half in rows, by Cholesky's factors; `matrix` is
 * overwritten. Undefined where A is not positive definite to twelve digits. Cost: size cubed / 6.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const size = right.length;
  for (let a = 0; a < size; a++) {
    const own = matrix[a * size + a]!;
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * size + b]!;
      for (let k = 0; k < b; k++) sum -= matrix[a * size + k]! * matrix[b * size + k]!;
      if (a !== b) matrix[a * size + b] = sum / matrix[b * size + b]!;
      else if (sum > own * 1e-12) matrix[a * size + a] = Math.sqrt(sum);
      else return undefined;
    }
  }
  const x = right.slice();
  for (let a = 0; a < size; a++) {
    for (let k = 0; k < a; k++) x[a]! -= matrix[a * size + k]! * x[k]!;
    x[a]! /= matrix[a * size + a]!;
  }
  for (let a = size - 1; a >= 0; a--) {
    for (let k = a + 1; k < size; k++) x[a]! -= matrix[k * size + a]! * x[k]!;
    x[a]! /= matrix[a * size + a]!;
  }
  return x;
}

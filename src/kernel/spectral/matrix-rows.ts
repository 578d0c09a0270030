import type { Csr } from '../csr.js';

/**
 * A matrix as compressed sparse rows: the entries of `row` are `starts[row]` to `starts[row + 1] - 1`. Without weights
 * they are all 1, which spares two thirds of the reading.
 */
export interface MatrixRows {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array | undefined;
}

/** The rows of a graph with a weight for each arc, 1 when left out. */
export function matrixRows({ starts, targets }: Csr, weights: Float64Array | undefined): MatrixRows {
  return { starts, targets, weights: weights === undefined || areAllOne(weights) ? undefined : weights };
}

/** Four at a time: the test is as long as the reading, which it comes before. */
export function areAllOne(values: Float64Array): boolean {
  const rest = values.length % 4;
  for (let i = 0; i < rest; i++) if (values[i] !== 1) return false;
  for (let i = rest; i < values.length; i += 4) {
    if (values[i] !== 1 || values[i + 1] !== 1 || values[i + 2] !== 1 || values[i + 3] !== 1) return false;
  }
  return true;
}

/** One row of the matrix times `values`. */
export function rowProduct(matrix: MatrixRows, row: number, values: Float64Array): number {
  const { starts, targets, weights } = matrix;
  const end = starts[row + 1]!;
  let sum = 0;
  if (weights === undefined) {
    for (let arc = starts[row]!; arc < end; arc++) sum += values[targets[arc]!]!;
  } else {
    for (let arc = starts[row]!; arc < end; arc++) sum += weights[arc]! * values[targets[arc]!]!;
  }
  return sum;
}

/** Adds one row of the matrix times `factor` to `sums`. */
export function addRow(matrix: MatrixRows, row: number, factor: number, sums: Float64Array): void {
  const { starts, targets, weights } = matrix;
  const end = starts[row + 1]!;
  if (weights === undefined) {
    for (let arc = starts[row]!; arc < end; arc++) sums[targets[arc]!]! += factor;
  } else {
    for (let arc = starts[row]!; arc < end; arc++) sums[targets[arc]!]! += weights[arc]! * factor;
  }
}

/** Some rows of a matrix, their columns numbered anew by `placeOf`; where that is below `leastPlace` they are left out. */
export function chosenRows(
  matrix: MatrixRows,
  rows: Int32Array,
  placeOf: Int32Array,
  leastPlace: (row: number) => number = () => 0,
): MatrixRows {
  let most = 0;
  for (const row of rows) most += matrix.starts[row + 1]! - matrix.starts[row]!;
  const starts = new Int32Array(rows.length + 1);
  const targets = new Int32Array(most);
  const weights = matrix.weights === undefined ? undefined : new Float64Array(most);
  let written = 0;
  for (let i = 0; i < rows.length; i++) {
    const least = leastPlace(i);
    for (let arc = matrix.starts[rows[i]!]!, end = matrix.starts[rows[i]! + 1]!; arc < end; arc++) {
      const place = placeOf[matrix.targets[arc]!]!;
      if (place < least) continue;
      targets[written] = place;
      if (weights !== undefined) weights[written] = matrix.weights![arc]!;
      written++;
    }
    starts[i + 1] = written;
  }
  return { starts, targets, weights };
}

/** The same matrix with rows for columns, each entry times `factor`. */
export function transposedRows({ starts, targets, weights }: MatrixRows, factor: number): MatrixRows {
  const size = starts.length - 1;
  const next = new Int32Array(size + 1);
  for (let arc = 0; arc < targets.length; arc++) next[targets[arc]! + 1]!++;
  for (let row = 0; row < size; row++) next[row + 1]! += next[row]!;
  const turned = {
    starts: next.slice(),
    targets: new Int32Array(targets.length),
    weights: new Float64Array(targets.length),
  };
  for (let row = 0; row < size; row++) {
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      const to = next[targets[arc]!]!++;
      turned.targets[to] = row;
      turned.weights[to] = factor * (weights === undefined ? 1 : weights[arc]!);
    }
  }
  return turned;
}

/** How far from 1 the greatest weight may be, so that there are numbers for squares of squares, too. */
const FARTHEST = 2 ** 64;

/** Weights whose greatest is farther from 1 than that are scaled by a power of two, which changes no digit. */
export function scaledWeights<Weights extends Float64Array | undefined>(
  weights: Weights,
): Weights | Float64Array {
  if (weights === undefined) return weights;
  let greatest = 0;
  for (const weight of weights) if (weight > greatest) greatest = weight;
  if (greatest === 0 || greatest === Infinity || (greatest >= 1 / FARTHEST && greatest <= FARTHEST))
    return weights;
  const scaled = weights.slice();
  // In steps: 2 to the 1074 itself is no number.
  while (greatest < 1 / FARTHEST || greatest > FARTHEST) {
    const factor = greatest < 1 ? FARTHEST : 1 / FARTHEST;
    greatest *= factor;
    for (let arc = 0; arc < scaled.length; arc++) scaled[arc]! *= factor;
  }
  return scaled;
}

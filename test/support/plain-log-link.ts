import { exponential } from '../../src/kernel/exponential.js';
import { naturalLog } from '../../src/kernel/natural-log.js';
import { orderStatistic } from '../../src/kernel/order-statistic.js';
import { solveSymmetric } from '../../src/kernel/regression/solve-symmetric.js';

interface PlainInput {
  /** What is to be explained, 0 or above. */
  readonly values: Float64Array;
  /** One column a covariate, of about mean 0 and deviation 1. */
  readonly columns: readonly Float64Array[];
  /** The rows that count. */
  readonly places: Int32Array;
  /** The variance grows as this power of the mean: 0 steady, 1 as counts do, 2 in proportion. */
  readonly power: 0 | 1 | 2;
  /** How many rows' worth of belief that a covariate explains nothing. */
  readonly ridge: number;
  /** Residuals beyond so many typical ones count as that many. */
  readonly clip: number;
  /** How much each row counts, from 0 to 1, where some stand so far out that they would draw the curve to themselves. */
  readonly weights?: Float64Array | undefined;
  /** Rounds of reweighting. */
  readonly rounds: number;
  /** Coefficients to start from, the intercept first. */
  readonly start?: Float64Array | undefined;
}

/** Beyond this a mean is no number of people or paths. */
const MOST_LOG = 200;

/** The regression of src/kernel/regression/log-link-fit.ts as it was written first: column after column, each sum in a loop of its own. */
export function plainLogLink(input: PlainInput): Float64Array {
  const { values, columns, places, power, ridge, clip, rounds, weights } = input;
  const size = columns.length + 1;
  let total = 0;
  for (const place of places) total += values[place]!;
  const coefficients = new Float64Array(size);
  if (!(total > 0)) return coefficients;
  const mean = total / places.length;
  if (input.start !== undefined) coefficients.set(input.start);
  else coefficients[0] = naturalLog(mean);

  const rows = places.length;
  // Column after column, the intercept first: sums run along one at a time.
  const own = [new Float64Array(rows).fill(1), ...columns.map((column) => at(column, places))];
  const seen = at(values, places);
  const counts = weights && at(weights, places);
  const means = new Float64Array(rows);
  const residuals = new Float64Array(rows);
  const scaled = new Float64Array(rows);
  const steps = new Float64Array(rows);
  const rowWeights = new Float64Array(rows);
  for (let round = 0; round < rounds; round++) {
    const gram = new Float64Array(size * size);
    const right = new Float64Array(size);
    expectAll(coefficients, own, means);
    for (let row = 0; row < rows; row++)
      residuals[row] = (seen[row]! - means[row]!) / spread(means[row]!, power);
    const bound = clip * typicalSize(residuals);
    let weightSum = 0;
    for (let row = 0; row < rows; row++) {
      const mu = means[row]!;
      const residual = bound > 0 ? Math.max(-bound, Math.min(bound, residuals[row]!)) : residuals[row]!;
      // d mean / d predictor is the mean itself.
      const weight = (power === 2 ? 1 : power === 1 ? mu : mu * mu) * (counts?.[row] ?? 1);
      weightSum += weight;
      rowWeights[row] = weight;
      steps[row] = (weight * residual * spread(mu, power)) / mu;
    }
    for (let a = 0; a < size; a++) {
      right[a] = sumOfProducts(own[a]!, steps);
      for (let row = 0; row < rows; row++) scaled[row] = rowWeights[row]! * own[a]![row]!;
      for (let b = 0; b <= a; b++) gram[a * size + b] = sumOfProducts(scaled, own[b]!);
    }
    const hold = (ridge * weightSum) / rows;
    for (let a = 1; a < size; a++) {
      gram[a * size + a]! += hold;
      right[a]! -= hold * coefficients[a]!;
    }
    const move = solveSymmetric(gram, right);
    if (move === undefined) return coefficients;
    // A long step of a poor start is shortened: beyond two logs the curve is no longer the one it was made for.
    let longest = 0;
    for (const part of move) longest = Math.max(longest, Math.abs(part));
    const share = longest > 2 ? 2 / longest : 1;
    for (let a = 0; a < size; a++) coefficients[a]! += share * move[a]!;
  }
  return coefficients;
}

/** What the coefficients expect of every row, into `means`. */
function expectAll(coefficients: Float64Array, columns: readonly Float64Array[], means: Float64Array): void {
  means.fill(coefficients[0]!);
  for (let column = 1; column < columns.length; column++) {
    const own = columns[column]!;
    const coefficient = coefficients[column]!;
    for (let row = 0; row < means.length; row++) means[row]! += coefficient * own[row]!;
  }
  for (let row = 0; row < means.length; row++) means[row] = expectedOf(means[row]!);
}

/** The numbers at these places. */
function at(column: Float64Array, places: Int32Array): Float64Array {
  const own = new Float64Array(places.length);
  for (let row = 0; row < own.length; row++) own[row] = column[places[row]!]!;
  return own;
}

function expectedOf(predictor: number): number {
  return exponential(Math.max(-MOST_LOG, Math.min(MOST_LOG, predictor)));
}

function sumOfProducts(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!;
  return sum;
}

/** What the coefficients expect of a row. */
export function plainExpected(
  coefficients: Float64Array,
  columns: readonly Float64Array[],
  place: number,
): number {
  let sum = coefficients[0]!;
  for (let column = 0; column < columns.length; column++)
    sum += coefficients[column + 1]! * columns[column]![place]!;
  return expectedOf(sum);
}

function spread(mean: number, power: 0 | 1 | 2): number {
  return power === 0 ? 1 : power === 1 ? Math.sqrt(mean) : mean;
}

/** 1.4826 x the median size, which is the deviation of a normal variable. */
function typicalSize(residuals: Float64Array): number {
  const sizes = new Float64Array(residuals.length);
  for (let row = 0; row < sizes.length; row++) sizes[row] = Math.abs(residuals[row]!);
  return 1.4826 * (orderStatistic(sizes, sizes.length >> 1) ?? 0);
}

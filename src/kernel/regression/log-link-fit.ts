import { exponential } from '../exponential.js';
import { naturalLog } from '../natural-log.js';
import { orderStatistic } from '../order-statistic.js';
import type { Engine } from '../pass.js';
import { createRegressionSums } from './regression-sums.js';
import { solveSymmetric } from './solve-symmetric.js';

export interface LogLinkInput {
  /** What is to be explained, 0 or above. */
  readonly values: Float64Array;
  /** One column a covariate, of about mean 0 and deviation 1, behind the columns laid for all. */
  readonly columns: readonly Float64Array[];
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

/** A curve laid through the rows. */
export interface LogLinkCurve {
  /** The intercept, the columns laid for all, and those of the one fit. */
  readonly coefficients: Float64Array;
  /** What they expect of each row, in the order of the rows; holds until the next fit. */
  readonly expected: Float64Array;
}

/** Fits of several values to the same rows. */
export interface LogLinkFit {
  /** Says which rows count, and what all fits have in common. */
  lay(columns: readonly Float64Array[], rows: Int32Array): void;
  /** See {@link createLogLinkFit}. */
  fit(input: LogLinkInput): LogLinkCurve;
}

/** Beyond this a mean is no number of people or paths. */
const MOST_LOG = 200;

/**
 * Log-linear regressions by quasi-likelihood with a ridge, made robust: mean = e^(intercept + sum of coefficient x column). Room is
 * made for so many rows and columns at most.
 *
 * Iteratively reweighted least squares. Residuals in units of their typical size (1.4826 x the median of their sizes) are cut off
 * at `clip`, so that the few who stand out do not set what is expected of all. The ridge holds the coefficients, not the
 * intercept, near 0. The coefficients are those of the start, or 0, where the values are all 0.
 * Cost: rounds x rows x columns squared.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, ch. 9; Cantoni and Ronchetti (2001), J. American
 * Statistical Association 96(455), 1022-1030, for the cut-off.
 */
export function createLogLinkFit(
  mostRows: number,
  mostColumns: number,
  engine: Engine = 'fastest',
): LogLinkFit {
  const sums = createRegressionSums(mostRows, mostColumns + 1, engine);
  const { table, stride, predictors, weights: rowWeights, steps } = sums;
  const residuals = new Float64Array(mostRows);
  const sizes = new Float64Array(mostRows);
  let places = new Int32Array(0);
  let laid = 0;

  const put = (column: Float64Array, at: number) => {
    for (let row = 0; row < places.length; row++) table[row * stride + at] = column[places[row]!]!;
  };
  /** What the coefficients expect of every row. */
  const expect = (coefficients: Float64Array): Float64Array => {
    sums.coefficients.set(coefficients);
    sums.predict(places.length, coefficients.length);
    const means = predictors.subarray(0, places.length);
    for (let row = 0; row < means.length; row++) means[row] = expectedOf(means[row]!);
    return means;
  };

  return {
    lay(columns, rows) {
      places = rows.slice();
      laid = columns.length;
      for (let row = 0; row < places.length; row++) table.fill(0, row * stride, (row + 1) * stride);
      for (let row = 0; row < places.length; row++) table[row * stride] = 1;
      columns.forEach((column, at) => {
        put(column, at + 1);
      });
    },
    fit({ values, columns, power, ridge, clip, rounds, weights, start }) {
      const rows = places.length;
      const size = 1 + laid + columns.length;
      columns.forEach((column, at) => {
        put(column, 1 + laid + at);
      });
      // What a fit before this one left behind takes no part.
      for (let at = size; at < stride; at++)
        for (let row = 0; row < rows; row++) table[row * stride + at] = 0;
      let total = 0;
      for (const place of places) total += values[place]!;
      const coefficients = new Float64Array(size);
      if (!(total > 0)) return { coefficients, expected: expect(coefficients) };
      if (start !== undefined) coefficients.set(start);
      else coefficients[0] = naturalLog(total / rows);

      for (let round = 0; round < rounds; round++) {
        const means = expect(coefficients);
        for (let row = 0; row < rows; row++) {
          residuals[row] = (values[places[row]!]! - means[row]!) / spread(means[row]!, power);
          sizes[row] = Math.abs(residuals[row]!);
        }
        // 1.4826 x the median size is the deviation of a normal variable.
        const bound = clip * 1.4826 * (orderStatistic(sizes.subarray(0, rows), rows >> 1) ?? 0);
        let weightSum = 0;
        for (let row = 0; row < rows; row++) {
          const mu = means[row]!;
          const residual = bound > 0 ? Math.max(-bound, Math.min(bound, residuals[row]!)) : residuals[row]!;
          // d mean / d predictor is the mean itself.
          const weight = (power === 2 ? 1 : power === 1 ? mu : mu * mu) * (weights?.[places[row]!] ?? 1);
          weightSum += weight;
          rowWeights[row] = weight;
          steps[row] = (weight * residual * spread(mu, power)) / mu;
        }
        sums.sum(rows);
        const gram = new Float64Array(size * size);
        for (let a = 0; a < size; a++) gram.set(sums.gram.subarray(a * stride, a * stride + a + 1), a * size);
        const right = sums.right.slice(0, size);
        const hold = (ridge * weightSum) / rows;
        for (let a = 1; a < size; a++) {
          gram[a * size + a]! += hold;
          right[a]! -= hold * coefficients[a]!;
        }
        const move = solveSymmetric(gram, right);
        if (move === undefined) break;
        // A long step of a poor start is shortened: beyond two logs the curve is no longer the one it was made for.
        let longest = 0;
        for (const part of move) longest = Math.max(longest, Math.abs(part));
        const share = longest > 2 ? 2 / longest : 1;
        for (let a = 0; a < size; a++) coefficients[a]! += share * move[a]!;
      }
      return { coefficients, expected: expect(coefficients) };
    },
  };
}

function expectedOf(predictor: number): number {
  return exponential(Math.max(-MOST_LOG, Math.min(MOST_LOG, predictor)));
}

function spread(mean: number, power: 0 | 1 | 2): number {
  return power === 0 ? 1 : power === 1 ? Math.sqrt(mean) : mean;
}

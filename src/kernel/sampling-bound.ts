/** What is known of a person after some sources were drawn, each by itself. */
export interface Draws {
  /** The sample variance of what each drawn source adds. */
  readonly variance: number;
  readonly drawn: number;
  /** The width of an interval in which each of them surely is. */
  readonly range: number;
}

/**
 * How far the mean of what was drawn may be from its expectation, above or below it, except with probability `risk`: the
 * empirical Bernstein inequality for draws that are independent, and need not be alike.
 *
 * It needs no assumption beyond the range, and so is wide: the error itself is commonly a small part of it. Draws that are
 * spread evenly (one from each stratum) have a smaller error than the variance among them tells, which keeps it true.
 * Source: Maurer and Pontil (2009), COLT, theorem 11.
 */
export function errorBound({ variance, drawn, range }: Draws, risk: number): number {
  if (drawn < 2) return range;
  // On one side it holds except with half the risk.
  const logarithm = stableLog(4 / risk);
  const wide = Math.sqrt((2 * variance * logarithm) / drawn) + (7 * range * logarithm) / (3 * (drawn - 1));
  return Math.min(range, wide);
}

/** The sample variance of so many values with this sum and this sum of squares; 0 for fewer than two. */
export function varianceOf(sum: number, squares: number, count: number): number {
  return count < 2 ? 0 : Math.max(0, squares - (sum * sum) / count) / (count - 1);
}

/**
 * How far the mean of `drawn` independent values from 0 to 1 may be from its expectation, above or below it, except with
 * probability `risk`. Source: Hoeffding (1963), Journal of the American Statistical Association 58(301), theorem 2.
 */
export function meanBound(drawn: number, risk: number): number {
  return Math.sqrt(stableLog(2 / risk) / (2 * drawn));
}

/** Engines differ in the last digits of a logarithm; twelve digits are the same everywhere. */
function stableLog(value: number): number {
  return Number(Math.log(value).toPrecision(12));
}

/** What is known of a person after some sources were drawn, each by itself. */
export interface SampledSum {
  /** Sum and sum of squares of what each drawn source adds. */
  readonly sum: number;
  readonly squares: number;
  readonly drawn: number;
  /** The most that one source can add; the least is 0. */
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
export function errorBound({ sum, squares, drawn, range }: SampledSum, risk: number): number {
  if (drawn < 2) return range;
  const variance = Math.max(0, squares - (sum * sum) / drawn) / (drawn - 1);
  // On one side it holds except with half the risk.
  const logarithm = stableLog(4 / risk);
  const wide = Math.sqrt((2 * variance * logarithm) / drawn) + (7 * range * logarithm) / (3 * (drawn - 1));
  return Math.min(range, wide);
}

/** Engines differ in the last digits of a logarithm; twelve digits are the same everywhere. */
function stableLog(value: number): number {
  return Number(Math.log(value).toPrecision(12));
}

/** What is known of a person after some sources were drawn. */
export interface SampledSum {
  /** Sum and sum of squares of what each drawn source adds. */
  readonly sum: number;
  readonly squares: number;
  /** Sources drawn, without putting any back, and sources there are. */
  readonly drawn: number;
  readonly population: number;
  /** The most that one source can add; the least is 0. */
  readonly range: number;
}

/** (7 / 3) + 3 / sqrt(2), the constant of the inequality. */
const KAPPA = 7 / 3 + 3 / Math.SQRT2;

/**
 * How far the mean of what was drawn may be from the mean over all sources, above or below it, except with probability
 * `risk`: the empirical Bernstein-Serfling inequality for draws without putting back. 0 when all were drawn.
 *
 * It needs no assumption beyond the range, and so is wide: the error itself is commonly a tenth of it or less.
 * Source: Bardenet and Maillard (2015), Bernoulli 21(3), 1361-1385, theorem 4.3.
 */
export function errorBound({ sum, squares, drawn, population, range }: SampledSum, risk: number): number {
  if (drawn >= population) return 0;
  if (drawn === 0) return range;
  const mean = sum / drawn;
  const variance = Math.max(0, squares / drawn - mean * mean);
  // The inequality holds on one side except with probability 5 delta.
  const logarithm = stableLog(10 / risk);
  const rest =
    drawn <= population / 2 ? 1 - (drawn - 1) / population : (1 - drawn / population) * (1 + 1 / drawn);
  const wide = Math.sqrt((2 * variance * rest * logarithm) / drawn) + (KAPPA * range * logarithm) / drawn;
  return Math.min(range, wide);
}

/** Engines differ in the last digits of a logarithm; twelve digits are the same everywhere. */
function stableLog(value: number): number {
  return Number(Math.log(value).toPrecision(12));
}

import { exponential } from '../../kernel/exponential.js';
import { naturalLog } from '../../kernel/natural-log.js';

/** 90 % intervals of the parts of a leadership style: how far a figure would be another, had chance dealt the same habits anew. */

/** A range that holds the expected value in nine of ten organisations; NaN where none can be given. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const noInterval: Interval = { low: Number.NaN, high: Number.NaN };

/** Of the standard normal distribution, the point that 5 % lie beyond. */
const Z = 1.6448536269514722;

/** The same of Student's t with this many degrees of freedom, by its expansion around the normal. */
export function studentPoint(freedom: number): number {
  const cube = (Z ** 3 + Z) / 4;
  const fifth = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  return Z + cube / freedom + fifth / (freedom * freedom);
}

/**
 * The variance of a sum over pairs of people, given what each person's pairs add (`shares`), and `ownSquares`, the sum of
 * the squares of what each pair adds by chance alone.
 *
 * Two pairs go together when they share a person, so the squares of persons' sums are added; each pair is in two of them,
 * so its own square is taken away once. Persons are compared with those of like post, since posts are no chance. It is at
 * least what pairs that have nothing to do with one another would give.
 * Source: Fafchamps and Gubert (2007), Journal of Development Economics 83, 326-350; Aronow, Samii and Assenova (2015),
 * Political Analysis 23, 564-577; posts as strata.
 */
export function pairSumVariance(
  shares: Float64Array,
  ownSquares: number,
  classOf: Int32Array,
  classCount: number,
): number {
  return Math.max(classSquares(shares, classOf, classCount) - ownSquares, ownSquares);
}

/** The sum of squared deviations from the mean of the class, each class as if none of its freedom were spent on the mean. */
export function classSquares(values: Float64Array, classOf: Int32Array, classCount: number): number {
  const sum = new Float64Array(classCount);
  const count = new Float64Array(classCount);
  values.forEach((value, at) => {
    sum[classOf[at]!]! += value;
    count[classOf[at]!]!++;
  });
  const squares = new Float64Array(classCount);
  values.forEach((value, at) => {
    const deviation = value - sum[classOf[at]!]! / count[classOf[at]!]!;
    squares[classOf[at]!]! += deviation * deviation;
  });
  let total = 0;
  for (let one = 0; one < classCount; one++)
    if (count[one]! > 1) total += (squares[one]! * count[one]!) / (count[one]! - 1);
  return total;
}

/**
 * The interval of a share with this variance, on the scale of log odds so that it stays between 0 and 1. A share of none
 * or all of `count` has the range in which one of twenty would still see none or all.
 */
export function shareInterval(share: number, variance: number, count: number, freedom: number): Interval {
  if (Number.isNaN(share) || !(count > 0)) return noInterval;
  if (share <= 0 || share >= 1 || !(variance > 0)) {
    const least = 0.05 ** (1 / count);
    if (share <= 0) return { low: 0, high: 1 - least };
    return share >= 1 ? { low: least, high: 1 } : noInterval;
  }
  const spread = (studentPoint(freedom) * Math.sqrt(variance)) / (share * (1 - share));
  const odds = naturalLog(share / (1 - share));
  return { low: fromLogOdds(odds - spread), high: fromLogOdds(odds + spread) };
}

function fromLogOdds(odds: number): number {
  return 1 / (1 + exponential(-odds));
}

/**
 * How far, in estimated scales, the greatest value lies above its mean in all but 5 % of the cases, and below, by the number of
 * values the scale comes from. Estimated from few values the scale is small where the greatest value happens to be, so
 * that the mean lies farther above it than below, the other way round from Gumbel's distribution itself (the last row).
 * Source: 400,000 draws of (X - 0.5772) / (mean of k standard exponential variables), where X = -log of a gamma variable of
 * shape k + 1 plus the sum of the j-th of them divided by j, which is the greatest (Renyi's representation).
 */
const pivots = [
  [4, 1.484, 4.339],
  [5, 1.559, 3.789],
  [6, 1.624, 3.473],
  [8, 1.731, 3.063],
  [10, 1.8, 2.809],
  [12, 1.871, 2.66],
  [17, 1.974, 2.414],
  [25, 2.059, 2.202],
  [50, 2.191, 1.97],
  [100, 2.277, 1.849],
  [Infinity, 2.393, 1.674],
] as const;

/** The row of {@link pivots} for so many values, in between by the inverse of their number. */
function pivotOf(count: number): { above: number; below: number } {
  const next = Math.max(
    1,
    pivots.findIndex(([values]) => values >= count),
  );
  const [fewer, fewerAbove, fewerBelow] = pivots[next - 1]!;
  const [more, moreAbove, moreBelow] = pivots[next]!;
  const share = Math.min(1, (1 / fewer - 1 / count) / (1 / fewer - 1 / more));
  return {
    above: fewerAbove + share * (moreAbove - fewerAbove),
    below: fewerBelow + share * (moreBelow - fewerBelow),
  };
}

/** The greatest of fewer people has too few behind it to tell how the greatest spread. */
export const LEAST_FOR_GREATEST = 25;

/** How many of the greatest values show how they fall off, for each root of the number of people. */
const TOPS = 0.5;

/**
 * The interval of the expected greatest value of as many people, from how the greatest ones fall off.
 *
 * Square roots of counts and of betweenness fall off evenly, and there the greatest spreads as Gumbel's distribution does, with
 * the mean excess of the top values over the next one as its scale, which is itself estimated ({@link pivots}). NaN for
 * fewer than {@link LEAST_FOR_GREATEST} people and where too few have any value.
 * Source: Weissman (1978), Journal of the American Statistical Association 73, 812-815. Which scale and how many values:
 * chosen on simulated organisations and checked on others, see battery:style.
 */
export function greatestInterval(values: Float64Array): Interval {
  if (values.length < LEAST_FOR_GREATEST) return noInterval;
  const sorted = values.slice().sort().reverse();
  const count = Math.max(4, Math.round(TOPS * Math.sqrt(values.length)));
  if (!(sorted[count]! > 0)) return noInterval;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.sqrt(sorted[at]!);
  const excess = sum / count - Math.sqrt(sorted[count]!);
  const first = Math.sqrt(sorted[0]!);
  const { above, below } = pivotOf(count);
  return { low: Math.max(0, first - above * excess) ** 2, high: (first + below * excess) ** 2 };
}

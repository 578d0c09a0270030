import { exponential } from '../kernel/exponential.js';
import { naturalLog } from '../kernel/natural-log.js';

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

/** Of Gumbel's distribution, the points that 5 % lie below and above, and its mean. */
const GUMBEL = { low: -1.0971887003649, high: 2.9701952490421, mean: 0.5772156649015 };

/** The greatest of fewer people has too few behind it to tell how the greatest spread. */
export const LEAST_FOR_GREATEST = 25;

/** On which scale the greatest values fall off evenly, and how many of them show it, for each root of the number of people. */
const scales = {
  /** Numbers of contacts: in proportion. */
  log: { tops: 0.7, of: (value: number) => naturalLog(Math.max(value, 1e-9)), back: exponential },
  /** Betweenness, whose greatest values are bounded by the pairs there are. */
  cubeRoot: { tops: 0.85, of: Math.cbrt, back: (root: number) => root ** 3 },
} as const;

/**
 * The interval of the expected greatest value of as many people, from how the greatest ones fall off.
 *
 * On a scale on which they fall off evenly, the greatest spreads as Gumbel's distribution does, with the mean excess of
 * the top values over the next one as its scale. NaN for fewer than {@link LEAST_FOR_GREATEST} people and where too few
 * have any value.
 * Source: Weissman (1978), Journal of the American Statistical Association 73, 812-815; on logarithms it is that of Hill
 * (1975), Annals of Statistics 3(5), 1163-1174. Which scale and how many values: chosen on simulated organisations and
 * checked on others, see battery:style.
 */
export function greatestInterval(values: Float64Array, scale: keyof typeof scales): Interval {
  if (values.length < LEAST_FOR_GREATEST) return noInterval;
  const sorted = values.slice().sort().reverse();
  const count = Math.max(4, Math.round(scales[scale].tops * Math.sqrt(values.length)));
  if (!(sorted[count]! > 0)) return noInterval;
  const { of, back } = scales[scale];
  let sum = 0;
  for (let at = 0; at < count; at++) sum += of(sorted[at]!);
  const excess = sum / count - of(sorted[count]!);
  const first = of(sorted[0]!);
  return {
    low: Math.max(0, back(first - (GUMBEL.high - GUMBEL.mean) * excess)),
    high: back(first + (GUMBEL.mean - GUMBEL.low) * excess),
  };
}

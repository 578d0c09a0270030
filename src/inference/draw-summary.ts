/** Shares of draws at least as far out as the observed value; each (b + 1) / (m + 1), so that none is ever 0. */
export interface PValues {
  /** Of draws at least as great as the observed value. */
  readonly upper: number;
  /** Of draws at most as great. */
  readonly lower: number;
  readonly twoSided: number;
}

/** An observed value among what chance gives. */
export interface NullTest {
  /** The name of the test and of its null. */
  readonly method: string;
  /** The observed value; NaN where there is none, and then every p is NaN. */
  readonly value: number;
  readonly p: PValues;
  readonly nullMean: number;
  /** Standard deviation of the draws. */
  readonly nullDeviation: number;
  /** The value of every draw, in the order of drawing; NaN where it was undefined. */
  readonly drawn: Float64Array;
  readonly draws: number;
  /** Draws without a value; no p, mean or deviation counts them. */
  readonly undefinedDraws: number;
  readonly seed: number;
}

/** Values closer than this share of the greatest count as equal: sums in another order differ in the last digits. */
const SAME_VALUE = 1e-12;

/**
 * The p values of an observed value. Two-sided by `distance from zero` counts draws at least as far from 0, which suits
 * a statistic that is 0 under the null; `doubled` is twice the smaller of the other two, at most 1.
 */
export function pValues(
  observed: number,
  drawn: Float64Array,
  twoSided: 'distance from zero' | 'doubled',
): PValues {
  if (Number.isNaN(observed)) return { upper: Number.NaN, lower: Number.NaN, twoSided: Number.NaN };
  let scale = Number.isFinite(observed) ? Math.abs(observed) : 0;
  for (const value of drawn) if (Number.isFinite(value)) scale = Math.max(scale, Math.abs(value));
  const slack = scale * SAME_VALUE;
  let above = 1;
  let below = 1;
  let farther = 1;
  let defined = 1;
  for (const value of drawn) {
    if (Number.isNaN(value)) continue;
    defined++;
    if (value >= observed - slack) above++;
    if (value <= observed + slack) below++;
    if (Math.abs(value) >= Math.abs(observed) - slack) farther++;
  }
  const upper = above / defined;
  const lower = below / defined;
  return {
    upper,
    lower,
    twoSided: twoSided === 'distance from zero' ? farther / defined : Math.min(1, 2 * Math.min(upper, lower)),
  };
}

/** The observed value beside its draws, summed up; see {@link pValues}. */
export function nullTest(
  method: string,
  value: number,
  drawn: Float64Array,
  usedSeed: number,
  twoSided: 'distance from zero' | 'doubled',
): NullTest {
  const { mean, deviation, undefinedDraws } = spreadOf(drawn);
  return {
    method,
    value,
    p: pValues(value, drawn, twoSided),
    nullMean: mean,
    nullDeviation: deviation,
    drawn,
    draws: drawn.length,
    undefinedDraws,
    seed: usedSeed,
  };
}

/** Mean, standard deviation and percentiles of the draws that have a value. */
export interface Spread {
  /** NaN where no draw has a value. */
  readonly mean: number;
  /** With one draw fewer than there are below the line; NaN below two. */
  readonly deviation: number;
  /** Percentile below which half of what the level leaves out lies, linear between draws. */
  readonly low: number;
  readonly high: number;
  readonly undefinedDraws: number;
}

/** Sums up draws; `share` of them lies between low and high. Cost: a sort. */
export function spreadOf(drawn: Float64Array, share = 0.95): Spread {
  const sorted = drawn.filter((value) => !Number.isNaN(value)).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  const mean = sum / sorted.length;
  let squares = 0;
  for (const value of sorted) squares += (value - mean) * (value - mean);
  return {
    mean,
    deviation: sorted.length < 2 ? Number.NaN : Math.sqrt(squares / (sorted.length - 1)),
    low: percentile(sorted, (1 - share) / 2),
    high: percentile(sorted, (1 + share) / 2),
    undefinedDraws: drawn.length - sorted.length,
  };
}

/** The value below which a share of the sorted ones lies, linear between neighbours (type 7 of Hyndman and Fan 1996); NaN of none. */
export function percentile(sorted: Float64Array, share: number): number {
  return percentileWithout(sorted, share, sorted.length);
}

/** The same of all but the one at the place `leftOut`. */
export function percentileWithout(sorted: Float64Array, share: number, leftOut: number): number {
  const count = leftOut < sorted.length ? sorted.length - 1 : sorted.length;
  if (count === 0) return Number.NaN;
  const valueAt = (place: number) => sorted[place < leftOut ? place : place + 1]!;
  const at = share * (count - 1);
  const below = Math.floor(at);
  const low = valueAt(below);
  const high = valueAt(Math.min(below + 1, count - 1));
  return low === high ? low : low + (high - low) * (at - below);
}

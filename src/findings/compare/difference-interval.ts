import { normalUpperTail } from '../../kernel/normal-tail.js';
import type { Interval } from '../style/style-intervals.js';

/** Of the standard normal distribution, the point that 5 % lie beyond, which the ends of a 90 % interval stand for. */
const Z = 1.6448536269514722;

/** A part's value with its 90 % interval; NaN where there is no answer. */
export interface Figure extends Interval {
  readonly value: number;
}

/** How far the ends of a 90 % interval are from its value, on either side. */
export interface Ends {
  readonly below: number;
  readonly above: number;
}

const plain = (value: number): number => value;

/** The even scale, or the plain one where a value or an end has no place on it, as a share of none has. */
export function scaleFor(
  evenScale: ((value: number) => number) | undefined,
  figures: readonly (Figure | undefined)[],
  sized: number,
): (value: number) => number {
  if (evenScale === undefined) return plain;
  const isThere = (value: number) => Number.isNaN(value) || Number.isFinite(evenScale(value));
  const isEven = figures.every(
    (one) => one === undefined || (isThere(one.value) && isThere(one.low) && isThere(one.high)),
  );
  return isEven && isThere(sized) ? evenScale : plain;
}

/** The ends of a figure's interval; undefined where it has none. */
export function endsOf({ value, low, high }: Figure, scale: (value: number) => number): Ends | undefined {
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  return {
    below: Math.max(0, scale(value) - scale(low)),
    above: Math.max(0, scale(high) - scale(value)),
  };
}

/** The ends of an interval as wide on either side. */
export function evenly(deviation: number): Ends {
  return { below: Z * deviation, above: Z * deviation };
}

/** The mean of the ends of figures, shortened; undefined where fewer than half have an interval. */
export function meanEnds(
  figures: readonly Figure[],
  scale: (value: number) => number,
  shortened: number,
): Ends | undefined {
  const known = figures.map((one) => endsOf(one, scale)).filter((ends) => ends !== undefined);
  if (known.length === 0 || 2 * known.length < figures.length) return undefined;
  return {
    below: shortened * mean(known.map(({ below }) => below)),
    above: shortened * mean(known.map(({ above }) => above)),
  };
}

/** How much of the plain scale one step of the other is, between two values. */
export function stepOf(scale: (value: number) => number, one: number, other: number): number {
  const nearby = one === other ? one * (1 + 1e-6) + 1e-12 : other;
  return Math.abs((one - nearby) / (scale(one) - scale(nearby)));
}

/** Two-sided chance of a difference so many half 90 % intervals away from 0; NaN where that is not known. */
export function twoSided(difference: number, half: number): number {
  if (Number.isNaN(difference) || Number.isNaN(half)) return Number.NaN;
  if (half === 0) return difference === 0 ? 1 : Number.NaN;
  return Math.min(1, 2 * normalUpperTail((Z * Math.abs(difference)) / half));
}

/** What a chance of a difference is worked out from: a figure beside those of pieces of a larger group. */
interface Apart {
  readonly own: Figure;
  readonly drawn: readonly Figure[];
  readonly scale: (value: number) => number;
  /** The share of the larger group that a piece is. */
  readonly share: number;
  /** How far the figure is from the mean of the pieces, on the scale. */
  readonly apart: number;
  /** Whether the part hangs on the greatest of all, so that one interval says little of how groups spread. */
  readonly isOfGreatest: boolean;
}

/**
 * The chance of so great a difference, two-sided, had the figure come out of the process of the pieces; NaN where nothing tells.
 *
 * The figure spreads as those of groups of its size do, and the mean of the pieces by sqrt(f) of that. How far groups spread is told
 * by how far the pieces differ, x sqrt(1 / (1 - f)) since they share people, or by what their intervals say where that is more. Where a
 * part hangs on the greatest of all, an interval made from few of the greatest is wide because it knows little: there the squares of
 * what the pieces and the figure's own interval say are taken, by the sizes of both groups, as a pooled variance is. Where pieces have
 * no interval because it costs much, the mean of both squares. Parts without any interval are not normal at all: there the pieces
 * that are as far from their mean are counted, each moved away by sqrt((1 + f) / (1 - f)).
 */
export function chanceOfDifference({ own, drawn, scale, share, apart, isOfGreatest }: Apart): number {
  if (drawn.length < 2 || Number.isNaN(apart)) return Number.NaN;
  const values = drawn.map(({ value }) => scale(value));
  const half = (ends: Ends | undefined) =>
    ends === undefined ? undefined : (ends.below + ends.above) / (2 * Z);
  const ofOwn = half(endsOf(own, scale));
  const ofPieces = half(meanEnds(drawn, scale, 1));
  const seen = deviationOf(values) / Math.sqrt(1 - share);
  if (ofOwn === undefined && ofPieces === undefined) {
    const middle = mean(values);
    const stretched = Math.sqrt((1 + share) / (1 - share));
    const asFar = values.filter((value) => Math.abs(value - middle) * stretched >= apart - 1e-12).length;
    return (asFar + 1) / (drawn.length + 1);
  }
  const spread = isOfGreatest
    ? Math.sqrt((seen ** 2 + share * (ofOwn ?? seen) ** 2) / (1 + share))
    : ofPieces === undefined
      ? Math.sqrt((seen ** 2 + (ofOwn ?? seen) ** 2) / 2)
      : Math.max(seen, ofPieces);
  return twoSided(apart, Z * spread * Math.sqrt(1 + share));
}

/** The mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of a sample; NaN below two values. */
export function deviationOf(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

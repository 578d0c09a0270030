import type { Groups } from '../../graph/groups.js';
import { exponential } from '../../kernel/exponential.js';
import { naturalLog } from '../../kernel/natural-log.js';
import { orderStatistic } from '../../kernel/order-statistic.js';
import { createLogLinkFit } from '../../kernel/regression/log-link-fit.js';
import { standardised } from './pull-covariates.js';
import { type EvidenceKind, evidenceKinds, type TieCounts } from './pull-evidence.js';

/** Which columns evidence is compared with. */
export interface PullModel {
  /** Columns that no draw changes. */
  readonly columns: readonly Float64Array[];
  /** The unit of each person, or -1; undefined where units are not compared with. */
  readonly units: Groups | undefined;
  /** Powers of the logarithm of volume: none, the first, or the second too. */
  readonly volumePowers: 0 | 1 | 2;
  /** Kinds of evidence that are compared with message volume. */
  readonly volumeFor: readonly EvidenceKind[];
}

/** What the data leads one to expect of each person, and how far the evidence is from it. */
export interface Expected {
  readonly coefficients: Float64Array;
  readonly expected: Float64Array;
  /** In typical deviations of the whole, above 0 for more than expected; NaN for people who are not in. */
  readonly surprise: Float64Array;
  /** Whether the typical deviation is that of counts by chance, and not estimated from these people. */
  readonly isChance: boolean;
}

/** How the variance of each kind grows with its mean. */
const POWER: Readonly<Record<EvidenceKind, 0 | 1 | 2>> = { sought: 1, bridge: 2, reach: 0, trusted: 1 };

/** Makes chance alike for counts however small (Anscombe 1948, Biometrika 35, 246-254). */
const ANSCOMBE = 3 / 8;
/** The cut-off of {@link sizeAbove}, and the mean of a squared normal variable that is cut off there. */
const SIZE_CLIP = 1.5;
const SIZE_MEAN = 0.7785;
const SIZE_ROUNDS = 25;
/** Rounds whose last step is no greater share than this have settled. */
const SIZE_SETTLED = 1e-3;

const RIDGE = 10;
const CLIP = 2.5;
/** Deviations of the logarithm of volume beyond which a person counts for less. */
const FAR_OUT = 2;
const ROUNDS = 12;
const ROUNDS_OF_A_DRAW = 2;
/** People's worth of the mean of all that the mean of a unit's others is drawn to. */
const UNIT_PRIOR = 3;

/** Compares the evidence of the people at `places`; `from` gives coefficients to start at, those of all data for a draw. */
export type Comparison = (
  evidence: readonly Float64Array[],
  counts: Pick<TieCounts, 'seeks' | 'contacts'>,
  places: Int32Array,
  from?: readonly Expected[],
) => Expected[];

/**
 * Makes the function that compares each kind of evidence with what is expected of a person of this message volume, post, unit, level,
 * tenure, hours and place: a robust log-linear ridge regression for each kind ({@link createLogLinkFit}). There are `people` at most.
 *
 * Surprise is the distance between evidence and expectation on a scale on which chance is alike for all: twice the
 * difference of square roots for counts (3/8 added to each), the difference of logarithms for bridge, the plain one for reach; less its median,
 * over its typical size among those above it ({@link sizeAbove}). For counts that size is at least 1, which is what chance alone
 * makes of them.
 */
export function createComparison(model: PullModel, people: number): Comparison {
  const { units, volumePowers, volumeFor } = model;
  const regression = createLogLinkFit(people, model.columns.length + 1 + volumePowers);
  return (evidence, { seeks, contacts }, places, from) => {
    const logs = [seeks, contacts].map(logsOf);
    const standardLogs = logs.map(standardised);
    const squares = standardLogs.map((log) => log?.map((value) => value * value - 1));
    const weights = standardLogs.map((log) => log?.map(weightOf));
    regression.lay(model.columns, places);
    return evidenceKinds.map((kind, k) => {
      const values = evidence[k]!;
      const power = POWER[kind];
      // Being sought and trusted is compared with seeking, what runs through a person with all their contacts.
      const by = kind === 'sought' || kind === 'trusted' ? 0 : 1;
      const logVolume = standardLogs[by];
      const hasVolume = volumePowers > 0 && volumeFor.includes(kind) && logVolume !== undefined;
      const columns = units === undefined ? [] : [othersOfUnit(values, units, places)];
      if (hasVolume) columns.push(...[logVolume, squares[by]!].slice(0, volumePowers));
      const start = from?.[k]?.coefficients;
      const curve = regression.fit({
        values,
        columns,
        power,
        ridge: RIDGE,
        weights: weights[by],
        clip: CLIP,
        rounds: start === undefined ? ROUNDS : ROUNDS_OF_A_DRAW,
        start: start?.length === model.columns.length + columns.length + 1 ? start : undefined,
      });
      const expected = new Float64Array(values.length).fill(Number.NaN);
      places.forEach((place, row) => {
        expected[place] = curve.expected[row]!;
      });
      if (hasVolume)
        limitVolume(expected, logs[by]!, logVolume, curve.coefficients.subarray(-volumePowers), kind);
      return { coefficients: curve.coefficients, expected, ...surpriseOf(values, expected, places, power) };
    });
  };
}

/**
 * Holds what volume explains within reason: twice the contacts explain at most twice the being sought, reached or trusted, and four
 * times the paths between others. Else somebody who alone writes a lot would be explained by that, whatever they have.
 */
function limitVolume(
  expected: Float64Array,
  log: Float64Array,
  logVolume: Float64Array,
  powers: Float64Array,
  kind: EvidenceKind,
): void {
  const most = kind === 'bridge' ? 2 : 1;
  // A place at the mean, from which both are counted.
  let mean = 0;
  for (const value of log) mean += value / log.length;
  for (let place = 0; place < log.length; place++) {
    const far = logVolume[place]!;
    if (!(far > 0)) continue;
    const explained = powers[0]! * far + (powers[1] ?? 0) * far * far;
    const allowed = most * (log[place]! - mean);
    if (explained > allowed) expected[place]! *= exponential(allowed - explained);
  }
}

/** Who writes far more than all others would alone say what is expected of those who do. */
function weightOf(logVolume: number): number {
  return Math.min(1, (FAR_OUT / logVolume) ** 2);
}

/** The logarithm of 1 + each count; many people have the same count. */
function logsOf(counts: Float64Array): Float64Array {
  const known: number[] = [];
  const logs = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place]!;
    known[count] ??= naturalLog(1 + count);
    logs[place] = known[count];
  }
  return logs;
}

/** The mean of the others of a person's unit, drawn to the mean of all, as a logarithm in deviations. */
function othersOfUnit(values: Float64Array, { of: unitOf, names }: Groups, places: Int32Array): Float64Array {
  const sums = new Float64Array(names.length);
  const sizes = new Int32Array(names.length);
  let total = 0;
  for (const place of places) {
    total += values[place]!;
    const unit = unitOf[place]!;
    if (unit < 0) continue;
    sums[unit]! += values[place]!;
    sizes[unit]!++;
  }
  const mean = total / Math.max(1, places.length);
  const column = new Float64Array(values.length);
  if (!(mean > 0)) return column;
  for (const place of places) {
    const unit = unitOf[place]!;
    if (unit < 0) continue;
    const others = (sums[unit]! - values[place]! + UNIT_PRIOR * mean) / (sizes[unit]! - 1 + UNIT_PRIOR);
    column[place] = naturalLog(others / mean) || 0;
  }
  return column;
}

/**
 * The typical size of the distances above the middle, by an M-estimate in which nobody counts for more than one and a half of
 * it: the deviation of a normal variable, whoever stands out (Huber 1981, Robust Statistics, ch. 5).
 *
 * Where two thirds of the upper half stand at the middle there is no bulk whose size could be told, and the rounds run on
 * towards 0: then everybody counts in full, which is 0 only where all are alike. One person who bridges among others who do not is
 * then as many sizes away as the root of half the people.
 */
function sizeAbove(distances: Float64Array, middle: number): number {
  // Who stands at the middle with many others belongs to the half above it too, at a distance of 0.
  const half = Math.max(1, distances.length / 2);
  const squares = distances.filter((distance) => distance > middle);
  for (let at = 0; at < squares.length; at++) squares[at] = (squares[at]! - middle) ** 2;
  const meanSquare = (most: number): number => {
    let sum = 0;
    for (const square of squares) sum += Math.min(square, most);
    return sum / half;
  };
  const start = Math.sqrt(meanSquare(Infinity));
  let size = start;
  let before = 0;
  for (let round = 0; round < SIZE_ROUNDS; round++) {
    before = size;
    size = Math.sqrt(meanSquare((SIZE_CLIP * size) ** 2) / SIZE_MEAN);
    if (size === before) break;
  }
  return size > (1 - SIZE_SETTLED) * before ? size : start;
}

function surpriseOf(
  values: Float64Array,
  expected: Float64Array,
  places: Int32Array,
  power: 0 | 1 | 2,
): Pick<Expected, 'surprise' | 'isChance'> {
  const surprise = new Float64Array(values.length).fill(Number.NaN);
  let total = 0;
  for (const place of places) total += values[place]!;
  if (!(total > 0)) {
    for (const place of places) surprise[place] = 0;
    return { surprise, isChance: false };
  }
  const small = (0.1 * total) / places.length;
  const distances = new Float64Array(places.length);
  for (let at = 0; at < distances.length; at++) {
    const value = values[places[at]!]!;
    const mean = expected[places[at]!]!;
    if (power === 0) distances[at] = value - mean;
    else if (power === 1) distances[at] = 2 * (Math.sqrt(value + ANSCOMBE) - Math.sqrt(mean + ANSCOMBE));
    else distances[at] = naturalLog((value + small) / (mean + small));
  }
  const middle = orderStatistic(distances.slice(), distances.length >> 1)!;
  const size = sizeAbove(distances, middle);
  const isChance = power === 1 && size <= 1;
  const typical = isChance ? 1 : size;
  places.forEach((place, at) => {
    surprise[place] = typical > 0 ? (distances[at]! - middle) / typical : 0;
  });
  return { surprise, isChance };
}

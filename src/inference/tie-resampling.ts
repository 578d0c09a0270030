import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import type { Network } from '../graph/network.js';
import type { Csr } from '../kernel/csr.js';
import type { LooseTies } from '../kernel/switch-ends.js';
import { createRandom, type Random } from '../random.js';
import { spreadOf } from './draw-summary.js';
import { drawnNetwork } from './drawn-network.js';
import { completeWith, level, seed, type WithControl } from './inference-options.js';
import { measureOf, type PersonMeasure } from './person-measure.js';
import { runSteps, STEP_SIZE, type Steps } from './steps.js';
import { loosenTies } from './switch-ties.js';
import { toCsr } from './uniform-networks.js';

/** Every person's value in every draw is kept until the end: 400 megabytes at the limit. */
const MOST_VALUES = 50_000_000;

const tieResamplingOptions = z.strictObject({
  seed,
  draws: z.number().int().min(20).max(10_000).default(200).describe('draws that leave out ties'),
  leaveOut: z.number().min(0.01).max(0.5).default(0.1).describe('share of ties left out in a draw'),
  level,
});
export type TieResamplingOptions = WithControl<typeof tieResamplingOptions>;

/** A measure of persons with its uncertainty, person after person; see {@link tieResampling}. */
export interface TieResampling {
  readonly method: 'tie-resampling';
  /** The measure on all ties. */
  readonly values: Float64Array;
  readonly standardErrors: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly level: number;
  /** Mean over the draws, which hold fewer ties: a count is smaller in it by about the share left out. */
  readonly drawnMeans: Float64Array;
  /** Draws in which the person had no value. */
  readonly undefinedDraws: Int32Array;
  readonly leaveOut: number;
  /** Ties left out of every draw, and how many there are. */
  readonly tiesLeftOut: number;
  readonly ties: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Tie resampling: how much does a person's score hang on which ties happen to be on record?
 *
 * Defined as: the measure on draws that each leave out the same number of ties, chosen evenly; both directions of an
 * undirected tie go together. What a draw moves is less than what chance in the record moves, since most ties stay, so
 * deviations from the mean of the draws are stretched by the square root of (1 - d) / d, d being the share left out (the
 * delete-d jackknife). The standard error is the root of their mean square, the interval their percentiles, laid around
 * the measure on all ties. People are not drawn, only ties.
 * Of a measure that is a sum over ties, such as a degree, the standard error is small by the share left out.
 * Edge cases: a person without a value in fewer than two draws has no error and no interval (NaN), nor has anybody where
 * no tie is left out because there are too few; a person without a value on all ties has only NaN. Who has no ties has
 * the same value in every draw and an interval of width 0, which says nothing about ties nobody recorded.
 * Cost: draws x (people + ties + the measure's own cost); memory 8 bytes x draws x people, and above 50 million numbers
 * it throws LIMIT_REACHED. The caller's signal is heeded between two calls of the measure.
 * Throws OPTIONS_INVALID, METRIC_UNKNOWN, LIMIT_REACHED, ABORTED, and whatever the measure throws.
 * Source: Shao and Wu (1989), Annals of Statistics 17(3), 1176-1197; the interval: Wu (1990), Annals of Statistics 18(3),
 * 1438-1452.
 */
export async function tieResampling(
  network: Network,
  measure: PersonMeasure,
  given: TieResamplingOptions = {},
): Promise<TieResampling> {
  const { options, control } = completeWith('tieResampling', tieResamplingOptions, given);
  const compute = measureOf(measure);
  const { nodeCount } = network;
  if (nodeCount * options.draws > MOST_VALUES) {
    throw new OrgraphError('LIMIT_REACHED', {
      what: 'people x draws in tieResampling',
      limit: MOST_VALUES,
      found: nodeCount * options.draws,
    });
  }
  const ties = loosenTies(network.out, network.directed);
  const tieCount = ties.sources.length;
  const tiesLeftOut = Math.round(tieCount * options.leaveOut);
  const values = compute(network);
  const steps = resample(network, ties, tiesLeftOut, compute, options.draws, options.seed);
  const drawn = await runSteps('tie resampling', steps, control);

  const result = {
    method: 'tie-resampling' as const,
    values,
    standardErrors: new Float64Array(nodeCount).fill(Number.NaN),
    low: new Float64Array(nodeCount).fill(Number.NaN),
    high: new Float64Array(nodeCount).fill(Number.NaN),
    level: options.level,
    drawnMeans: new Float64Array(nodeCount),
    undefinedDraws: new Int32Array(nodeCount),
    leaveOut: options.leaveOut,
    tiesLeftOut,
    ties: tieCount,
    draws: options.draws,
    seed: options.seed,
  };
  const stretch = Math.sqrt((tieCount - tiesLeftOut) / tiesLeftOut);
  for (let person = 0; person < nodeCount; person++) {
    const own = drawn.subarray(person * options.draws, (person + 1) * options.draws);
    const { mean, deviation, low, high, undefinedDraws } = spreadOf(own, options.level);
    result.drawnMeans[person] = mean;
    result.undefinedDraws[person] = undefinedDraws;
    if (tiesLeftOut === 0 || Number.isNaN(deviation) || Number.isNaN(values[person]!)) continue;
    const defined = options.draws - undefinedDraws;
    result.standardErrors[person] = stretch * deviation * Math.sqrt((defined - 1) / defined);
    result.low[person] = values[person]! + stretch * (low - mean);
    result.high[person] = values[person]! + stretch * (high - mean);
  }
  return result;
}

/** The measure of every draw, person after person. */
function* resample(
  network: Network,
  ties: LooseTies,
  leftOut: number,
  compute: (network: Network) => Float64Array,
  draws: number,
  usedSeed: number,
): Steps<Float64Array> {
  const random = createRandom(usedSeed, 'tie resampling');
  const drawn = new Float64Array(draws * network.nodeCount);
  const order = Int32Array.from({ length: ties.sources.length }, (_, tie) => tie);
  for (let draw = 0; draw < draws; draw++) {
    const csr = yield* leaveOutTies(ties, order, leftOut, random);
    yield undefined;
    const values = compute(drawnNetwork(network, csr));
    for (let person = 0; person < values.length; person++) drawn[person * draws + draw] = values[person]!;
    yield (draw + 1) / draws;
  }
  return drawn;
}

/** The rows of all ties but `leftOut` of them: the first of `order`, shuffled as far as needed. */
function* leaveOutTies(ties: LooseTies, order: Int32Array, leftOut: number, random: Random): Steps<Csr> {
  for (let place = 0; place < leftOut; place++) {
    const other = place + random.below(order.length - place);
    const chosen = order[other]!;
    order[other] = order[place]!;
    order[place] = chosen;
    if (place % STEP_SIZE === 0) yield undefined;
  }
  const kept = order.slice(leftOut).sort();
  const sources = kept.map((tie) => ties.sources[tie]!);
  const targets = kept.map((tie) => ties.targets[tie]!);
  const strengths = Float64Array.from(kept, (tie) => ties.strengths[tie]!);
  return toCsr(ties.nodeCount, sources, targets, ties.directed, strengths);
}

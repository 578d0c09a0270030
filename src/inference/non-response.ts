import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import type { Network } from '../graph/network.js';
import type { Csr } from '../kernel/csr.js';
import { isInTopSet, type Ranks, rankValues } from '../kernel/ranks.js';
import { createRandom, shuffle } from '../random.js';
import { spreadOf } from './draw-summary.js';
import { drawnNetwork } from './drawn-network.js';
import { completeWith, level, seed, type WithControl } from './inference-options.js';
import { measureOf, type PersonMeasure } from './person-measure.js';
import { rankCorrelation } from './rank-correlation.js';
import { runSteps, type Steps } from './steps.js';

const nonResponseOptions = z.strictObject({
  seed,
  draws: z.number().int().min(1).max(10_000).default(200).describe('draws of people who do not answer'),
  share: z.number().gt(0).lt(1).default(0.2).describe('share of people who do not answer'),
  people: z
    .array(z.number().int().min(0))
    .optional()
    .describe('places of the people who do not answer, in the order of people, instead of a share'),
  topShare: z.number().gt(0).max(0.5).default(0.1).describe('share of people that the top set holds'),
  level,
});
export type NonResponseOptions = WithControl<typeof nonResponseOptions>;

/** What the draws say: mean and percentiles, NaN where no draw has a value. */
export interface DrawnFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly undefinedDraws: number;
}

/** How far a ranking stays when answers are missing; see {@link nonResponseSensitivity}. */
export interface NonResponse {
  readonly method: 'non-response-sensitivity';
  /** Spearman's rank correlation of the measure with all answers and without some. */
  readonly spearman: DrawnFigure;
  /** Kendall's tau-b of the same. */
  readonly kendall: DrawnFigure;
  /** People in both top sets as a share of people in either. */
  readonly topOverlap: DrawnFigure;
  /** People a top set is asked to hold; equals in or out together. */
  readonly topSize: number;
  /** People who do not answer in a draw. */
  readonly silent: number;
  readonly level: number;
  /** 1 where the people were named: there is nothing to draw. */
  readonly draws: number;
  readonly seed: number;
}

/**
 * Sensitivity to non-response: how far would the ranking of people by a measure be different, had some not answered?
 *
 * Read it as: rank correlations near 1 and a top overlap near 1, the ranking can be trusted although so many answers are
 * missing; else it can not. Where answers are missing already, the same share again is what to try.
 * Defined as: in every draw a share of people, or those named by `people`, do not answer: the ties they send are gone, those
 * they receive stay. Everybody is ranked with all answers and without, those who do not answer too. Spearman's rho and
 * Kendall's tau-b compare the rankings of all who have a value in both; the overlap compares the top sets (common
 * members / members of either). Each is given as mean and percentiles over draws.
 * Undirected: a tie is on record if either names the other, so it is lost only where both do not answer.
 * Edge cases: a ranking in which all are equal has no correlation, and two empty top sets have no overlap: NaN, left out of
 * the mean and counted. A value of 0 or below is in no top set, nor are equals that would more than double it.
 * Nobody left out (a small share of few people): 1 throughout, as long as anybody differs.
 * Cost: draws x (people x logarithm of people + ties + the measure's own cost). The caller's signal is heeded between two
 * calls of the measure.
 * Throws OPTIONS_INVALID, METRIC_UNKNOWN, ABORTED, and whatever the measure throws.
 * Source: Costenbader and Valente (2003), Social Networks 25(4), 283-307; Borgatti, Carley and Krackhardt (2006), Social
 * Networks 28(2), 124-136.
 */
export async function nonResponseSensitivity(
  network: Network,
  measure: PersonMeasure,
  given: NonResponseOptions = {},
): Promise<NonResponse> {
  const { options, control } = completeWith('nonResponseSensitivity', nonResponseOptions, given);
  const { nodeCount } = network;
  const { people } = options;
  const beyond = people?.find((person) => person >= nodeCount);
  if (beyond !== undefined) {
    throw new OrgraphError('OPTIONS_INVALID', {
      call: 'nonResponseSensitivity',
      problems: `people holds ${beyond}, and the places of ${nodeCount} people end at ${nodeCount - 1}`,
    });
  }
  const silent = people === undefined ? Math.round(nodeCount * options.share) : new Set(people).size;
  const draws = people === undefined ? options.draws : 1;
  const topSize = Math.max(1, Math.round(nodeCount * options.topShare));
  const steps = rankAgain(network, measureOf(measure), {
    people,
    silent,
    draws,
    topSize,
    seed: options.seed,
  });
  const drawn = await runSteps('non-response sensitivity', steps, control);
  return {
    method: 'non-response-sensitivity',
    spearman: figureOf(drawn.spearman, options.level),
    kendall: figureOf(drawn.kendall, options.level),
    topOverlap: figureOf(drawn.topOverlap, options.level),
    topSize,
    silent,
    level: options.level,
    draws,
    seed: options.seed,
  };
}

function figureOf(drawn: Float64Array, share: number): DrawnFigure {
  const { mean, low, high, undefinedDraws } = spreadOf(drawn, share);
  return { value: mean, low, high, undefinedDraws };
}

interface Plan {
  readonly people: readonly number[] | undefined;
  readonly silent: number;
  readonly draws: number;
  readonly topSize: number;
  readonly seed: number;
}

function* rankAgain(
  network: Network,
  compute: (network: Network) => Float64Array,
  plan: Plan,
): Steps<{ spearman: Float64Array; kendall: Float64Array; topOverlap: Float64Array }> {
  const { draws } = plan;
  const random = createRandom(plan.seed, 'non-response');
  const full = compute(network);
  const order = Int32Array.from({ length: network.nodeCount }, (_, person) => person);
  const isSilent = new Uint8Array(network.nodeCount);
  const drawn = {
    spearman: new Float64Array(draws),
    kendall: new Float64Array(draws),
    topOverlap: new Float64Array(draws),
  };
  for (let draw = 0; draw < draws; draw++) {
    isSilent.fill(0);
    if (plan.people === undefined) shuffle(order, random);
    for (const person of plan.people ?? order.subarray(0, plan.silent)) isSilent[person] = 1;
    const reduced = compute(drawnNetwork(network, withoutAnswers(network, isSilent)));
    yield undefined;
    const { spearman, kendall } = rankCorrelation(full, reduced);
    drawn.spearman[draw] = spearman;
    drawn.kendall[draw] = kendall;
    drawn.topOverlap[draw] = overlapOf(full, reduced, plan.topSize);
    yield (draw + 1) / draws;
  }
  return drawn;
}

/** The arcs that are left when the ties sent by some are gone. */
function withoutAnswers({ out, directed }: Network, isSilent: Uint8Array): Csr {
  const starts = new Int32Array(out.nodeCount + 1);
  const targets = new Int32Array(out.arcCount);
  const strengths = new Float64Array(out.arcCount);
  let written = 0;
  for (let person = 0; person < out.nodeCount; person++) {
    for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++) {
      if (isSilent[person] === 1 && (directed || isSilent[out.targets[arc]!] === 1)) continue;
      targets[written] = out.targets[arc]!;
      strengths[written++] = out.strengths[arc]!;
    }
    starts[person + 1] = written;
  }
  return {
    nodeCount: out.nodeCount,
    arcCount: written,
    starts,
    targets: targets.slice(0, written),
    strengths: strengths.slice(0, written),
  };
}

function overlapOf(full: Float64Array, reduced: Float64Array, size: number): number {
  const fullRanks = ranksOf(full);
  const reducedRanks = ranksOf(reduced);
  let common = 0;
  let either = 0;
  for (let person = 0; person < full.length; person++) {
    const before = isInTopSet(fullRanks, full, person, size);
    const after = isInTopSet(reducedRanks, reduced, person, size);
    if (before && after) common++;
    if (before || after) either++;
  }
  return common / either;
}

function ranksOf(values: Float64Array): Ranks {
  const places = Int32Array.from(values, (_, place) => place).filter(
    (place) => !Number.isNaN(values[place]!),
  );
  return rankValues(values, places);
}

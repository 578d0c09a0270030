import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import type { Network } from '../graph/network.js';
import { createRandom, shuffle } from '../random.js';
import { type PValues, pValues } from './draw-summary.js';
import {
  type DyadPredictor,
  networkRows,
  type PreparedPredictor,
  preparePredictor,
  refuse,
} from './dyad-predictors.js';
import { completeWith, manyDraws, seed, tieValues, type WithControl } from './inference-options.js';
import { makeDesign } from './mrqap-design.js';
import { type Design, type FittedModel, fitModel, namesOfCollinear, permutedDots, tOf } from './mrqap-fit.js';
import { dot, orthonormalise, takeAway } from './orthonormal-columns.js';
import { runSteps, type Steps } from './steps.js';

/** Every pair of people has a place in memory, for each predictor about three times: 32 megabytes each at the limit. */
const MOST_PEOPLE = 2000;

const mrqapOptions = z.strictObject({
  seed,
  permutations: manyDraws.default(2000).describe('permutations behind each p'),
  values: tieValues,
  permute: z
    .enum(['residuals', 'outcome'])
    .default('residuals')
    .describe('what is dealt anew: what the others leave of a predictor, or the outcome'),
});
export type MrqapOptions = WithControl<typeof mrqapOptions>;

/** One predictor in the model. */
export interface MrqapRow {
  readonly name: string;
  readonly coefficient: number;
  /** In standard deviations of the outcome for one of the predictor. */
  readonly standardized: number;
  /** The statistic that is compared with its permutations; its textbook p would be wrong, since pairs share people. */
  readonly t: number;
  readonly p: PValues;
}

/** A regression of a network on others; see {@link mrqap}. */
export interface Mrqap {
  readonly method: 'mrqap-double-semi-partialling' | 'mrqap-outcome-permutation';
  readonly intercept: number;
  readonly rows: readonly MrqapRow[];
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Of an R2 as great; undefined with residuals, which say something about one predictor at a time. */
  readonly rSquaredP: number | undefined;
  /** People in the model, and those left out because they lack a value that a predictor needs. */
  readonly people: number;
  readonly leftOut: number;
  /** Ordered pairs; unordered ones where the outcome and every predictor are symmetric. */
  readonly pairs: number;
  readonly values: 'ties' | 'strengths';
  readonly permutations: number;
  readonly seed: number;
}

/**
 * MRQAP: which of several things about a pair explain a tie, the others held still?
 *
 * Read it as: for ties that are 0 or 1, a coefficient is the change in the probability of a tie for one unit of the
 * predictor, the others being equal.
 * Defined as: least squares of the outcome's matrix on those of the predictors and an intercept, over ordered pairs of
 * different people (unordered where all is symmetric). p is of the t statistic. With `permute: 'residuals'` (double
 * semi-partialling) what the other predictors leave of one is dealt anew onto the people, rows and columns together, and
 * the model is fitted again with it: right where predictors go together and where ties are skewed. With
 * `permute: 'outcome'` the people of the outcome are dealt anew instead, the older way, which tests all coefficients at
 * once against no relation at all and is too generous for one of several predictors that go together.
 * The intercept has no p: no permutation of people says anything about it.
 * Edge cases: people without a value in a column that is asked for are left out and counted. An outcome of one value only:
 * R2, t and p are NaN. Where the fit is perfect (to 1e-12 of the outcome's sum of squares) t is Infinity, and permutations
 * of which the fit is perfect too count as equal; a predictor to which the others then leave nothing has t and p NaN.
 * Predictors of which one is a sum of multiples of others, or the same for every pair, throw OPTIONS_INVALID, which names
 * them; the check is that at least 1e-7 of a predictor's length is its own.
 * Cost: permutations x predictors squared x people squared ('outcome': x predictors only). Memory: 24 bytes x predictors
 * x people squared. More than 2,000 people throw LIMIT_REACHED.
 * Throws OPTIONS_INVALID, COLUMN_UNKNOWN, LIMIT_REACHED and ABORTED.
 * Source: Dekker, Krackhardt and Snijders (2007), Psychometrika 72(4), 563-581; the older way: Krackhardt (1988), Social
 * Networks 10(4), 359-381.
 */
export async function mrqap(
  outcome: Network,
  predictors: readonly DyadPredictor[],
  given: MrqapOptions = {},
): Promise<Mrqap> {
  const { options, control } = completeWith('mrqap', mrqapOptions, given);
  if (predictors.length === 0) refuse('there is no predictor');
  const prepared = predictors.map((predictor) => preparePredictor(outcome, predictor, options.values));
  const everybody = Int32Array.from({ length: outcome.nodeCount }, (_, person) => person);
  const people = everybody.filter((person) => !prepared.some((predictor) => predictor.isMissing(person)));
  if (people.length > MOST_PEOPLE) {
    throw new OrgraphError('LIMIT_REACHED', {
      what: 'people in mrqap, which compares every pair of them',
      limit: MOST_PEOPLE,
      found: people.length,
    });
  }
  return runSteps('mrqap', regress(outcome, prepared, people, options), control);
}

function* regress(
  outcome: Network,
  predictors: readonly PreparedPredictor[],
  people: Int32Array,
  options: z.output<typeof mrqapOptions>,
): Steps<Mrqap> {
  const design = yield* makeDesign(networkRows(outcome, options.values), predictors, people);
  const model = yield* fitModel(design);
  const isOutcome = options.permute === 'outcome';
  const drawn = isOutcome
    ? yield* permuteOutcome(design, model, options.permutations, options.seed)
    : { t: yield* permuteResiduals(design, options.permutations, options.seed), rSquared: undefined };
  return {
    method: isOutcome ? 'mrqap-outcome-permutation' : 'mrqap-double-semi-partialling',
    intercept: design.outcomeMean - sumOf(model.coefficients.map((b, k) => b * design.means[k]!)),
    rows: predictors.map(({ name }, k) => ({
      name,
      coefficient: model.coefficients[k]!,
      standardized: model.standardized[k]!,
      t: model.t[k]!,
      p: pValues(model.t[k]!, drawn.t[k]!, 'distance from zero'),
    })),
    rSquared: model.rSquared,
    adjustedRSquared: 1 - ((1 - model.rSquared) * (design.pairs - 1)) / design.freedom,
    rSquaredP:
      drawn.rSquared === undefined ? undefined : pValues(model.rSquared, drawn.rSquared, 'doubled').upper,
    people: people.length,
    leftOut: outcome.nodeCount - people.length,
    pairs: design.pairs,
    values: options.values,
    permutations: options.permutations,
    seed: options.seed,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * t of each predictor when what the others leave of it is dealt anew. The outcome is freed of the others once; of the dealt
 * residual only its part outside their span counts (Frisch and Waugh), so no model is fitted from the start.
 */
function* permuteResiduals(design: Design, permutations: number, usedSeed: number): Steps<Float64Array[]> {
  const drawn: Float64Array[] = [];
  const total = yield* dot(design.outcome, design.outcome);
  for (const [k, predictor] of design.predictors.entries()) {
    const others = yield* orthonormalise(design.predictors.filter((_, other) => other !== k));
    if (!('columns' in others)) return refuse(namesOfCollinear(others, design.names));
    const residual = predictor.slice();
    const outcome = design.outcome.slice();
    for (const column of others.columns) {
      yield* takeAway(residual, column, yield* dot(residual, column));
      yield* takeAway(outcome, column, yield* dot(outcome, column));
    }
    const length = yield* dot(residual, residual);
    const outcomeLength = yield* dot(outcome, outcome);
    const person = Int32Array.from({ length: design.people }, (_, place) => place);
    const random = createRandom(usedSeed, `mrqap residuals ${k}`);
    const t = new Float64Array(permutations);
    for (let round = 0; round < permutations; round++) {
      shuffle(person, random);
      const [product, ...shared] = yield* permutedDots(residual, [outcome, ...others.columns], person);
      const own = length - sumOf(shared.map((part) => part * part));
      const coefficient = own > 1e-12 * length ? product! / own : Number.NaN;
      const effect = coefficient * Math.sqrt(own);
      t[round] = tOf({ effect, rest: outcomeLength - effect * effect, total, freedom: design.freedom });
      yield (k + round / permutations) / design.predictors.length;
    }
    drawn.push(t);
  }
  return drawn;
}

/** t of each predictor and R2 when the people of the outcome are dealt anew. */
function* permuteOutcome(
  design: Design,
  model: FittedModel,
  permutations: number,
  usedSeed: number,
): Steps<{ t: Float64Array[]; rSquared: Float64Array }> {
  const t = design.predictors.map(() => new Float64Array(permutations));
  const rSquared = new Float64Array(permutations);
  const person = Int32Array.from({ length: design.people }, (_, place) => place);
  const random = createRandom(usedSeed, 'mrqap outcome');
  for (let round = 0; round < permutations; round++) {
    shuffle(person, random);
    const fitted = model.fromParts(yield* permutedDots(design.outcome, model.columns, person));
    for (const [k, value] of fitted.t.entries()) t[k]![round] = value;
    rSquared[round] = fitted.rSquared;
    yield round / permutations;
  }
  return { t, rSquared };
}

import * as z from 'zod';
import { OrgraphError, problemsOf, throwIfAborted } from '../../errors.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import type { RunControl } from '../../options.js';
import { createRandom, DEFAULT_SEED, type Random } from '../../random.js';
import { noInterval } from '../style/style-intervals.js';
import type { PathFigures } from '../style/style-part.js';
import { styleParts } from '../style/style-parts.js';
import { throughInterval } from '../style/style-path-interval.js';
import { betweennessFrom, drawSources, throughShare } from '../style/style-paths.js';
import { MOST_FOR_BOUNDS } from '../style/style-profile.js';
import type { StyleScope } from '../style/style-scope.js';
import {
  chanceOfDifference,
  deviationOf,
  endsOf,
  evenly,
  type Figure,
  mean,
  meanEnds,
  scaleFor,
  stepOf,
  twoSided,
} from './difference-interval.js';
import { sameSize } from './same-size.js';

export const compareOptions = z.strictObject({
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of every random draw'),
  pieces: z
    .number()
    .int()
    .min(20)
    .max(10_000)
    .default(200)
    .describe('pieces of equal size drawn of the larger group; fewer where they are large'),
  alpha: z.number().gt(0).max(0.5).default(0.05).describe('rate of false differences allowed'),
  minGroup: z.number().int().min(5).default(5).describe('smallest group a figure is shown of'),
});
export type CompareOptions = z.input<typeof compareOptions>;

/** One part of two styles side by side. */
export interface ComparedPart {
  readonly id: string;
  /** As they are, whatever the sizes; NaN where the part has no answer. */
  readonly a: number;
  readonly b: number;
  /** At the same size: the mean over pieces of a group larger than that. */
  readonly aSized: number;
  readonly bSized: number;
  /** aSized - bSized, with its 90 % interval and two-sided p. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** p after Benjamini and Hochberg over the parts. */
  readonly adjustedP: number;
  readonly verdict: 'differs' | 'no difference seen' | 'cannot tell';
  readonly cannotTell: string | undefined;
}

export interface StyleComparison {
  /** How many people both were brought to. */
  readonly size: number;
  readonly parts: readonly ComparedPart[];
}

/** Above this share of the larger group its pieces are too alike to show how it would vary. */
const LARGEST_PIECE = 0.6;

/** People of all pieces together; there are at least {@link LEAST_PIECES} pieces. Larger ones vary less. */
const PEOPLE_OF_PIECES = 50_000;
const LEAST_PIECES = 40;

/**
 * Whether two groups of different size differ in the parts of their style, beyond what size and chance explain.
 *
 * Pieces of the larger group with as many people as the smaller ({@link sameSize}) show what its habits give at that size, and
 * their mean is compared with the value of the smaller one. p is the chance of so great a difference had both come out of the same
 * process, that of the larger group, of which there is more to see ({@link chanceOfDifference}); adjusted by Benjamini and Hochberg
 * over the parts: where nothing differs, something is declared in at most one comparison of twenty.
 *
 * The interval of the difference presumes no such thing. How far the smaller one's value would be another by
 * chance is its own 90 % interval. How far the mean of pieces that are the share f of their group would be is the interval of
 * one of them x sqrt(f); where f is above {@link LARGEST_PIECE} it is the own interval of the larger group, and p is the chance of a
 * normal variable as many half intervals away from 0. Both are put together side by side, which keeps intervals that reach farther to
 * one side, on the scale on which a part spreads alike whatever its value.
 * Parts without an interval of their own take the deviation of the pieces for it, x sqrt(1 / (1 - f)) and x sqrt(f / (1 - f)),
 * since pieces of one group share people and differ too little.
 * Cost: pieces x (the parts at that size), and 40 x the paths of the smaller group.
 * Source of the interval: Zou and Donner (2008), Statistics in Medicine 27, 1693-1702.
 */
export async function compareStyles(
  a: StyleScope,
  b: StyleScope,
  given: CompareOptions = {},
  { signal, onProgress }: RunControl = {},
): Promise<StyleComparison> {
  const parsed = compareOptions.safeParse(given);
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'compareStyles', problems: problemsOf(parsed.error) });
  const options = parsed.data;
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  const { size } = small;
  const random = createRandom(options.seed, 'compare styles');
  let rested = performance.now();
  const rest = async (done: number) => {
    if (performance.now() - rested < 20) return;
    onProgress?.('compare', done);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal);
    rested = performance.now();
  };
  const pieces: Measured[] = [];
  const wanted =
    size === large.size
      ? 0
      : Math.min(options.pieces, Math.max(LEAST_PIECES, Math.floor(PEOPLE_OF_PIECES / Math.max(1, size))));
  for (let piece = 0; piece < wanted; piece++) {
    pieces.push(measured(sameSize(large, size, random), options.minGroup, random));
    await rest((0.9 * piece) / wanted);
  }
  const share = size / Math.max(1, large.size);
  const isDrawn = share <= LARGEST_PIECE;
  const ofSmall = await withThrough(small, options.minGroup, random, () => rest(0.92));
  const ofLarge = isDrawn
    ? measured(large, options.minGroup, random)
    : await withThrough(large, options.minGroup, random, () => rest(0.96));

  const sign = large === a ? 1 : -1;
  const found = styleParts.map(({ id, evenScale, isOfGreatest = false }, part) => {
    const drawn = pieces.map((piece) => piece.figures[part]!).filter(({ value }) => !Number.isNaN(value));
    const isEnough = pieces.length === 0 || drawn.length >= pieces.length / 2;
    const own = ofSmall.figures[part]!;
    const whole = ofLarge.figures[part]!;
    const sized = !isEnough
      ? Number.NaN
      : pieces.length === 0
        ? whole.value
        : mean(drawn.map(({ value }) => value));
    const scale = scaleFor(evenScale, [own, isDrawn ? undefined : whole, ...drawn], sized);
    const deviation = isDrawn ? deviationOf(drawn.map(({ value }) => scale(value))) : Number.NaN;
    const smallEnds = endsOf(own, scale) ?? evenly(deviation / Math.sqrt(1 - share));
    const largeEnds = isDrawn
      ? (meanEnds(drawn, scale, Math.sqrt(share)) ?? evenly(deviation * Math.sqrt(share / (1 - share))))
      : (endsOf(whole, scale) ?? evenly(Number.NaN));
    const [first, other] = sign === 1 ? [largeEnds, smallEnds] : [smallEnds, largeEnds];
    const difference = sign * (sized - own.value);
    const onScale = sign * (scale(sized) - scale(own.value));
    const below = Math.hypot(first.below, other.above);
    const above = Math.hypot(first.above, other.below);
    // From the even scale back: how much of the plain one a step there is, between the two values.
    const step = stepOf(scale, sized, own.value);
    return {
      id,
      a: sign === 1 ? whole.value : own.value,
      b: sign === 1 ? own.value : whole.value,
      aSized: sign === 1 ? sized : own.value,
      bSized: sign === 1 ? own.value : sized,
      difference,
      low: difference - below * step,
      high: difference + above * step,
      p: isDrawn
        ? chanceOfDifference({ own, drawn, scale, share, apart: Math.abs(onScale), isOfGreatest })
        : twoSided(onScale, onScale > 0 ? below : above),
    };
  });
  const adjusted = falseDiscoveryRates(found.map(({ p }) => p));
  return {
    size,
    parts: found.map((one, part): ComparedPart => {
      const adjustedP = adjusted[part]!;
      const isOpen = Number.isNaN(adjustedP);
      const none = Number.NaN;
      return {
        ...one,
        ...(isOpen ? { low: none, high: none } : {}),
        adjustedP,
        verdict: isOpen ? 'cannot tell' : adjustedP <= options.alpha ? 'differs' : 'no difference seen',
        cannotTell: isOpen ? reasonOf(part, a, b, options.minGroup) : undefined,
      };
    }),
  };
}

function reasonOf(part: number, a: StyleScope, b: StyleScope, minGroup: number): string {
  const { id, whyNot, withoutInterval } = styleParts[part]!;
  if (isBoundsOf(id, Math.min(a.size, b.size)))
    return `bounds are not looked for in pieces of more than ${MOST_FOR_BOUNDS} people`;
  return whyNot(a, minGroup) ?? whyNot(b, minGroup) ?? `too few pieces have a value, or: ${withoutInterval}`;
}

function isBoundsOf(id: string, size: number): boolean {
  return id === 'krackhardt-lubness-reversed' && size > MOST_FOR_BOUNDS;
}

interface Measured {
  /** In the order of {@link styleParts}. */
  readonly figures: readonly Figure[];
  readonly paths: PathFigures | undefined;
}

/** Every part of a scope, paths through leaders without an interval; paths are followed from a sample where it is large. */
function measured(scope: StyleScope, minGroup: number, random: Random): Measured {
  const { network, isLeader } = scope;
  let paths: PathFigures | undefined;
  const pathsOf = (): PathFigures => {
    paths ??= {
      betweenness: betweennessFrom(
        network,
        drawSources(network, random, () => true),
      ),
      through:
        isLeader === undefined
          ? Number.NaN
          : throughShare(
              network,
              isLeader,
              drawSources(network, random, (person) => isLeader[person] === 0),
            ),
    };
    return paths;
  };
  const none: Figure = { value: Number.NaN, ...noInterval };
  const figures = styleParts.map((part): Figure => {
    if (part.whyNot(scope, minGroup) !== undefined || isBoundsOf(part.id, scope.size)) return none;
    const used = part.usesPaths ? pathsOf() : undefined;
    const value = part.value(scope, used);
    return Number.isFinite(value) ? { value, ...part.interval(scope, value, used, noInterval) } : none;
  });
  return { figures, paths };
}

/** The same with the interval of paths through leaders, which costs most. */
async function withThrough(
  scope: StyleScope,
  minGroup: number,
  random: Random,
  rest: () => Promise<void>,
): Promise<Measured> {
  const { figures, paths } = measured(scope, minGroup, random);
  const at = styleParts.findIndex(({ id }) => id === 'paths-through-leaders');
  const { value } = figures[at]!;
  if (Number.isNaN(value)) return { figures, paths };
  const steps = throughInterval(scope, value, random);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await rest();
  return { figures: figures.with(at, { value, ...step.value }), paths };
}

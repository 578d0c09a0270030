import * as z from 'zod';
import { OrgraphError, problemsOf, throwIfAborted } from '../errors.js';
import { pValues } from '../inference/draw-summary.js';
import type { RunControl } from '../options.js';
import { createRandom, DEFAULT_SEED, type Random } from '../random.js';
import { sameSize } from './same-size.js';
import type { PathFigures } from './style-part.js';
import { styleParts } from './style-parts.js';
import { betweennessFrom, drawSources, throughShare } from './style-paths.js';
import type { StyleScope } from './style-scope.js';

export const compareOptions = z.strictObject({
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of every random draw'),
  pieces: z.number().int().min(20).max(10_000).default(200).describe('pieces of equal size drawn of a group'),
  pairs: z.number().int().min(99).max(100_000).default(999).describe('pairs of pieces behind each p'),
  alpha: z.number().gt(0).max(0.5).default(0.05).describe('chance of a false difference in any part'),
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
  /** p after Holm over the parts. */
  readonly adjustedP: number;
  readonly verdict: 'differs' | 'no difference seen' | 'cannot tell';
  readonly cannotTell: string | undefined;
}

export interface StyleComparison {
  /** How many people both were brought to. */
  readonly size: number;
  readonly parts: readonly ComparedPart[];
}

/** Above this share of the larger group its pieces are too alike, and both groups are halved instead. */
const LARGEST_PIECE = 0.6;

/**
 * Whether two groups of different size differ in the parts of their style, beyond what size and chance explain.
 *
 * Pieces of the larger group with as many people as the smaller ({@link sameSize}) show what its habits give at that size.
 * Where the sizes are close, pieces of half the smaller are drawn of both. Pieces of one group share people, so they
 * differ too little among themselves; a piece that is the share f of its group has its deviation from the mean stretched:
 * by sqrt(f / (1 - f)) for the error of the group's mean, by sqrt(1 / (1 - f)) for another group of that size and the same habits.
 * Under no difference, the difference is spread as such deviations of two pieces are, drawn `pairs` times; p is two-sided,
 * (b + 1) / (m + 1), and adjusted by Holm over the parts. The interval takes both groups to vary alike.
 * Cost: pieces x (the parts at that size).
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
  const isHalved = small.size > LARGEST_PIECE * large.size;
  const size = isHalved ? small.size >> 1 : small.size;
  const random = createRandom(options.seed, 'compare styles');
  const drawn: Float64Array[][] = [];
  const groups = isHalved ? [large, small] : [large];
  let rested = performance.now();
  for (const [at, group] of groups.entries()) {
    const pieces: Float64Array[] = [];
    for (let piece = 0; piece < options.pieces; piece++) {
      pieces.push(partValues(sameSize(group, size, random), options.minGroup, random));
      if (performance.now() - rested < 20) continue;
      onProgress?.('compare', (at + piece / options.pieces) / groups.length);
      await new Promise((resolve) => setTimeout(resolve));
      throwIfAborted(signal);
      rested = performance.now();
    }
    drawn.push(pieces);
  }
  const whole = {
    large: partValues(large, options.minGroup, random),
    small: partValues(small, options.minGroup, random),
  };
  const sign = large === a ? 1 : -1;
  const found = styleParts.map(({ id }, part) => {
    const column = (pieces: readonly Float64Array[]) =>
      pieces.map((values) => values[part]!).filter((value) => !Number.isNaN(value));
    const ofLarge = column(drawn[0]!);
    const ofSmall = isHalved ? column(drawn[1]!) : [];
    const largeSized = mean(ofLarge);
    const smallSized = isHalved ? mean(ofSmall) : whole.small[part]!;
    const difference = sign * (largeSized - smallSized);
    const isEnough =
      ofLarge.length >= options.pieces / 2 && (!isHalved || ofSmall.length >= options.pieces / 2);
    const byChance = new Float64Array(options.pairs);
    if (isEnough) {
      const share = size / large.size;
      const other = isHalved ? size / small.size : share;
      const spread = Math.sqrt(share / (1 - share));
      const otherSpread = isHalved ? Math.sqrt(other / (1 - other)) : Math.sqrt(1 / (1 - share));
      const others = isHalved ? ofSmall : ofLarge;
      const otherMean = mean(others);
      for (let pair = 0; pair < options.pairs; pair++)
        byChance[pair] =
          spread * (ofLarge[random.below(ofLarge.length)]! - largeSized) -
          otherSpread * (others[random.below(others.length)]! - otherMean);
    }
    const isKnown = isEnough && !Number.isNaN(difference) && byChance.some((value) => value !== 0);
    const sorted = byChance.slice().sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    return {
      id,
      a: sign === 1 ? whole.large[part]! : whole.small[part]!,
      b: sign === 1 ? whole.small[part]! : whole.large[part]!,
      aSized: sign === 1 ? largeSized : smallSized,
      bSized: sign === 1 ? smallSized : largeSized,
      difference,
      low: isKnown ? difference - (sign === 1 ? at(0.95) : -at(0.05)) : Number.NaN,
      high: isKnown ? difference - (sign === 1 ? at(0.05) : -at(0.95)) : Number.NaN,
      p: isKnown ? pValues(difference, byChance, 'distance from zero').twoSided : Number.NaN,
    };
  });
  const adjusted = holm(found.map(({ p }) => p));
  return {
    size,
    parts: found.map((one, part): ComparedPart => {
      const adjustedP = adjusted[part]!;
      const isOpen = Number.isNaN(adjustedP);
      const why = styleParts[part]!;
      return {
        ...one,
        adjustedP,
        verdict: isOpen ? 'cannot tell' : adjustedP <= options.alpha ? 'differs' : 'no difference seen',
        cannotTell: isOpen
          ? (why.whyNot(a, options.minGroup) ??
            why.whyNot(b, options.minGroup) ??
            'pieces of equal size do not differ, or too few of them have a value')
          : undefined,
      };
    }),
  };
}

/** Every part of a scope; paths are followed from a sample where it is large. */
function partValues(scope: StyleScope, minGroup: number, random: Random): Float64Array {
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
              network.out,
              isLeader,
              drawSources(network, random, (person) => isLeader[person] === 0),
            ),
    };
    return paths;
  };
  return Float64Array.from(styleParts, (part) => {
    if (part.whyNot(scope, minGroup) !== undefined) return Number.NaN;
    const value = part.value(scope, part.usesPaths ? pathsOf() : undefined);
    return Number.isFinite(value) ? value : Number.NaN;
  });
}

/** p values after Holm (1979), Scandinavian Journal of Statistics 6, 65-70; NaN stays NaN and does not count. */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, at) => at).filter((at) => !Number.isNaN(p[at]));
  order.sort((one, other) => p[one]! - p[other]!);
  const adjusted = p.map(() => Number.NaN);
  let most = 0;
  order.forEach((at, place) => {
    most = Math.max(most, Math.min(1, p[at]! * (order.length - place)));
    adjusted[at] = most;
  });
  return adjusted;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

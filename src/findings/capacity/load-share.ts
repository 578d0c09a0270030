import type { Network } from '../../graph/network.js';
import { spreadOf } from '../../inference/draw-summary.js';
import { breather } from '../../metrics/breather.js';
import { createRandom, type Random } from '../../random.js';

/** How much of a load the most loaded few carry. */
export interface LoadShare {
  readonly load: 'hours' | 'messages' | 'served';
  /** The share of people this is about: 0.03 or 0.05. */
  readonly top: number;
  /** How many people that is. */
  readonly people: number;
  readonly share: number;
  /** 90 % interval from drawing people with replacement. */
  readonly low: number;
  readonly high: number;
  /** Their share if everybody carried the same. */
  readonly even: number;
  /** What chance leaves them when all is dealt out at random, on average, and between which shares in 90 of 100 draws. */
  readonly chance: number;
  readonly chanceLow: number;
  readonly chanceHigh: number;
  /** Why there is no figure; undefined where there is one. */
  readonly cannotTell: string | undefined;
}

/** One load of everybody, and how to deal it out anew. */
export interface DealtLoad {
  readonly load: LoadShare['load'];
  readonly of: Float64Array;
  /** Parts dealt in a draw; 0 where it cannot be dealt out. */
  readonly parts: number;
  /** Fills `dealt`, which holds 0 for everybody, with the load of one random deal. */
  readonly deal: (dealt: Float64Array, random: Random) => void;
}

export const loadTops = [0.03, 0.05] as const;
const BOOTSTRAP = 200;
const MOST_DEALT = 20_000_000;

/**
 * The share of each load that the most loaded 3 and 5 % of people carry, beside two baselines: everybody alike, and chance.
 *
 * Not told of fewer than `minGroup` people. Chance deals the same parts (an hour of a talk or meeting, a message, a person
 * served) to people at random, so it says how uneven a load looks that is spread without regard to anybody.
 * Source of the question: Cross, Rebele and Grant (2016), Harvard Business Review 94(1-2), 74-79: a third of the
 * value-added collaboration came from 3 to 5 % of people. Cost: O(draws x (people + parts)), fewer draws for many parts.
 */
export async function loadShares(
  { load, of, parts, deal }: DealtLoad,
  options: { readonly minGroup: number; readonly seed: number },
  signal: AbortSignal | undefined,
): Promise<LoadShare[]> {
  const people = of.length;
  const sizes = loadTops.map((top) => Math.round(top * people));
  const total = sumOf(of);
  const sorted = of.slice().sort().reverse();
  const drawn = sizes.map(() => [] as number[]);
  const dealt = sizes.map(() => [] as number[]);
  const rest = breather(signal);
  if (total > 0 && people > 0) {
    const random = createRandom(options.seed, `load share ${load}`);
    for (let draw = 0; draw < BOOTSTRAP; draw++) {
      await rest();
      const shares = topShares(resampled(sorted, random), sizes);
      shares.forEach((share, at) => {
        drawn[at]!.push(share);
      });
    }
    const draws = parts === 0 ? 0 : Math.min(BOOTSTRAP, Math.floor(MOST_DEALT / parts));
    const other = new Float64Array(people);
    for (let draw = 0; draw < draws; draw++) {
      await rest();
      deal(other.fill(0), random);
      topShares(other.slice().sort().reverse(), sizes).forEach((share, at) => {
        dealt[at]!.push(share);
      });
    }
  }
  const shares = topShares(sorted, sizes);
  return loadTops.map((top, at): LoadShare => {
    const size = sizes[at]!;
    const cannotTell =
      size < options.minGroup
        ? `${top * 100} % are fewer than ${options.minGroup} people`
        : total > 0
          ? undefined
          : 'none is recorded';
    const told = (value: number) => (cannotTell === undefined ? value : Number.NaN);
    const interval = spreadOf(Float64Array.from(drawn[at]!), 0.9);
    const chance = spreadOf(Float64Array.from(dealt[at]!), 0.9);
    return {
      load,
      top,
      people: told(size),
      share: told(shares[at]!),
      low: told(interval.low),
      high: told(interval.high),
      even: told(size / people),
      chance: told(chance.mean),
      chanceLow: told(chance.low),
      chanceHigh: told(chance.high),
      cannotTell,
    };
  });
}

/** Deals each part to somebody at random. */
export function dealParts(parts: Float64Array): DealtLoad['deal'] {
  return (dealt, random) => {
    for (const part of parts) dealt[random.below(dealt.length)]! += part;
  };
}

/** Deals people served: everybody who turns to somebody turns to as many others, drawn at random, each once. */
export function dealSeekers({ out, nodeCount }: Network): DealtLoad['deal'] {
  const drawnBy = new Int32Array(nodeCount);
  let round = 0;
  return (dealt, random) => {
    for (let person = 0; person < nodeCount; person++) {
      const turns = out.starts[person + 1]! - out.starts[person]!;
      drawnBy[person] = ++round;
      for (let left = turns; left > 0; ) {
        const other = random.below(nodeCount);
        if (drawnBy[other] === round) continue;
        drawnBy[other] = round;
        dealt[other]!++;
        left--;
      }
    }
  };
}

/** As many people drawn with replacement, greatest first again. */
function resampled(descending: Float64Array, random: Random): Float64Array {
  const times = new Int32Array(descending.length);
  for (let at = 0; at < times.length; at++) times[random.below(times.length)]!++;
  const drawn = new Float64Array(descending.length);
  let written = 0;
  for (let at = 0; at < times.length; at++)
    for (let time = times[at]!; time > 0; time--) drawn[written++] = descending[at]!;
  return drawn;
}

function topShares(descending: Float64Array, sizes: readonly number[]): number[] {
  const total = sumOf(descending);
  return sizes.map((size) => sumOf(descending.subarray(0, size)) / total);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

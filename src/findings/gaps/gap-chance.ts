import { normalUpperTail } from '../../kernel/normal-tail.js';
import { binomialLowerTail, poissonLowerTail } from '../../kernel/tests-of-counts.js';

/** A fitted tail is not believed further out than this. */
const LEAST_P = 1e-9;

/** With so few draws as low, their share says little, and a tail that is fitted to all of them says more. */
const FEW_AS_LOW = 10;

/** A count that spreads by less than its mean, by more than rounding, is a binomial one. */
const POISSON_SPREAD = 0.98;

/**
 * How rarely as few come about, from draws of a null: the share of draws with as few, the observed count among them. Where hardly any draw has
 * as few, that share is coarse, and never below the number of draws turned round, which hundreds of pairs of groups
 * could never pass; p is then the lower tail of a count that has the mean and the variance of the draws, if that is smaller.
 */
export function chanceOfAsFew(
  observed: number,
  asLow: number,
  draws: number,
  mean: number,
  variance: number,
): number {
  const share = (1 + asLow) / (draws + 1);
  if (asLow > FEW_AS_LOW || !(mean > 0)) return share;
  return Math.min(share, Math.max(LEAST_P, lowerTail(observed, mean, variance / mean)));
}

/**
 * The lower tail of a count whose variance is `spread` times its mean: a Poisson count scaled, or a binomial one where it spreads less.
 * To 12 digits, since engines differ in the last ones of logarithms.
 */
function lowerTail(count: number, mean: number, spread: number): number {
  if (spread >= POISSON_SPREAD) return spreadLowerTail(count, mean, spread);
  const chance = 1 - Math.max(0.05, spread);
  return Number(binomialLowerTail(Math.ceil(count), mean / chance, chance).toPrecision(12));
}

/** The lower tail of a count that spreads `spread` times as much as a Poisson count of this mean; 1 at least. */
export function spreadLowerTail(count: number, mean: number, spread: number): number {
  const scale = Math.max(1, spread);
  // The count is rounded up, so that scaled it is never lower than observed.
  return Number(poissonLowerTail(Math.ceil(count / scale), mean / scale).toPrecision(12));
}

/** Of the standard normal distribution, the point that one in ten lies beyond. */
const Z_90_OF_ONE_SIDE = 1.2815515655446004;

/**
 * The ratio at or below which a gap is found nine times in ten, when observed / expected spreads by `spread` under the null and by less in
 * a gap, as counts do: it must come out at most at `gapRatio`, and as low as `chance` allows. 0 where not even a ratio of 0 would do.
 */
export function findableShare(spread: number, chance: number, gapRatio: number): number {
  const highest = Math.min(gapRatio, 1 - pointBeyond(chance) * spread);
  if (highest <= 0) return 0;
  const half = (Z_90_OF_ONE_SIDE * spread) / 2;
  const root = Math.sqrt(half * half + highest) - half;
  return Number((root * root).toPrecision(12));
}

/** Of the standard normal distribution, the point that this share lies beyond; by bisection. */
function pointBeyond(share: number): number {
  let low = 0;
  let high = 37;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (normalUpperTail(middle) > share) low = middle;
    else high = middle;
  }
  return low;
}

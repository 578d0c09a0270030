import type { Random } from '../random.js';

/**
 * e to the power of x, from multiplications alone: Math.exp may differ in its last bit from one engine to the next, and
 * the same seed has to give the same bytes on all of them.
 */
function power(x: number): number {
  let result = 1 + x / 65_536;
  for (let doubling = 0; doubling < 16; doubling++) result *= result;
  return result;
}

/** A number around 0 with standard deviation 1, near enough to normal (Irwin and Hall, twelve draws). */
export function drawNormal(random: Random): number {
  let total = -6;
  for (let draw = 0; draw < 12; draw++) total += random.next();
  return total;
}

/** A number with median 1 and a heavy tail: lognormal. */
export function drawLognormal(random: Random, spread: number): number {
  return power(spread * drawNormal(random));
}

/** How often something happens that happens `mean` times on average: Poisson. */
export function drawCount(random: Random, mean: number): number {
  const limit = power(-mean);
  let count = 0;
  for (let left = random.next(); left > limit; left *= random.next()) count += 1;
  return count;
}

export function happens(random: Random, chance: number): boolean {
  return random.next() < chance;
}

/** A whole number from `least` to `most`, both included. */
export function drawBetween(random: Random, least: number, most: number): number {
  return least + random.below(most - least + 1);
}

/** One of the values, each as likely. */
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** The place of one weight, each as likely as its weight is large; -1 when all are zero. */
export function pickWeighted(random: Random, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = random.next() * total;
  let last = -1;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    if (weight <= 0) continue;
    last = place;
    left -= weight;
    if (left < 0) return place;
  }
  return last;
}

/** `count` different values, or all when there are fewer, in random order. */
export function pickSome<T>(random: Random, values: readonly T[], count: number): T[] {
  const left = [...values];
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(random.below(left.length), 1));
  return picked;
}

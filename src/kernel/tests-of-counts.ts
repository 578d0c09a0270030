/**
 * P(X <= count) for a Poisson variable X of this mean; 1 for a mean of 0. Summed from the term that is nearest, whose
 * logarithm neither vanishes nor overflows for any mean. Cost: O(count), and a few dozen terms.
 */
export function poissonLowerTail(count: number, mean: number): number {
  if (mean === 0) return 1;
  if (count < 0) return 0;
  const isLower = count < mean;
  const nearest = isLower ? count : count + 1;
  let logarithm = nearest * Math.log(mean) - mean;
  for (let k = 2; k <= nearest; k++) logarithm -= Math.log(k);
  let sum = 1;
  let term = 1;
  for (let k = nearest; term > sum * 1e-17 && (k > 0 || !isLower); k += isLower ? -1 : 1) {
    term *= isLower ? k / mean : mean / (k + 1);
    sum += term;
  }
  const tail = Math.exp(logarithm) * sum;
  return Math.min(1, Math.max(0, isLower ? tail : 1 - tail));
}

/**
 * P(X <= count) for a count of so many trials, which need not be whole, each with this chance: a count that spreads less than a
 * Poisson count of the same mean. Cost: O(count), and a few dozen terms.
 */
export function binomialLowerTail(count: number, trials: number, chance: number): number {
  if (count < 0) return 0;
  if (count >= trials) return 1;
  const odds = chance / (1 - chance);
  const isLower = count < trials * chance;
  const nearest = isLower ? count : Math.min(count + 1, Math.floor(trials));
  let logarithm = trials * Math.log1p(-chance) + nearest * Math.log(odds);
  for (let k = 1; k <= nearest; k++) logarithm += Math.log((trials - k + 1) / k);
  let sum = 1;
  let term = 1;
  for (let k = nearest; term > sum * 1e-17 && (isLower ? k > 0 : k + 1 <= trials); k += isLower ? -1 : 1) {
    term *= isLower ? k / (trials - k + 1) / odds : ((trials - k) / (k + 1)) * odds;
    sum += term;
  }
  const tail = Math.exp(logarithm) * sum;
  return Math.min(1, Math.max(0, isLower ? tail : 1 - tail));
}

/**
 * p values after Benjamini and Hochberg (1995): the rate of false discoveries if all as small as this are taken.
 * NaN stays NaN and does not count.
 */
export function falseDiscoveryRates(p: readonly number[]): number[] {
  const order = p.map((_, place) => place).filter((place) => !Number.isNaN(p[place]));
  order.sort((a, b) => p[b]! - p[a]!);
  const q = p.map(() => Number.NaN);
  let least = 1;
  order.forEach((place, fromTop) => {
    least = Math.min(least, (p[place]! * order.length) / (order.length - fromTop));
    q[place] = least;
  });
  return q;
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

/**
 * Two-sided 90 % limits of the mean of a Poisson count, to 12 digits: the means for which a count as high, or as low, is a matter of 5 %.
 * Cost: O(count), some sixty times.
 * Source: Garwood (1936), Biometrika 28(3/4), 437-442.
 */
export function poissonLimits(count: number): { low: number; high: number } {
  const meanWhere = (isBelow: (mean: number) => boolean, from: number, to: number): number => {
    let [low, high] = [from, to];
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2;
      if (isBelow(middle)) low = middle;
      else high = middle;
    }
    return Number(((low + high) / 2).toPrecision(12));
  };
  const farOff = count + 4 + 3 * Math.sqrt(count);
  return {
    low: count === 0 ? 0 : meanWhere((mean) => 1 - poissonLowerTail(count - 1, mean) < 0.05, 0, count),
    high: meanWhere((mean) => poissonLowerTail(count, mean) > 0.05, count, farOff),
  };
}

/** Standard normal quantile of 0.95, for two-sided 90 %. */
const Z_90 = 1.6448536269514722;

/**
 * Two-sided 90 % interval of a share of independent counts; NaN where the whole is 0.
 * Source: Wilson (1927), JASA 22, 209-212.
 */
export function wilsonInterval(part: number, whole: number): { low: number; high: number } {
  const share = part / whole;
  const square = (Z_90 * Z_90) / whole;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z_90 / (1 + square)) * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole));
  // At none and at all the bound is exact; rounding would leave it a hair beside.
  if (whole === 0) return { low: Number.NaN, high: Number.NaN };
  return { low: part === 0 ? 0 : middle - half, high: part === whole ? 1 : middle + half };
}

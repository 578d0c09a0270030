/** P(X <= count) for a Poisson variable X of this mean; 1 for a mean of 0. */
export function poissonLowerTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, sum);
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

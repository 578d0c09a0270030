import { exponential } from '../../kernel/exponential.js';
import { naturalLog } from '../../kernel/natural-log.js';
import { classSquares } from './style-intervals.js';
import type { StyleScope } from './style-scope.js';
import type { Share } from './style-sums.js';
import { degreesOf } from './style-sums.js';

/**
 * How evenly starting contact is spread: 1 - Gini coefficient of the ties that people send. 1, everybody starts as many;
 * near 0, one person starts all.
 *
 * Its variance is that of the influence of each person on it, beside people of like post.
 * Cost: a sort. Source of the influence: Lerman and Yitzhaki (1984), Economics Letters 15, 363-368.
 */
export function startersEvenness({ starts, size, classOf, classCount }: StyleScope): Share {
  const sent = degreesOf(starts!.out);
  const order = Int32Array.from(sent.keys()).sort((a, b) => sent[a]! - sent[b]! || a - b);
  let all = 0;
  for (const own of sent) all += own;
  const mean = all / size;
  // For each person the mean distance to everybody, from the sums of those who send less.
  const distance = new Float64Array(size);
  let below = 0;
  let total = 0;
  order.forEach((person, place) => {
    const own = sent[person]!;
    distance[person] = (own * place - below + (all - below) - own * (size - place)) / size;
    below += own;
    total += distance[person]!;
  });
  const spread = total / size;
  const gini = spread / (2 * mean);
  const influence = distance.map((own, person) => (own - spread - gini * (sent[person]! - mean)) / mean);
  return {
    value: 1 - gini,
    variance: classSquares(influence, classOf, classCount) / size ** 2,
    count: all,
  };
}

/**
 * The evenness expected when every tie is started by anybody with even chances: counts are then Poisson, whose Gini
 * coefficient is exp(-2 m) (I0(2 m) + I1(2 m)) for a mean m, times (n - 1) / n since nobody is compared with themselves.
 *
 * The Bessel functions are means over the circle, which evenly spaced points give to the last digits.
 * Source: Ramasubban (1958), Biometrika 45, 549-556.
 */
export function expectedEvenness({ starts, size }: StyleScope): number {
  const mean = starts!.out.arcCount / size;
  const points = 32 + 8 * Math.ceil(Math.sqrt(mean + 1) * 4);
  let sum = 0;
  for (let at = 0; at < points; at++) {
    const cosine = Math.cos((2 * Math.PI * at) / points);
    sum += exponential(2 * mean * (cosine - 1)) * (1 + cosine);
  }
  return 1 - (sum / points) * ((size - 1) / size);
}

/** The expected greatest of `size` independent counts of `tries` tries each with this chance, up to 1e-12. */
export function expectedGreatest(size: number, tries: number, chance: number): number {
  if (chance <= 0 || tries <= 0) return 0;
  if (chance >= 1) return tries;
  // Terms around the mode are summed from the logarithm of the first, upwards.
  let logTerm = tries * naturalLog(1 - chance);
  let below = 0;
  let expected = 0;
  const odds = naturalLog(chance) - naturalLog(1 - chance);
  for (let count = 0; count < tries; count++) {
    below += exponential(logTerm);
    const atMost = Math.min(1, below) ** size;
    expected += 1 - atMost;
    if (1 - atMost < 1e-12 && count > tries * chance) break;
    logTerm += naturalLog((tries - count) / (count + 1)) + odds;
  }
  return expected;
}

import { throwIfAborted } from '../errors.js';
import type { Groups } from '../graph/groups.js';
import { poissonLowerTail } from '../kernel/tests-of-counts.js';
import type { AnalyzeOptions, RunControl } from '../options.js';
import { createRandom, shuffle } from '../random.js';
import { type ContactPairs, type ContactTable, contactTable, keepPairs } from './contact-table.js';

/** Groups with fewer pairs expected are not tested: so few may be missing by chance, and testing them would hide others. */
const LEAST_EXPECTED = 5;

/** A fitted tail is not believed further out than this. */
const LEAST_P = 1e-9;

/** Two groups, by their places. */
export type GroupPair = readonly [number, number];

/**
 * How rarely as few pairs in touch come about when people keep their contacts and groups are dealt out at random.
 *
 * p is the share of permutations, the observed one among them, with a ratio at most as small. Where no permutation has one,
 * that share is only the number of permutations turned round, which hundreds of pairs of groups could never pass; p is
 * then the lower tail of a Poisson count, spread as the permutations are, if that is smaller. NaN where fewer than five
 * pairs are expected.
 * Cost: permutations x (pairs + groups squared).
 */
export function permutationP(
  pairs: ContactPairs,
  groups: Groups,
  table: ContactTable,
  shown: readonly GroupPair[],
  options: AnalyzeOptions,
  control: RunControl,
): number[] {
  const { groupCount } = table;
  const { permutations } = options;
  const random = createRandom(options.seed, `gaps ${groups.column}`);
  const grouped = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] !== -1);
  const labels = Int32Array.from(grouped, (person) => groups.of[person]!);
  const of = groups.of.slice();
  const asLow = new Int32Array(shown.length).fill(1);
  const sum = new Float64Array(shown.length);
  const squares = new Float64Array(shown.length);
  for (let round = 0; round < permutations; round++) {
    throwIfAborted(control.signal);
    control.onProgress?.(`gaps by ${groups.column}`, round / permutations);
    shuffle(labels, random);
    for (let at = 0; at < grouped.length; at++) of[grouped[at]!] = labels[at]!;
    const drawn = contactTable(pairs, of, groupCount);
    for (let at = 0; at < shown.length; at++) {
      const cell = shown[at]![0] * groupCount + shown[at]![1];
      const ratio = drawn.expected[cell]! === 0 ? 1 : drawn.observed[cell]! / drawn.expected[cell]!;
      if (ratio <= table.observed[cell]! / table.expected[cell]!) asLow[at]!++;
      sum[at]! += ratio;
      squares[at]! += ratio * ratio;
    }
  }
  return shown.map(([a, b], at) => {
    const cell = a * groupCount + b;
    const expected = table.expected[cell]!;
    if (!(expected >= LEAST_EXPECTED)) return Number.NaN;
    const share = asLow[at]! / (permutations + 1);
    if (asLow[at]! > 1) return share;
    const meanRatio = sum[at]! / permutations;
    const variance = (squares[at]! / permutations - meanRatio * meanRatio) * expected * expected;
    const mean = meanRatio * expected;
    return Math.min(share, Math.max(LEAST_P, spreadLowerTail(table.observed[cell]!, mean, variance / mean)));
  });
}

/** The lower tail of a count that spreads `spread` times as much as a Poisson count of this mean; 1 at least. */
function spreadLowerTail(count: number, mean: number, spread: number): number {
  const scale = Math.max(1, spread);
  // The count is rounded up, so that scaled it is never lower than observed; the tail to 12 digits, since engines differ in
  // the last ones of logarithms.
  return Number(poissonLowerTail(Math.ceil(count / scale), mean / scale).toPrecision(12));
}

/**
 * 90 % interval of each ratio by a jackknife that leaves out a share d of the people: the deviations of the draws from the
 * observed ratio, made wider by sqrt((1 - d) / d), since draws that share most of their people differ too little.
 *
 * Source: Shao and Wu (1989), Annals of Statistics 17(3), 1176-1197.
 */
export function ratioIntervals(
  pairs: ContactPairs,
  groups: Groups,
  table: ContactTable,
  shown: readonly GroupPair[],
  { seed, draws, leaveOut }: AnalyzeOptions,
): { low: number; high: number }[] {
  const { groupCount } = table;
  const random = createRandom(seed, `gap intervals ${groups.column}`);
  const ratios = shown.map(() => [] as number[]);
  for (let draw = 0; draw < draws; draw++) {
    const of = groups.of.map((group) => (random.next() < leaveOut ? -1 : group));
    const { observed, expected } = contactTable(keepPairs(pairs, of), of, groupCount);
    shown.forEach(([a, b], at) => {
      const ratio = observed[a * groupCount + b]! / expected[a * groupCount + b]!;
      if (!Number.isNaN(ratio)) ratios[at]!.push(ratio);
    });
  }
  const widen = Math.sqrt((1 - leaveOut) / leaveOut);
  return ratios.map((drawn, at) => {
    const [a, b] = shown[at]!;
    const ratio = table.observed[a * groupCount + b]! / table.expected[a * groupCount + b]!;
    drawn.sort((x, y) => x - y);
    const percentile = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? Number.NaN;
    return {
      low: Math.max(0, ratio - widen * Math.max(0, ratio - percentile(0.05))),
      high: ratio + widen * Math.max(0, percentile(0.95) - ratio),
    };
  });
}

/**
 * How rarely a pair of groups has as little contact beside what is usual between such groups: the lower tail of a Poisson
 * count, spread as the pairs of groups are around what is usual, since contact comes in clusters. NaN where nothing is
 * usual or nothing is left to compare with.
 */
export function usualP(
  table: ContactTable,
  usual: Float64Array,
  freedom: number,
  shown: readonly GroupPair[],
): number[] {
  const cells = shown.map(([a, b]) => a * table.groupCount + b);
  let chiSquare = 0;
  for (const cell of cells) {
    if (!(usual[cell]! > 0)) continue;
    const difference = table.observed[cell]! - usual[cell]!;
    chiSquare += (difference * difference) / usual[cell]!;
  }
  const spread = chiSquare / Math.max(1, freedom);
  return cells.map((cell) =>
    usual[cell]! > 0 ? spreadLowerTail(table.observed[cell]!, usual[cell]!, spread) : Number.NaN,
  );
}

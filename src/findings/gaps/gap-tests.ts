import type { Groups } from '../../graph/groups.js';
import type { GroupPairs } from '../../kernel/groups/group-pairs.js';
import type { AnalyzeOptions } from '../../options.js';
import { createRandom } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { type ContactCounts, type ContactPairs, expectedBetween, observedBetween } from './contact-table.js';
import { chanceOfAsFew, spreadLowerTail } from './gap-chance.js';
import { byActivity, labelsOf, placesOf, ratiosOf } from './gap-places.js';
import type { UsualContact } from './usual-contact.js';

/** Groups with fewer pairs expected are not tested: so few may be missing by chance, and testing them would hide others. */
export const LEAST_EXPECTED = 5;

/** Rewired networks together try no more switches than this: a fraction of a second of one thread. */
const MOST_TRIES = 5e5;
const FEWEST_REWIRINGS = 99;
/** Beyond so many pairs in touch even the fewest rewirings would take minutes. */
const MOST_REWIRED_PAIRS = 500_000;

/** What permutations say, by number of pair of groups. */
export interface PermutationTest {
  readonly p: Float64Array;
  /** Standard deviation of observed / expected among the permutations. */
  readonly spread: Float64Array;
}

/**
 * How rarely as few pairs in touch come about when people keep their contacts and groups are dealt out at random among people
 * of like activity: one p for each of the pairs of groups to be tested, by their number. Dealt out among all, the groups of the busy
 * would come out as busy as others, and what they lack because everybody meets a person but once would count as a gap.
 *
 * p: see {@link chanceOfAsFew}, of observed / expected. Cost: permutations x (people + pairs in touch), on threads where
 * it pays. Throws ABORTED.
 */
export async function permutationTest(
  pairs: ContactPairs,
  groups: Groups,
  contact: ContactCounts,
  tested: GroupPairs,
  { permutations, seed }: AnalyzeOptions,
  runner: PassRunner,
  onProgress: (done: number) => void,
): Promise<PermutationTest> {
  const { people, strata } = byActivity(pairs.activity, groups);
  const { first, second } = placesOf(pairs, people, groups.of.length);
  const [asLow, sums, squares] = await runner.run(
    'permutedContact',
    {
      first,
      second,
      activity: Float64Array.from(people, (person) => pairs.activity[person]!),
      labels: labelsOf(people, groups, tested),
      strata,
      partners: tested.partners,
      offsets: tested.offsets,
      ratios: ratiosOf(contact, tested),
      scale: contact.scale,
      permutations,
      seed: createRandom(seed, `gaps ${groups.column}`).below(0x100000000),
    },
    onProgress,
  );
  const p = new Float64Array(tested.a.length);
  const spread = new Float64Array(tested.a.length);
  tested.a.forEach((a, at) => {
    const b = tested.b[at]!;
    const expected = expectedBetween(contact, a, b);
    const mean = sums![at]! / permutations;
    const variance = Math.max(0, squares![at]! / permutations - mean * mean);
    spread[at] = Math.sqrt(variance);
    p[at] = chanceOfAsFew(
      observedBetween(contact, a, b),
      asLow![at]!,
      permutations,
      mean * expected,
      variance * expected * expected,
    );
  });
  return { p, spread };
}

/** The same against networks in which everybody has as many contacts, with others. */
export interface RewiredTest {
  readonly draws: number;
  /** Mean pairs in touch of the rewired networks; NaN where there are none. */
  readonly expected: Float64Array;
  readonly p: Float64Array;
}

/**
 * The second null: contact between two groups among that of networks whose pairs in touch are switched at random, everybody keeping
 * the number of contacts. Groups play no part in it, as they do none in the first.
 * Cost: draws x pairs in touch; fewer draws in large networks, none beyond 500,000 pairs. Throws ABORTED.
 */
export async function rewiredTest(
  pairs: ContactPairs,
  groups: Groups,
  contact: ContactCounts,
  tested: GroupPairs,
  { permutations, seed }: AnalyzeOptions,
  runner: PassRunner,
): Promise<RewiredTest> {
  const affordable = Math.floor(MOST_TRIES / Math.max(1, pairs.first.length));
  const draws =
    pairs.first.length > MOST_REWIRED_PAIRS
      ? 0
      : Math.min(permutations, Math.max(FEWEST_REWIRINGS, affordable));
  const people = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] !== -1);
  const observed = Int32Array.from(tested.a, (a, at) => observedBetween(contact, a, tested.b[at]!));
  const [asLow, sums, squares] = await runner.run('rewiredContact', {
    ...placesOf(pairs, people, groups.of.length),
    labels: labelsOf(people, groups, tested),
    partners: tested.partners,
    offsets: tested.offsets,
    observed,
    draws,
    seed: createRandom(seed, `gaps rewired ${groups.column}`).below(0x100000000),
  });
  const expected = sums!.map((sum) => sum / draws); // 0 / 0 is NaN, as promised
  const p = expected.map((mean, at) =>
    draws === 0
      ? Number.NaN
      : chanceOfAsFew(
          observed[at]!,
          asLow![at]!,
          draws,
          mean,
          Math.max(0, squares![at]! / draws - mean * mean),
        ),
  );
  return { draws, expected, p };
}

/**
 * How rarely a pair of groups has as little contact beside what is usual between such groups: the lower tail of a Poisson
 * count, spread as the pairs of groups are around what is usual, since contact comes in clusters. NaN where nothing is
 * usual or nothing is left to compare with.
 */
export function usualP(contact: ContactCounts, usual: UsualContact, tested: GroupPairs): Float64Array {
  const spread = usual.chiSquare / Math.max(1, usual.freedom);
  return Float64Array.from(tested.a, (a, at) => {
    const b = tested.b[at]!;
    const mean = usual.usualBetween(a, b);
    return mean > 0 ? spreadLowerTail(observedBetween(contact, a, b), mean, spread) : Number.NaN;
  });
}

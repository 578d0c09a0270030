import { throwIfAborted } from '../errors.js';
import type { Groups } from '../graph/groups.js';
import { type GroupPairs, rankLabels } from '../kernel/groups/group-pairs.js';
import { createLeftOutContact } from '../kernel/groups/left-out-contact.js';
import { poissonLowerTail } from '../kernel/tests-of-counts.js';
import type { AnalyzeOptions, RunControl } from '../options.js';
import { createRandom } from '../random.js';
import type { PassRunner } from '../workers/pass-runner.js';
import { type ContactCounts, type ContactPairs, expectedBetween, observedBetween } from './contact-table.js';
import type { UsualContact } from './usual-contact.js';

/** Groups with fewer pairs expected are not tested: so few may be missing by chance, and testing them would hide others. */
export const LEAST_EXPECTED = 5;

/** A fitted tail is not believed further out than this. */
const LEAST_P = 1e-9;

/** People of like activity exchange groups: so many at least. */
const LEAST_STRATUM = 10;

/** Between draws the thread looks after other work this often. */
const BREATH_MS = 25;

/**
 * How rarely as few pairs in touch come about when people keep their contacts and groups are dealt out at random among people
 * of like activity: one p for each of the pairs of groups to be tested, by their number. Dealt out among all, the groups of the busy
 * would come out as busy as others, and what they lack because everybody meets a person but once would count as a gap.
 *
 * p is the share of permutations, the observed one among them, with a ratio at most as small. Where no permutation has one,
 * that share is only the number of permutations turned round, which hundreds of pairs of groups could never pass; p is
 * then the lower tail of a Poisson count, spread as the permutations are, if that is smaller.
 * Cost: permutations x (people + pairs in touch), on threads where it pays. Throws ABORTED.
 */
export async function permutationP(
  pairs: ContactPairs,
  groups: Groups,
  contact: ContactCounts,
  tested: GroupPairs,
  { permutations, seed }: AnalyzeOptions,
  runner: PassRunner,
  onProgress: (done: number) => void,
): Promise<Float64Array> {
  const { people, strata } = byActivity(pairs, groups);
  const { first, second } = placesOf(pairs, people);
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
  return Float64Array.from(tested.a, (a, at) => {
    const b = tested.b[at]!;
    const lowCount = 1 + asLow![at]!;
    const share = lowCount / (permutations + 1);
    if (lowCount > 1) return share;
    const expected = expectedBetween(contact, a, b);
    const meanRatio = sums![at]! / permutations;
    const variance = (squares![at]! / permutations - meanRatio * meanRatio) * expected * expected;
    const mean = meanRatio * expected;
    return Math.min(
      share,
      Math.max(LEAST_P, spreadLowerTail(observedBetween(contact, a, b), mean, variance / mean)),
    );
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
 * Cost: draws x (people + pairs in touch), and draws x pairs of groups of memory. Throws ABORTED.
 * Source: Shao and Wu (1989), Annals of Statistics 17(3), 1176-1197.
 */
export async function ratioIntervals(
  pairs: ContactPairs,
  groups: Groups,
  contact: ContactCounts,
  asked: GroupPairs,
  { seed, draws, leaveOut }: AnalyzeOptions,
  { signal }: RunControl,
): Promise<{ low: Float64Array; high: Float64Array }> {
  const random = createRandom(seed, `gap intervals ${groups.column}`);
  const people = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] !== -1);
  const { first, second } = placesOf(pairs, people);
  const { partners, offsets } = asked;
  const draw = createLeftOutContact({
    first,
    second,
    labels: labelsOf(people, groups, asked),
    partners,
    offsets,
  });
  const ratios = ratiosOf(contact, asked);
  const drawn = new Float64Array(draws * ratios.length);
  const isLeftOut = new Uint8Array(groups.of.length);
  let breathed = performance.now();
  for (let round = 0; round < draws; round++) {
    for (let person = 0; person < isLeftOut.length; person++)
      isLeftOut[person] = random.next() < leaveOut ? 1 : 0;
    draw(
      Uint8Array.from(people, (person) => isLeftOut[person]!),
      drawn.subarray(round * ratios.length, (round + 1) * ratios.length),
    );
    if (performance.now() - breathed < BREATH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal);
    breathed = performance.now();
  }
  const widen = Math.sqrt((1 - leaveOut) / leaveOut);
  const low = new Float64Array(ratios.length);
  const high = new Float64Array(ratios.length);
  const ofPair = new Float64Array(draws);
  ratios.forEach((ratio, at) => {
    let count = 0;
    for (let round = 0; round < draws; round++) {
      const value = drawn[round * ratios.length + at]!;
      if (!Number.isNaN(value)) ofPair[count++] = value;
    }
    const sorted = ofPair.subarray(0, count).sort();
    const percentile = (share: number) => sorted[Math.round(share * (count - 1))] ?? Number.NaN;
    low[at] = Math.max(0, ratio - widen * Math.max(0, ratio - percentile(0.05)));
    high[at] = ratio + widen * Math.max(0, percentile(0.95) - ratio);
  });
  return { low, high };
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

/** Observed / expected of each pair of groups. */
function ratiosOf(contact: ContactCounts, { a, b }: GroupPairs): Float64Array {
  return Float64Array.from(
    a,
    (group, at) => observedBetween(contact, group, b[at]!) / expectedBetween(contact, group, b[at]!),
  );
}

/**
 * The people with a group, the least active first, and where strata of like activity start: each of at least ten people, those with
 * as many contacts together.
 */
function byActivity({ activity }: ContactPairs, { of }: Groups): { people: Int32Array; strata: Int32Array } {
  const people = Int32Array.from(of.keys()).filter((person) => of[person] !== -1);
  people.sort((x, y) => activity[x]! - activity[y]! || x - y);
  const strata = [0];
  for (let place = 1; place < people.length; place++) {
    const isNew = activity[people[place]!] !== activity[people[place - 1]!];
    if (isNew && place - strata.at(-1)! >= LEAST_STRATUM && people.length - place >= LEAST_STRATUM)
      strata.push(place);
  }
  return { people, strata: Int32Array.of(...strata, people.length) };
}

/** Pairs in touch by the places of both among these people. */
function placesOf(pairs: ContactPairs, people: Int32Array): { first: Int32Array; second: Int32Array } {
  const placeOf = new Int32Array(pairs.activity.length);
  people.forEach((person, place) => {
    placeOf[person] = place;
  });
  const places = (ends: Int32Array) => ends.map((person) => placeOf[person]!);
  return { first: places(pairs.first), second: places(pairs.second) };
}

function labelsOf(people: Int32Array, groups: Groups, asked: GroupPairs): Int32Array {
  const labels = rankLabels(asked, groups.of, groups.names.length);
  return people.map((person) => labels[person]!);
}

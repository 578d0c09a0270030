import { throwIfAborted } from '../../errors.js';
import type { Groups } from '../../graph/groups.js';
import type { GroupPairs } from '../../kernel/groups/group-pairs.js';
import { createLeftOutContact } from '../../kernel/groups/left-out-contact.js';
import { poissonLimits } from '../../kernel/tests-of-counts.js';
import type { AnalyzeOptions, RunControl } from '../../options.js';
import { createRandom } from '../../random.js';
import { type ContactCounts, type ContactPairs, expectedBetween, observedBetween } from './contact-table.js';
import { labelsOf, placesOf, ratiosOf } from './gap-places.js';

/** Between draws the thread looks after other work this often. */
const BREATH_MS = 25;

/**
 * 90 % interval of each ratio by a jackknife that leaves out a share d of the people: the deviations of the draws from the
 * observed ratio, made wider by sqrt((1 - d) / d), since draws that share most of their people differ too little. Never narrower
 * than the limits of a Poisson count: leaving people out says next to nothing of a few pairs, and nothing at all of none.
 *
 * Cost: draws x (people + pairs in touch), and draws x pairs of groups of memory. Throws ABORTED.
 * Source: Shao and Wu (1989), Annals of Statistics 17(3), 1176-1197; Garwood (1936), Biometrika 28(3/4), 437-442.
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
  const { first, second } = placesOf(pairs, people, groups.of.length);
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
  const limitsOf = new Map<number, ReturnType<typeof poissonLimits>>();
  ratios.forEach((ratio, at) => {
    let count = 0;
    for (let round = 0; round < draws; round++) {
      const value = drawn[round * ratios.length + at]!;
      if (!Number.isNaN(value)) ofPair[count++] = value;
    }
    const sorted = ofPair.subarray(0, count).sort();
    const percentile = (share: number) => sorted[Math.round(share * (count - 1))] ?? Number.NaN;
    const [a, b] = [asked.a[at]!, asked.b[at]!];
    const expected = expectedBetween(contact, a, b);
    const observed = observedBetween(contact, a, b);
    const limits = limitsOf.get(observed) ?? poissonLimits(observed);
    limitsOf.set(observed, limits);
    const lowest = Math.max(0, ratio - widen * Math.max(0, ratio - percentile(0.05)));
    const highest = ratio + widen * Math.max(0, percentile(0.95) - ratio);
    low[at] = Math.min(lowest, limits.low / expected);
    high[at] = Math.max(highest, limits.high / expected);
  });
  return { low, high };
}

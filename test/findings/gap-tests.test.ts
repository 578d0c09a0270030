import { describe, expect, it } from 'vitest';
import {
  type ContactPairs,
  contactCounts,
  expectedBetween,
  observedBetween,
} from '../../src/findings/gaps/contact-table.js';
import { ratioIntervals } from '../../src/findings/gaps/gap-intervals.js';
import { permutationTest, usualP } from '../../src/findings/gaps/gap-tests.js';
import { usualContact } from '../../src/findings/gaps/usual-contact.js';
import type { Groups } from '../../src/graph/groups.js';
import { type GroupPairs, numberGroupPairs, rankLabels } from '../../src/kernel/groups/group-pairs.js';
import { permutedContact } from '../../src/kernel/groups/permuted-contact.js';
import { runHere } from '../../src/kernel/pass.js';
import { poissonLimits } from '../../src/kernel/tests-of-counts.js';
import { completeOptions } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import { createRunner } from '../../src/workers/pass-runner.js';
import { expectNear } from '../support/near.js';
import { contactTable, keepPairs, plainPermutations, plainUsualContact } from '../support/plain-gaps.js';

/** People in groups of very different sizes and activity, some without a group; each pair in touch once. */
function drawContact(seed: number, people: number, groupCount: number, ties: number) {
  const random = createRandom(seed, 'gap tests');
  const of = Int32Array.from({ length: people }, () =>
    random.next() < 0.1 ? -1 : Math.floor(groupCount * random.next() ** 2),
  );
  const known = new Set<number>();
  const activity = new Float64Array(people);
  const first: number[] = [];
  const second: number[] = [];
  for (let tie = 0; tie < ties; tie++) {
    const x = Math.floor(people * random.next() ** 2);
    const y = random.below(people);
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (low === high || of[low] === -1 || of[high] === -1 || known.has(low * people + high)) continue;
    known.add(low * people + high);
    first.push(low);
    second.push(high);
    activity[low]!++;
    activity[high]!++;
  }
  const pairs: ContactPairs = {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    strengths: new Float64Array(first.length).fill(1),
    activity,
  };
  const names = Array.from({ length: groupCount }, (_, group) => `g${group}`);
  const sizes = Int32Array.from(names, (_, group) => of.filter((its) => its === group).length);
  const groups: Groups = { column: 'unit', names, sizes, of };
  return { pairs, groups };
}

const cases = [
  [1, 40, 4, 200],
  [2, 120, 30, 900],
  [3, 60, 2, 100],
  [4, 30, 12, 25],
] as const;

describe.each(cases)('organisation %i of %i people in %i groups', (seed, people, groupCount, ties) => {
  const { pairs, groups } = drawContact(seed, people, groupCount, ties);
  const contact = contactCounts(pairs, groups.of, groupCount);
  const table = contactTable(pairs, groups.of, groupCount);
  const places = groups.names.flatMap((_, a) =>
    groups.names.flatMap((_, b): (readonly [number, number])[] => (a < b ? [[a, b]] : [])),
  );

  it('contactCounts(pairs, groups) is the plain table', () => {
    for (const [a, b] of places) {
      expect(observedBetween(contact, b, a)).toBe(table.observed[a * groupCount + b]);
      expect(expectedBetween(contact, a, b)).toBe(table.expected[a * groupCount + b]);
    }
    expect([...contact.inside]).toEqual(groups.names.map((_, a) => table.observed[a * (groupCount + 1)]));
  });

  it.each([0, 1, 5])('numberGroupPairs(..., %i) numbers the pairs of which so much is expected', (least) => {
    const found = numberGroupPairs(contact.total, contact.scale, least, (group) => group !== 1);
    const wanted = places.filter(
      ([a, b]) => a !== 1 && b !== 1 && table.expected[a * groupCount + b]! >= least,
    );
    const key = (pair: readonly [number, number]) => pair[0] * groupCount + pair[1];
    const pairsOf = ({ a, b }: GroupPairs) => Array.from(a, (x, at) => [x, b[at]!] as const);
    expect(pairsOf(found).map(key).sort()).toEqual(wanted.map(key).sort());
  });

  it('permutedContact counts what permuting labels on the plain table counts', () => {
    const tested = numberGroupPairs(contact.total, contact.scale, 1, () => true);
    const ratios = Float64Array.from(
      tested.a,
      (a, at) => observedBetween(contact, a, tested.b[at]!) / expectedBetween(contact, a, tested.b[at]!),
    );
    const grouped = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] !== -1);
    const placeOf = (person: number) => grouped.indexOf(person);
    const strata = [0, 7, Math.floor(grouped.length / 2), grouped.length];
    const labels = rankLabels(tested, groups.of, groupCount);
    const [asLow, sums, squares] = runHere(permutedContact, {
      first: pairs.first.map(placeOf),
      second: pairs.second.map(placeOf),
      activity: Float64Array.from(grouped, (person) => pairs.activity[person]!),
      labels: grouped.map((person) => labels[person]!),
      strata: Int32Array.from(strata),
      partners: tested.partners,
      offsets: tested.offsets,
      ratios,
      scale: contact.scale,
      permutations: 50,
      seed: 7,
    });
    const plain = plainPermutations(
      pairs,
      groups.of,
      groupCount,
      Array.from(tested.a, (a, at) => [a, tested.b[at]!] as const),
      { permutations: 50, seed: 7, people: [...grouped], strata },
    );
    expect(tested.a.length).toBeGreaterThan(0);
    expect([...asLow!]).toEqual(plain.asLow);
    expectNear(sums!, plain.sums);
    expectNear(squares!, plain.squares);
  });

  it('ratioIntervals leaves out the same people as the plain way', async () => {
    const options = completeOptions({ draws: 40, leaveOut: 0.2 });
    const asked = numberGroupPairs(contact.total, contact.scale, 0, () => true);
    const { low, high } = await ratioIntervals(pairs, groups, contact, asked, options, {});
    const random = createRandom(options.seed, 'gap intervals unit');
    const drawn = places.map(() => [] as number[]);
    for (let draw = 0; draw < 40; draw++) {
      const of = groups.of.map((group) => (random.next() < 0.2 ? -1 : group));
      const left = contactTable(keepPairs(pairs, of), of, groupCount);
      places.forEach(([a, b], at) => {
        const ratio = left.observed[a * groupCount + b]! / left.expected[a * groupCount + b]!;
        if (!Number.isNaN(ratio)) drawn[at]!.push(ratio);
      });
    }
    for (const [at, [a, b]] of places.entries()) {
      const sorted = drawn[at]!.sort((x, y) => x - y);
      const ratio = table.observed[a * groupCount + b]! / table.expected[a * groupCount + b]!;
      const part = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
      const place = Array.from(asked.a).findIndex((x, i) => x === a && asked.b[i] === b);
      const expected = table.expected[a * groupCount + b]!;
      const limits = poissonLimits(table.observed[a * groupCount + b]!);
      expectNear(
        [low[place]!, high[place]!],
        [
          Math.min(limits.low / expected, Math.max(0, ratio - 2 * Math.max(0, ratio - part(0.05)))),
          Math.max(limits.high / expected, ratio + 2 * Math.max(0, part(0.95) - ratio)),
        ],
      );
    }
  });

  it.each([
    ['one firm', undefined],
    ['two firms', (group: number) => group % 2],
    ['many firms, one group outside all', (group: number) => (group === 0 ? -1 : group % 5)],
  ] as const)('usualContact is the plain fit, with %s', (_, firm) => {
    const firmOf = firm === undefined ? undefined : groups.names.map((_, group) => firm(group));
    const isHidden = groups.names.map((_, group) => group === 1);
    const isWithin = (a: number, b: number) => firmOf === undefined || firmOf[a] === firmOf[b];
    const shownOf = groups.of.map((group) => (group === 1 ? -1 : group));
    const shownPairs = keepPairs(pairs, shownOf);
    const shownTable = contactTable(shownPairs, shownOf, groupCount);
    const shown = places.filter(([a, b]) => !isHidden[a] && !isHidden[b]);
    const plain = plainUsualContact(shownTable, shown, isWithin);
    const fast = usualContact(contactCounts(shownPairs, shownOf, groupCount), isHidden, firmOf);
    const usual = shown.map(([a, b]) => plain.usual[a * groupCount + b]!);
    const chiSquare = shown.reduce((sum, [a, b], at) => {
      const difference = shownTable.observed[a * groupCount + b]! - usual[at]!;
      return usual[at]! > 0 ? sum + difference ** 2 / usual[at]! : sum;
    }, 0);
    expect(fast.freedom).toBe(plain.freedom);
    expect(shown.map(([a, b]) => Number.isNaN(fast.usualBetween(a, b)))).toEqual(usual.map(Number.isNaN));
    expectNear(
      shown.map(([a, b]) => fast.usualBetween(a, b)),
      usual,
      1e-8,
    );
    expect(Math.abs(fast.chiSquare - chiSquare)).toBeLessThan(1e-6 * (1 + chiSquare));
  });
});

describe('ratioIntervals', () => {
  it('ratioIntervals of groups without a pair in touch leaves open what chance could hide', async () => {
    // Two rings of twelve people, with nothing between them.
    const groups = { names: ['x', 'y'], of: Int32Array.from({ length: 24 }, (_, person) => person % 2) };
    const first = Int32Array.from({ length: 24 }, (_, person) => person);
    const second = first.map((person) => (person + 2) % 24);
    const pairs = {
      first,
      second,
      strengths: new Float64Array(24).fill(1),
      activity: new Float64Array(24).fill(2),
    };
    const contact = contactCounts(pairs, groups.of, 2);
    const asked = numberGroupPairs(contact.total, contact.scale, 0, () => true);
    const all = { ...groups, column: 'unit', sizes: Int32Array.of(12, 12) };
    const { low, high } = await ratioIntervals(pairs, all, contact, asked, completeOptions({}), {});
    // 24 x 24 x 48 / (48 x 48 - 24 x 4) = 12.52 pairs expected; of a count with mean 2.996 none is seen once in twenty times.
    expectNear([low[0]!, high[0]!], [0, -Math.log(0.05) / (27_648 / 2208)], 1e-9);
  });
});

describe('permutationTest', () => {
  it('permutationTest gives the same with any number of threads, and stops when told', async () => {
    const { pairs, groups } = drawContact(9, 3000, 60, 30_000);
    const contact = contactCounts(pairs, groups.of, 60);
    const tested = numberGroupPairs(contact.total, contact.scale, 5, () => true);
    const options = completeOptions({ permutations: 1999 });
    const found: Float64Array[] = [];
    for (const threads of [1, 2]) {
      const runner = createRunner({ threads });
      found.push((await permutationTest(pairs, groups, contact, tested, options, runner, () => {})).p);
      await runner.close();
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[0]!.length).toBe(tested.a.length);

    const stop = new AbortController();
    const runner = createRunner({ signal: stop.signal });
    const longer = completeOptions({ permutations: 100_000 });
    const running = permutationTest(pairs, groups, contact, tested, longer, runner, () => {});
    setTimeout(() => stop.abort(), 100);
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    await runner.close();
  });

  it('usualP is undefined where nothing is left to compare with', () => {
    const { pairs, groups } = drawContact(3, 60, 2, 100);
    const contact = contactCounts(pairs, groups.of, 2);
    const tested = numberGroupPairs(contact.total, contact.scale, 5, () => true);
    const usual = usualContact(contact, [false, false], undefined);
    expect([...usualP(contact, usual, tested)]).toEqual([Number.NaN]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { contactPairs } from '../../src/findings/gaps/contact-table.js';
import { hiddenGroups } from '../../src/findings/group-privacy.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { falseDiscoveryRates, poissonLimits, poissonLowerTail } from '../../src/kernel/tests-of-counts.js';
import { createRandom } from '../../src/random.js';
import { expectNear } from '../support/near.js';
import { contactTable, plainUsualContact } from '../support/plain-gaps.js';
import { kite, networkOf } from '../support/small-orgs.js';

describe('contactTable', () => {
  it('contactTable(pairs, groups) observes every pair once and expects as many in all', () => {
    const network = networkOf(kite);
    const groups = network.groupsBy('unit');
    const { observed, expected } = contactTable(contactPairs(network, groups), groups.of, 2);
    const sum = (table: Float64Array) => table[0]! + table[1]! + table[3]!;
    expect(sum(observed)).toBe(18);
    expectNear([sum(expected)], [18]);
    // a c e g i against b d f h j: ab ad af cd cf bg be de dg eb.. counted by hand on the list of ties.
    expect(observed[1]).toBe(
      kite.ties.filter(([a, b]) => (a.charCodeAt(0) - b.charCodeAt(0)) % 2 !== 0).length,
    );
    expect(observed[2]).toBe(observed[1]);
  });

  it('contactTable expects k_i k_j in proportion, never a person with themselves', () => {
    const network = networkOf({
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 1],
        ['b', 'c', 1],
      ],
    });
    const groups = network.groupsBy('unit'); // a and c in north, b in south
    const { expected } = contactTable(contactPairs(network, groups), groups.of, 2);
    // Degrees 1, 2, 1: weights of pairs ab 2, bc 2, ac 1 of 5 in all, times 2 ties.
    expectNear(expected, [0.4, 1.6, 1.6, 0]);
  });
});

describe('plainUsualContact', () => {
  it('plainUsualContact gives back a table in which groups meet in proportion to how outgoing they are', () => {
    const ease = [1, 2, 3, 4];
    const observed = Float64Array.from({ length: 16 }, (_, cell) => ease[cell >> 2]! * ease[cell & 3]!);
    const all = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].filter((b) => b > a).map((b): [number, number] => [a, b]),
    );
    const { usual, freedom } = plainUsualContact(
      { groupCount: 4, observed, expected: observed },
      all,
      () => true,
    );
    expect(freedom).toBe(6 - 4);
    expectNear(
      usual,
      [...observed].map((value, cell) => (cell >> 2 === (cell & 3) ? Number.NaN : value)),
      1e-6,
    );
  });

  it.each([
    ['two groups', 2, [[0, 1]]],
    [
      'three groups',
      3,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'one group against three',
      4,
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    ],
  ] as [string, number, [number, number][]][])(
    'plainUsualContact has nothing to say of %s',
    (_, groupCount, all) => {
      const observed = new Float64Array(groupCount * groupCount).fill(3);
      const { usual, freedom } = plainUsualContact(
        { groupCount, observed, expected: observed },
        all,
        () => true,
      );
      expect([...usual].every(Number.isNaN)).toBe(true);
      expect(freedom).toBe(0);
    },
  );
});

describe('hiddenGroups', () => {
  it.each([
    [
      [10, 20, 30],
      [false, false, false],
    ],
    [
      [4, 20, 30],
      [true, true, false],
    ],
    [
      [4, 4, 30],
      [true, true, false],
    ],
    [
      [1, 1, 1, 9, 12],
      [true, true, true, true, false],
    ],
    [
      [2, 2, 2, 9],
      [true, true, true, false],
    ],
    [[3], [true]],
    [[], []],
  ])('hiddenGroups(%j, 5) is %j, so that subtraction leads to no group below 5', (sizes, wanted) => {
    expect(hiddenGroups(sizes, 5)).toEqual(wanted);
  });

  it('hiddenGroups(sizes, 5, firms) hides enough in each firm, whose total may be known', () => {
    // Units of 12 and 3 in one firm, 11 and 6 in the other: the 3 must not be 15 - 12.
    expect(hiddenGroups([12, 3, 11, 6], 5, [0, 0, 1, 1])).toEqual([true, true, false, false]);
    expect(hiddenGroups([12, 3, 11, 6], 5)).toEqual([false, true, false, true]);
  });
});

describe('counts', () => {
  it.each([
    // scipy 1.17.1: chi2.ppf(.05, 2 * k) / 2 and chi2.ppf(.95, 2 * k + 2) / 2
    [0, 0, 2.995732273553991],
    [1, 0.05129329438755053, 4.743864518390577],
    [10, 5.425405697091295, 16.962219235721903],
    [1000, 948.5598493836511, 1053.6031221333008],
  ])('poissonLimits(%i) are those of Garwood', (count, low, high) => {
    const limits = poissonLimits(count);
    expectNear([limits.low, limits.high], [low, high], 1e-10);
  });

  it('poissonLowerTail(k, mean) is the distribution function', () => {
    expect(poissonLowerTail(0, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect(poissonLowerTail(3, 2)).toBeCloseTo(Math.exp(-2) * (1 + 2 + 2 + 8 / 6), 14);
    expect(poissonLowerTail(5, 0)).toBe(1);
    // Python 3.11, terms by math.lgamma, summed from their greatest.
    expect(poissonLowerTail(5, 1)).toBeCloseTo(0.9994058151824182, 14);
    expect(poissonLowerTail(746, 746)).toBeCloseTo(0.5097358754172647, 9);
    expect(poissonLowerTail(700, 746)).toBeCloseTo(0.04676282601146957, 10);
    expect(poissonLowerTail(2000, 1000)).toBe(1);
    expect(Math.log(poissonLowerTail(20, 700))).toBeLessThan(-500);
  });

  it('falseDiscoveryRates(p) equals R p.adjust(method = "BH")', () => {
    // R 4.2: p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH") is 0.02 0.04 0.04 0.02
    expectNear(falseDiscoveryRates([0.01, 0.04, 0.03, 0.005]), [0.02, 0.04, 0.04, 0.02]);
    expectNear(falseDiscoveryRates([0.5, Number.NaN, 0.1]), [0.5, Number.NaN, 0.2]);
  });
});

describe('findGaps', () => {
  it('analyze calls no gap what chance gives among many pairs of units, by q and not by p', async () => {
    const random = createRandom(5, 'no gaps');
    const id = (n: number) => `p${String(n).padStart(2, '0')}`;
    const people = Array.from({ length: 72 }, (_, n) => ({ person_id: id(n), unit: `u${n % 12}` }));
    const interactions = Array.from({ length: 400 }, () => ({
      source: id(random.below(72)),
      target: id(random.below(72)),
      kind: 'contact',
    }));
    const { findings } = await analyze(datasetFromRows({ people, interactions }), { draws: 20 });
    const [units] = findings.gaps.tables;
    const lowByChance = units!.cells.filter(({ p, ratio }) => p <= 0.05 && ratio <= 0.5);
    expect(lowByChance.length).toBeGreaterThan(0);
    expect(units!.cells.filter(({ isGap }) => isGap)).toEqual([]);
  });
});

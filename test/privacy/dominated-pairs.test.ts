import { describe, expect, it } from 'vitest';
import { contactCounts, contactPairs } from '../../src/findings/gaps/contact-table.js';
import { isDominated } from '../../src/findings/group-privacy.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { type ColumnContact, dominatedPairs } from '../../src/privacy/dominated-pairs.js';

const people = Array.from({ length: 40 }, (_, at) => ({
  person_id: `p${String(at).padStart(2, '0')}`,
  unit: at < 20 ? 'A' : 'B',
}));

/** The contact of two units of twenty, or of the units that people are said to be of, by their places. */
function contactOf(ties: readonly (readonly [number, number])[], units?: string): ColumnContact {
  const id = (at: number) => people[at]!.person_id;
  const inUnits = people.map((one, at) => ({ ...one, unit: units?.[at] ?? one.unit }));
  const interactions = ties.map(([a, b]) => ({ source: id(a), target: id(b), kind: 'advice' }));
  const network = selectNetwork(buildGraph(datasetFromRows({ people: inUnits, interactions })).graph, {});
  const groups = network.groupsBy('unit');
  const pairs = contactPairs(network, groups);
  return { of: groups.of, pairs, counts: contactCounts(pairs, groups.of, groups.names.length) };
}

describe('dominatedPairs(contact)', () => {
  it('finds contact of which one person has more than half, on either side', () => {
    const three = [
      [1, 25],
      [2, 26],
    ] as const;
    const ofOne = [20, 21, 22].map((other) => [0, other] as const);
    expect([...dominatedPairs(contactOf([...three, ...ofOne]))]).toEqual([1]);
    const backwards = [...three, ...ofOne].map(([a, b]) => [b - 20, a + 20] as const);
    expect([...dominatedPairs(contactOf(backwards))]).toEqual([1]);
  });

  it('lets contact pass of which one has half, and finds that of which two have more than 80 %', () => {
    const [first, second] = [
      [20, 21, 22, 23, 24].map((other) => [0, other] as const),
      [25, 26, 27, 28].map((other) => [1, other] as const),
    ];
    const rest = (count: number) => Array.from({ length: count }, (_, at) => [2 + at, 29 + at] as const);
    // 5 of 10, and 8 of 10, which is not more than 80 %.
    expect([...dominatedPairs(contactOf([...first, ...second.slice(0, 3), ...rest(2)]))]).toEqual([]);
    expect([...dominatedPairs(contactOf([...first, ...second, ...rest(1)]))]).toEqual([1]);
  });

  it('takes the two of one side, not one of either', () => {
    const ofOne = [20, 21, 22, 23, 24].map((other) => [0, other] as const);
    const ofOther = [1, 2, 3, 4].map((one) => [one, 25] as const);
    expect([...dominatedPairs(contactOf([...ofOne, ...ofOther, [5, 26]]))]).toEqual([]);
  });

  it('adds up who has it whether they stand first or second in a pair', () => {
    const units = `${'A'.repeat(10)}${'B'.repeat(10)}${'A'.repeat(20)}`;
    const before = [0, 1, 2].map((other) => [other, 10] as const);
    const after = [20, 21, 22].map((other) => [10, other] as const);
    expect([...dominatedPairs(contactOf([...before, ...after], units))]).toEqual([1]);
  });

  it('tells which two of several groups it is', () => {
    const units = `${'A'.repeat(10)}${'B'.repeat(15)}${'C'.repeat(15)}`;
    const ofOne = [30, 31, 32, 33, 34].map((other) => [20, other] as const);
    expect([...dominatedPairs(contactOf(ofOne, units))]).toEqual([5]);
  });

  it('passes over contact that is rounded to none, and that within a group', () => {
    expect([
      ...dominatedPairs(
        contactOf([
          [0, 20],
          [0, 21],
        ]),
      ),
    ]).toEqual([]);
    expect([...dominatedPairs(contactOf([1, 2, 3, 4, 5].map((other) => [0, other] as const)))]).toEqual([]);
  });
});

it('isDominated(held, all) takes the two greatest, in whatever order, and changes nothing', () => {
  const held = [1, 6, 1, 2];
  expect(isDominated(held, 10)).toBe(true);
  expect(held).toEqual([1, 6, 1, 2]);
  expect(isDominated([5, 3, 2], 10)).toBe(false);
  expect(isDominated([2, 4.5, 4.5], 10)).toBe(true);
  expect(isDominated([], 0)).toBe(false);
});

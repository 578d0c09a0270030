import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { textIn } from '../../src/findings/finding.js';
import type { GapCell, GapTable } from '../../src/findings/gaps/gap-table.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { GroupNumbers } from '../../src/privacy/group-numbers.js';
import { shareGaps } from '../../src/privacy/share-gaps.js';
import { german } from '../../src/words/german.js';
import { findingText } from './finding-text.js';

const SIZE = 15;
const units = ['A', 'B', 'C', 'D'];
const firmOf: Readonly<Record<string, string>> = { A: 'X', B: 'X', C: 'Y', D: 'Y' };
const idOf = (unit: string, at: number) => `${unit}${String(at).padStart(2, '0')}`;

/** Contact of two units, of everybody with two others. */
const even = (a: string, b: string) =>
  Array.from({ length: SIZE }, (_, at) => at).flatMap((at) =>
    [0, 1].map((step) => [idOf(a, at), idOf(b, (at + step) % SIZE)] as const),
  );
/** Contact of one person of a unit with everybody of another. */
const ofOne = (a: string, b: string) =>
  Array.from({ length: SIZE }, (_, at) => [idOf(a, 0), idOf(b, at)] as const);

function networkOf(...ties: readonly (readonly (readonly [string, string])[])[]) {
  const dataset = datasetFromRows({
    people: units.flatMap((unit) =>
      Array.from({ length: SIZE }, (_, at) => ({ person_id: idOf(unit, at), unit, firm: firmOf[unit]! })),
    ),
    interactions: ties.flat().map(([source, target]) => ({ source, target, kind: 'advice' })),
  });
  return selectNetwork(buildGraph(dataset).graph, {});
}

const figures = {
  observed: 33,
  expected: 66.4,
  ratio: 0.497,
  ratioLow: 0.4,
  ratioHigh: 0.6,
  p: 0.012,
  q: 0.012,
  usual: 40.4,
  usualRatio: 0.8,
  usualQ: 0.15,
  missingTies: 33.4,
  strength: 44,
  expectedStrength: 88,
  findable: 0.5,
  rewiredExpected: 60,
  rewiredP: 0.01,
  rewiredQ: 0.02,
};
const cell = (a: string, b: string, given: Partial<GapCell> = {}): GapCell => ({
  a,
  b,
  isHidden: false,
  ...figures,
  isGap: false,
  standsOut: false,
  aToB: undefined,
  bToA: undefined,
  kinds: [],
  needs: [],
  matters: true,
  ...given,
});

const unitPairs = units.flatMap((a, at) => units.slice(at + 1).map((b) => [a, b] as const));

function table(by: string, names: readonly string[], cells: readonly GapCell[]): GapTable {
  return {
    by,
    groups: names.map((name) => ({ name, isHidden: false, size: SIZE, eiIndex: 0.5 })),
    pairsInTouch: 123,
    eiIndex: 0.25,
    cells,
    unlistedCells: 1,
    hiddenCells: 7,
    untestedCells: 2,
    rewirings: 50,
    overview: {
      names,
      restGroups: 3,
      observed: Float64Array.from([1]),
      expected: Float64Array.from([1]),
    },
  };
}

const unitTable = (given: Partial<GapCell> = {}) =>
  table(
    'unit',
    units,
    unitPairs.map(([a, b]) => cell(a, b, given)),
  );
const firmTable = table('firm', ['X', 'Y'], [cell('X', 'Y')]);

/** What is told of gaps, with the network whose contact they are of. */
function shared(
  network: ReturnType<typeof networkOf>,
  tables: readonly GapTable[],
  columns: readonly string[] = ['unit', 'firm'],
) {
  const gaps = { id: 'gaps', shows: 'groups', ...findingText, permutations: 99, tables };
  return shareGaps({ network, findings: { gaps } } as unknown as Analysis, columns, new GroupNumbers(10));
}

const everyPairEven = unitPairs.map(([a, b]) => even(a, b));
/** As before, but that the contact of B and C is of one person. */
const withOne = unitPairs.map(([a, b]) => (a === 'B' && b === 'C' ? ofOne(a, b) : even(a, b)));

describe('shareGaps(analysis, columns, numbers)', () => {
  it('tells of a pair what is made of fives, its chances in classes, and whether it is a gap', () => {
    const { tables, permutations } = shared(networkOf(...everyPairEven), [
      unitTable({ isGap: true, standsOut: true }),
    ]);
    const none = Number.NaN;
    expect(permutations).toBe(99);
    expect(tables[0]!.cells[0]).toEqual({
      ...figures,
      a: 'A',
      b: 'B',
      isHidden: false,
      isGap: true,
      standsOut: true,
      observed: 35,
      expected: 66,
      ratio: 0.53,
      ratioLow: none,
      ratioHigh: none,
      p: none,
      q: 0.05,
      usual: 40,
      usualRatio: 0.88,
      usualQ: 0.2,
      missingTies: none,
      strength: none,
      expectedStrength: none,
      findable: none,
      rewiredExpected: none,
      rewiredP: none,
      rewiredQ: none,
      aToB: undefined,
      bToA: undefined,
      kinds: [],
      needs: [],
      matters: false,
    });
    const { cells: _, ...whole } = tables[0]!;
    expect(whole).toEqual({
      by: 'unit',
      groups: units.map((name) => ({ name, isHidden: false, size: SIZE, eiIndex: none })),
      pairsInTouch: 125,
      eiIndex: none,
      unlistedCells: 1,
      hiddenCells: 0,
      untestedCells: 2,
      rewirings: 50,
      overview: {
        names: units,
        restGroups: 3,
        observed: new Float64Array(0),
        expected: new Float64Array(0),
      },
    });
  });

  it('has no ratio where nothing is expected, or less than half a pair', () => {
    const { tables } = shared(networkOf(...everyPairEven), [unitTable({ expected: 0.4, usual: 0 })]);
    expect([tables[0]!.cells[0]!.ratio, tables[0]!.cells[0]!.usualRatio]).toEqual([Number.NaN, Number.NaN]);
  });

  it('tells of the columns that are shown alone', () => {
    const { tables, sentences } = shared(networkOf(...everyPairEven), [unitTable(), firmTable], ['firm']);
    expect(tables.map(({ by }) => by)).toEqual(['firm']);
    expect(sentences).toHaveLength(1);
  });

  it('hides contact that is of one person, and so much of other contact that no column gives it away', () => {
    const hiddenOf = (...tables: GapTable[]) =>
      shared(networkOf(...withOne), tables).tables.map(({ hiddenCells, cells }) => {
        const hidden = cells.filter(({ isHidden }) => isHidden);
        expect(hidden).toHaveLength(hiddenCells);
        for (const { a, b, isHidden, isGap, standsOut, matters, ...rest } of hidden) {
          expect([isGap, standsOut, matters]).toEqual([false, false, false]);
          const told = Object.values(rest).filter((value) => typeof value === 'number');
          expect([told.length, new Set(told)]).toEqual([17, new Set([Number.NaN])]);
        }
        return hidden.map(({ a, b }) => `${a}${b}`);
      });
    expect(hiddenOf(unitTable({ isGap: true }))).toEqual([['BC']]);
    // The contact of the firms is that of their units: one of these is hidden too.
    const [unitsHidden, firmsHidden] = hiddenOf(unitTable(), firmTable);
    expect(firmsHidden).toEqual([]);
    expect(unitsHidden).toHaveLength(2);
    expect(unitsHidden).toContain('BC');
    for (const pair of unitsHidden!) expect(['AC', 'AD', 'BC', 'BD']).toContain(pair);
  });

  it('puts pairs in the order of what is told of them, and the hidden ones last by name', () => {
    const network = networkOf(...unitPairs.map(([a, b]) => (a === 'A' ? ofOne(a, b) : even(a, b))));
    const cells = [
      // The exact shortfalls would put the hidden ones, and two of the same rounded figures, in this order.
      cell('A', 'D', { observed: 15, expected: 90 }),
      cell('C', 'D', { observed: 30, expected: 64.4 }),
      cell('A', 'B', { observed: 15, expected: 70 }),
      cell('B', 'C', { observed: 30.4, expected: 63.6 }),
      cell('A', 'C', { observed: 15, expected: 60 }),
      cell('B', 'D', { observed: 30, expected: 64.2, isGap: true }),
    ];
    const [told] = shared(network, [table('unit', units, cells)]).tables;
    expect(told!.cells.map(({ a, b, isHidden }) => `${a}${b}${isHidden ? ' hidden' : ''}`)).toEqual([
      'BD',
      'BC',
      'CD',
      'AB hidden',
      'AC hidden',
      'AD hidden',
    ]);
  });

  it('says how many pairs are gaps, of how many that were tested, and how many are hidden', () => {
    const sentencesOf = (network: ReturnType<typeof networkOf>, ...cells: Partial<GapCell>[]) =>
      shared(network, [
        table(
          'unit',
          units,
          unitPairs.map(([a, b], at) => cell(a, b, cells[at])),
        ),
      ]);
    const plain = networkOf(...everyPairEven);
    const untested = { q: Number.NaN };
    expect(sentencesOf(plain, {}, { isGap: true }, untested, { isGap: true }).sentences).toEqual([
      'By unit: 2 gaps among 5 pairs of groups.',
    ]);
    expect(sentencesOf(plain).sentences).toEqual(['By unit: no gap among 6 pairs of groups.']);
    const none = sentencesOf(plain, ...unitPairs.map(() => untested));
    expect(none.sentences).toEqual([
      'By unit: whether there is a gap cannot be told of any of 6 pairs of groups: too little contact is expected between them.',
    ]);
    expect(textIn(german, none).sentences[0]).toContain('6 Paare');
    const one = networkOf(...withOne);
    expect(sentencesOf(one).sentences).toEqual([
      'By unit: no gap among 5 pairs of groups; 1 pair is hidden, whose contact is that of one or two people or would give such contact away.',
    ]);
    expect(sentencesOf(one, ...unitPairs.map(() => untested)).sentences[0]).toContain('any of 5 pairs');
    // Where all are hidden there is none that could be tested.
    const allOfOne = networkOf(...unitPairs.map(([a, b]) => ofOne(a, b)));
    expect(sentencesOf(allOfOne, ...unitPairs.map(() => untested)).sentences[0]).toContain(
      'no gap among 0 pairs of groups; 6 pairs are hidden',
    );
  });
});

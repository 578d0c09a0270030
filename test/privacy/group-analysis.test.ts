import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { type GroupAnalysis, groupAnalysis, showsGroupsOnly } from '../../src/privacy/group-analysis.js';
import { createRandom } from '../../src/random.js';

const id = (at: number) => `p${String(at).padStart(2, '0')}`;
/** Units A, B and C of twenty; contact of A and B is that of one person alone. */
const unitOf = (at: number) => ['A', 'B', 'C'][Math.floor(at / 20)]!;
const random = createRandom(5, 'group analysis');
const between = (a: number, b: number) => ({ source: id(a), target: id(b), kind: 'advice' });
const dataset = datasetFromRows({
  people: Array.from({ length: 60 }, (_, at) => ({
    person_id: id(at),
    unit: unitOf(at),
    firm: at < 40 ? 'X' : 'Y',
  })),
  interactions: [
    ...Array.from({ length: 60 }, (_, at) => at).flatMap((at) =>
      [1, 2, 3].map((step) => between(at, 20 * Math.floor(at / 20) + ((at + step) % 20))),
    ),
    ...Array.from({ length: 12 }, (_, at) => between(0, 20 + at)),
    ...Array.from({ length: 60 }, () => between(random.below(40), 40 + random.below(20))),
  ],
});

let analysis: Analysis;
let groups: GroupAnalysis;
beforeAll(async () => {
  const gated = await gateDataset(dataset, { mode: 'aggregate', by: ['firm', 'unit'] });
  analysis = await analyze(gated, { by: ['firm', 'unit'], draws: 20, permutations: 99, minGroup: 10 });
  groups = groupAnalysis(analysis);
});

describe('groupAnalysis(analysis)', () => {
  it('refuses data that has not passed the gate for groups', () => {
    const plain = { ...analysis, dataset };
    expect([showsGroupsOnly(analysis), showsGroupsOnly(plain)]).toEqual([true, false]);
    expect(() => groupAnalysis(plain)).toThrow(expect.objectContaining({ code: 'PRIVACY_REFUSED' }));
    const identified = { mode: 'identified' as const, k: 10, columns: [] };
    expect(() => groupAnalysis({ ...analysis, dataset: { ...dataset, privacy: identified } })).toThrow(
      'a table of groups is not shown: the data has not passed the gate for groups',
    );
  });

  it('holds groups, and counts of people and pairs to the nearest five', () => {
    expect(groups.groups).toEqual([
      { by: 'firm', name: 'X', people: 40 },
      { by: 'firm', name: 'Y', people: 20 },
      ...['A', 'B', 'C'].map((name) => ({ by: 'unit', name, people: 20 })),
    ]);
    expect([groups.people, groups.k, groups.kinds]).toEqual([60, 10, ['advice']]);
    expect(groups.pairs).toBe(5 * Math.round(analysis.network.both.arcCount / 2 / 5));
    expect(groups.files.map(({ file, rows }) => [file, rows])).toEqual([
      ['people', 60],
      ['interactions', 250],
    ]);
  });

  it('hides contact that is of one person, and enough beside it, and tells of the rest in fives', () => {
    const unit = groups.findings.gaps.tables.find(({ by }) => by === 'unit')!;
    const cellOf = (a: string, b: string) => unit.cells.find((cell) => cell.a === a && cell.b === b)!;
    expect(cellOf('A', 'B').isHidden).toBe(true);
    const { a, b, isHidden, isGap, standsOut, kinds, needs, matters, aToB, bToA, ...figures } = cellOf(
      'A',
      'B',
    );
    expect(new Set(Object.values(figures))).toEqual(new Set([Number.NaN]));
    expect([isGap, standsOut, matters, kinds, needs, aToB, bToA]).toEqual([
      false,
      false,
      false,
      [],
      [],
      undefined,
      undefined,
    ]);
    const shown = unit.cells.filter((cell) => !cell.isHidden);
    expect(shown.length).toBeGreaterThan(0);
    const plain = analysis.findings.gaps.tables.find((table) => table.by === 'unit')!;
    for (const cell of shown) {
      const whole = plain.cells.find((one) => one.a === cell.a && one.b === cell.b)!;
      expect(cell.observed).toBe(5 * Math.round(whole.observed / 5));
      expect(cell.expected).toBe(Math.round(whole.expected));
      expect(cell.ratio).toBe(Math.round((100 * cell.observed) / cell.expected) / 100);
      expect(cell.usual).toBe(Math.round(whole.usual));
      expect([cell.ratioLow, cell.ratioHigh, cell.p, cell.missingTies, cell.strength, cell.findable]).toEqual(
        Array.from({ length: 6 }, () => Number.NaN),
      );
      if (!Number.isNaN(whole.q)) expect([0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1]).toContain(cell.q);
      expect([cell.isGap, cell.standsOut]).toEqual([whole.isGap, whole.standsOut]);
    }
    expect([unit.eiIndex, unit.overview.observed.length, unit.overview.expected.length]).toEqual([
      Number.NaN,
      0,
      0,
    ]);
    expect(unit.groups.map(({ size, eiIndex }) => [size, eiIndex])).toEqual(
      Array.from({ length: 3 }, () => [20, Number.NaN]),
    );
    expect(unit.hiddenCells).toBe(unit.cells.filter((cell) => cell.isHidden).length);
    const sentence = groups.findings.gaps.sentences[groups.findings.gaps.tables.indexOf(unit)]!;
    expect(sentence).toMatch(
      /^By unit: (no gap|\d+ gaps?) among \d pairs? of groups; \d pairs? (is|are) hidden, /,
    );
  });

  it('tells nothing of who is in a community, or in the group that reaches many', () => {
    const { communities, coverage } = groups.findings;
    expect([communities.of.length, communities.memberStability.length, communities.elsewhere]).toEqual([
      0,
      0,
      [],
    ]);
    expect(communities.count).toBe(analysis.findings.communities.count);
    for (const partition of [communities.consensus, communities.baseline])
      expect(partition?.of ?? []).toHaveLength(0);
    for (const curve of coverage.curves) {
      expect([curve.chosen, curve.size, curve.fewest]).toEqual([[], undefined, undefined]);
      expect(curve.points.length).toBeGreaterThan(0);
      for (const point of curve.points) {
        expect(point.people % 10).toBe(0);
        for (const reach of [point.reached, point.atMost, point.randomMean, point.topDegree])
          expect([Number.isNaN(reach) || reach % 5 === 0, reach]).toEqual([
            true,
            reach <= 50 ? reach : Number.NaN,
          ]);
      }
    }
    expect(coverage.sentences).toEqual([]);
  });

  it('tells of findings about persons the question alone', () => {
    expect(groups.withheld.map((finding) => finding.id)).toEqual(
      expect.arrayContaining([analysis.findings.informalPull.id, analysis.findings.brokers.id]),
    );
    expect(groups.withheld.some(({ id: one }) => one === groups.findings.gaps.id)).toBe(false);
    for (const finding of groups.withheld) expect(Object.keys(finding)).toEqual(['id', 'title', 'question']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { elsewhereSentences } from '../../src/findings/communities/communities.js';
import { compareFirms } from '../../src/findings/compare/compare-firms.js';
import { textIn, told } from '../../src/findings/finding.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { groupAnalysis, groupComparison } from '../../src/privacy/group-analysis.js';
import { english } from '../../src/words/english.js';
import { german } from '../../src/words/german.js';
import { markedDataset } from './organisation.js';

let analysis: Analysis;
beforeAll(async () => {
  const gated = await gateDataset(markedDataset(), { mode: 'aggregate', by: ['unit'] });
  analysis = await analyze(gated, { by: ['unit'], draws: 20, permutations: 99, minGroup: 10 });
});

/** The analysis with some findings as they are stated here. */
const withFindings = (findings: Partial<Analysis['findings']>) => ({
  ...analysis,
  findings: { ...analysis.findings, ...findings },
});

describe('groupAnalysis(analysis), figure by figure', () => {
  it('has no groups and no gaps of a column that is not shown', () => {
    const { privacy } = analysis.dataset;
    const hidden = { ...privacy!, columns: [{ by: 'unit', isShown: false, rest: undefined }] };
    const groups = groupAnalysis({ ...analysis, dataset: { ...analysis.dataset, privacy: hidden } });
    expect([groups.groups, groups.findings.gaps.tables]).toEqual([[], []]);
    const shown = groupAnalysis(analysis);
    expect(shown.groups.map(({ name }) => name)).toEqual(['(others)', 'North', 'South']);
    expect(shown.findings.gaps.tables.map(({ by }) => by)).toEqual(['unit']);
  });

  it('counts people whose pull is clear or likely, together', () => {
    const counted = (clear: number, likely: number, other: number) => {
      const { informalPull } = analysis.findings;
      const like = (pull: (typeof informalPull.rows)[number]['pull'], count: number) =>
        Array.from({ length: count }, () => ({ ...informalPull.rows[0]!, pull }));
      const rows = [...like('clear', clear), ...like('likely', likely), ...like('cannot tell', other)];
      return groupAnalysis(withFindings({ informalPull: { ...informalPull, rows } })).peopleWithPull;
    };
    expect(counted(12, 11, 20)).toBe(25);
    expect(counted(15, 0, 40)).toBe(15);
    expect(counted(0, 15, 40)).toBe(15);
    expect(counted(9, 0, 40)).toBeNaN();
  });

  it('keeps of the communities how many there are and how sure they are, and nobody', () => {
    const { communities } = analysis.findings;
    const other = (count: number) => ({
      of: Int32Array.from([1, 2, 3]),
      count,
      modularity: count / 10,
      runs: 10 * count,
      adjustedRand: count / 100,
    });
    const sharedOf = (given: Partial<typeof communities>) =>
      groupAnalysis(withFindings({ communities: { ...communities, ...given } })).findings.communities;
    const full = sharedOf({ consensus: { ...other(3), isUnanimous: true }, baseline: other(5) });
    expect(full.consensus).toEqual({ ...other(3), of: new Int32Array(0), isUnanimous: true });
    expect(full.baseline).toEqual({ ...other(5), of: new Int32Array(0) });
    const { count, modularity, runs, stability, variation, agreement } = communities;
    expect(full).toMatchObject({ count, modularity, runs, stability, variation, agreement });
    const none = sharedOf({ consensus: undefined, baseline: undefined });
    expect([none.consensus, none.baseline]).toEqual([undefined, undefined]);
  });

  it('says nothing of how many work elsewhere, in any language', () => {
    const { communities } = analysis.findings;
    const row = { by: 'unit', person: 1 } as unknown as (typeof communities.elsewhere)[number];
    const elsewhere = [row, row, { ...row, by: 'firm' }];
    const text = told((words) => ({
      ...textIn(words, communities),
      sentences: ['first', ...elsewhereSentences(words, ['unit', 'firm'], elsewhere), 'last'],
    }));
    const shared = groupAnalysis(withFindings({ communities: { ...communities, ...text, elsewhere } }));
    for (const words of [english, german]) {
      expect(textIn(words, { ...communities, ...text }).sentences).toHaveLength(4);
      expect(textIn(words, shared.findings.communities).sentences).toEqual(['first', 'last']);
    }
    expect(shared.findings.communities.elsewhere).toEqual([]);
  });

  it('tells what groups of k, 2 k, ... reach in fives, never more than there are people', () => {
    const { coverage } = analysis.findings;
    const point = (people: number) => ({
      people,
      reached: 13,
      atMost: 18,
      randomMean: 3.4,
      randomLow: 2.4,
      randomHigh: 7.6,
      topDegree: 23,
      topBetweenness: 28,
      leadersMean: undefined,
      leadersLow: undefined,
      leadersHigh: undefined,
    });
    const led = { ...point(20), reached: 99, leadersMean: 33.1, leadersLow: 29, leadersHigh: 38 };
    const curve = {
      steps: 2,
      reachable: 54,
      chosen: [{ person: 1, adds: 13, reached: 13, equals: 0 }],
      size: 4,
      fewest: 3,
      points: [point(9), point(10), point(11), led],
    };
    const sharedOf = (leaders: number | undefined) =>
      groupAnalysis(withFindings({ coverage: { ...coverage, candidates: 47, leaders, curves: [curve] } }))
        .findings.coverage;
    const { curves, leaders, candidates, people } = sharedOf(12);
    expect([leaders, candidates, people]).toEqual([10, 45, 55]);
    expect(sharedOf(9).leaders).toBeNaN();
    expect(sharedOf(undefined).leaders).toBeUndefined();
    const inFives = {
      atMost: 20,
      randomMean: 5,
      randomLow: 0,
      randomHigh: 10,
      topDegree: 25,
      topBetweenness: 30,
    };
    expect(curves).toEqual([
      {
        steps: 2,
        reachable: 55,
        chosen: [],
        size: undefined,
        fewest: undefined,
        points: [
          {
            ...inFives,
            people: 10,
            reached: 15,
            leadersMean: undefined,
            leadersLow: undefined,
            leadersHigh: undefined,
          },
          { ...inFives, people: 20, reached: 55, leadersMean: 35, leadersLow: 30, leadersHigh: 40 },
        ],
      },
    ]);
  });
});

describe('groupComparison(analysis, found)', () => {
  it('tells of two groups no more than their style does', async () => {
    const found = await compareFirms(analysis, { by: 'unit', a: 'North', b: 'South' });
    const { a, b, size, parts } = groupComparison(analysis, found);
    expect([a, b, size]).toEqual([{ name: 'North', people: 20 }, { name: 'South', people: 20 }, 20]);
    const { groups } = groupAnalysis(analysis).findings.leadershipStyle;
    const north = groups.find(({ name }) => name === 'North')!;
    for (const part of parts) {
      const whole = found.parts.find(({ id }) => id === part.id)!;
      const isTold = north.parts.find(({ id }) => id === part.id)!.cannotTell === undefined;
      expect(part.a).toBe(isTold ? Math.round(100 * whole.a) / 100 : Number.NaN);
    }
    expect(parts.some(({ a: figure }) => !Number.isNaN(figure))).toBe(true);
    expect(parts.some(({ a: figure }) => Number.isNaN(figure))).toBe(true);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { communitySentences } from '../../src/findings/communities/communities.js';
import { compareFirms } from '../../src/findings/compare/compare-firms.js';
import { textIn, told } from '../../src/findings/finding.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
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
    const inTwo = (value: number) => Math.round(100 * value) / 100;
    expect(full).toMatchObject({
      count,
      modularity: inTwo(modularity),
      runs,
      stability: inTwo(stability),
      variation: inTwo(variation),
    });
    // The modularity of the groups would tell how much contact is within them.
    expect(agreement.map(({ by, modularity: own }) => [by, Number.isFinite(own)])).toEqual([['unit', true]]);
    expect(full.agreement).toEqual(
      agreement.map(({ by, adjustedRand, variation: apart }) => ({
        by,
        modularity: Number.NaN,
        adjustedRand: inTwo(adjustedRand),
        variation: inTwo(apart),
      })),
    );
    const long = sharedOf({
      modularity: 0.123456,
      baseline: { ...other(5), modularity: 0.98765, adjustedRand: 0.1234 },
    });
    expect([long.modularity, long.baseline?.modularity, long.baseline?.adjustedRand]).toEqual([
      0.12, 0.99, 0.12,
    ]);
    const none = sharedOf({ consensus: undefined, baseline: undefined });
    expect([none.consensus, none.baseline]).toEqual([undefined, undefined]);
  });

  it('says of the communities what it shows of them, in any language, and nothing of how many work elsewhere', () => {
    const { communities } = analysis.findings;
    const row = { by: 'unit', person: 1 } as unknown as (typeof communities.elsewhere)[number];
    const text = told((words) => ({ ...textIn(words, communities), sentences: ['12 work elsewhere'] }));
    const given = { ...communities, ...text, modularity: 0.123456, elsewhere: [row, row] };
    const { findings } = groupAnalysis(withFindings({ communities: given }));
    for (const words of [english, german]) {
      const { sentences } = textIn(words, findings.communities);
      expect(sentences).toEqual(communitySentences(words, findings.communities));
      expect(sentences[0]).toContain(words.numbers.short(0.12));
      expect(sentences[0]).not.toContain(words.numbers.short(0.123456));
      expect(sentences).not.toContain('12 work elsewhere');
    }
    expect(findings.communities.elsewhere).toEqual([]);
    const none = groupAnalysis(withFindings({ communities: { ...given, consensus: undefined } }));
    expect(none.findings.communities.sentences).toEqual([]);
  });

  it('tells what groups of k, 2 k, ... reach in fives, and not of how few it is not', () => {
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
    const led = { ...point(20), reached: 46, leadersMean: 33.1, leadersLow: 29, leadersHigh: 38 };
    const curve = {
      steps: 2,
      reachable: 45,
      chosen: [{ person: 1, adds: 13, reached: 13, equals: 0 }],
      size: 4,
      fewest: 3,
      points: [point(9), point(10), point(11), led],
    };
    const sharedOf = (leaders: number | undefined, chosenFrom = 44) =>
      groupAnalysis(
        withFindings({ coverage: { ...coverage, candidates: chosenFrom, leaders, curves: [curve] } }),
      ).findings.coverage;
    const { curves, leaders, candidates, people } = sharedOf(12);
    expect([leaders, candidates, people]).toEqual([10, 45, 55]);
    // How few of 55 are left out is not told.
    expect(sharedOf(12, 46).candidates).toBeNaN();
    expect(sharedOf(12, 45).candidates).toBe(45);
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
        reachable: 45,
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
          { ...inFives, people: 20, reached: Number.NaN, leadersMean: 35, leadersLow: 30, leadersHigh: 40 },
        ],
      },
    ]);
  });
});

describe('groupAnalysis(analysis) where few are behind all ties', () => {
  const sharedOf = (ties: readonly (readonly [number, number])[]) => () => {
    const id = (at: number) => analysis.graph.people[at]!.id;
    const interactions = ties.map(([a, b]) => ({ source: id(a), target: id(b), kind: 'advice' }));
    const dataset = datasetFromRows({
      people: analysis.graph.people.map((person) => ({ person_id: person.id })),
      interactions,
    });
    const { graph } = buildGraph(dataset);
    return groupAnalysis({ ...analysis, network: { ...analysis.network, ...selectNetwork(graph, {}) } });
  };
  const ring = (people: number) =>
    Array.from({ length: people }, (_, at) => [at, (at + 1) % people] as const);

  it('refuses where one person has most of them, and where fewer than k have any', () => {
    const star = Array.from({ length: 54 }, (_, at) => [0, at + 1] as const);
    for (const ties of [star, ring(9)])
      expect(sharedOf(ties)).toThrow(expect.objectContaining({ code: 'PRIVACY_REFUSED' }));
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

import { describe, expect, it } from 'vitest';
import { type CoverAnswer, cover } from '../../src/findings/coverage/cover.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { fewBehindTies } from '../../src/privacy/few-behind.js';
import { GroupNumbers } from '../../src/privacy/group-numbers.js';
import { shareCover } from '../../src/privacy/share-cover.js';
import { markFew, shareAccounts, shareFaults } from '../../src/privacy/share-faults.js';
import { shareMeasure } from '../../src/privacy/share-measures.js';

const numbers = new GroupNumbers(10);

function networkOf(count: number, ties: readonly (readonly [number, number])[]) {
  const id = (at: number) => `p${String(at).padStart(2, '0')}`;
  const dataset = datasetFromRows({
    people: Array.from({ length: count }, (_, at) => ({ person_id: id(at) })),
    interactions: ties.map(([a, b]) => ({ source: id(a), target: id(b), kind: 'advice' })),
  });
  const { graph } = buildGraph(dataset);
  return { graph, network: selectNetwork(graph, {}) };
}

describe('shareMeasure(metric, value, people, numbers)', () => {
  const share = (
    sharedAs: 'people' | 'pairs' | 'ratio' | 'extreme' | undefined,
    value: number,
    people: number,
  ) =>
    shareMeasure({ ...(sharedAs === undefined ? {} : { sharedAs }), range: [0, 1] }, value, people, numbers);

  it('counts people and pairs to the nearest five, people not below k', () => {
    expect([share('people', 12, 50), share('people', 9, 50), share('pairs', 3, 50)]).toEqual([
      10,
      Number.NaN,
      5,
    ]);
  });

  it('tells ratios of k people to two decimals, but not where they say the same of everybody', () => {
    expect([0.1234, 0.004, 0, 0.995, 1].map((value) => share('ratio', value, 10))).toEqual([
      0.12,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(share('ratio', 0.5, 9)).toBeNaN();
  });

  it('tells extremes of 4 k people alone, and nothing of a measure that states no way', () => {
    expect([share('extreme', 0.5, 40), share('extreme', 0.5, 39), share(undefined, 0.5, 99)]).toEqual([
      0.5,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('fewBehindTies(network, k)', () => {
  const ring = (count: number) => Array.from({ length: count }, (_, at) => [at, (at + 1) % count] as const);

  it('lets ties of k people pass, and a network without any', () => {
    expect(fewBehindTies(networkOf(30, ring(10)).network, 10)).toBeUndefined();
    expect(fewBehindTies(networkOf(30, []).network, 10)).toBeUndefined();
  });

  it('says that fewer have a tie, or that one has most of them', () => {
    expect(fewBehindTies(networkOf(30, ring(9)).network, 10)).toContain('fewer than 10 people');
    const star = Array.from({ length: 20 }, (_, at) => [0, at + 1] as const);
    expect(fewBehindTies(networkOf(30, star).network, 10)).toContain('one or two people');
  });
});

describe('shareCover(answer, numbers)', () => {
  // Fourteen pairs: fourteen people are needed.
  const pairs = networkOf(
    28,
    Array.from({ length: 14 }, (_, at) => [2 * at, 2 * at + 1] as const),
  );

  it('tells the size, and what every kth reaches, and names nobody', async () => {
    const answer = await cover(pairs, { target: 1, steps: 1, draws: 20 });
    const shared = shareCover(answer, numbers);
    expect([shared.size, shared.people, shared.isProven]).toEqual([14, 30, true]);
    expect(shared.curve).toEqual([{ chosen: 10, reached: Number.NaN }]);
    expect(Object.keys(shared)).not.toContain('chosen');
    expect(shared.sentences).toEqual([
      '14 people reach 100 % of all or as many as can be reached in one step; no smaller group does.',
    ]);
    const open = shareCover({ ...answer, isProven: false }, numbers);
    expect(open.sentences[0]).toContain('whether a smaller group would is not known');
  });

  it('does not tell what fewer than k reach', async () => {
    const answer = await cover(pairs, { people: 3, steps: 1, draws: 20 });
    const { curve, sentences } = shareCover(answer, numbers);
    expect([curve, sentences]).toEqual([
      [],
      ['How many fewer than 10 people reach is not told, since it would be a figure of them.'],
    ]);
    const more = shareCover(await cover(pairs, { people: 12, steps: 1, draws: 20 }), numbers);
    expect(more.sentences).toEqual(['How many 12 people and fewer reach is told at every 10th.']);
  });

  it('says of a number of people that it was asked for, not what was wanted', () => {
    const sentenceOf = (given: Partial<CoverAnswer>, people: number) =>
      shareCover(
        {
          steps: 2,
          people: 40,
          ...given,
          chosen: Array.from({ length: people }, () => ({ reached: 20 })),
        } as unknown as CoverAnswer,
        numbers,
      ).sentences;
    const atEveryTenth = ['How many 10 people and fewer reach is told at every 10th.'];
    expect(sentenceOf({ find: 'widest', wanted: 20 }, 10)).toEqual(atEveryTenth);
    expect(sentenceOf({ find: 'fewest' }, 10)).toEqual(atEveryTenth);
    expect(sentenceOf({ find: 'fewest', wanted: 20 }, 10)).toEqual([
      '10 people reach 50 % of all or as many as can be reached within two steps; whether a smaller group would is not known.',
    ]);
  });

  it('does not tell how few are needed where it is fewer than k', async () => {
    const star = networkOf(
      30,
      Array.from({ length: 29 }, (_, at) => [0, at + 1] as const),
    );
    const { size, sentences, curve } = shareCover(
      await cover(star, { target: 1, steps: 1, draws: 20 }),
      numbers,
    );
    expect([size, curve]).toEqual([Number.NaN, []]);
    expect(sentences).toEqual([
      'Fewer than 10 people reach 100 % of all or as many as can be reached in one step; how many is not told, since it would be a figure of them.',
    ]);
  });

  it('does not tell how few are left out, of those who can be chosen or are reached', () => {
    const reachedOf = (reached: number, candidates: number) => {
      const answer = {
        chosen: Array.from({ length: 10 }, (_, at) => ({ person: at, adds: 1, reached })),
        people: 50,
        candidates,
      };
      const shared = shareCover(answer as unknown as CoverAnswer, numbers);
      return [shared.curve[0]!.reached, shared.candidates];
    };
    for (const all of [41, 50]) expect(reachedOf(all, all)).toEqual([Number.NaN, Number.NaN]);
    expect(reachedOf(40, 40)).toEqual([40, 40]);
  });

  it('says what would be needed where there is no answer', async () => {
    const shared = shareCover(await cover(networkOf(12, []), { draws: 20 }), numbers);
    expect([shared.missing, shared.sentences]).toEqual([expect.any(String), []]);
  });
});

describe('shareFaults(counts, numbers) and shareAccounts(dataset, numbers)', () => {
  it('tell causes and rows to the nearest five, and no count below k', () => {
    const dataset = datasetFromRows({
      people: Array.from({ length: 13 }, (_, at) => ({ person_id: `p${at}` })),
      interactions: Array.from({ length: 12 }, (_, at) => ({ source: `nobody ${at}`, target: 'p1' })),
      meetings: [{ event_id: 'm', participants: 'p1;p2' }],
    });
    expect(shareFaults(dataset.issueCounts, numbers)).toContainEqual({
      file: 'interactions',
      code: 'person-unknown',
      severity: 'dropped',
      title: 'a tie to somebody who is not among the people',
      count: 10,
    });
    expect(shareAccounts(dataset, numbers)).toEqual([
      { file: 'people', read: 15, delivered: 15 },
      { file: 'interactions', read: 10, delivered: 10 },
      { file: 'meetings', read: Number.NaN, delivered: Number.NaN },
    ]);
  });
});

describe('markFew(dataset, k)', () => {
  const dataset = (names: readonly string[], code: 'person-unknown' | 'value-missing', rows = 20) => ({
    ...datasetFromRows({ people: [], interactions: [] }),
    issues: names.map((value) => ({
      code,
      severity: 'dropped' as const,
      file: 'interactions.csv',
      found: '',
      fix: '',
      value,
    })),
    issueCounts: [{ file: 'interactions.csv', code, severity: 'dropped' as const, count: rows }],
  });
  const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);
  const isMarked = (...given: Parameters<typeof dataset>) => markFew(dataset(...given), 10)[0]!.isOfFew;

  it('marks a cause that names people where fewer than k are known to be named, however many rows there are', () => {
    expect(isMarked(names(9), 'person-unknown')).toBe(true);
    expect(isMarked(names(10), 'person-unknown')).toBeUndefined();
    expect(isMarked([...names(9), ' n1 ', 'n2'], 'person-unknown')).toBe(true);
    expect(isMarked([], 'value-missing')).toBeUndefined();
    expect(isMarked(names(3), 'value-missing')).toBeUndefined();
  });

  it('looks at each file and each cause alone, and hides the count of what it marks', () => {
    const one = dataset(names(9), 'person-unknown');
    const other = dataset(names(12), 'person-unknown');
    const elsewhere = other.issues.map((issue) => ({ ...issue, file: 'meetings.csv' }));
    const both = {
      ...one,
      issues: [...one.issues, ...elsewhere, ...dataset(names(5), 'value-missing').issues],
      issueCounts: [
        ...one.issueCounts,
        { ...other.issueCounts[0]!, file: 'meetings.csv' },
        { ...one.issueCounts[0]!, code: 'self-tie' as const },
      ],
    };
    const marked = markFew(both, 10);
    expect(marked.map(({ isOfFew }) => isOfFew)).toEqual([true, undefined, true]);
    expect(shareFaults(marked, numbers).map(({ count }) => count)).toEqual([Number.NaN, 20, Number.NaN]);
  });
});

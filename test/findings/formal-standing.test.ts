import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import type { ConfigInput } from '../../src/schema/config.js';

type Rows = readonly Record<string, string>[];
const standingOf = async (people: Rows, config?: ConfigInput) =>
  (await analyze(datasetFromRows({ people }, config), { draws: 20, permutations: 99 })).findings
    .formalStanding;

/**
 * A top with five heads; the first leads six people, the second two, the third one, the fourth and fifth nobody:
 * 1 + 5 + 9 people, spans 5, 6, 2, 1.
 */
const heads = ['h1', 'h2', 'h3', 'h4', 'h5'];
const firm: Rows = [
  { person_id: 'top', manager_id: '', level: 'chief' },
  ...heads.map((person_id) => ({ person_id, manager_id: 'top', level: 'head' })),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((person_id) => ({ person_id, manager_id: 'h1', level: 'staff' })),
  ...['g', 'h'].map((person_id) => ({ person_id, manager_id: 'h2', level: 'staff' })),
  { person_id: 'i', manager_id: 'h3', level: 'staff', dotted_manager_id: 'h4' },
];

describe('formal standing', () => {
  it('analyze counts layers, spans, single reports and dotted lines of a chart that can be checked by hand', async () => {
    const { chart, rows, sentences } = await standingOf(firm);
    // The top alone is hidden, and so is the next smallest layer, which would give it away.
    expect(chart!.layers).toEqual([
      { depth: 0, people: undefined, managers: undefined },
      { depth: 1, people: undefined, managers: undefined },
      { depth: 2, people: 9, managers: 0 },
    ]);
    expect(chart!.spans).toEqual({
      managers: 4,
      lowerQuartile: 1.75,
      median: 3.5,
      upperQuartile: 5.25,
      largest: 6,
      mean: 3.5,
      single: 1,
      singleShare: 0.25,
      counts: [1, 2, 5, 6].map((span) => ({ span, managers: 1 })),
    });
    expect(chart).toMatchObject({ roots: 1, alone: 0, dottedPeople: 1, dottedLines: 1, inCircles: 0 });
    const row = (id: string) => rows[[...firm.map((one) => one['person_id']!)].sort().indexOf(id)]!;
    expect(row('top')).toMatchObject({
      depth: 0,
      totalReports: 14,
      layersBelow: 2,
      place: 'top',
      level: 'chief',
    });
    expect(row('h4')).toMatchObject({ depth: 1, directReports: 0, dottedReports: 1, isFormalLeader: false });
    expect(row('i')).toMatchObject({
      depth: 2,
      dottedManagers: 1,
      mismatch: undefined,
      holdsTitle: undefined,
    });
    expect(sentences.join(' ')).toContain('The middle manager has 3.5 direct reports');
    expect(sentences.join(' ')).toContain('25 % of managers have a single report');
  });

  it('analyze counts who holds a title without reports, and who has reports without a title', async () => {
    const { rows, sentences } = await standingOf(firm, { formalLevels: ['head'] });
    const mismatches = (kind: string) => rows.filter(({ mismatch }) => mismatch === kind).length;
    expect([mismatches('title without reports'), mismatches('reports without title')]).toEqual([2, 1]);
    expect(sentences.join(' ')).toContain(
      '2 people hold a formal level without direct reports, and 1 person has reports without such a level.',
    );
  });

  it('analyze says where the chart breaks: circles, those below, managers elsewhere, people alone', async () => {
    const { rows, chart, sentences } = await standingOf([
      { person_id: 'a', manager_id: 'b' },
      { person_id: 'b', manager_id: 'a' },
      { person_id: 'c', manager_id: 'a' },
      { person_id: 'd', manager_id: 'nobody' },
      { person_id: 'e', manager_id: 'd' },
      { person_id: 'f', manager_id: '' },
      { person_id: 'g', manager_id: 'f' },
      { person_id: 'h', manager_id: '' },
    ]);
    expect(rows.map(({ place }) => place)).toEqual([
      'in a circle',
      'in a circle',
      'below a circle',
      'manager elsewhere',
      'below a manager elsewhere',
      'top',
      'inside',
      'alone',
    ]);
    expect(rows.map(({ depth }) => depth)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      1,
      0,
    ]);
    expect(chart).toMatchObject({
      inCircles: 2,
      belowCircles: 1,
      managerElsewhere: 1,
      belowManagerElsewhere: 1,
    });
    expect(chart).toMatchObject({ roots: 1, alone: 1 });
    expect(sentences.join(' ')).toContain(
      '1 whose manager is not among the people, 2 in circles of managers',
    );
  });

  it('analyze has no chart without reporting lines, and says what is missing', async () => {
    const { chart, rows, missing } = await standingOf([{ person_id: 'a' }, { person_id: 'b' }]);
    expect(chart).toBeUndefined();
    expect(missing).toContain('manager_id');
    expect(rows.every(({ place, depth }) => place === undefined && depth === undefined)).toBe(true);
    const stated = await standingOf([{ person_id: 'a', level: 'x' }, { person_id: 'b' }], {
      formalLevels: ['x'],
    });
    // Whether the title comes with reports is not known.
    expect(stated.rows.map(({ isFormalLeader, mismatch }) => [isFormalLeader, mismatch])).toEqual([
      [true, undefined],
      [false, undefined],
    ]);
  });
});

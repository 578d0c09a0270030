import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { StyleGroup } from '../../src/findings/style/leadership-style.js';
import { positionOf } from '../../src/findings/style/style-part.js';
import { styleParts } from '../../src/findings/style/style-parts.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { measureNetwork } from '../../src/metrics/registry.js';
import { plantRows, styles } from '../battery/plant-style.js';
import { scopeOfRows } from '../battery/planted-scope.js';
import { coverageOf } from '../battery/style-coverage.js';
import { studiesFolder } from '../reference/figures.js';
import { expectNear } from '../support/near.js';

const quick = { draws: 20, permutations: 99 };

/** A boss, two heads and three reports each. */
const small: RowTables = {
  people: [
    { person_id: 'boss', manager_id: '' },
    ...['a', 'b'].flatMap((head) => [
      { person_id: head, manager_id: 'boss' },
      ...[1, 2, 3].map((n) => ({ person_id: `${head}${n}`, manager_id: head })),
    ]),
  ],
  interactions: [
    ['boss', 'a'],
    ['boss', 'b'],
    ['a', 'a1'],
    ['a', 'a2'],
    ['a1', 'a'],
    ['b', 'b1'],
    ['a1', 'b1'],
    ['b2', 'b3'],
    ['a', 'b'],
    ['b', 'a'],
  ].map(([source = '', target = '']) => ({ source, target, kind: 'asks' })),
};

const partOf = (group: StyleGroup, id: string) => group.parts.find((part) => part.id === id)!;
const figureBy = (tables: RowTables, id: string) => {
  const part = styleParts.find((one) => one.id === id)!;
  return part.value(scopeOfRows(tables), undefined);
};

describe('the parts of a style, by hand', () => {
  it('line-following counts pairs of person and manager among all pairs in touch', () => {
    // boss-a boss-b a-a1 a-a2 b-b1 of boss-a boss-b a-a1 a-a2 b-b1 a1-b1 b2-b3 a-b.
    expectNear([figureBy(small, 'line-following')], [5 / 8]);
  });

  it('starts-from-below counts ties between levels that lead upward', () => {
    // Up: a1 to a. Down: boss to a and b, a to a1 and a2, b to b1.
    expectNear([figureBy(small, 'starts-from-below')], [1 / 6]);
  });

  it('starters-spread is 1 - Gini of ties sent', () => {
    const sent = [2, 3, 2, 2, 0, 0, 0, 1, 0];
    let differences = 0;
    for (const one of sent) for (const other of sent) differences += Math.abs(one - other);
    const gini = differences / (2 * sent.length * sent.reduce((sum, own) => sum + own, 0));
    expectNear([figureBy(small, 'starters-spread')], [1 - gini]);
  });

  it('leader-reciprocity counts ties between formal leaders that are returned', () => {
    expectNear([figureBy(small, 'leader-reciprocity')], [2 / 4]);
  });

  it.each([
    'centralization-in-degree',
    'centralization-out-degree',
    'centralization-degree',
    'krackhardt-connectedness',
    'krackhardt-hierarchy',
    'krackhardt-efficiency',
    'krackhardt-lubness-reversed',
  ] as const)('%s is the measure of this name', (id) => {
    const { network } = scopeOfRows(small);
    const measured =
      id === 'centralization-degree'
        ? measureNetwork({ ...network, directed: false, out: network.both, in: network.both }, id)
        : measureNetwork(network, id);
    expectNear([figureBy(small, id)], [measured[0]!.value]);
  });
});

describe('positionOf', () => {
  it.each([
    [0.1, 0.1, { command: 1, cultivate: 0 }, 0],
    [1, 0.1, { command: 1, cultivate: 0 }, -1],
    [0, 0.1, { command: 1, cultivate: 0 }, 1],
    [0.55, 0.1, { command: 1, cultivate: 0 }, -0.5],
    [0.25, 0.5, { command: 0, cultivate: 1 }, -0.5],
    [0.75, 0.5, { command: 0, cultivate: 1 }, 0.5],
    [1, 1, { command: 1, cultivate: 0 }, 0],
    [0.3, Number.NaN, { command: 1, cultivate: 0 }, Number.NaN],
    [0.3, 0.1, undefined, Number.NaN],
  ])('positionOf(%d, by chance %d, ends %o) is %d', (value, expected, ends, position) => {
    expectNear([positionOf(value, expected, ends)], [position]);
  });
});

describe('analyze(dataset).findings.leadershipStyle', () => {
  it('tells a commanded organisation from one that is coordinated, part by part', async () => {
    const ofStyle = async (name: keyof typeof styles) => {
      const dataset = datasetFromRows(plantRows(150, styles[name], 5));
      return (await analyze(dataset, quick)).findings.leadershipStyle.groups[0]!;
    };
    const commanded = await ofStyle('command-and-control');
    const coordinated = await ofStyle('cultivate-and-coordinate');
    for (const id of ['line-following', 'starts-from-below', 'starters-spread', 'paths-through-leaders']) {
      const [command, cultivate] = [partOf(commanded, id), partOf(coordinated, id)];
      expect(command.position, id).toBeLessThan(cultivate.position);
    }
    expect(commanded.leans).toBe('command-and-control');
    expect(commanded.placedParts).toBeGreaterThan(8);
  });

  it('says of every part without a value why, and has no figure for it', async () => {
    const shapes: Record<string, RowTables> = {
      'no manager column': {
        people: [...'abcdefghij'].map((person_id) => ({ person_id })),
        interactions: [...'bcdefghij'].map((source) => ({ source, target: 'a', kind: 'asks' })),
      },
      'ties without a direction': {
        people: small.people!,
        interactions: small.interactions!.map((row) => ({ ...row, kind: 'meeting' })),
      },
      'nobody in touch': { people: small.people!, interactions: [] },
      'everybody at the same level': {
        people: [...'abcdefgh'].map((person_id) => ({ person_id, level: '3', manager_id: '' })),
        interactions: [...'bcdefgh'].map((source) => ({ source, target: 'a', kind: 'asks' })),
      },
      'two islands': {
        people: [...'abcdefghijkl'].map((person_id) => ({ person_id, firm: person_id < 'g' ? 'x' : 'y' })),
        interactions: ['ab', 'bc', 'cd', 'gh', 'hi', 'ij'].map(([source = '', target = '']) => ({
          source,
          target,
          kind: 'asks',
        })),
      },
    };
    for (const [shape, tables] of Object.entries(shapes)) {
      const { leadershipStyle } = (await analyze(datasetFromRows(tables), quick)).findings;
      for (const { parts, isHidden } of leadershipStyle.groups) {
        if (isHidden) continue;
        expect(parts).toHaveLength(styleParts.length);
        for (const part of parts) {
          expect(Number.isNaN(part.value), `${shape}: ${part.id}`).toBe(part.cannotTell !== undefined);
          if (!Number.isNaN(part.value) && Number.isNaN(part.low)) expect(part.withoutInterval).toBeTruthy();
        }
      }
    }
    const without = (await analyze(datasetFromRows(shapes['no manager column']!), quick)).findings;
    const [whole] = without.leadershipStyle.groups;
    expect(partOf(whole!, 'line-following').cannotTell).toContain('manager_id');
    expect(partOf(whole!, 'starts-from-below').cannotTell).toContain('manager_id');
    expect(partOf(whole!, 'starters-spread').cannotTell).toBeUndefined();
    const undirected = (await analyze(datasetFromRows(shapes['ties without a direction']!), quick)).findings;
    expect(partOf(undirected.leadershipStyle.groups[0]!, 'starters-spread').cannotTell).toContain(
      'direction',
    );
  });

  it('hides small groups, and figures of fewer than five formal leaders', async () => {
    const tables = {
      ...small,
      people: small.people!.map((row, at) => ({ ...row, unit: at < 3 ? 'few' : at < 6 ? 'some' : 'more' })),
    };
    const { groups } = (await analyze(datasetFromRows(tables), { ...quick, by: ['unit'] })).findings
      .leadershipStyle;
    expect(groups.filter(({ isHidden }) => isHidden).length).toBeGreaterThan(0);
    for (const { isHidden, parts, size } of groups)
      if (isHidden) expect([parts.length, size]).toEqual([0, Number.NaN]);
    expect(partOf(groups[0]!, 'leader-reciprocity').cannotTell).toContain('fewer than 5');
  });

  it('is the same for any number of threads and any order of rows, and can be stopped', async () => {
    const rows = plantRows(60, styles.between, 3);
    const once = async (tables: RowTables, threads: number) =>
      (await analyze(datasetFromRows(tables), quick, { threads })).findings.leadershipStyle.groups;
    const turned = { people: [...rows.people].reverse(), interactions: [...rows.interactions].reverse() };
    expect(await once(turned, 2)).toEqual(await once(rows, 1));
    const signal = AbortSignal.abort();
    await expect(analyze(datasetFromRows(rows), quick, { signal })).rejects.toMatchObject({
      code: 'ABORTED',
    });
  });

  it('reads the four capabilities where kinds are mapped to them', async () => {
    const rows = plantRows(60, styles.between, 3);
    const dataset = datasetFromRows(rows, { kinds: { asks: { capability: 'sensemaking' } } });
    const { capabilities } = (await analyze(dataset, quick)).findings.leadershipStyle;
    const whole = capabilities.find(({ by }) => by === undefined)!;
    expect(whole).toMatchObject({ capability: 'sensemaking', kinds: ['asks'], cannotTell: undefined });
    expect(whole.leaderShareLow).toBeGreaterThan(whole.leaderExpected);
    expect(whole.leaderShare).toBeLessThan(whole.leaderShareHigh);
  });
});

describe('intervals', () => {
  it('hold the truth in about nine of ten organisations (quick form of battery:style)', {
    timeout: 120_000,
  }, () => {
    const found = coverageOf(styles.between, 60, { runs: 60, truthDraws: 60, chartSeed: 3 });
    // Sixty runs: outside 80 % to 99 % is no chance of nine tenths. The limits of the battery are narrower.
    for (const id of ['line-following', 'starts-from-below', 'starters-spread', 'krackhardt-efficiency']) {
      const { inside, given } = found.find((one) => one.id === id)!;
      expect(given).toBe(60);
      expect(inside / given, id).toBeGreaterThanOrEqual(0.78);
      expect(inside / given, id).toBeLessThan(1);
    }
  });
});

describe('krackhardt-hightech', () => {
  const folder = studiesFolder();
  it.skipIf(folder === undefined)('has 1 in all four dimensions of its chart', async () => {
    const dataset = await readDataset(join(folder!, 'krackhardt-hightech'));
    const chart = (await analyze(dataset, { ...quick, kinds: ['reports_to'] })).findings.leadershipStyle;
    const dimensions = ['connectedness', 'hierarchy', 'efficiency', 'lubness-reversed'];
    for (const id of dimensions) expect(partOf(chart.groups[0]!, `krackhardt-${id}`).value, id).toBe(1);
  });
});

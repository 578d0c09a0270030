import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../src/ingest/dataset-from-rows.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { parseKey } from '../../src/privacy/pseudonyms.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { emptyFolder, folderOf, runCli } from '../cli/run-cli.js';

const KEY = '0123456789abcdef'.repeat(4);
const idOf = (at: number) => `p${at + 10}`;

interface Rows {
  readonly people: Row[];
  readonly interactions: Row[];
  readonly meetings: Row[];
  readonly ideas: Row[];
}

/** Thirty people in a circle, with faults, and as many who do not take part as is said, each with rows in every table. */
function organisation(optedOut: number, ties = 137): Rows {
  const people: Row[] = Array.from({ length: 30 }, (_, at) => ({
    person_id: idOf(at),
    unit: at % 2 === 0 ? 'North' : 'South',
    start_date: at === 4 ? '31.12.2020' : '2020-01-01',
    participate: 'yes',
  }));
  const interactions: Row[] = people.flatMap(({ person_id: source }, at) => [
    { source, target: idOf((at + 1) % 30), kind: 'mail', timestamp: at === 3 ? '' : '2026-01-07' },
    { source, target: at === 5 ? source : idOf((at + 2) % 30), kind: 'mail', timestamp: '2026-01-07' },
  ]);
  interactions.push({ source: idOf(2), target: 'nobody', kind: 'mail', timestamp: '2026-01-07' });
  const meetings: Row[] = [
    { event_id: 'm1', participants: 'p10;p11;p12', kind: 'talk', timestamp: '2026-01-08' },
  ];
  const ideas: Row[] = [{ idea_id: 'i1', owner_id: 'p10', status: 'vetted' }];
  for (let one = 0; one < optedOut; one++) {
    const id = `gone ${one}`;
    people.push({
      person_id: id,
      unit: 'North',
      start_date: 'soon',
      participate: one % 2 === 0 ? 'no' : 'perhaps',
    });
    people.push({ person_id: id, unit: 'North', start_date: '2020-01-01', participate: 'no' });
    for (let tie = 0; tie < ties; tie++)
      interactions.push({
        source: tie % 2 === 0 ? id : idOf(tie % 30),
        target: tie % 2 === 0 ? idOf(tie % 30) : id,
        kind: 'mail',
        timestamp: tie % 5 === 0 ? '' : '2026-01-07',
      });
    meetings.push({ event_id: `n${one}`, participants: id, kind: 'talk', timestamp: '2026-01-08' });
    ideas.push({ idea_id: `j${one}`, owner_id: id, status: 'vetted' });
  }
  return { people, interactions, meetings, ideas };
}

const gate = (dataset: Dataset, mode: 'pseudonymous' | 'aggregate') =>
  gateDataset(dataset, { mode, key: parseKey(KEY), purpose: 'a test' });

/** All that is told of rows. */
const toldOf = ({ files, issues, issueCounts }: Dataset) => ({
  files: files.map(({ file, read, delivered, heldBack, blank, dropped }) => ({
    file,
    read,
    delivered,
    heldBack,
    blank,
    dropped,
  })),
  issues,
  issueCounts,
});

const ofRows = (rows: Rows) => datasetFromRows({ ...rows });

describe.each(['pseudonymous', 'aggregate'] as const)('people who do not take part, in mode %s', (mode) => {
  it.each([1, 3, 9])('leave no trace in counts and lines: %i of them', async (count) => {
    const without = toldOf(await gate(ofRows(organisation(0)), mode));
    expect(without.issues.length).toBeGreaterThan(2);
    expect(toldOf(await gate(ofRows(organisation(count)), mode))).toEqual(without);
  });

  it('are one number, under k', async () => {
    const told = async (count: number) => (await gate(ofRows(organisation(count)), mode)).optedOut;
    expect(await told(0)).toEqual({ people: 0, interactions: undefined });
    expect(await told(9)).toEqual({ people: 0, fewerThan: 10, interactions: undefined });
    expect(await told(10)).toEqual({ people: 10, interactions: undefined });
  });
});

const csv = (rows: readonly Row[]) =>
  [Object.keys(rows[0]!).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');

const folderWith = ({ people, interactions, meetings, ideas }: Rows) =>
  folderOf({
    'people.csv': csv(people),
    'interactions.csv': csv(interactions),
    'meetings.csv': csv(meetings),
    'ideas.csv': csv(ideas),
  });

async function filesOf(rows: Rows, ...flags: string[]): Promise<Map<string, string>> {
  const output = await emptyFolder();
  const env = { ORGRAPH_KEY: KEY };
  const few = ['--draws', '20', '--permutations', '99', '--allow-held-back', '100'];
  const ran = await runCli(['analyze', await folderWith(rows), '-o', output, ...few, ...flags], { env });
  expect(ran.code, ran.stderr).toBe(0);
  const names = await readdir(output);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(output, name), 'utf8')] as const)),
  );
}

const jsonOf = (files: Map<string, string>, name: string) =>
  JSON.parse(files.get(name) ?? '{}') as Record<string, unknown>;

describe('orgraph analyze, where people do not take part', () => {
  const coded = ['--privacy', 'pseudonymous', '--purpose', 'a test'];

  it('tells in codes that they are fewer than k, in every file that tells of them', async () => {
    const files = await filesOf(organisation(1, 10_137), ...coded);
    const told = { people: null, fewerThan: 10, interactions: null };
    expect(jsonOf(files, 'run.json')).toMatchObject({ counts: { optedOut: told } });
    expect(jsonOf(files, 'analysis.json')).toMatchObject({ optedOut: told });
    expect(files.get('data-protection.md')).toContain('Fewer than 10 people opted out');
    expect(files.get('network-statement.md')).toContain('fewer than 10 people who do not take part');
    expect(files.get('report.html')).toContain('Fewer than 10 people do not take part');
    expect(files.get('report.html')).not.toContain('Nobody is known to be missing');
    for (const [name, text] of files) expect(/opted-out|\b10,?137\b/.test(text), name).toBe(false);
  });

  it('tells in codes how many they are from k on, and nothing of their ties', async () => {
    const files = await filesOf(organisation(12, 1013), ...coded);
    expect(jsonOf(files, 'run.json')).toMatchObject({
      counts: { optedOut: { people: 12, interactions: null } },
    });
    expect(files.get('data-protection.md')).toContain('| people | 41 | 29 |');
    expect(files.get('data-protection.md')).not.toContain('records of ties');
    expect(files.get('network-statement.md')).toContain('12 people who do not take part, with their ties');
    for (const [name, text] of files) expect(/opted-out|\b12,?156\b/.test(text), name).toBe(false);
  });

  it('says of people by id no more than is so: the rows stand in files beside the sheet', async () => {
    const files = await filesOf(organisation(1));
    expect(jsonOf(files, 'run.json')).toMatchObject({
      counts: { optedOut: { people: 1, interactions: 137 } },
    });
    expect(files.get('data-protection.md')).not.toContain('is not told');
    expect(files.get('data-protection.md')).toContain('the rows are in issues.csv');
  });
});

describe('orgraph check --privacy aggregate', () => {
  const check = async (rows: Rows, ...more: string[]) =>
    (await runCli(['check', await folderWith(rows), '--privacy', 'aggregate', ...more])).stdout;

  it('tells the same whether one person has opted out or none, however much contact there was', async () => {
    for (const more of [[], ['--format', 'json']]) {
      const shown = await check(organisation(0), ...more);
      expect(await check(organisation(1), ...more)).toBe(shown);
    }
    expect(await check(organisation(1))).toContain('fewer than 10 people do not take part');
    expect(await check(organisation(12, 2))).toContain('about 10 people do not take part');
  });

  it('hides rows that may be of few people, and counts those of many', async () => {
    const rows = organisation(0);
    for (let at = 0; at < 137; at++) {
      rows.interactions.push({ source: 'p11', target: 'p11', kind: 'mail', timestamp: '2026-01-07' });
      rows.interactions.push({ source: 'p12', target: `x${at % 12}`, kind: 'mail', timestamp: '2026-01-07' });
    }
    const shown = (await check(rows)).replaceAll('\n', ' ').replaceAll(/ +/g, ' ');
    expect(shown).toContain('[self-tie], fewer than 10 rows, or of fewer than 10 people');
    expect(shown).toContain('[person-unknown], about 140 rows');
  });
});

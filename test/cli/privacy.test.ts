import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, runCli } from './run-cli.js';

const units = ['North', 'South', 'East'];
const people = Array.from({ length: 42 }, (_, at) => ({
  id: `marked-${String(at).padStart(2, '0')}-id`,
  // Two units of twenty, and one of two people.
  unit: units[at < 40 ? at % 2 : 2]!,
}));

/** An organisation in which everything about a person is marked. */
const markedOrg = {
  'people.csv': [
    'person_id,name,mail,unit,level,skills,interests,hours_available,participate',
    ...people.map(
      ({ id, unit }, at) =>
        `${id},Marked Name ${at},marked${at}@mail.example,${unit},${at % 3},marked skill ${at};common:3,common,4,${at === 7 ? 'no' : 'yes'}`,
    ),
  ].join('\n'),
  'interactions.csv': [
    'source,target,kind,weight',
    ...people.flatMap(({ id }, at) =>
      [1, 2, 5, 11].map((step) => `${id},${people[(at + step) % 42]!.id},advice,${step}`),
    ),
    `${people[1]!.id},${people[2]!.id},marked kind,1`,
  ].join('\n'),
  'roles.csv': 'role_id,title,seats,hours_per_week,skills,topics\nr1,Guide,1,2,common:2,common',
  'preferences.csv': `side,person_id,role_id,score,note\nperson,${people[3]!.id},r1,4,marked note`,
  'ideas.csv': `idea_id,owner_id,title,status\ni1,${people[4]!.id},marked idea,vetted`,
};

let folder = '';
let key = '';

beforeAll(async () => {
  folder = await folderOf(markedOrg);
  key = join(await folderOf({}), 'project.key');
  expect((await runCli(['init-key', key])).code).toBe(0);
});

/** Files by name, and the parts of a workbook by its name and theirs. */
async function textsOf(output: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(output)) {
    const bytes = await readFile(join(output, name));
    if (!name.endsWith('.xlsx')) texts.set(name, bytes.toString('utf8'));
    else
      for (const [part, inside] of Object.entries(unzipSync(bytes)))
        texts.set(`${name}/${part}`, strFromU8(inside));
  }
  return texts;
}

describe('orgraph --privacy aggregate', () => {
  it('writes files of groups alone, in which nothing of anybody stands', async () => {
    const output = await emptyFolder();
    const ran = await runCli(['analyze', folder, '-o', output, '--privacy', 'aggregate', '--workbook']);
    expect(ran.code, ran.stderr).toBe(0);
    const texts = await textsOf(output);
    expect([...texts.keys()]).not.toContain('people.csv');
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['report.html', 'groups.csv', 'gaps.csv']));
    for (const [name, text] of [...texts, ['stdout', ran.stdout], ['stderr', ran.stderr]] as const) {
      expect(text, name).not.toMatch(/marked/i);
      expect(text, name).not.toContain('0000000');
    }
    // The workbook holds the tables that were written, and no other.
    const sheets = [...texts.get('tables.xlsx/xl/workbook.xml')!.matchAll(/name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const tables = [...texts.keys()].filter((name) => name.endsWith('.csv'));
    expect([...sheets].sort()).toEqual(['dictionary', ...tables.map((name) => name.slice(0, -4))].sort());
    // The unit of two people is no group of its own, and stands in none.
    expect(texts.get('groups.csv')).not.toContain('East');
  });

  it('refuses answers about persons, and figures of fewer than five', async () => {
    for (const command of ['leaders', 'match', 'introduce', 'cover', 'measure', 'check']) {
      const ran = await runCli([command, folder, '--privacy', 'aggregate']);
      expect(ran.code, command).toBe(5);
      expect(ran.stdout + ran.stderr).not.toMatch(/marked/i);
    }
    expect((await runCli(['gaps', folder, '--privacy', 'aggregate', '--k', '4'])).code).toBe(5);
    expect((await runCli(['gaps', folder, '--privacy', 'aggregate', '--format', 'json'])).code).toBe(0);
  });
});

describe('orgraph --privacy aggregate --ledger', () => {
  it('refuses what would differ by few people from what was shown, and shows the same again', async () => {
    const ledger = join(await folderOf({}), 'ledger.json');
    const flags = ['--privacy', 'aggregate', '--ledger', ledger, '--draws', '20', '--permutations', '99'];
    expect((await runCli(['gaps', folder, ...flags])).code).toBe(0);
    expect((await runCli(['gaps', folder, ...flags])).code).toBe(0);
    expect(await readFile(ledger, 'utf8')).not.toMatch(/marked/i);
    const people = markedOrg['people.csv'].split('\n');
    const oneLess = await folderOf({ ...markedOrg, 'people.csv': people.toSpliced(12, 1).join('\n') });
    const ran = await runCli(['gaps', oneLess, ...flags]);
    expect(ran.code).toBe(5);
    expect(ran.stderr).toContain('fewer than 10 people');
  });
});

describe('orgraph --privacy pseudonymous', () => {
  it('shows people by codes alone', async () => {
    const output = await emptyFolder();
    const flags = ['--privacy', 'pseudonymous', '--key-file', key, '--purpose', 'a test', '--names'];
    const ran = await runCli(['analyze', folder, '-o', output, ...flags, '--workbook']);
    expect(ran.code, ran.stderr).toBe(0);
    const texts = await textsOf(output);
    expect(texts.get('people.csv')).toMatch(/\n[0-9a-f]{32},/);
    for (const [name, text] of [...texts, ['stdout', ran.stdout], ['stderr', ran.stderr]] as const)
      expect(text, name).not.toMatch(/marked/i);

    const other = await runCli(['measure', folder, '--metrics', 'in-degree', ...flags.slice(0, -1)]);
    const codes = [...other.stdout.matchAll(/[0-9a-f]{32}/g)].map(([code]) => code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(texts.get('people.csv')).toContain(code);
  });

  it('is refused without a key, with one that others can read, and without a purpose', async () => {
    const mode = ['leaders', folder, '--privacy', 'pseudonymous'];
    expect((await runCli([...mode, '--purpose', 'a test'])).code).toBe(5);
    expect((await runCli([...mode, '--key-file', key])).code).toBe(5);
    const open = join(await folderOf({}), 'open.key');
    await runCli(['init-key', open]);
    await chmod(open, 0o644);
    expect((await runCli([...mode, '--key-file', open, '--purpose', 'a test'])).code).toBe(5);
  });
});

describe('orgraph init-key', () => {
  it('makes a key that its owner alone can read, and never replaces one', async () => {
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const before = await readFile(key, 'utf8');
    expect(before).toMatch(/^[0-9a-f]{64}\n$/);
    expect((await runCli(['init-key', key])).code).toBe(7);
    expect(await readFile(key, 'utf8')).toBe(before);
  });
});

import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
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
    const about = [
      'leaders',
      'match',
      'introduce',
      'measure',
      'brokers',
      'ideas',
      'capacity',
      'coach',
      'audit',
    ];
    const refused = [
      ...about.map((command) => [command, folder]),
      ['explain', 'person', folder, 'somebody'],
      ['picture', 'gaps', folder, '-o', '-'],
      ['measure', folder, '--of', 'pairs'],
      ['measure', folder, '--of', 'group-pairs'],
      ['measure', folder, '--metrics', 'diameter'],
      ['cover', folder, '--exclude', '000000003'],
      ['cover', folder, '--target', '0.83'],
    ];
    for (const line of refused) {
      const ran = await runCli([...line, '--privacy', 'aggregate']);
      expect(ran.code, line.join(' ')).toBe(5);
      expect(ran.stdout, line.join(' ')).toBe('');
      // Each says what can be run instead.
      expect(ran.stderr).toMatch(
        /orgraph (gaps|style|analyze|measure)|pseudonymous|identified|leave --include|in steps of/,
      );
      expect(ran.stderr).not.toMatch(/marked/i);
    }
    expect((await runCli(['gaps', folder, '--privacy', 'aggregate', '--k', '4'])).code).toBe(5);
    const few = ['--draws', '20', '--permutations', '99'];
    expect((await runCli(['gaps', folder, ...few, '--privacy', 'aggregate', '--format', 'json'])).code).toBe(
      0,
    );
  });
});

describe('answers about groups with --privacy aggregate', () => {
  const mode = ['--privacy', 'aggregate', '--format', 'json'];

  it('measure tells of the whole network in numbers of many, and of groups their sizes', async () => {
    const network = await runCli(['measure', folder, '--of', 'network', ...mode]);
    expect(network.code, network.stderr).toBe(0);
    const told = JSON.parse(network.stdout) as { network: { measure: string; value: number | null }[] };
    const values = new Map(told.network.map(({ measure, value }) => [measure, value]));
    expect(values.get('ties')! % 5).toBe(0);
    expect(Number(values.get('density')!.toFixed(2))).toBe(values.get('density'));
    expect(values.has('diameter')).toBe(false);
    expect(values.has('weak-components')).toBe(false);

    const groups = await runCli(['measure', folder, '--of', 'groups', ...mode]);
    expect(groups.code, groups.stderr).toBe(0);
    expect(JSON.parse(groups.stdout).groups).toEqual([
      { group: '(others)', 'group-size': 20 },
      { group: 'North', 'group-size': 20 },
    ]);
  });

  it('cover tells that few are needed and not how many, nor whom they reach, and nobody', async () => {
    const ran = await runCli(['cover', folder, '--steps', '1', '--target', '1', ...mode]);
    expect(ran.code, ran.stderr).toBe(0);
    const { answer, result } = JSON.parse(ran.stdout) as {
      answer: { size: number | null; sentences: string[] };
      result: readonly unknown[];
    };
    expect([answer.size, result]).toEqual([null, []]);
    expect(answer.sentences[0]).toMatch(/^Fewer than 10 people reach 100 %/);
    expect(ran.stdout).not.toMatch(/"chosen": \[|0000000/);
  });

  it('compare tells of two groups what style tells of both', async () => {
    const few = ['--draws', '20', '--permutations', '99'];
    const ran = await runCli(['compare', folder, '--by', 'unit', ...few, ...mode]);
    expect(ran.code, ran.stderr).toBe(0);
    const style = await runCli(['style', folder, '--by', 'unit', ...mode]);
    const told = (JSON.parse(style.stdout) as { result: Record<string, string | number | null>[] }).result;
    const parts = (JSON.parse(ran.stdout) as { result: Record<string, string | number | null>[] }).result;
    expect(parts.some(({ a }) => a !== null)).toBe(true);
    for (const { part, a } of parts)
      expect([null, ...told.filter((row) => row['part'] === part).map(({ value }) => value)]).toContain(a);
  });

  it('check counts causes to the nearest five, without lines, ids or cells', async () => {
    const faulty = await folderOf({
      ...markedOrg,
      'interactions.csv': `${markedOrg['interactions.csv']}\nmarked nobody,marked none,advice,1`,
    });
    const ran = await runCli(['check', faulty, '--show-values', ...mode]);
    expect(ran.code).toBe(1);
    const { faults } = JSON.parse(ran.stdout) as { faults: Record<string, unknown>[] };
    expect(faults.find(({ code }) => code === 'person-unknown')).toEqual({
      file: 'interactions.csv',
      code: 'person-unknown',
      severity: 'dropped',
      title: expect.any(String) as string,
      count: null,
      isFault: true,
    });
    const table = await runCli(['check', faulty, '--privacy', 'aggregate']);
    expect(table.stdout.replaceAll('\n', ' ')).toContain('[person-unknown], fewer than 10 rows');
    expect(ran.stdout + ran.stderr + table.stdout + table.stderr).not.toMatch(/marked|line \d/i);
  });

  it('check --fix writes no row where people are not to be shown by id, whoever says so', async () => {
    const configured = await folderOf({ ...markedOrg, 'orgraph.json': '{"privacy": "aggregate"}' });
    const coded = ['--privacy', 'pseudonymous', '--key-file', key, '--purpose', 'a test'];
    for (const line of [[folder, '--privacy', 'aggregate'], [folder, ...coded], [configured]]) {
      const output = join(await folderOf({}), 'clean');
      expect((await runCli(['check', ...line, '--fix', output])).code).toBe(5);
      await expect(stat(output)).rejects.toThrow('ENOENT');
    }
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

describe('orgraph --ledger, of people it does not know', () => {
  it('says so, as where ids are written otherwise, and says nothing of people it knows', async () => {
    const ledger = join(await folderOf({}), 'ledger.json');
    const flags = ['--privacy', 'aggregate', '--ledger', ledger, '--draws', '20', '--permutations', '99'];
    const first = await runCli(['gaps', folder, ...flags]);
    const again = await runCli(['gaps', folder, ...flags]);
    for (const { code, stderr } of [first, again])
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('the ledger knows')]);
    const renamed = await folderOf(
      Object.fromEntries(
        Object.entries(markedOrg).map(([name, text]) => [name, text.replaceAll('marked-', 'other-')]),
      ),
    );
    const ran = await runCli(['gaps', renamed, ...flags, '--quiet']);
    expect([ran.code, ran.stderr]).toEqual([
      0,
      expect.stringContaining('the ledger knows none of these people;'),
    ]);
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
    const link = join(await folderOf({}), 'link.key');
    await symlink(open, link);
    expect((await runCli([...mode, '--key-file', link, '--purpose', 'a test'])).code).toBe(5);
  });

  it('takes a key that a link leads to, where its owner alone can read it', async () => {
    const link = join(await folderOf({}), 'link.key');
    await symlink(key, link);
    const flags = ['--privacy', 'pseudonymous', '--key-file', link, '--purpose', 'a test'];
    const ran = await runCli(['measure', folder, '--metrics', 'in-degree', ...flags]);
    expect(ran.code, ran.stderr).toBe(0);
  });
});

it('the key and the ledger are refused in the folder of the outputs, also by a link and from a record', async () => {
  const output = await emptyFolder();
  const inside = join(output, 'secret');
  await runCli(['init-key', inside]);
  const link = join(await folderOf({}), 'link');
  await symlink(output, link);
  const codes = ['--privacy', 'pseudonymous', '--key-file', inside, '--purpose', 'a test'];
  const groups = ['--privacy', 'aggregate', '--ledger', join(output, '..', 'out', 'deep', 'ledger.json')];
  const away = await emptyFolder();
  const coded = [...codes.slice(0, 2), '--key-file', key, ...codes.slice(4)];
  expect((await runCli(['analyze', folder, '-o', away, '--draws', '20', ...coded])).code).toBe(0);
  for (const argv of [
    ['analyze', folder, '-o', output, ...codes],
    ['analyze', folder, '-o', output, ...groups],
    ['analyze', folder, '-o', link, ...codes],
    ['analyze', folder, '-o', link, ...groups],
    ['rerun', join(away, 'run.json'), '-o', output, '--key-file', inside],
    ['rerun', join(away, 'run.json'), '-o', link, '--key-file', inside],
    ['rerun', join(away, 'run.json'), '-o', output, '--key-file', join(link, 'secret')],
  ]) {
    const ran = await runCli(argv);
    expect(ran.code, ran.stderr).toBe(5);
    expect(ran.stderr).toContain('folder of the outputs');
    expect(await readdir(output)).toEqual(['secret']);
  }
});

it('a key in the folder of the outputs is noticed where it comes by the environment', async () => {
  const output = await emptyFolder();
  await runCli(['init-key', join(output, 'notes.txt')]);
  const env = { ORGRAPH_KEY: await readFile(join(output, 'notes.txt'), 'utf8') };
  const coded = ['--privacy', 'pseudonymous', '--purpose', 'a test'];
  for (const mode of [coded, ['--privacy', 'aggregate']]) {
    const ran = await runCli(['analyze', folder, '-o', output, '--draws', '20', ...mode], { env });
    expect([ran.code, ran.stderr]).toEqual([
      5,
      expect.stringContaining('folder of the outputs, as notes.txt'),
    ]);
  }
  expect(await readdir(output)).toEqual(['notes.txt']);
  const sheets = ['match', folder, '--talk-sheets', output, ...coded];
  for (const [more, world] of [
    [[], { env }],
    [['--key-file', join(output, 'notes.txt')], {}],
  ] as const) {
    const ran = await runCli([...sheets, ...more], world);
    expect([ran.code, ran.stderr]).toEqual([5, expect.stringContaining('folder of the outputs')]);
  }
  const other = { ORGRAPH_KEY: await readFile(key, 'utf8') };
  const ran = await runCli(['analyze', folder, '-o', output, '--draws', '20', ...coded], { env: other });
  expect(ran.code, ran.stderr).toBe(0);
});

it('a key that is visibly not random is refused, with what to do', async () => {
  const mode = ['leaders', folder, '--privacy', 'pseudonymous', '--purpose', 'a test'];
  const ran = await runCli(mode, { env: { ORGRAPH_KEY: '0'.repeat(64) } });
  expect([ran.code, ran.stderr]).toEqual([5, expect.stringContaining('orgraph init-key')]);
});

describe('orgraph init-key', () => {
  it('makes none in the folder of a run, or below it, and does beside files of other programs', async () => {
    const output = await emptyFolder();
    await writeFile(join(output, 'manifest.json'), '{"name": "a web page"}');
    expect((await runCli(['init-key', join(output, 'other.key')])).code).toBe(0);
    for (const name of ['manifest.json', 'run.json']) {
      const run = await emptyFolder();
      await mkdir(join(run, 'deep'));
      await writeFile(join(run, name), '{"tool": "orgraph"}');
      for (const place of ['my.key', join('deep', 'my.key')]) {
        const ran = await runCli(['init-key', join(run, place)]);
        expect([ran.code, ran.stderr]).toEqual([5, expect.stringContaining('make the key elsewhere')]);
      }
      expect((await readdir(run)).sort()).toEqual(['deep', name]);
    }
  });

  it('makes a key that its owner alone can read, and never replaces one', async () => {
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const before = await readFile(key, 'utf8');
    expect(before).toMatch(/^[0-9a-f]{64}\n$/);
    const { code, stderr } = await runCli(['init-key', key]);
    expect(code).toBe(7);
    expect(stderr).toContain('nothing that is there is replaced by this [OUTPUT_EXISTS]');
    expect(stderr).not.toContain('use --force');
    expect(await readFile(key, 'utf8')).toBe(before);
    const nowhere = await runCli(['init-key', join(key, 'in', 'key')]);
    expect([nowhere.code, nowhere.stderr]).toEqual([
      7,
      expect.stringContaining('could not be written: what should be its folder is a file (ENOTDIR)'),
    ]);
  });
});

import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, runCli, smallOrg } from './run-cli.js';

let folder = '';
let output = '';

beforeAll(async () => {
  folder = await folderOf(smallOrg);
  output = await emptyFolder();
  const flags = [
    '--draws',
    '20',
    '--permutations',
    '99',
    '--seed',
    '7',
    '--purpose',
    'a test',
    '--approved-by',
    'A. N.',
  ];
  expect((await runCli(['analyze', folder, '-o', output, ...flags])).code).toBe(0);
});

describe('orgraph rerun', () => {
  it('makes every file of a run again, byte for byte', async () => {
    const again = await emptyFolder();
    const told: string[] = [];
    const argv = ['rerun', join(output, 'run.json'), '-o', again];
    const ran = await runCli(argv, { onWriting: (into) => told.push(into) });
    expect(told).toEqual([again]);
    expect(ran.stdout).toMatch(/^The same: \d+ files, byte for byte\.\n$/);
    expect(ran.code).toBe(0);
    for (const name of await readdir(output))
      expect(await readFile(join(again, name), 'utf8'), name).toBe(
        await readFile(join(output, name), 'utf8'),
      );
  });

  it('keeps seed, options, purpose, approval and hashes in the record', async () => {
    const text = await readFile(join(output, 'run.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      tool: 'orgraph',
      command: 'analyze',
      seed: 7,
      options: { draws: 20, permutations: 99 },
      privacy: { mode: 'identified', purpose: 'a test', approvedBy: 'A. N.' },
      counts: { people: 24, rows: [{ file: 'people.csv', read: 24 }, {}, {}] },
      inputs: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}, {}],
    });
    const sheet = await readFile(join(output, 'data-protection.md'), 'utf8');
    expect(sheet).toContain('Approved by: A. N.');
    expect(await readFile(join(output, 'network-statement.md'), 'utf8')).toContain('| Vertices | 24 people');
  });

  it('refuses flags and options that the command cannot have, rather than to call the run the same', async () => {
    const recorded = JSON.parse(await readFile(join(output, 'run.json'), 'utf8'));
    const strange = [
      { flags: { nonsense: 1 } },
      { flags: { names: 'maybe' } },
      { flags: { purpose: true } },
      { flags: { k: 'x' } },
      { flags: { lang: 'xx' } },
      { flags: { allowHeldBack: 'x' } },
      { flags: { gapRatio: 'x' } },
      { options: { draws: -1 } },
      { options: { nonsense: 1 } },
    ];
    for (const { flags, options } of strange) {
      const changed = {
        ...recorded,
        flags: { ...recorded.flags, ...flags },
        options: { ...recorded.options, ...options },
      };
      const path = join(await emptyFolder(), 'run.json');
      await writeFile(path, JSON.stringify(changed));
      const ran = await runCli(['rerun', path, '--data', folder]);
      expect([ran.code, ran.stderr, ran.stdout], JSON.stringify({ flags, options })).toEqual([
        2,
        expect.stringContaining('[OPTIONS_INVALID]'),
        '',
      ]);
    }
  });

  it('says which files differ, and what of the data is another', async () => {
    const changed = await folderOf({ ...smallOrg });
    await appendFile(join(changed, 'interactions.csv'), '\np05,p20,advice,3');
    const ran = await runCli(['rerun', join(output, 'run.json'), '--data', changed]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('people.csv differs');
    expect(ran.stdout).toContain('Since interactions.csv is another file now.');
  });

  it('is never written over the data, forced or not', async () => {
    const data = await folderOf(smallOrg);
    for (const more of [[], ['--force']]) {
      const ran = await runCli(['rerun', join(output, 'run.json'), '--data', data, '-o', data, ...more]);
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('written over the input')]);
      expect((await readdir(data)).sort()).toEqual(Object.keys(smallOrg).sort());
      expect(await readFile(join(data, 'people.csv'), 'utf8')).toBe(smallOrg['people.csv']);
    }
  });

  it('refuses what is no record', async () => {
    const path = join(folder, 'other.json');
    await writeFile(path, '{"tool":"other"}');
    expect((await runCli(['rerun', path])).code).toBe(2);
    expect((await runCli(['rerun', join(folder, 'none.json')])).code).toBe(3);
    const moved = JSON.parse(await readFile(join(output, 'run.json'), 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...moved, folder: '/nowhere/at/all' }));
    const lost = await runCli(['rerun', path]);
    expect([lost.code, lost.stderr]).toEqual([
      3,
      expect.stringContaining('say where the data lies now: --data'),
    ]);
    const ofFolder = await runCli(['rerun', output]);
    expect(ofFolder.stderr).toContain('is a folder; expected the run.json in it [INPUT_MISSING]');
    expect(ofFolder.code).toBe(3);
  });
});

describe('orgraph privacy-audit', () => {
  it('tells the share of people who can be told apart', async () => {
    const ran = await runCli(['privacy-audit', output, '--format', 'json']);
    const { people, result } = JSON.parse(ran.stdout) as { people: number; result: { unique: number }[] };
    expect(people).toBe(24);
    // p01 alone has so many who come to it, and the chart sets managers apart from the twelve of their unit.
    expect(result[0]!.unique).toBeGreaterThan(0);
    expect(result.slice(1).map(({ unique }) => unique > 0)).toEqual([true, true, true]);
  });

  it('counts what each table says of a person, and names the columns', async () => {
    const audited = await folderOf({});
    const node = (id: string) =>
      `<node id="${id}"><attvalues><attvalue for="0" value="North"/></attvalues></node>`;
    const ids = ['a', 'b', 'c', 'd', 'x &amp; y', 'f'];
    await writeFile(
      join(audited, 'graph.gexf'),
      `<creator>orgraph 1</creator><attribute id="0" title="unit"/><attribute id="1" title="quadrant"/>${ids.map(node).join('')}`,
    );
    const uniqueOf = async () => {
      const ran = await runCli(['privacy-audit', audited, '--format', 'json']);
      expect(ran.code, ran.stderr).toBe(0);
      const { result, lookedAt } = JSON.parse(ran.stdout) as {
        result: { unique: number }[];
        lookedAt: { file: string; columns: string[] }[];
      };
      return { unique: result[0]!.unique, lookedAt };
    };
    expect(await uniqueOf()).toEqual({ unique: 0, lookedAt: [{ file: 'graph.gexf', columns: ['unit'] }] });
    await writeFile(
      join(audited, 'coaching.csv'),
      'kind,learner_id,coach_id,skill,from_level,coach_level,coach_hours\ncoaching,a,x & y,law,2,4,\ncoaching,b,x & y,law,2,4,',
    );
    // a and b are alike, as are those of whom nothing is said; one coaches.
    const { unique, lookedAt } = await uniqueOf();
    expect(unique).toBeCloseTo(1 / 6);
    expect(lookedAt[1]).toEqual({
      file: 'coaching.csv',
      columns: ['skill', 'from_level', 'coach_level', 'coach_hours'],
    });
    await writeFile(join(audited, 'capacity.csv'), 'person_id,hours_available\na,2\nb,8\n');
    expect((await uniqueOf()).unique).toBeCloseTo(3 / 6);
    const table = await runCli(['privacy-audit', audited]);
    expect(table.stderr.replaceAll(/\s+/g, ' ')).toContain('capacity.csv (hours_available)');
  });

  it('finds nobody where groups alone are shown', async () => {
    const shared = await emptyFolder();
    await runCli(['analyze', folder, '-o', shared, '--privacy', 'aggregate', '--draws', '20']);
    const ran = await runCli(['privacy-audit', shared]);
    expect(ran.stderr).toContain('No person stands in these files');
  });
});

describe('a run into a folder that has files of another', () => {
  it('leaves no file about persons beside files of groups', async () => {
    const both = await emptyFolder();
    await runCli(['analyze', folder, '-o', both, '--draws', '20']);
    expect(await readdir(both)).toContain('people.csv');
    await writeFile(join(both, 'mine.csv'), 'kept');
    await runCli(['analyze', folder, '-o', both, '--privacy', 'aggregate', '--draws', '20']);
    const names = await readdir(both);
    expect(names).not.toContain('people.csv');
    expect(names).toContain('mine.csv');
  });
});

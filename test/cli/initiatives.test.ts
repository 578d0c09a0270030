import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runCli, smallOrg } from './run-cli.js';

const withIdeas = {
  ...smallOrg,
  'ideas.csv':
    'idea_id,owner_id,title,status,topics,sponsor_id\ni1,p05,=A good idea,vetted,safety,p24\ni2,p06,Another,raised,safety,',
};

describe('orgraph ideas', () => {
  it('shows vetted ideas with the way to the sponsor and who could join, and says what it does not mean', async () => {
    const { code, stdout, stderr } = await runCli(['ideas', await folderOf(withIdeas), '--why']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^idea +title +status +owner/);
    expect(stdout).toContain('through others');
    expect(stdout).not.toContain('i2 ');
    expect(stdout).toContain('could join');
    expect(stderr).toContain('1 idea is vetted or tested, of 2 on record.');
    expect(stderr).toContain('It does not mean');
  });

  it('gives every idea to programs', async () => {
    const { stdout } = await runCli(['ideas', await folderOf(withIdeas), '--format', 'json']);
    const { result, seed } = JSON.parse(stdout) as { result: Record<string, unknown>[]; seed: number };
    expect(seed).toBe(42);
    expect(result.map((row) => [row['idea_id'], row['owner_id'], row['state']])).toEqual([
      ['i1', 'p05', 'through others'],
      ['i2', 'p06', 'no sponsor'],
    ]);
  });

  it('says what it would need without ideas', async () => {
    const { code, stdout, stderr } = await runCli(['ideas', await folderOf(smallOrg)]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('ideas.csv');
  });
});

describe('orgraph capacity', () => {
  it('lists only those above a limit, and says what hours would need', async () => {
    const { code, stdout, stderr } = await runCli(['capacity', await folderOf(smallOrg)]);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['p01']);
    expect(stderr).toContain('duration_minutes');
    expect(stderr).toContain('It does not mean');
  });
});

describe('orgraph coach', () => {
  it('shows pairs with the reason, and every row to programs', async () => {
    const folder = await folderOf({
      ...smallOrg,
      'people.csv': smallOrg['people.csv']!.replace(
        'p05,Name p05,p12,3,North,writing:3',
        'p05,Name p05,p12,3,North,writing:5',
      ).replace('p04,Name p04,p12,3,North,writing:3', 'p04,Name p04,p12,3,North,writing:1'),
    });
    const { code, stdout, stderr } = await runCli(['coach', folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^learner +coach +skill/);
    expect(stdout).toMatch(/^p04 +p05 +writing/m);
    expect(stderr).toContain('It does not mean');
    const { stdout: csv } = await runCli(['coach', folder, '--format', 'csv']);
    expect(csv).toContain('\ncoaching,p04,p05,writing,1,2,5,gap alone,');
  });
});

describe('orgraph audit', () => {
  const rows = Array.from(
    { length: 24 },
    (_, at) => `p${String(at + 1).padStart(2, '0')};${at % 2 === 0 ? 'f' : 'm'};${20 + at}`,
  );

  it('reads attributes from a file of their own, names nobody, and says that levels played no part', async () => {
    const folder = await folderOf(smallOrg);
    const attributes = join(
      await folderOf({ 'protected.csv': ['person_id;sex;age', ...rows].join('\n') }),
      'protected.csv',
    );
    const { code, stdout, stderr } = await runCli([
      'audit',
      folder,
      '--attributes',
      attributes,
      '--format',
      'csv',
    ]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain(
      'selection,attribute,group,is_hidden,people,chosen,share,ratio,p',
    );
    expect(stdout).toContain('roles,sex,f,no,12,');
    expect(stdout).toContain('roles,age,32 or more,no,12,');
    expect(stdout).not.toMatch(/p\d\d/);
    expect(stderr).not.toMatch(/p\d\d/);
    const table = await runCli(['audit', folder]);
    expect(table.stderr).toContain('Made again without names, levels');
  });

  it('refuses a file without ids, and one that is not there', async () => {
    const folder = await folderOf({ ...smallOrg, 'bad.csv': 'name,sex\na,f' });
    expect(await runCli(['audit', folder, '--attributes', join(folder, 'bad.csv')])).toMatchObject({
      code: 3,
    });
    expect(await runCli(['audit', folder, '--attributes', join(folder, 'none.csv')])).toMatchObject({
      code: 3,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { folderOf, runCli } from './run-cli.js';

const measured = async (files: Record<string, string>, ...argv: string[]) =>
  runCli(['measure', await folderOf(files), '--metrics', 'in-degree', ...argv]);

const people = 'person_id,Shoe\na,1\nb,2\n';

describe('what is said on stderr of the files that were read', () => {
  it('names headers that are not used, and how to use one', async () => {
    const { stderr } = await measured({
      'people.csv': people,
      'ties.csv': 'Source,Target,How near\na,b,3\n',
    });
    expect(stderr).toContain('ties.csv: source = "Source", target = "Target"');
    expect(stderr).toContain(
      'ties.csv: not used: "How near"; if it holds weight: --map interactions.weight="How near"',
    );
    expect(stderr).not.toContain('Shoe');
  });

  it('asks for one of several headers, and for none where every column is filled', async () => {
    const several = await measured({
      'people.csv': people,
      'ties.csv': 'source,target,weight,x,y\na,b,3,,\n',
    });
    expect(several.stderr).toContain('"x", "y"; if one of them holds kind: --map interactions.kind=HEADER');
    const full = await measured({
      'people.csv': people,
      'ties.csv': 'source,target,weight,kind,date,x\na,b,3,k,2026-01-01,\n',
    });
    expect(full.stderr).toMatch(/^ties.csv: not used: "x"$/m);
  });

  it('warns of ties to people who are not in people.csv, and says what is held back and what is dropped', async () => {
    const files = { 'people.csv': people, 'ties.csv': 'source,target,weight\na,b,1\na,z,1\nb,y,1\na,b,x\n' };
    const { stderr } = await measured(files, '--allow-held-back', '1');
    expect(stderr).toContain('warning: 2 of 3 ties name people who are not in people.csv\n');
    expect(stderr).toContain('3 rows are left out for faults (1 held back, 2 dropped); see orgraph check ');
  });

  it('warns of ties that are all to strangers even with --quiet', async () => {
    const files = { 'people.csv': people, 'ties.csv': 'source,target\n1,2\n2,3\n' };
    const { stderr } = await measured(files, '--quiet');
    expect(stderr).toContain('WARNING: ALL 2 ties name people who are not in people.csv');
  });

  it('repeats how the files were to be read when it points to check', async () => {
    const files = { 'people.csv': 'person_id,How much\na,1\nb,x\n', 'ties.csv': 'source,target\na,b\n' };
    const argv = ['--map', 'people.fte=How much', '--encoding', 'utf-8'];
    const { code, stderr } = await measured(files, ...argv);
    expect(code).toBe(4);
    expect(stderr).toMatch(/orgraph check \S+ --map people\.fte="How much" --encoding utf-8 lists all/);
  });
});

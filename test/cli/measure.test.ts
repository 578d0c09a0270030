import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/registry.js';
import { folderOf, runCli } from './run-cli.js';

/** b is turned to by a and c, on two kinds; d by nobody; a reports to b. */
const files = {
  'people.csv': 'person_id,unit,manager_id\nd,Y,\nb,Y,\na,X,b\nc,X,\n',
  'interactions.csv': 'source,target,kind,weight\na,b,advice,2\nc,b,advice,0.1\nb,a,trust,3\n',
};

async function measured(...argv: string[]) {
  return runCli(['measure', await folderOf(files), ...argv]);
}

describe('orgraph measure', () => {
  it('prints one row a person in the order of ids, under the ids of the measures', async () => {
    const { code, stdout, stderr } = await measured(
      '--metrics',
      'in-degree,in-strength',
      '--kinds',
      'advice',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('person_id,in-degree,in-strength\na,0,0\nb,2,2.1\nc,0,0\nd,0,0\n');
  });

  it('drops direction with --undirected and weak ties with --min-weight', async () => {
    const argv = ['--metrics', 'in-degree', '--kinds', 'advice', '--undirected', '--min-weight', '1'];
    expect((await measured(...argv)).stdout).toBe('person_id,in-degree\na,1\nb,1\nc,0\nd,0\n');
  });

  it('leaves a cell empty where a measure has no answer, and null in JSON', async () => {
    const argv = ['--metrics', 'ei-index', '--kinds', 'advice', '--by', 'unit'];
    expect((await measured(...argv)).stdout).toBe('person_id,ei-index\na,1\nb,\nc,1\nd,\n');
    const { people, options } = JSON.parse((await measured(...argv, '--format', 'json')).stdout);
    expect(people).toContainEqual({ person_id: 'b', 'ei-index': null });
    expect(options).toMatchObject({ kinds: ['advice'], by: 'unit', directed: true });
  });

  it('--metrics all has a column for every measure, even where some have no answer', async () => {
    const { code, stdout } = await measured('--metrics', 'all');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(['person_id', ...metrics.map(({ id }) => id)].join(','));
    const bare = await folderOf({ 'interactions.csv': 'source,target\na,b\n' });
    const without = await runCli(['measure', bare, '--metrics', 'all']);
    expect(without.code).toBe(0);
    expect(without.stdout.split('\n')[0]).toContain('ei-index');
    expect((await runCli(['measure', bare, '--metrics', 'ei-index'])).code).toBe(2);
  });

  it('measures reporting lines when they are named', async () => {
    const folder = await folderOf({
      ...files,
      'interactions.csv': `${files['interactions.csv']}c,b,reports-to,1\n`,
      'orgraph.json': '{"kinds":{"reports-to":{"formal":true}}}',
    });
    const { stdout } = await runCli(['measure', folder, '--metrics', 'in-degree', '--kinds', 'reports-to']);
    expect(stdout).toBe('person_id,in-degree\na,0\nb,1\nc,0\nd,0\n');
  });

  it('ends with 2 for an unknown kind, measure or column', async () => {
    for (const argv of [
      ['--metrics', 'in-degree', '--kinds', 'gossip'],
      ['--metrics', 'in-degre'],
      ['--metrics', 'ei-index', '--by', 'shoe'],
    ])
      expect(await measured(...argv)).toMatchObject({ code: 2, stdout: '' });
  });

  it('keeps people called like members of objects, and guards ids that a spreadsheet would run', async () => {
    const folder = await folderOf({
      'interactions.csv': 'source,target\n__proto__,constructor\n=1+1,__proto__\n',
    });
    const csv = await runCli(['measure', folder, '--metrics', 'in-degree']);
    expect(csv.stdout).toBe("person_id,in-degree\n'=1+1,0\n__proto__,1\nconstructor,1\n");
    const { people } = JSON.parse(
      (await runCli(['measure', folder, '--metrics', 'in-degree', '--format', 'json'])).stdout,
    );
    expect(people[1]).toEqual({ person_id: '__proto__', 'in-degree': 1 });
  });
});

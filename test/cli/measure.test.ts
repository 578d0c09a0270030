import { describe, expect, it } from 'vitest';
import { metricLevels } from '../../src/metrics/define-metric.js';
import { metrics, metricsOf, networkValueIds } from '../../src/metrics/registry.js';
import { settled } from '../support/near.js';
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

  it('--with sets an option of one measure', async () => {
    const argv = ['--metrics', 'pagerank,pagerank-weighted', '--format', 'json'];
    const usual = JSON.parse((await measured(...argv)).stdout);
    const { code, stdout } = await measured(...argv, '--with', 'pagerank.damping=0.5');
    const { people, options } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(options.with).toEqual({ pagerank: { damping: 0.5 } });
    expect(people[0].pagerank).not.toBe(usual.people[0].pagerank);
    expect(people[0]['pagerank-weighted']).toBe(usual.people[0]['pagerank-weighted']);
  });

  it('--with names a column as text, on any level', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id,unit,2024\na,X,P\nb,X,Q\nc,Y,P\n',
      'interactions.csv': 'source,target\na,b\nb,c\n',
    });
    const argv = ['measure', folder, '--metrics', 'network-ei-index', '--format', 'csv'];
    expect((await runCli(argv)).stdout).toBe('measure,value\nnetwork-ei-index,0\n');
    const other = await runCli([...argv, '--with', 'network-ei-index.by=2024']);
    expect(other.stdout).toBe('measure,value\nnetwork-ei-index,1\n');
  });

  it.each([
    ['pagerank.damping=2', 'damping'],
    ['pagerank.dumping=0.5', 'dumping'],
    ['pagernak.damping=0.5', 'pagerank'],
    ['betweenness.damping=0.5', 'none of the measures asked for'],
    ['pagerank', 'It must be the id of a measure'],
  ])('refuses --with %s', async (text, said) => {
    const { code, stdout, stderr } = await measured('--metrics', 'pagerank', '--with', text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
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

  it('prints one row a pair with a tie, once where direction is dropped', async () => {
    const argv = ['--metrics', 'tie-strength', '--kinds', 'advice'];
    expect((await measured(...argv)).stdout).toBe('source,target,tie-strength\na,b,2\nc,b,0.1\n');
    const both = await measured('--metrics', 'tie-strength', '--undirected', '--kinds', 'advice,trust');
    expect(
      both.stdout
        .split('\n')
        .slice(0, 3)
        .map((line) => line.split(',').slice(0, 2).join()),
    ).toEqual(['source,target', 'a,b', 'b,c']);
  });

  it('prints one row a number of the whole network', async () => {
    const argv = ['--metrics', 'density,dyad-census', '--kinds', 'advice'];
    expect((await measured(...argv)).stdout).toBe(
      `measure,value\ndensity,${settled(2 / 12)}\ndyad-census-mutual,0\ndyad-census-asymmetric,2\ndyad-census-null,4\n`,
    );
    const { network, options } = JSON.parse((await measured(...argv, '--format', 'json')).stdout);
    expect(network[0]).toEqual({ measure: 'density', value: settled(2 / 12) });
    expect(options).toMatchObject({ of: 'network', metrics: ['density', 'dyad-census'] });
  });

  it('--of LEVEL measures everything there is on it', async () => {
    for (const level of ['pairs', 'groups', 'group-pairs'] as const) {
      const { code, stdout } = await measured('--of', level);
      expect(code).toBe(0);
      for (const { id } of metricsOf(level)) expect(stdout.split('\n')[0]!.split(',')).toContain(id);
    }
    const { stdout } = await measured('--of', 'network', '--metrics', 'all');
    const ids = stdout.split('\n').map((line) => line.split(',')[0]);
    for (const metric of metricsOf('network'))
      expect(ids).toEqual(expect.arrayContaining(networkValueIds(metric)));
  });

  it('ends with 2, naming the levels, where measures of several are mixed or another was asked for', async () => {
    expect(await measured('--metrics', 'in-degree,density')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('in-degree (people) and density (network)'),
    });
    expect(await measured('--of', 'groups', '--metrics', 'density')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('use --of network'),
    });
  });

  describe('of groups', () => {
    /** Six people in X who turn to each other in a circle, five in Y, three in Z; one tie from each group to the next. */
    const ids = [...'abcdefghijklmn'];
    const unitOf = (at: number) => (at < 6 ? 'X' : at < 11 ? 'Y' : 'Z');
    const grouped = {
      'people.csv': ['person_id,unit', ...ids.map((id, at) => `${id},${unitOf(at)}`)].join('\n'),
      'interactions.csv': [
        'source,target,kind,weight',
        ...[0, 1, 2, 3, 4, 5].map((at) => `${ids[at]},${ids[(at + 1) % 6]},advice,2`),
        'a,g,advice,1',
        'g,l,advice,1',
        'l,a,advice,1',
      ].join('\n'),
    };

    async function ofGroups(...argv: string[]) {
      return runCli(['measure', await folderOf(grouped), ...argv]);
    }

    it('hides small groups with their ties, says how many, and hides enough that none can be worked out', async () => {
      const { code, stdout, stderr } = await ofGroups('--metrics', 'group-size,ties-outside', '--by', 'unit');
      expect(code).toBe(0);
      // Z has three people; Y goes with it, since the three would be known from a total.
      expect(stdout).toBe('group,group-size,ties-outside\nX,6,0\n');
      expect(stderr).toContain('2 of 3 groups of unit are hidden');
      expect(stderr).toContain('fewer than 5 people');
    });

    it('prints a row from each group shown to each', async () => {
      const folder = await folderOf({
        ...grouped,
        'people.csv': ['person_id,unit', ...ids.map((id, at) => `${id},${at < 7 ? 'X' : 'Y'}`)].join('\n'),
      });
      const argv = ['measure', folder, '--metrics', 'tie-matrix,density-matrix'];
      const { stdout, stderr } = await runCli(argv);
      expect(stdout).toBe(
        `from,to,tie-matrix,density-matrix\nX,X,7,${settled(7 / 42)}\nX,Y,1,${settled(1 / 49)}\nY,X,1,${settled(1 / 49)}\nY,Y,0,0\n`,
      );
      expect(stderr).toContain('groups are those of unit; --by names another column');
      const undirected = await runCli([...argv, '--undirected', '--format', 'json']);
      expect(JSON.parse(undirected.stdout).groupPairs).toEqual([
        { from: 'X', to: 'X', 'tie-matrix': 7, 'density-matrix': settled(7 / 21) },
        { from: 'X', to: 'Y', 'tie-matrix': 2, 'density-matrix': settled(2 / 49) },
        { from: 'Y', to: 'Y', 'tie-matrix': 0, 'density-matrix': 0 },
      ]);
    });

    it('--min-group and orgraph.json move the limit, and never below 5', async () => {
      const config = await folderOf({ ...grouped, 'orgraph.json': '{"minGroup":7}' });
      const argv = ['--metrics', 'group-size', '--by', 'unit'];
      expect((await runCli(['measure', config, ...argv])).stdout).toBe('group,group-size\n');
      expect((await runCli(['measure', config, ...argv, '--min-group', '6'])).stdout).toBe(
        'group,group-size\nX,6\n',
      );
      expect((await ofGroups(...argv, '--min-group', '3')).code).toBe(5);
    });

    it('ends with 2 where nothing says who belongs together', async () => {
      const bare = await folderOf({ 'interactions.csv': 'source,target\na,b\n' });
      expect((await runCli(['measure', bare, '--of', 'groups'])).code).toBe(2);
    });
  });

  it('explain lists the measures of every level and prints their cards', async () => {
    const { stdout } = await runCli(['explain']);
    for (const level of metricLevels)
      for (const { id } of metricsOf(level)) expect(stdout).toContain(`  ${id} `);
    const card = await runCli(['explain', 'dyad-census']);
    expect(card.stdout).toContain('dyad-census-mutual, dyad-census-asymmetric, dyad-census-null');
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

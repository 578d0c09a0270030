import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { studiesFolder } from '../reference/figures.js';
import { folderOf, runCli } from './run-cli.js';

const north = [...'abcdefgh'];
const south = [...'stuvwxyz'];
const people = [
  'person_id,name,unit,hours_available',
  ...north.map((id) => `${id},Name ${id},north,2`),
  ...south.map((id) => `${id},Name ${id},south,2`),
].join('\n');
const tie = (one: string, other: string) => `${one},${other},contact`;
const rings = [north, south].flatMap((ids) => ids.map((id, at) => tie(id, ids[(at + 1) % ids.length]!)));
const header = 'source,target,kind';
/** All contact runs through a, but for one tie. */
const throughA = [header, ...rings, ...south.map((id) => tie('a', id)), tie('b', 's')].join('\n');
const quick = ['--seed', '1'];
const words = (text: string) => text.replace(/\s+/g, ' ');

describe('orgraph bridges', () => {
  it('shows whose loss would part two units, what falls away, and who could hold it too', async () => {
    const folder = await folderOf({ 'people.csv': people, 'interactions.csv': throughA });
    const { code, stdout, stderr } = await runCli(['bridges', folder, ...quick]);
    expect(code).toBe(0);
    expect(words(stdout)).toMatch(/unit north south yes a 9 1 .* 2 b/);
    expect(words(stderr)).toContain('The contact between north and south hangs on one person');
  });

  it('--format csv and json hold the same pairs, and --whole the cut points and bridges', async () => {
    const ends = [header, ...rings, tie('a', 's'), tie('a', 't')].join('\n');
    const folder = await folderOf({ 'people.csv': people, 'interactions.csv': ends });
    const csv = await runCli(['bridges', folder, ...quick, '--format', 'csv']);
    const [titles, row, ...more] = csv.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(more).toEqual([]);
    const cell = (title: string) => row![titles!.indexOf(title)];
    expect(['pairs', 'is_judged', 'fewest_holders', 'ties'].map(cell)).toEqual([
      '2',
      'no',
      '1',
      'a - s; a - t',
    ]);
    const json = await runCli(['bridges', folder, ...quick, '--format', 'json']);
    expect(JSON.parse(json.stdout).result[0]).toMatchObject({ a: 'north', b: 'south', holder_id: 'a' });
    const whole = await runCli(['bridges', folder, ...quick, '--whole', '--names', '--format', 'csv']);
    expect(whole.stdout.trim().split('\n').slice(1)).toEqual([
      'cut point,,a,Name a,,',
      'between groups,unit,a,Name a,s,Name s',
      'between groups,unit,a,Name a,t,Name t',
    ]);
  });

  it('refuses where groups alone may be shown', async () => {
    const folder = await folderOf({ 'people.csv': people, 'interactions.csv': throughA });
    for (const command of ['bridges', 'brokers', 'introduce'])
      expect(await runCli([command, folder, '--privacy', 'aggregate'])).toMatchObject({
        code: 5,
        stdout: '',
      });
  });

  const studies = studiesFolder();
  it.skipIf(studies === undefined)(
    'finds the three ties between the groups of woodworkers-strike, and its five cut points',
    async () => {
      const folder = join(studies!, 'woodworkers-strike');
      const whole = await runCli(['bridges', folder, ...quick, '--whole', '--format', 'json']);
      const { result } = JSON.parse(whole.stdout) as {
        result: { kind: string; person_id: string; other_id: string | null }[];
      };
      const of = (kind: string) => result.filter((row) => row.kind === kind);
      const ties = of('between groups').map((row) => [row.person_id, row.other_id].sort().join(' - '));
      expect(ties.sort()).toEqual(['Alejandro - Bob', 'Bob - Norm', 'Karl - Ozzie']);
      const cuts = of('cut point').map((row) => row.person_id);
      expect(cuts.sort()).toEqual(['Alejandro', 'Bob', 'Gill', 'Norm', 'Sam']);
      const table = await runCli(['bridges', folder, ...quick]);
      expect(words(table.stderr)).toContain('By unit: 3 ties join people of different groups');
      expect(words(table.stderr)).toContain('5 cut points: without any one of these people');
    },
  );
});

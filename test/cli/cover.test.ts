import { describe, expect, it } from 'vitest';
import { folderOf, runCli, smallOrg } from './run-cli.js';

const quick = ['--draws', '20', '--time-limit', '10'];

describe('orgraph cover', () => {
  it('prints the people of the group on stdout, and proof, comparison, rule and limits on stderr', async () => {
    const { code, stdout, stderr } = await runCli([
      'cover',
      await folderOf(smallOrg),
      '--steps',
      '1',
      ...quick,
    ]);
    expect(code).toBe(0);
    const [header = '', ...rows] = stdout.trim().split('\n');
    expect(header).toMatch(/^person +(firm +)?unit +adds +reached +share/);
    expect(rows.length).toBeGreaterThan(0);
    expect(stderr).toContain('Proven optimal');
    expect(stderr).toContain('drawn at random reach');
    expect(stderr).toContain('The rule:');
    expect(stdout).not.toContain('Name p01');
  });

  it('--format csv and json hold the same people, and json the answer around them', async () => {
    const folder = await folderOf(smallOrg);
    const outOf = async (format: string) =>
      (await runCli(['cover', folder, '--people', '3', ...quick, '--format', format, '--names'])).stdout;
    const csv = (await outOf('csv')).trim().split('\n');
    const { answer, result, options, schemaVersion } = JSON.parse(await outOf('json'));
    expect(schemaVersion).toBe(1);
    expect(result.map((row: { person_id: string }) => row.person_id)).toEqual(
      csv.slice(1).map((line) => line.split(',')[0]),
    );
    expect(options).toMatchObject({ people: 3, seed: 42 });
    expect(answer).toMatchObject({ find: 'widest', direction: 'both', missing: null });
    expect(answer.bound).toBeGreaterThanOrEqual(answer.reached);
  });

  it('answers a target that is beyond reach with the most there is, and ends with 0', async () => {
    const alone = `${(smallOrg['people.csv'] ?? '').trimEnd()}\n`;
    const header = alone.split('\n')[0]!.split(',').length;
    const folder = await folderOf({ ...smallOrg, 'people.csv': `${alone}z99${','.repeat(header - 1)}\n` });
    const { code, stderr } = await runCli(['cover', folder, '--target', '1', ...quick]);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain('cannot be reached');
  });

  it.each([
    [['--target', '1.5'], 2],
    [['--hours-budget', '3'], 2],
    [['--include', 'nobody-of-this-name'], 2],
    [['--each', 'shoe'], 2],
  ])('%j ends with %i', async (flags, code) => {
    const result = await runCli(['cover', await folderOf(smallOrg), ...quick, ...flags]);
    expect(result).toMatchObject({ code, stdout: '' });
  });

  it('says what it would need where nobody may be chosen', async () => {
    const { code, stdout, stderr } = await runCli([
      'cover',
      await folderOf(smallOrg),
      '--hours-per-person',
      '168',
      ...quick,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Not answered. It would need somebody who may be chosen');
  });
});

import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { gappedOrg } from '../support/introduce-orgs.js';
import { folderOf, runCli } from './run-cli.js';

const org = gappedOrg({
  units: 6,
  size: 8,
  gaps: [
    [0, 1],
    [2, 3],
  ],
  contacts: 20,
  seed: 1,
});
const named = org.people.map((row) => ({ ...row, name: `Name ${row['person_id'] ?? ''}` }));
const files = {
  'people.csv': stringify(named, { header: true }),
  'interactions.csv': stringify(org.interactions, { header: true }),
  'roles.csv': 'role_id,reach\nr,u02;u03\n',
  'meetings-history.csv': 'person_a,person_b,never\np0000,p0008,yes\n',
};
const quick = ['--permutations', '199'];

describe('orgraph introduce', () => {
  it('prints who meets on stdout, and what that changes on stderr', async () => {
    const { code, stdout, stderr } = await runCli(['introduce', await folderOf(files), ...quick]);
    expect(code).toBe(0);
    const [header = '', first = ''] = stdout.split('\n');
    expect(header).toMatch(/^person +of +and +of +through +needed by +why/);
    expect(first).toMatch(/u0[23] .*u0[23] /);
    const told = stderr.replace(/\s+/g, ' ');
    expect(told).toContain('if all who meet stay in touch');
    expect(told).toContain('never below 1/3 of the best plan');
    expect(told).toContain('unit: u02 – u03');
    expect(told).toContain('It does not mean:');
    expect(stdout + stderr).not.toContain('Name p0');
  });

  it('--why gives every reason in full, and --names the names', async () => {
    const folder = await folderOf(files);
    const { stdout } = await runCli(['introduce', folder, ...quick, '--most', '3', '--why', '--names']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /p\d{4} \(Name p\d{4}\), p\d{4} \(Name p\d{4}\): .*r needs u02 and u03/,
    );
  });

  it('--format csv, json and ics hold the same introductions', async () => {
    const folder = await folderOf(files);
    const outOf = async (format: string) =>
      (
        await runCli([
          'introduce',
          folder,
          ...quick,
          '--rounds',
          '3',
          '--start',
          '2026-09-07',
          '--format',
          format,
        ])
      ).stdout;
    const csv = (await outOf('csv')).trim().split('\n').slice(1);
    const { answer, result, options } = JSON.parse(await outOf('json'));
    expect(result.map((row: { person_a: string }) => row.person_a)).toEqual(
      csv.map((line) => line.split(',')[2]),
    );
    expect(options.introduce).toEqual({ rounds: 3, start: '2026-09-07' });
    expect(answer.objective.closed).toBeLessThanOrEqual(answer.objective.atMost);
    expect(answer.gaps[0]).toMatchObject({ a: 'u02', b: 'u03', needs: [{ from: 'role', id: 'r' }] });
    const events = (await outOf('ics')).match(/DTSTART;VALUE=DATE:(\d+)/g)!;
    expect(events).toHaveLength(csv.length);
    expect(new Set(events)).toEqual(
      new Set(['20260907', '20260921', '20261005'].map((day) => `DTSTART;VALUE=DATE:${day}`)),
    );
  });

  it('wants a day for a calendar where nothing on record has a date', async () => {
    const folder = await folderOf(files);
    const { code, stdout, stderr } = await runCli(['introduce', folder, ...quick, '--format', 'ics']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--start');
  });

  it.each([
    [['--between', 'u00'], 2],
    [['--between', 'u00,nowhere'], 2],
    [['--exclude', 'nobody-of-this-name'], 2],
    [['--group-size', '4'], 2],
    [['--rounds', '0'], 2],
    [['--min-group', '2'], 5],
  ])('%j ends with %i', async (flags, code) => {
    const result = await runCli(['introduce', await folderOf(files), ...quick, ...flags]);
    expect(result).toMatchObject({ code, stdout: '' });
  });

  it('says what it would need where nobody may be introduced', async () => {
    const people = stringify(
      named.map((row) => ({ ...row, hours_available: '0' })),
      { header: true },
    );
    const folder = await folderOf({ ...files, 'people.csv': people });
    const { code, stdout, stderr } = await runCli(['introduce', folder, ...quick]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain('It would need somebody who may be introduced');
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf, onTerminal, runCli, smallOrg } from './run-cli.js';

describe('orgraph check', () => {
  it('ends with 0 and accounts for every file where there is no fault', async () => {
    const { code, stdout } = await runCli(['check', await folderOf(smallOrg)]);
    expect(stdout).toContain('people.csv: 24 rows read = 24 delivered + 0 held back + 0 blank');
    expect(stdout).toContain('columns: person_id, name, manager_id, level, unit');
    expect(stdout).toContain('No faults');
    expect(code).toBe(0);
  });

  it('ends with 1 and says file, line, column, code and fix of a row held back', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id,fte\na,1\nb,secretfte\n',
      'interactions.csv': 'source,target\na,b\n',
    });
    const { code, stdout } = await runCli(['check', folder]);
    expect(code).toBe(1);
    expect(stdout).toContain('people.csv  1 held back');
    expect(stdout).toMatch(/held back: not a number \[number-invalid\]\n {4}line 3, column fte: /);
    expect(stdout).toMatch(/^ {6}fix: /m);
    expect(stdout).not.toContain('secretfte');
  });

  it('repeats cells with --show-values, made visible', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id,fte\na,1\nb,x\u001b[2J\n',
      'interactions.csv': 'source,target\na,b\n',
    });
    const { stdout } = await runCli(['check', folder, '--show-values'], onTerminal);
    expect(stdout).toContain('x\\x1b[2J');
    expect(stdout).not.toContain('\u001b[2J');
  });

  it('lists at most ten lines of a cause and counts the others', async () => {
    const rows = Array.from({ length: 14 }, (_, at) => `q${at},wrong`);
    const folder = await folderOf({ 'people.csv': ['person_id,fte', ...rows].join('\n') });
    const { stdout } = await runCli(['check', folder]);
    expect(stdout.match(/^ {4}line \d+/gm)).toHaveLength(10);
    expect(stdout).toContain('and 4 more of this kind');
  });

  it('ends with 1 for a tie to somebody unknown, and with 0 for people who do not take part', async () => {
    const unknown = await folderOf({
      'people.csv': 'person_id\na\nb\n',
      'interactions.csv': 'source,target\na,b\na,zz\n',
    });
    expect((await runCli(['check', unknown])).code).toBe(1);
    const optedOut = await folderOf({
      'people.csv': 'person_id,participate\na,yes\nb,yes\nc,no\n',
      'interactions.csv': 'source,target\na,b\na,c\n',
    });
    const { code, stdout } = await runCli(['check', optedOut]);
    expect(stdout).toContain('[opted-out]');
    expect(code).toBe(0);
  });

  it('never says who does not take part, whatever it is asked to show', async () => {
    const folder = await folderOf({
      'people.csv':
        'person_id,name,manager_id,participate\na,A,hidden-id,yes\nb,B,,yes\nhidden-id,Hidden Name,b,no\n',
      'interactions.csv': 'source,target\na,b\na,hidden-id\n',
      'meetings.csv': 'event_id,participants\nm,a;b;hidden-id\n',
      'roles.csv': 'role_id,sponsor_id\nr,hidden-id\n',
      'preferences.csv': 'side,person_id,role_id\nperson,hidden-id,r\n',
      'ideas.csv': 'idea_id,owner_id\ni,hidden-id\n',
    });
    for (const format of ['table', 'json']) {
      const { stdout, stderr } = await runCli(['check', folder, '--show-values', '--format', format]);
      expect(stdout + stderr).not.toMatch(/hidden/i);
    }
  });

  it('ends with 1 and lists the fault of a file that is refused', async () => {
    const folder = await folderOf({ 'people.csv': 'name\nAda\n' });
    const { code, stdout } = await runCli(['check', folder]);
    expect(stdout).toContain('[column-missing]');
    expect(stdout).toContain('cannot be used before');
    expect(code).toBe(1);
  });

  it('takes a header named with --map', async () => {
    const folder = await folderOf({
      'people.csv': 'Nr,Abteilung\na,Nord\nb,Nord\n',
      'interactions.csv': 'source,target\na,b\n',
    });
    const { code, stdout } = await runCli([
      'check',
      folder,
      '--map',
      'person_id=Nr',
      '--map',
      'people.unit=Abteilung',
    ]);
    expect(stdout).toContain('person_id = "Nr", unit = "Abteilung"');
    expect(code).toBe(0);
  });

  it('writes the same as JSON, cells only with --show-values', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id,fte\na,1\nb,secretfte\n',
      'interactions.csv': 'source,target\na,b\n',
    });
    const plain = await runCli(['check', folder, '--format', 'json']);
    expect(plain.code).toBe(1);
    const { faults, inputs } = JSON.parse(plain.stdout);
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'number-invalid', file: 'people.csv', count: 1, isFault: true }),
    );
    expect(inputs[0]).toMatchObject({ file: 'people.csv', read: 2, delivered: 1, heldBack: 1, blank: 0 });
    expect(plain.stdout).not.toContain('secretfte');
    expect((await runCli(['check', folder, '--format', 'json', '--show-values'])).stdout).toContain(
      'secretfte',
    );
  });

  it('writes no copy with --fix while a file is refused, says so and ends with 1', async () => {
    const folder = await folderOf({
      'people.csv': 'EmployeeNo.,name,participate\na,Ana,no\nb,Bo,yes\n',
      'interactions.csv': 'source,target\na,b\n',
    });
    for (const more of [[], ['--format', 'json'], ['--quiet']]) {
      const { code, stderr } = await runCli(['check', folder, '--fix', `${folder}/clean`, ...more]);
      expect(code).toBe(1);
      expect(stderr.replace(/\s+/g, ' ')).toContain(
        'clean was not written, since people.csv is refused; correct that first',
      );
      expect(existsSync(`${folder}/clean`)).toBe(false);
    }
  });

  it('says which faults it counts, that no tie is left, and what a clean copy keeps', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id,fte\n007,1\n008,1\n009,one\n',
      'interactions.csv': 'source,target\n7,8\n8,7\n',
    });
    const { stdout, stderr } = await runCli(['check', folder, '--fix', `${folder}/clean`]);
    expect(stdout).toContain('people.csv  1 held back');
    expect(stdout).toContain('interactions.csv  2 dropped');
    expect(stdout).toContain('Faults: 3 (number-invalid, person-unknown). The rest can be used.');
    expect(stderr).toContain('ALL 2 ties name people who are not in people.csv');
    expect(stderr.replace(/\s+/g, ' ')).toContain('; 2 rows that are dropped stay in it');
    const taken = await runCli(['check', folder, '--fix', `${folder}/clean`]);
    expect([taken.code, taken.stderr.includes('use --force')]).toEqual([7, false]);
  });

  it('ends with 3 where there is nothing to read', async () => {
    const { code, stderr } = await runCli(['check', '/nowhere/at/all']);
    expect(stderr).toContain('[INPUT_MISSING]');
    expect(code).toBe(3);
  });

  it('takes limits, the decimal comma and the time zone as flags, and repeats them in what is to be copied', async () => {
    const folder = await folderOf({
      'people.csv': 'person_id;fte\na;0,5\nb;1,0\n',
      'interactions.csv': 'source,target,timestamp\na,b,2026-03-29T02:30\n',
    });
    const told = ['--decimal-comma', '--time-zone', 'Europe/Berlin'];
    const { stdout } = await runCli(['check', folder, ...told]);
    expect(stdout).toContain('people.csv: 2 rows read = 2 delivered');
    expect(stdout).toContain('a time that the clocks of Europe/Berlin skip');
    const stopped = await runCli(['analyze', folder, '-o', `${folder}/out`, ...told, '--limit', 'maxRows=5']);
    expect(stopped.code).toBe(4);
    expect(stopped.stderr.replace(/\s+/g, ' ')).toContain(
      '--decimal-comma --time-zone Europe/Berlin --limit maxRows=5',
    );
    expect((await runCli(['check', folder, '--limit', 'maxRows=1'])).stdout).toContain('[rows-too-many]');
    const wrong = await runCli(['check', folder, '--limit', 'maxRow=1']);
    expect([wrong.code, wrong.stderr.includes('did you mean "maxRows"?')]).toEqual([2, true]);
    const nowhere = await runCli(['check', folder, '--time-zone', 'Europe/Berln']);
    expect([nowhere.code, nowhere.stderr.includes('no known time zone')]).toEqual([2, true]);
  });
});

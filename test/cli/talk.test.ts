import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runCli } from './run-cli.js';

const fixture = join(import.meta.dirname, '../../fixtures/two-firms');

/** Answers as rows of cells, the header first. */
function answersIn(folder: string): string[][] {
  return readFileSync(join(folder, 'answers.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

describe('orgraph match --talk-sheets', () => {
  it('writes pages, reads answers back, keeps agreed seats, and never proposes a no again', async () => {
    const talk = join(await folderOf({}), 'talk');
    const told: string[] = [];
    const onWriting = (folder: string) => told.push(folder);
    const round = () => runCli(['match', fixture, '--talk-sheets', talk, '--format', 'json'], { onWriting });
    expect((await round()).code).toBe(0);
    expect(told).toEqual([talk]);
    const [header = [], ...rows] = answersIn(talk);
    expect(header.join()).toBe(
      'role_id,person_id,person_answer,role_answer,other_role_id,hours,note,signed_off_by',
    );
    expect(rows).toHaveLength(15);
    const pages = readdirSync(talk).filter((file) => file.startsWith('round-1-sheet-'));
    expect(pages).toHaveLength(30);
    const page = readFileSync(join(talk, 'round-1-sheet-001.html'), 'utf8');
    const markdown = readFileSync(join(talk, 'round-1-sheet-001.md'), 'utf8');
    for (const text of [page, markdown]) {
      expect(text).toContain('not a decision');
      expect(text).toContain(rows[0]![1]!);
      // Nobody but the one who is asked is named.
      for (const [, other = ''] of rows.slice(1)) expect(text).not.toContain(other);
    }

    // The first two agree, the third says no and names another role, the fourth is turned down.
    rows[0]!.splice(2, 2, 'yes', 'yes');
    rows[1]!.splice(2, 2, 'yes', 'yes');
    rows[2]!.splice(2, 3, 'no', '', 'r-05');
    rows[3]!.splice(2, 2, 'yes', 'no');
    writeFileSync(join(talk, 'answers.csv'), `${[header, ...rows].map((row) => row.join()).join('\n')}\n`);
    const second = await round();
    expect(second.code).toBe(0);
    const { answer } = JSON.parse(second.stdout) as {
      answer: { suggestions: { role: string; person: string; isAgreed: boolean }[] };
    };
    const pairs = answer.suggestions.map(({ role, person }) => `${role},${person}`);
    const pairOf = (row: string[]) => row.slice(0, 2).join();
    expect(
      answer.suggestions.filter(({ isAgreed }) => isAgreed).map(({ role, person }) => `${role},${person}`),
    ).toEqual([pairOf(rows[0]!), pairOf(rows[1]!)]);
    expect(pairs).not.toContain(pairOf(rows[2]!));
    expect(pairs).not.toContain(pairOf(rows[3]!));
    const kept = answersIn(talk);
    expect(kept.filter((row) => row[2] !== '')).toHaveLength(5);
    const { rounds } = JSON.parse(readFileSync(join(talk, 'rounds.json'), 'utf8')) as {
      rounds: { round: number; agreed: object[]; refused: object[] }[];
    };
    expect(rounds.map(({ round, agreed, refused }) => [round, agreed.length, refused.length])).toEqual([
      [1, 0, 0],
      [2, 2, 2],
    ]);

    const final = () => runCli(['match', fixture, '--talk-sheets', talk, '--final']);
    const refusedFinal = await final();
    expect(refusedFinal.code).toBe(1);
    expect(refusedFinal.stderr).toContain('2 of 2 agreed seats are not signed off');
    const signed = answersIn(talk).map((row) => (row[3] === 'yes' ? [...row.slice(0, 7), 'the board'] : row));
    writeFileSync(join(talk, 'answers.csv'), `${signed.map((row) => row.join()).join('\n')}\n`);
    expect((await final()).code).toBe(0);
    expect(readFileSync(join(talk, 'final.csv'), 'utf8').trim().split('\n').slice(1)).toEqual(
      [rows[0]!, rows[1]!].map((row, seat) => `${row[0]},${seat + 1},${row[1]},,the board`),
    );
  }, 120_000);

  it('writes nothing over answers that were not read, and says where they stand', async () => {
    const data = await folderOf({
      'people.csv': 'person_id,interests\na,x\nb,x\nc,x\n',
      'roles.csv': 'role_id,topics\nr,x\ns,x\n',
    });
    const header = 'role_id,person_id,person_answer,role_answer,other_role_id';
    const sheets: readonly (readonly [string, string])[] = [
      [`${header}\nr,a,yes,,\nr,secret-z,yes,,\n`, 'line 3;'],
      [`${header}\nr,a,yess,,\nr,b,yes,,\n`, 'line 2;'],
      [`${header}\nr,a,no,,secret-q\n`, 'line 2;'],
      [`${header},interviewer\nr,a,yes,,,secret-j\n`, 'column "interviewer";'],
      [`${header},\nr,a,yes,,,secret-j\n`, 'column without a name;'],
    ];
    for (const [text, place] of sheets) {
      const talk = await folderOf({ 'answers.csv': text });
      for (const more of [[], ['--force']]) {
        const argv = ['match', data, '--talk-sheets', talk, '--allow-held-back', '1', ...more];
        const { code, stdout, stderr } = await runCli(argv);
        expect([code, stdout], text).toEqual([7, '']);
        const [, error = ''] = stderr.split('error: ');
        expect(error.startsWith(join(talk, 'answers.csv')), error).toBe(true);
        expect(error).toContain(place);
        expect(error).toContain('[OUTPUT_EXISTS]');
        expect(stderr).not.toMatch(/secret|yess/);
        expect(readdirSync(talk)).toEqual(['answers.csv']);
        expect(readFileSync(join(talk, 'answers.csv'), 'utf8')).toBe(text);
      }
    }
  });

  it('refuses answers that cannot all hold, with file, line, code and fix', async () => {
    const data = await folderOf({
      'people.csv': 'person_id,interests\na,x\nb,x\n',
      'roles.csv': 'role_id,topics,excludes\nr,x,\ns,x,r\n',
      'answers.csv':
        'role_id,person_id,person_answer,role_answer\nr,a,yes,yes\nr,b,yes,yes\ns,a,yes,yes\nr,z,yes,\n',
    });
    const { code, stderr } = await runCli(['match', data]);
    expect(code).toBe(4);
    expect(stderr).toContain('answers.csv  2 held back');
    expect(stderr).toContain('line 3, column role_answer');
    expect(stderr).toContain('line 4, column role_answer');
    expect(stderr).toContain('answers-contradict');
    expect(stderr).toContain('take one yes back');
  });

  it('--pair tells why not, and each change it prints turns the answer round when it is made', async () => {
    const people = (skill: string) =>
      `person_id,skills,interests,hours_available\na,sql:4,x,4\nb,${skill},x,4\nc,,x,\n`;
    const files = { 'roles.csv': 'role_id,topics,skills,hours_per_week\nr,x,sql:4,3\n' };
    const before = await folderOf({ ...files, 'people.csv': people('sql:1') });
    const { stdout, code } = await runCli(['match', before, '--pair', 'b:r', '--format', 'json']);
    expect(code).toBe(0);
    const [pair] = (
      JSON.parse(stdout) as { explained: { isSuggested: boolean; changes: Record<string, unknown>[] }[] }
    ).explained;
    expect(pair!.isSuggested).toBe(false);
    for (const change of pair!.changes) {
      if (change['kind'] !== 'skill') continue;
      for (let level = 2; level <= Number(change['to']); level++) {
        const after = await folderOf({ ...files, 'people.csv': people(`sql:${level}`) });
        const { stdout: again } = await runCli(['match', after, '--format', 'csv']);
        expect(again.includes('b,')).toBe(
          level === change['to'] || again.split('\n')[1]!.split(',')[3] === 'b',
        );
      }
    }
    const table = await runCli(['match', before, '--pair', 'b:r']);
    expect(table.stdout).toContain('b in r: not suggested');
    expect((await runCli(['match', before, '--pair', 'zz:r'])).stderr).toContain('PERSON_UNKNOWN');
    expect((await runCli(['match', before, '--pair', 'a:q'])).stderr).toContain('ROLE_UNKNOWN');
  });
});

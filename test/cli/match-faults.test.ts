import { describe, expect, it } from 'vitest';
import { folderOf, runCli } from './run-cli.js';

const people = 'person_id,skills,interests,hours_available,firm\na,sql:3,x,4,F\nb,sql:2,x,4,F\n';

async function match(files: Record<string, string>, ...flags: string[]) {
  const { code, stdout, stderr } = await runCli([
    'match',
    await folderOf({ 'people.csv': people, 'roles.csv': 'role_id,skills\nr,sql:3\n', ...files }),
    ...flags,
  ]);
  // Lines are wrapped to the terminal.
  return { code, stdout, stderr: stderr.replace(/\s+/g, ' ') };
}

describe('orgraph match on input that cannot be right', () => {
  it.each([
    [
      'a skill at level 9',
      { 'people.csv': people.replace('sql:3', 'sql:9') },
      4,
      [
        'people.csv',
        'line 2, column skills',
        '[number-range]',
        'fix: write name:level with a level from 1 to 5',
      ],
    ],
    [
      'a role that wants negative hours',
      { 'roles.csv': 'role_id,hours_per_week\nr,-2\ns,1\n' },
      4,
      ['roles.csv', 'line 2, column hours_per_week', '[number-range]', 'fix: write a number of at least 0'],
    ],
    [
      'a wish of somebody unknown, and for a role that is none',
      { 'preferences.csv': 'side,person_id,role_id,answer\nperson,zz,r,yes\nperson,a,rr,yes\n' },
      0,
      [
        'preferences.csv',
        'line 2, column person_id',
        'line 3, column role_id',
        '[reference-unknown]',
        'fix: add the person to the people, or correct the id',
      ],
    ],
    [
      'more seats than people',
      { 'roles.csv': 'role_id,skills,seats\nr,sql:3,50\n' },
      0,
      ['roles.csv', 'line 2, column seats', '[seats-exceed-people]', 'fix: ask for fewer seats'],
    ],
    [
      'no role at all',
      { 'roles.csv': 'role_id,skills\n' },
      0,
      ['roles.csv', '[no-rows]', 'fix: nothing, if'],
    ],
    [
      'a role that asks for nothing, and one that excludes itself',
      { 'roles.csv': 'role_id,skills,excludes\nr,,\ns,sql:3,s\n' },
      0,
      [
        'line 2: a role without skills, topics and reach',
        '[role-empty]',
        'line 3, column excludes',
        '[roles-contradict]',
        'fix: take its own id out',
      ],
    ],
  ])('tells of %s with file, line, code and fix', async (_, files, code, told) => {
    const found = await match(files);
    expect(found.code).toBe(code);
    for (const text of told) expect(found.stderr).toContain(text);
  });

  it('names the smallest set of constraints to relax where a team cannot have what it needs', async () => {
    const { code, stderr } = await match({
      'roles.csv': 'role_id,skills,hours_per_week,team_skills\nr,sql:1,9,sql:3\n',
    });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'Everything that teams need can be had once one constraint is relaxed, and with no smaller set: more hours of somebody for r.',
    );
  });
});

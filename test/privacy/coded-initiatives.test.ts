import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { codedInitiatives } from '../../src/privacy/coded-initiatives.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { newKey, parseKey } from '../../src/privacy/pseudonyms.js';
import { emptyFolder, folderOf, runCli } from '../cli/run-cli.js';

const people = Array.from({ length: 24 }, (_, at) => ({
  person_id: `p${at + 10}`,
  unit: at < 12 ? 'North' : at < 21 ? 'South' : 'Marked unit',
  firm: 'Acme',
  level: at === 0 ? 'Marked level' : 'L1',
  skills: at === 0 ? 'Python;marked skill' : 'Python',
  hours_available: 4,
}));
const interactions = people.map(({ person_id: source }, at) => ({
  source,
  target: people[(at + 1) % 24]!.person_id,
  kind: 'mail',
}));
const roles = [
  {
    role_id: 'marked-role',
    title: 'Assistant to Marked Name',
    initiative: 'Marked Initiative',
    skills: 'python:2;marked skill:3',
    topics: 'marked topic',
    reach: 'North;Marked unit',
    min_level: 'Marked level',
    team: 'marked team',
    excludes: 'marked-other',
    one_per_firm: 'all;marked firm',
    team_skills: 'marked skill;PYTHON',
    sponsor_id: 'p12',
  },
  { role_id: 'marked-other', title: 'x', team: 'Marked Team', excludes: '' },
];
const ideas = [
  {
    idea_id: 'marked-idea',
    owner_id: 'p11',
    title: 'marked',
    initiative: 'marked initiative',
    topics: 'Python;marked topic',
  },
];
const preferences = [{ side: 'person', person_id: 'p11', role_id: 'marked-role', score: 4 }];
const answers = [
  {
    role_id: 'marked-role',
    person_id: 'p11',
    person_answer: 'yes',
    role_answer: 'yes',
    other_role_id: 'marked-other',
  },
];
const key = parseKey(newKey());
const gate = () =>
  gateDataset(datasetFromRows({ people, interactions, roles, ideas, preferences, answers }), {
    mode: 'pseudonymous',
    key,
    purpose: 'a test',
  });

describe('roles and ideas beside people who are codes', () => {
  it('hold no id, title or name of theirs, and nothing that few people have', async () => {
    const { roles, ideas, preferences, answers } = await gate();
    expect(JSON.stringify([roles, ideas, preferences, answers])).not.toMatch(/marked|assistant/i);
    const role = roles.find(({ skills }) => skills.length > 0)!;
    expect(role).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      initiative: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      seats: 1,
      skills: [{ name: 'python', level: 2 }],
      topics: [],
      reach: ['North'],
      minLevel: '(a level that is not shown)',
      team: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      excludes: roles.filter((other) => other !== role).map(({ id }) => id),
      onePerFirm: ['all'],
      teamSkills: [{ name: 'PYTHON' }],
      sponsorId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
  });

  it('still know each other', async () => {
    const { roles, ideas, preferences, answers } = await gate();
    const role = roles.find(({ skills }) => skills.length > 0)!;
    expect(roles.map(({ id }) => id)).toEqual(roles.map(({ id }) => id).sort());
    expect(new Set(roles.map(({ team }) => team)).size).toBe(1);
    expect(ideas[0]).toMatchObject({ initiative: role.initiative, topics: [{ name: 'Python' }] });
    expect(preferences[0]!.roleId).toBe(role.id);
    expect(answers![0]).toMatchObject({ roleId: role.id, otherRoleId: role.excludes[0] });
    expect((await gate()).roles).toEqual(roles);
  });
});

describe('codedInitiatives(dataset, people, codes)', () => {
  /** Codes that can be read. */
  const codes = {
    keyId: 'key',
    codeOf: async (id: string, of = 'person') => `${of} ${id}`,
    hashOf: async (text: string) => text,
  };
  const shownPeople = datasetFromRows({
    people: [{ person_id: 'a', unit: 'North', firm: 'Acme', level: 'L1', skills: 'Python' }],
    interactions: [],
  }).people;
  const made = (given: Parameters<typeof datasetFromRows>[0]) =>
    codedInitiatives(
      datasetFromRows({ people, interactions: [], ...given }),
      shownPeople,
      codes as unknown as Parameters<typeof codedInitiatives>[2],
    );

  it('makes a code of its own kind of every name, in the order of codes', async () => {
    const ids = ['b', 'd', 'a', 'c'];
    const { roles, ideas } = await made({
      roles: ids.map((role_id) => ({
        role_id,
        team: 'A Team',
        initiative: 'Grow',
        excludes: ids.filter((id) => id !== role_id).join(';'),
      })),
      ideas: ids.map((idea_id) => ({ idea_id, owner_id: 'p11', initiative: 'Grow' })),
    });
    expect(roles.map(({ id }) => id)).toEqual(['role a', 'role b', 'role c', 'role d']);
    expect(roles[1]).toMatchObject({
      team: 'team ateam',
      initiative: 'initiative grow',
      excludes: ['role a', 'role c', 'role d'],
    });
    expect(ideas.map(({ id }) => id)).toEqual(['idea a', 'idea b', 'idea c', 'idea d']);
  });

  it('keeps levels, firms and units that are shown, and no others', async () => {
    const { roles } = await made({
      roles: [
        { role_id: 'a', min_level: 'l1', one_per_firm: 'acme', reach: 'acme;NORTH;South' },
        { role_id: 'b', min_level: 'L2', one_per_firm: 'North' },
      ],
    });
    expect(roles[0]).toMatchObject({ minLevel: 'l1', onePerFirm: ['acme'], reach: ['acme', 'NORTH'] });
    expect(roles[1]).toMatchObject({ minLevel: '(a level that is not shown)', onePerFirm: [] });
    expect(Object.keys(roles[1]!)).not.toContain('team');
  });

  it('has hours of wishes and answers in classes where they are stated, and nothing where they are not', async () => {
    const rows = [
      { role_id: 'a', person_id: 'p11', hours: 7 },
      { role_id: 'a', person_id: 'p12' },
    ];
    const { preferences, answers } = await made({
      roles: [{ role_id: 'a', seats: 2 }],
      preferences: rows.map((row) => ({ ...row, side: 'person', score: 4 })),
      answers: rows.map((row) => ({ ...row, person_answer: 'yes', role_answer: 'yes' })),
    });
    for (const [stated, not] of [preferences, answers!]) {
      expect(stated!.hours).toBe(4);
      expect(Object.keys(not!)).not.toContain('hours');
    }
    expect(answers!.every((row) => !('otherRoleId' in row))).toBe(true);
    expect((await made({})).answers).toBeUndefined();
  });
});

it('orgraph analyze in codes writes no id of a role or idea, and no title', async () => {
  const csv = (rows: readonly object[]) =>
    [Object.keys(rows[0]!).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');
  const folder = await folderOf({
    'people.csv': csv(people),
    'interactions.csv': csv(interactions),
    'roles.csv': csv(
      roles.map((role) => ({ ...roles[0], ...role, one_per_firm: '', team_skills: '', reach: '' })),
    ),
    'ideas.csv': csv(ideas),
    'preferences.csv': csv(preferences),
  });
  const output = await emptyFolder();
  const flags = ['--privacy', 'pseudonymous', '--purpose', 'a test', '--draws', '20', '--permutations', '99'];
  const ran = await runCli(['analyze', folder, '-o', output, ...flags], { env: { ORGRAPH_KEY: newKey() } });
  expect(ran.code, ran.stderr).toBe(0);
  for (const name of await readdir(output))
    expect(/marked|assistant to/i.test(await readFile(join(output, name), 'utf8')), name).toBe(false);
  expect(await readFile(join(output, 'matches.csv'), 'utf8')).toMatch(/^[0-9a-f]{32},,1,/m);
  expect(await readFile(join(output, 'ideas.csv'), 'utf8')).toMatch(/^[0-9a-f]{32},,/m);
});

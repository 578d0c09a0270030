import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoleMatches } from '../../src/findings/roles/role-matches.js';
import { toJson } from '../../src/outputs/json/json.js';
import { roleMatchesJson } from '../../src/outputs/json/role-matches-json.js';
import type { PersonInput, RoleInput } from '../../src/schema/records.js';
import { type CompanyRows, company, wish } from '../matching/small-company.js';

const find = async (rows: CompanyRows, minFit = 0.5) => await findRoleMatches(company(rows, { minFit }));

/** Who is suggested, by ids. */
async function suggested(rows: CompanyRows, minFit = 0.5) {
  const input = company(rows, { minFit });
  return (await findRoleMatches(input)).suggestions.map(({ role, seat, person, fit, runnersUp }) => ({
    role: input.dataset.roles[role]!.id,
    seat,
    person: input.graph.people[person]!.id,
    fit,
    runnersUp: runnersUp.map((other) => input.graph.people[other.person]!.id),
  }));
}

const skill = (name: string, level?: number) => (level === undefined ? { name } : { name, level });

const people: PersonInput[] = [
  { id: 'ada', unit: 'HR', skills: [skill('sql', 4)], interests: [skill('climate')], hoursAvailable: 6 },
  { id: 'bo', unit: 'Sales', skills: [skill('sql', 2)], interests: [skill('pricing')], hoursAvailable: 2 },
  { id: 'cy', unit: 'Sales', skills: [], interests: [skill('climate')] },
  { id: 'di', unit: 'Legal', skills: [skill('law')], interests: [], hoursAvailable: 8 },
];
const roles: RoleInput[] = [
  {
    id: 'green',
    hoursPerWeek: 4,
    skills: [skill('SQL', 4)],
    topics: [skill('Climate')],
    reach: ['Sales'],
    sponsorId: 'di',
  },
  { id: 'prices', hoursPerWeek: 2, skills: [skill('sql')], topics: [skill('pricing')] },
];
const ties = [
  ['ada', 'bo'],
  ['cy', 'di'],
] as const;
const rows: CompanyRows = { people, roles, ties };

describe('findRoleMatches(input)', () => {
  it('suggests by the four parts, worked by hand', async () => {
    const sellers = ['eve', 'fay', 'gus'].map((id) => ({ id, unit: 'Sales' }));
    const { suggestions, unfilled } = await find({
      ...rows,
      people: [...people, ...sellers],
      ties: [...ties, ['eve', 'bo']],
    });
    expect(unfilled).toEqual([]);
    expect(suggestions).toHaveLength(2);
    const [green, prices] = suggestions;
    // Ada: topic listed 1, sql 4 of 4 is 1, bo counts 1 and eve, two steps away, half of the five in Sales, 6 hours for 4 is 1.
    expect(green).toMatchObject({ role: 0, seat: 1, person: 0, fit: (1 + 1 + 0.3 + 1) / 4 });
    expect(green!.parts).toEqual([
      { part: 'passion', score: 1, reason: 'interested in 1 of 1 topic (Climate)' },
      { part: 'knowledge', score: 1, reason: 'lists 1 of 1 skill as wanted (SQL)' },
      {
        part: 'networks',
        score: 0.3,
        reason:
          '2 of 5 people of Sales are within two steps, 1 of them within one; by strength of ties that is as much as 1.5',
      },
      { part: 'time', score: 1, reason: 'offers 6 hours a week, 4 needed' },
    ]);
    expect(green!.questions).toEqual(['Has not said whether the role appeals: ask first.']);
    expect(prices).toMatchObject({ role: 1, seat: 1, person: 1, fit: 1 });
  });

  it('gives no figures of a group below the least size, and its share is in no fit', async () => {
    const { suggestions } = await find(rows);
    const [green] = suggestions;
    expect(green).toMatchObject({ role: 0, person: 0, fit: (1 + 1 + 1) / 3 });
    expect(green!.parts[2]).toEqual({
      part: 'networks',
      score: undefined,
      reason: 'the group is too small to give figures',
    });
    const sellers = ['eve', 'fay', 'gus', 'hal'].map((id) => ({ id, unit: 'Sales' }));
    const networksAt = async (minGroup: number) =>
      (
        await findRoleMatches(
          company({ ...rows, people: [...people, ...sellers] }, { minFit: 0.5, minGroup }),
        )
      ).suggestions[0]!.parts[2]!.score;
    expect(await networksAt(6)).toBe(1 / 6);
    expect(await networksAt(7)).toBe(undefined);
  });

  it('gives the best total, and shows who fits next best', async () => {
    const found = await suggested(
      {
        people: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
        roles: [{ id: 'r1' }, { id: 'r2' }],
        preferences: [
          wish('person', 'a', 'r1', { score: 5 }),
          wish('person', 'a', 'r2', { score: 4.5 }),
          wish('person', 'b', 'r1', { score: 4 }),
          wish('person', 'c', 'r1', { score: 3 }),
          wish('person', 'd', 'r1', { score: 3 }),
          wish('person', 'e', 'r1', { score: 3 }),
        ],
      },
      0.5,
    );
    expect(found).toEqual([
      { role: 'r1', seat: 1, person: 'b', fit: 0.8, runnersUp: ['a', 'c', 'd'] },
      { role: 'r2', seat: 1, person: 'a', fit: 0.9, runnersUp: [] },
    ]);
  });

  it('says how many fit equally well', async () => {
    const { suggestions, sentences } = await find({
      people: ['a', 'b', 'c'].map((id) => ({ id, interests: [skill('x')] })),
      roles: [{ id: 'r', topics: [skill('x')] }],
    });
    expect(suggestions[0]!.runnersUp.map(({ fit }) => fit)).toEqual([1, 1]);
    expect(suggestions[0]!.questions).toContain(
      '2 other people fit equally well: nothing on record sets them apart.',
    );
    expect(sentences).toContain(
      'For 1 seat somebody else fits equally well, and nothing on record sets them apart.',
    );
  });

  it.each(['person', 'role'] as const)(
    'a no of the %s side is final, whatever else is said',
    async (side) => {
      const no = [
        wish(side, 'ada', 'green', { answer: 'no', score: 5, rank: 1 }),
        wish('person', 'ada', 'green', { answer: 'yes', score: 5 }),
        wish('role', 'ada', 'green', { answer: 'yes', score: 5 }),
      ];
      for (const preferences of [no, [...no].reverse()]) {
        const { suggestions } = await find({ ...rows, preferences }, 0);
        const green = suggestions.filter(({ role }) => role === 0);
        expect(
          green.flatMap((one) => [one.person, ...one.runnersUp.map(({ person }) => person)]),
        ).not.toContain(0);
      }
    },
  );

  it('never suggests who takes no part in roles, nor the sponsor', async () => {
    const quiet = people.map((row) =>
      row.id === 'ada' ? { ...row, participate: 'not-roles' as const } : row,
    );
    const found = await suggested({ ...rows, people: quiet }, 0);
    expect(found.flatMap(({ person, runnersUp }) => [person, ...runnersUp])).not.toContain('ada');
    const green = found.filter(({ role }) => role === 'green');
    expect(green.flatMap(({ person, runnersUp }) => [person, ...runnersUp])).not.toContain('di');
  });

  it('does not suggest who offers fewer hours than needed, and asks who has said nothing', async () => {
    const only = (id: string) => ({ ...rows, people: people.filter((row) => row.id === id) });
    const keen = [wish('person', 'bo', 'green', { score: 5 })];
    expect(await suggested({ ...only('bo'), roles: [roles[0]!], preferences: keen }, 0)).toEqual([]);
    const enough = [wish('person', 'bo', 'green', { score: 5, hours: 4 })];
    expect(await suggested({ ...only('bo'), roles: [roles[0]!], preferences: enough }, 0)).toHaveLength(1);
    const { suggestions } = await find({ ...only('cy'), roles: [roles[0]!] }, 0);
    expect(suggestions[0]!.questions).toContain('Has not said how many hours: ask how many there are.');
    expect(suggestions[0]!.questions).toContain('Lists no skills: ask whether that is complete.');
  });

  it('makes overload a question and not a verdict', async () => {
    const busy = await find({ ...rows, recordedHours: new Map([['ada', 33]]) });
    expect(busy.suggestions[0]!.person).toBe(0);
    expect(busy.suggestions[0]!.questions[0]).toBe(
      'Recorded contact already fills 83 % of the week: ask before offering.',
    );
    const calm = await find({ ...rows, recordedHours: new Map([['ada', 20]]) });
    expect(calm.suggestions[0]!.questions.join()).not.toContain('Recorded contact');
  });

  it('asks about a least level, and never decides by it', async () => {
    const strict = [{ ...roles[0]!, minLevel: 'Senior' }, roles[1]!];
    const withLevel = (level: string) => people.map((row) => ({ ...row, level }));
    const asked = 'The role asks for level Senior at least: ask whether that is met.';
    expect((await find({ ...rows, roles: strict })).suggestions[0]!.questions).toContain(asked);
    expect(
      (await find({ ...rows, roles: strict, people: withLevel('junior') })).suggestions[0]!.questions,
    ).toContain(asked);
    const met = await find({ ...rows, roles: strict, people: withLevel(' senior') });
    expect(met.suggestions[0]!.questions).not.toContain(asked);
    expect(await suggested({ ...rows, roles: strict, people: withLevel('junior') })).toEqual(
      await suggested(rows),
    );
  });

  it('does not count what the role side answers short of no, but asks', async () => {
    const preferences = [wish('role', 'ada', 'green', { answer: 'maybe', score: 1 })];
    expect(await suggested({ ...rows, preferences })).toEqual(await suggested(rows));
    expect((await find({ ...rows, preferences })).suggestions[0]!.questions).toEqual([
      'Has not said whether the role appeals: ask first.',
      "The role's side said maybe: ask what is open.",
      "The role's side gave 1 of 5: ask what is missing.",
    ]);
  });
});

describe('why a seat has no suggestion', () => {
  const reasons = async (part: Partial<CompanyRows>, minFit = 0.5) =>
    (await find({ ...rows, roles: [roles[0]!], ...part }, minFit)).unfilled.map(
      ({ seat, reason }) => `${seat}: ${reason}`,
    );

  const staff = [...people, { id: 'eve' }, { id: 'fay' }];

  it('nobody has the skill', async () => {
    const role = { id: 'r', skills: [skill('Rust')] };
    expect(await reasons({ roles: [role] })).toEqual([
      '1: nobody lists the skill Rust; of 4 people, all 4 fit less than 0.5 (the best 0)',
    ]);
  });

  it('who has the skill offers too few hours', async () => {
    const role = { id: 'r', skills: [skill('sql')], hoursPerWeek: 7 };
    expect(await reasons({ roles: [role] }, 0.6)).toEqual([
      '1: the 2 people who list sql offer fewer than 7 hours a week; of 4 people, 2 offer fewer than 7 hours a week, 2 fit less than 0.6 (the best 0.5)',
    ]);
  });

  it('everybody said no, sponsors it, or takes no part', async () => {
    const no = staff.map(({ id }) => wish('person', id, 'green', { answer: 'no' }));
    const role = { id: 'green' };
    expect(await reasons({ people: staff, roles: [role], preferences: no })).toEqual([
      '1: of 6 people, all 6 said no',
    ]);
    expect(await reasons({ people: staff, preferences: no })).toEqual([
      '1: of 6 people, 1 sponsors it, 5 said no',
    ]);
    const declined = staff.map(({ id }) => wish('role', id, 'green', { answer: 'no' }));
    const quiet = staff.map((row) => ({ ...row, participate: 'not-roles' as const }));
    expect(await reasons({ people: staff, roles: [role], preferences: declined })).toEqual([
      "1: of 6 people, all 6 were declined by the role's side",
    ]);
    expect(await reasons({ people: quiet })).toEqual(['1: of 6 people, all 6 take no part in roles']);
  });

  it('a small number of those who said no, were declined or take no part is not stated', async () => {
    const no = (side: 'person' | 'role', ids: readonly string[]) =>
      ids.map((id) => wish(side, id, 'green', { answer: 'no' }));
    const role = { id: 'green' };
    expect(await reasons({ roles: [role], preferences: no('person', ['ada', 'bo', 'cy', 'di']) })).toEqual([
      '1: of 4 people, fewer than 5 said no',
    ]);
    const quiet = staff.map((row) =>
      row.id === 'ada' ? { ...row, participate: 'not-roles' as const } : row,
    );
    const preferences = [...no('person', ['bo']), ...no('role', ['cy'])];
    // Three have nothing on record; with their number the others' could be found by subtraction.
    expect(await reasons({ people: quiet, roles: [role], preferences })).toEqual([
      "1: of 6 people, fewer than 5 take no part in roles, fewer than 5 said no, fewer than 5 were declined by the role's side, some have too little on record to tell",
    ]);
  });

  it('of the other numbers only the largest goes with a small one', async () => {
    const answers = staff.map(({ id }) =>
      wish('person', id, 'r', id === 'cy' ? { answer: 'no' } : { score: 1 }),
    );
    const role = { id: 'r', hoursPerWeek: 4, sponsorId: 'di' };
    expect(await reasons({ people: staff, roles: [role], preferences: answers }, 0.7)).toEqual([
      '1: of 6 people, 1 sponsors it, fewer than 5 said no, 1 offers fewer than 4 hours a week, some fit less than 0.7 (the best 0.6)',
    ]);
  });

  it('too little is known, which is also said to be missing', async () => {
    const found = await find({
      people: [{ id: 'a', hoursAvailable: 9 }, { id: 'b' }],
      roles: [{ id: 'r', hoursPerWeek: 2 }],
    });
    expect(found.unfilled).toHaveLength(1);
    expect(found.unfilled).toMatchObject([
      { role: 0, seat: 1, reason: 'of 2 people, all 2 have too little on record to tell' },
    ]);
    expect(found.missing).toContain('preferences.csv');
  });

  it('the seats of a role are filled first to last, and those who fit are suggested elsewhere', async () => {
    const found = await find({
      people: ['a', 'b'].map((id) => ({ id, interests: [skill('x'), skill('y')] })),
      roles: [
        { id: 'r', seats: 3, topics: [skill('x')] },
        { id: 's', topics: [skill('y')] },
      ],
    });
    expect(found.suggestions.map(({ role, seat }) => [role, seat])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(found.unfilled).toHaveLength(2);
    expect(found.unfilled).toMatchObject(
      [2, 3].map((seat) => ({
        role: 0,
        seat,
        reason:
          'of 2 people, 1 is suggested for another seat of this role, 1 fits and is suggested for another role',
      })),
    );
  });

  it('there is nobody at all', async () => {
    expect(await reasons({ people: [], ties: [] })).toEqual(['1: there are no people in the data']);
  });
});

describe('findRoleMatches(input) without roles', () => {
  it('says what is needed and claims nothing', async () => {
    const found = await find({ people, ties });
    expect(found).toMatchObject({ suggestions: [], unfilled: [], sentences: [] });
    expect(found.missing).toContain('roles.csv');
    expect((await find(rows)).missing).toBe(undefined);
  });
});

describe('findRoleMatches(input) is blind and steady', () => {
  const word = fc.constantFrom('x', 'y', 'z');
  const skills = fc.array(
    fc.record({ name: word, level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }) }),
    { maxLength: 3 },
  );
  const id = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'é', 'ä;"', '=1+1');
  const personRow = fc.record({
    id,
    unit: fc.constantFrom('U', 'V', 'toString'),
    skills,
    interests: skills,
    hoursAvailable: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  });
  const roleRow = fc.record({
    id: fc.constantFrom('r', 's', '__proto__', 'hasOwnProperty'),
    seats: fc.integer({ min: 1, max: 2 }),
    hoursPerWeek: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    skills,
    topics: skills,
    reach: fc.uniqueArray(fc.constantFrom('U', 'v', 'toString', 'nowhere'), { maxLength: 2 }),
    sponsorId: fc.option(id, { nil: undefined }),
    minLevel: fc.option(fc.constantFrom('1', 'VP'), { nil: undefined }),
  });
  const unique = { selector: ({ id }: { id: string }) => id };
  const rowsOf = fc
    .record({
      people: fc.uniqueArray(personRow, { ...unique, minLength: 1, maxLength: 6 }),
      roles: fc.uniqueArray(roleRow, { ...unique, maxLength: 3 }),
    })
    .chain(({ people, roles }) => {
      const someone = fc.constantFrom(...people.map((row) => row.id));
      const someRole = fc.constantFrom('r', ...roles.map((row) => row.id));
      return fc.record({
        people: fc.constant(people),
        roles: fc.constant(roles),
        ties: fc.array(fc.tuple(someone, someone), { maxLength: 8 }),
        preferences: fc.array(
          fc.record({
            side: fc.constantFrom('person' as const, 'role' as const),
            personId: someone,
            roleId: someRole,
            score: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
            rank: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
            answer: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const), {
              nil: undefined,
            }),
          }),
          { maxLength: 6 },
        ),
        ideas: fc.array(
          fc.record({ id: fc.string({ minLength: 1 }), ownerId: someone, topics: skills, initiative: word }),
          { maxLength: 2 },
        ),
      });
    }) as fc.Arbitrary<CompanyRows>;

  it('level, name, location, start, manager, fte and attributes change no suggestion', async () => {
    const noise = fc.record({
      level: fc.constantFrom('1', 'VP', 'L9'),
      name: fc.string(),
      location: fc.string(),
      startDay: fc.integer({ min: 0, max: 20_000 }),
      managerId: fc.constantFrom('a', 'b'),
      fte: fc.constantFrom(0.1, 1, 1.5),
      attributes: fc.constantFrom(
        new Map([['sex', 'f']]),
        new Map([['age', '61']]),
        new Map<string, string>(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(rowsOf, fc.array(noise, { minLength: 6, maxLength: 6 }), async (small, noises) => {
        const noisy = small.people.map((row, place) => ({ ...row, ...noises[place]! }));
        expect(await suggested({ ...small, people: noisy }, 0.3)).toEqual(await suggested(small, 0.3));
      }),
    );
  });

  it('the order of rows changes nothing', async () => {
    const input = rowsOf.chain((small) =>
      fc.record({
        small: fc.constant(small),
        people: shuffled(small.people),
        roles: shuffled(small.roles ?? []),
        preferences: shuffled(small.preferences ?? []),
        ideas: shuffled(small.ideas ?? []),
        ties: shuffled(small.ties ?? []),
      }),
    );
    await fc.assert(
      fc.asyncProperty(input, async ({ small, ...reordered }) => {
        expect(await withRoleIds(reordered)).toEqual(await withRoleIds(small));
      }),
    );
  });

  it('keeps its promises on any rows', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, async (small) => {
        const input = company(small, { minFit: 0.3 });
        const before = structuredClone(input.dataset);
        const found = await findRoleMatches(input);
        expect(input.dataset).toEqual(before);
        const seats = input.dataset.roles.reduce((sum, role) => sum + role.seats, 0);
        expect(found.suggestions.length + found.unfilled.length).toBe(seats);
        expect(new Set(found.suggestions.map(({ person }) => person)).size).toBe(found.suggestions.length);
        for (const { role, person, fit, runnersUp, parts } of found.suggestions) {
          const asked = [person, ...runnersUp.map((other) => other.person)].map(
            (place) => input.graph.people[place]!.id,
          );
          const said = (small.preferences ?? []).filter(
            (row) => row.roleId === input.dataset.roles[role]!.id,
          );
          for (const one of asked) {
            expect(said.some((row) => row.personId === one && row.answer === 'no')).toBe(false);
            expect(one).not.toBe(input.dataset.roles[role]!.sponsorId);
          }
          for (const other of [fit, ...runnersUp.map((candidate) => candidate.fit)]) {
            expect(other).toBeGreaterThanOrEqual(0.3 - 1e-9);
            expect(other).toBeLessThanOrEqual(1);
          }
          expect(parts.map(({ part }) => part)).toEqual(['passion', 'knowledge', 'networks', 'time']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sentences, rule and reasons name nobody', async () => {
    const named = people.map((row) => ({ ...row, id: `id-${row.id}`, name: `Name ${row.id}` }));
    const found = await find(
      { people: named, roles: roles.map((row) => ({ ...row, sponsorId: 'id-di' })) },
      0.9,
    );
    const texts = [
      ...found.sentences,
      found.rule,
      found.mayMean,
      found.doesNotMean,
      ...found.unfilled.map(({ reason }) => reason),
      ...found.suggestions.flatMap(({ questions, parts }) => [
        ...questions,
        ...parts.map(({ reason }) => reason),
      ]),
    ].join('\n');
    expect(texts).not.toMatch(/id-|Name |decision|decid/);
  });

  it('takes 1,000 people and 60 seats in a few seconds', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `p${index}`,
      unit: `u${index % 20}`,
      skills: [skill(`s${index % 7}`, 1 + (index % 5)), skill(`s${index % 11}`)],
      interests: [skill(`t${index % 13}`)],
    }));
    const posts = Array.from({ length: 60 }, (_, index) => ({
      id: `r${index}`,
      skills: [skill(`s${index % 7}`, 4)],
      topics: [skill(`t${index % 13}`)],
      reach: [`u${index % 20}`, `u${(index + 7) % 20}`],
    }));
    const contacts = Array.from(
      { length: 8000 },
      (_, index) => [`p${(index * 37) % 1000}`, `p${(index * 91 + (index >> 3)) % 1000}`] as const,
    );
    const start = process.cpuUsage();
    const found = await find({ people: many, roles: posts, ties: contacts }, 0.5);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(5000);
    expect(found.suggestions).toHaveLength(60);
  });
});

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Everything found, with people and roles by id, since their places follow the file. */
async function withRoleIds(rows: CompanyRows): Promise<unknown> {
  const input = company(rows, { minFit: 0.3 });
  const found = await findRoleMatches(input);
  const json = JSON.parse(
    toJson(
      roleMatchesJson(
        found,
        (person) => input.graph.people[person]?.id,
        (role) => input.dataset.roles[role]?.id,
      ),
    ),
  ) as { blocking: object[]; others: { changes: object[] }[] };
  const inOrder = (list: object[]) => list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  inOrder(json.blocking);
  for (const { changes } of json.others) inOrder(changes);
  return json;
}

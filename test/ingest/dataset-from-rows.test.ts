import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { issuesOf, tiesOf } from './issues-of.js';

const trio = [{ person_id: 'a' }, { person_id: 'b' }, { person_id: 'c' }];

describe('datasetFromRows(tables) reads people', () => {
  it('with every column, and keeps the others as attributes', () => {
    const { people } = datasetFromRows({
      people: [
        { person_id: 'boss' },
        {
          person_id: 'a',
          name: ' Ana ',
          manager_id: 'boss',
          level: 3,
          unit: 'Sales',
          firm: 'Acme',
          location: 'Paris',
          start_date: '1970-01-11',
          fte: 0.8,
          hours_available: '4',
          skills: 'law:3;sales',
          interests: '',
          participate: 'not-roles',
          region: 'EU',
          empty: '',
        },
      ].map((row) => ({ participate: 'yes', ...row })),
    });
    expect(people[0]).toEqual({
      id: 'a',
      name: 'Ana',
      managerId: 'boss',
      level: '3',
      unit: 'Sales',
      firm: 'Acme',
      location: 'Paris',
      startDay: 10,
      fte: 0.8,
      hoursAvailable: 4,
      skills: [{ name: 'law', level: 3 }, { name: 'sales' }],
      interests: [],
      participate: 'not-roles',
      attributes: new Map([['region', 'EU']]),
    });
  });

  it('in code-unit order of id', () => {
    const { people } = datasetFromRows({ people: ['b', 'ä', 'B', '10', '9'].map((id) => ({ id })) });
    expect(people.map(({ id }) => id)).toEqual(['10', '9', 'B', 'b', 'ä']);
  });

  it('whatever they are called, columns too', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const dataset = datasetFromRows({
      people: ids.map((id, i) =>
        JSON.parse(`{"person_id":"${id}","manager_id":"${ids[i - 1] ?? ''}","__proto__":"x"}`),
      ),
      interactions: ids.map((id) => ({ source: id, target: '__proto__', kind: 'constructor' })),
    });
    expect(dataset.people.map(({ id }) => id)).toEqual([...ids].sort());
    expect(dataset.people[0]!.attributes).toEqual(new Map([['__proto__', 'x']]));
    expect(dataset.interactions.count).toBe(4);
    expect(dataset.interactions.kinds).toEqual(['constructor']);
    expect(issuesOf(dataset)).toEqual([
      'self-tie interactions:2 target',
      'column-reserved people:1 __proto__',
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('with leading zeros, and keeps apart who differs by them alone', () => {
    const dataset = datasetFromRows({
      people: [{ person_id: '00123' }, { person_id: '123' }, { person_id: 'E1' }, { person_id: 'e1' }],
    });
    expect(dataset.people).toHaveLength(4);
    expect(issuesOf(dataset)).toEqual(['id-alike people:3 person_id', 'id-alike people:5 person_id']);
  });

  it('and counts a person who comes twice alike once', () => {
    const dataset = datasetFromRows({ people: [...trio, { person_id: 'a' }] });
    expect(dataset.people).toHaveLength(3);
    expect(issuesOf(dataset)).toEqual(['person-repeated people:5 person_id']);
    expect(dataset.files[0]).toMatchObject({ read: 4, delivered: 4, heldBack: 0 });
  });

  it('and holds back the second of two rows that differ', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'a', manager_id: 'b' },
        { person_id: 'b', manager_id: '' },
        { person_id: 'a', manager_id: 'c' },
        { person_id: 'c', manager_id: '' },
      ],
    });
    expect(issuesOf(dataset)).toEqual(['person-conflict people:4 person_id']);
    expect(dataset.issues[0]!.found).toContain('line 2');
    expect(dataset.issues[0]!.found).toContain('"manager_id"');
    expect(dataset.people[0]!.managerId).toBe('b');
  });

  it('and names every cell of a row that is wrong', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'a', fte: '2', hours_available: '4,5', start_date: '03/04/2020', skills: 'law:9' },
        { person_id: '', fte: '1', hours_available: '1', start_date: '', skills: '' },
      ],
    });
    expect(issuesOf(dataset)).toEqual([
      'date-invalid people:2 start_date',
      'number-invalid people:2 hours_available',
      'number-range people:2 fte',
      'number-range people:2 skills',
      'value-missing people:3 person_id',
    ]);
    expect(dataset.issues.find(({ column }) => column === 'fte')!.fix).toBe(
      'FTE is above 0 and at most 1.5 (1 is full time)',
    );
    expect(dataset.files[0]).toMatchObject({ read: 2, delivered: 0, heldBack: 2 });
  });

  it('and says which ids have changed, cannot be seen, or were rewritten', () => {
    const dataset = datasetFromRows({
      people: [' a', 'e\u0301', 'b\u00adc', 'Mar-05'].map((person_id) => ({ person_id })),
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['Mar-05', 'a', 'b\u00adc', 'é']);
    expect(issuesOf(dataset)).toEqual([
      'id-changed people:2 person_id',
      'id-changed people:3 person_id',
      'id-invisible people:4 person_id',
      'id-rewritten people:5 person_id',
    ]);
  });

  it('and holds back the total at the foot', () => {
    const dataset = datasetFromRows({
      people: [...trio, { person_id: 'Total' }].map((row) => ({ ...row, name: '', unit: '' })),
    });
    expect(issuesOf(dataset)).toEqual(['value-missing people:5 person_id']);
  });

  it('and refuses columns that cannot be told apart', () => {
    const dataset = datasetFromRows({ people: [{ id: 'a', employee_id: 'b' }], interactions: [] });
    expect(issuesOf(dataset, 'column-repeated')).toEqual(['column-repeated people:1 id']);
    expect(dataset.issues.at(-1)!.fix).toContain('--map people.person_id=');
    expect(dataset.people).toEqual([]);
    expect(dataset.files[0]).toMatchObject({ read: 0, delivered: 0 });
  });
});

describe('datasetFromRows(tables) checks managers', () => {
  const withManagers = (managers: Record<string, string>) =>
    datasetFromRows({
      people: Object.entries(managers).map(([person_id, manager_id]) => ({ person_id, manager_id })),
    });

  it('and removes those who are unknown or the person', () => {
    const dataset = withManagers({ a: 'b', b: 'b', c: 'zz', d: '' });
    expect(dataset.people.map(({ managerId }) => managerId)).toEqual(['b', undefined, undefined, undefined]);
    expect(dataset.people.map((person) => person.hasManagerElsewhere)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
    ]);
    expect(issuesOf(dataset)).toEqual([
      'manager-self people:3 manager_id',
      'manager-unknown people:4 manager_id',
    ]);
  });

  it('and points to the line of a manager whose id has lost its zeros', () => {
    const dataset = withManagers({ '007': '', a: '7' });
    expect(dataset.issues[0]).toMatchObject({
      code: 'manager-unknown',
      fix: expect.stringContaining('line 2'),
    });
  });

  it('and reports each member of a circle by line, not those below it', () => {
    const dataset = withManagers({ a: 'b', b: 'c', c: 'a', d: 'a', e: 'd' });
    expect(issuesOf(dataset)).toEqual([
      'manager-cycle people:2 manager_id',
      'manager-cycle people:3 manager_id',
      'manager-cycle people:4 manager_id',
    ]);
    expect(dataset.people[0]!.managerId).toBe('b');
  });

  it('and takes the first of two in a cell', () => {
    const dataset = withManagers({ a: 'b; c', b: '', c: '' });
    expect(dataset.people[0]!.managerId).toBe('b');
    expect(issuesOf(dataset)).toEqual(['two-managers people:2 manager_id']);
  });

  it('through a chain of 100,000', () => {
    const people = Array.from({ length: 100_000 }, (_, i) => ({
      id: `p${i}`,
      manager: i === 0 ? '' : `p${i - 1}`,
    }));
    expect(datasetFromRows({ people }).issues).toEqual([]);
    people[0]!.manager = 'p99999';
    const [count] = datasetFromRows({ people }).issueCounts;
    expect(count).toMatchObject({ code: 'manager-cycle', count: 100_000 });
  });

  it('stated as ties of a formal kind when the people file has no column for them', () => {
    const interactions = [
      { source: 'a', target: 'b', kind: 'reports_to' },
      { source: 'a', target: 'c', kind: 'reports_to' },
      { source: 'a', target: 'b', kind: 'reports_to' },
      { source: 'b', target: 'c', kind: 'Linie' },
    ];
    const config = { kinds: { Linie: { formal: true } } };
    const dataset = datasetFromRows({ people: trio, interactions }, config);
    expect(dataset.people.map(({ managerId }) => managerId)).toEqual(['b', 'c', undefined]);
    expect(dataset.hasReportingLines).toBe(true);
    expect(issuesOf(dataset)).toEqual(['two-managers interactions:3 target']);
    const withColumn = datasetFromRows(
      { people: trio.map((row) => ({ ...row, manager_id: '' })), interactions },
      config,
    );
    expect(withColumn.hasReportingLines).toBe(false);
  });

  it('stated as ties when there is no people file, circles too', () => {
    const dataset = datasetFromRows({
      interactions: [
        { source: 'z', target: 'b', kind: 'manager' },
        { source: 'b', target: 'z', kind: 'manager' },
      ],
    });
    expect(dataset.people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['b', 'z'],
      ['z', 'b'],
    ]);
    expect(issuesOf(dataset)).toEqual([
      'manager-cycle interactions:2 target',
      'manager-cycle interactions:3 target',
    ]);
  });
});

describe('datasetFromRows(tables) heeds who takes part', () => {
  const people = [
    { person_id: 'a', participate: 'yes', manager_id: 'd' },
    { person_id: 'b', participate: '', manager_id: '' },
    { person_id: 'c', participate: 'perhaps', manager_id: '' },
    { person_id: 'd', participate: 'no', manager_id: '' },
    { person_id: 'e', participate: 'not-introductions', manager_id: '' },
  ];

  it('and leaves out all who did not say yes, with their ties and everywhere else', () => {
    const dataset = datasetFromRows({
      people,
      interactions: [
        { source: 'a', target: 'e' },
        { source: 'a', target: 'd' },
        { source: 'b', target: 'e' },
        { source: 'd', target: 'nobody' },
      ],
      meetings: [{ event_id: 'm', participants: 'a;b;d;e' }],
      roles: [{ role_id: 'r', sponsor_id: 'd' }],
      preferences: [{ side: 'person', person_id: 'd', role_id: 'r' }],
      ideas: [{ idea_id: 'i', owner_id: 'd' }],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(dataset.people[0]!.managerId).toBeUndefined();
    expect(dataset.people.map(({ hasManagerElsewhere }) => hasManagerElsewhere)).toEqual([true, undefined]);
    expect(tiesOf(dataset)).toEqual(['a e tie 1']);
    expect(dataset.optedOut).toMatchObject({ people: 3, interactions: 3, units: new Map() });
    expect(dataset.meetings).toMatchObject([{ participants: [0, 1], size: 4 }]);
    expect(dataset.roles[0]!.sponsorId).toBeUndefined();
    expect(dataset.preferences).toEqual([]);
    expect(dataset.ideas).toEqual([]);
    expect(issuesOf(dataset, 'opted-out', 'participation-unclear')).toEqual([
      'opted-out ideas:2 owner_id',
      'opted-out interactions:3 target',
      'opted-out interactions:4 source',
      'opted-out interactions:5 source',
      'opted-out meetings:2 participants',
      'opted-out people:3',
      'participation-unclear people:3 participate',
      'opted-out people:4',
      'participation-unclear people:4 participate',
      'opted-out people:5',
      'opted-out preferences:2 person_id',
      'opted-out roles:2 sponsor_id',
    ]);
    expect(dataset.files.map(({ delivered, dropped }) => [delivered, dropped])).toEqual([
      [5, 3],
      [4, 3],
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    const optedOut = dataset.issues.filter(({ code, value }) => code === 'opted-out' && value !== undefined);
    expect(optedOut).toEqual([]);
  });

  it('and takes a no in any row of a person as a no', () => {
    const dataset = datasetFromRows({
      people: [...people, { person_id: 'a', participate: 'no', manager_id: '' }],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['e']);
  });

  it.each([
    ['before', ['no', 'yes'], 3],
    ['after', ['yes', 'no'], 2],
  ])('and takes a no in a row held back %s a yes as a no', (_, answers, line) => {
    const dataset = datasetFromRows({
      people: [
        ...answers.map((participate) => ({
          person_id: 'a',
          participate,
          fte: participate === 'no' ? 'abc' : 1,
        })),
        { person_id: 'b', participate: 'yes', fte: 1 },
      ],
      interactions: [{ source: 'a', target: 'b' }],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['b']);
    expect(dataset.interactions.count).toBe(0);
    expect(dataset.optedOut).toMatchObject({ people: 1, interactions: 1, units: new Map() });
    expect(issuesOf(dataset, 'opted-out')).toEqual([
      'opted-out interactions:2 source',
      `opted-out people:${line}`,
    ]);
    expect(dataset.files[0]).toMatchObject({ read: 3, delivered: 2, heldBack: 1, dropped: 1 });
  });

  it('and lets the ties of a person whose only row is held back with a no leave as opted out', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'a', participate: 'no', fte: 'abc' },
        { person_id: 'b', participate: 'yes', fte: 1 },
        { person_id: 'Total', participate: '', fte: '' },
      ],
      interactions: [{ source: 'b', target: 'a' }],
    });
    expect(dataset.optedOut).toMatchObject({ people: 1, interactions: 1, units: new Map() });
    expect(issuesOf(dataset, 'opted-out', 'person-unknown')).toEqual(['opted-out interactions:2 target']);
    expect(dataset.files[0]).toMatchObject({ delivered: 1, heldBack: 2, dropped: 0 });
  });
});

describe('datasetFromRows(tables) reads interactions', () => {
  it('with every column', () => {
    const { interactions } = datasetFromRows({
      people: trio,
      interactions: [
        {
          source: 'a',
          target: 'b',
          kind: 'email',
          weight: 0.1,
          timestamp: '1970-01-02T03:04',
          duration_minutes: 1.5,
          event_id: 'e',
        },
        { source: 'c', target: 'a', kind: '', weight: '2e1', timestamp: '', duration_minutes: '' },
      ],
    });
    expect(interactions).toEqual({
      count: 2,
      source: Int32Array.of(0, 2),
      target: Int32Array.of(1, 0),
      kind: Int32Array.of(0, 1),
      kinds: ['email', 'tie'],
      microWeight: Float64Array.of(100_000, 20_000_000),
      seconds: Float64Array.of(90, Number.NaN),
      day: Int32Array.of(1, -0x80000000),
      event: Int32Array.of(0, -1),
      file: 'interactions',
      records: Int32Array.of(1, 1),
      line: Int32Array.of(2, 3),
    });
  });

  it('and numbers events as they are met', () => {
    const dataset = datasetFromRows({
      people: trio,
      interactions: ['z', ' y', '', 'z', 'y', '__proto__', 'gone'].map((event_id, index) => ({
        source: 'a',
        target: index === 6 ? 'nobody' : 'b',
        event_id,
      })),
    });
    expect(dataset.interactions.event).toEqual(Int32Array.of(0, 1, -1, 0, 1, 2));
    expect(issuesOf(dataset, 'id-changed')).toEqual(['id-changed interactions:3 event_id']);
  });

  it('and drops, counts and lists rows that join no two people', () => {
    const dataset = datasetFromRows({
      people: [...trio, { person_id: 'd', fte: 9 }],
      interactions: [
        { source: 'a', target: 'a', weight: 1 },
        { source: 'a', target: 'b', weight: 0 },
        { source: 'a', target: 'b', weight: '-0' },
        { source: 'a', target: 'b', weight: '1e-400' },
        { source: 'x', target: 'b', weight: 1 },
        { source: 'b', target: 'd', weight: 1 },
        { source: 'a', target: 'b', weight: 3 },
      ],
    });
    expect(tiesOf(dataset)).toEqual(['a b tie 3']);
    expect(dataset.files[1]).toMatchObject({ read: 7, delivered: 7, heldBack: 0, dropped: 6 });
    expect(issuesOf(dataset).slice(0, 6)).toEqual([
      'self-tie interactions:2 target',
      'weight-zero interactions:3 weight',
      'weight-zero interactions:4 weight',
      'weight-zero interactions:5 weight',
      'person-unknown interactions:6 source',
      'person-unknown interactions:7 target',
    ]);
  });

  it('and holds back rows with cells that cannot be read', () => {
    const dataset = datasetFromRows({
      people: trio,
      interactions: [
        { source: '', target: 'b', weight: 1, timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: '', timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: '1,5', timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: -1, timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: 1e10, timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: Number.NaN, timestamp: '', duration: '' },
        { source: 'a', target: 'b', weight: 1, timestamp: '03/04/2026', duration: '' },
        { source: 'a', target: 'b', weight: 1, timestamp: '', duration: -5 },
      ],
    });
    expect(dataset.interactions.count).toBe(0);
    expect(issuesOf(dataset)).toEqual([
      'value-missing interactions:2 source',
      'value-missing interactions:3 weight',
      'number-invalid interactions:4 weight',
      'number-range interactions:5 weight',
      'number-range interactions:6 weight',
      'number-invalid interactions:7 weight',
      'date-invalid interactions:8 timestamp',
      'number-range interactions:9 duration',
    ]);
  });

  it('without a people file, and makes people of those who are named', () => {
    const dataset = datasetFromRows({
      interactions: [
        { source: 'z', target: 'b' },
        { source: 'a', target: 'z' },
      ],
      meetings: [{ event_id: 1, participants: 'b;k' }],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b', 'k', 'z']);
    expect(tiesOf(dataset)).toEqual(['z b tie 1', 'a z tie 1']);
    expect(dataset.meetings[0]!.participants).toEqual([1, 2]);
    expect(dataset.hasPeopleFile).toBe(false);
  });

  it("and takes Gephi's Type for a direction, not a kind", () => {
    const undirected = datasetFromRows({
      interactions: [{ Source: 'a', Target: 'b', Type: 'Undirected', Weight: 2 }],
    });
    expect(tiesOf(undirected)).toEqual(['a b tie 2']);
    expect(undirected.config.kinds).toEqual({ tie: { direction: 'undirected' } });
    const directed = datasetFromRows({ interactions: [{ Source: 'a', Target: 'b', Type: 'Directed' }] });
    expect(tiesOf(directed)).toEqual(['a b tie 1']);
    expect(directed.config.kinds).toEqual({});
    const kumu = datasetFromRows({ interactions: [{ From: 'a', To: 'b', Type: 'trust', Strength: 3 }] });
    expect(tiesOf(kumu)).toEqual(['a b trust 3']);
  });
});

describe('datasetFromRows(tables) reads meetings', () => {
  const people = trio;
  const list = [
    { event_id: 'm1', participants: 'a; b;x', timestamp: '2026-01-05T09:00', duration_minutes: 30 },
    { event_id: 'm2', participants: 'c', timestamp: '', duration_minutes: '' },
  ];

  it('with one row a meeting', () => {
    const dataset = datasetFromRows({ people, meetings: list });
    expect(dataset.meetings).toEqual([
      { participants: [0, 1], size: 3, kind: 'meeting', day: 20_458, minutes: 30, file: 'meetings', line: 2 },
    ]);
    expect(issuesOf(dataset)).toEqual([
      'person-unknown meetings:2 participants',
      'meeting-too-small meetings:3',
    ]);
    expect(dataset.files[1]).toMatchObject({ read: 2, delivered: 2, dropped: 1 });
  });

  it('with one row a participant, in any order', () => {
    const at = '2026-01-05T09:00';
    const dataset = datasetFromRows({
      people,
      meetings: [
        { event_id: 'm1', participant: 'b', timestamp: at, duration_minutes: 30 },
        { event_id: 'm3', participant: 'a', timestamp: at, duration_minutes: 15 },
        { event_id: 'm1', participant: 'x', timestamp: at, duration_minutes: '' },
        { event_id: 'm3', participant: 'c', timestamp: at, duration_minutes: 15 },
        { event_id: 'm1', participant: 'a', timestamp: at, duration_minutes: 30 },
      ],
    });
    expect(dataset.meetings.map(({ participants, size, minutes }) => [participants, size, minutes])).toEqual([
      [[0, 1], 3, 30],
      [[0, 2], 2, 15],
    ]);
    expect(issuesOf(dataset)).toEqual(['person-unknown meetings:4 participant']);
  });

  it('and says why those who are not in it are not, and calls small only a meeting of one', () => {
    const everybody = [
      ...people.map((row) => ({ ...row, participate: 'yes', fte: 1 })),
      { person_id: 'out', participate: 'no', fte: 1 },
      { person_id: 'held', participate: 'yes', fte: 'abc' },
    ];
    const listed = datasetFromRows({
      people: everybody,
      meetings: ['a;x', 'a;out', 'a;held', 'x;out', 'a;a', 'x'].map((participants, index) => ({
        event_id: `m${index}`,
        participants,
      })),
    });
    expect(issuesOf(listed).filter((issue) => issue.includes('meetings'))).toEqual([
      'person-unknown meetings:2 participants',
      'opted-out meetings:3 participants',
      'person-unknown meetings:4 participants',
      'opted-out meetings:5 participants',
      'person-unknown meetings:5 participants',
      'meeting-too-small meetings:6',
      'meeting-too-small meetings:7',
      'person-unknown meetings:7 participants',
    ]);
    expect(listed.meetings.map(({ participants, size }) => [participants, size])).toEqual([
      [[0], 2],
      [[0], 2],
      [[0], 2],
      [[], 2],
    ]);
    expect(listed.files[1]).toMatchObject({ delivered: 6, heldBack: 0, dropped: 3 });

    const rowEach = datasetFromRows({
      people: everybody,
      meetings: ['a', 'x', 'out', 'held'].map((participant) => ({ event_id: 'm', participant })),
    });
    expect(issuesOf(rowEach).filter((issue) => issue.includes('meetings'))).toEqual([
      'person-unknown meetings:3 participant',
      'opted-out meetings:4 participant',
      'person-unknown meetings:5 participant',
    ]);
    expect(rowEach.meetings).toMatchObject([{ participants: [0], size: 4 }]);
    expect(rowEach.files[1]).toMatchObject({ delivered: 4, dropped: 3 });
  });

  it('and takes a repeated event id at another time for another meeting', () => {
    const dataset = datasetFromRows({
      people,
      meetings: ['2026-01-05', '2026-01-12'].map((timestamp) => ({
        event_id: 'm',
        participants: 'a;b',
        timestamp,
      })),
    });
    expect(dataset.meetings.map(({ size }) => size)).toEqual([2, 2]);
  });

  it('and holds back a row that contradicts the meeting', () => {
    const dataset = datasetFromRows({
      people,
      meetings: [
        { event_id: 'm', participant: 'a', minutes: 30 },
        { event_id: 'm', participant: 'b', minutes: 45 },
        { event_id: 'm', participant: 'c', minutes: 30 },
        { event_id: '', participant: 'c', minutes: 30 },
        { event_id: 'n', participant: '', minutes: 30 },
      ],
    });
    expect(issuesOf(dataset)).toEqual([
      'id-repeated meetings:3 event_id',
      'value-missing meetings:5 event_id',
      'value-missing meetings:6 participant',
    ]);
    expect(dataset.meetings).toMatchObject([{ participants: [0, 2] }]);
  });
});

describe('datasetFromRows(tables) reads what is to be matched', () => {
  const people = [
    { person_id: 'a', unit: 'Sales', firm: 'Acme' },
    { person_id: 'b', unit: 'Research', firm: 'Acme' },
  ];

  it('roles, with their defaults', () => {
    const noTeam = { excludes: [], onePerFirm: [], teamSkills: [] };
    const dataset = datasetFromRows({
      people,
      roles: [
        {
          role_id: 'r1',
          title: 'Bridge',
          seats: 2,
          hours_per_week: 3,
          skills: 'law:2',
          topics: 'ai',
          reach: 'Sales;Acme',
          sponsor_id: 'a',
        },
        {
          role_id: 'r2',
          title: '',
          seats: '',
          hours_per_week: '',
          skills: '',
          topics: '',
          reach: 'Moon;Sales',
          sponsor_id: 'q',
        },
        {
          role_id: 'r1',
          title: '',
          seats: '',
          hours_per_week: '',
          skills: '',
          topics: '',
          reach: '',
          sponsor_id: '',
        },
        {
          role_id: 'r3',
          title: '',
          seats: 1.5,
          hours_per_week: 200,
          skills: '',
          topics: '',
          reach: '',
          sponsor_id: '',
        },
      ],
    });
    expect(dataset.roles).toEqual([
      {
        id: 'r1',
        title: 'Bridge',
        seats: 2,
        hoursPerWeek: 3,
        skills: [{ name: 'law', level: 2 }],
        topics: [{ name: 'ai' }],
        reach: ['Sales', 'Acme'],
        sponsorId: 'a',
        ...noTeam,
      },
      { id: 'r2', seats: 1, skills: [], topics: [], reach: ['Moon', 'Sales'], ...noTeam },
    ]);
    expect(issuesOf(dataset)).toEqual([
      'reference-unknown roles:3 reach',
      'reference-unknown roles:3 sponsor_id',
      'seats-exceed-people roles:3 seats',
      'id-repeated roles:4 role_id',
      'number-range roles:5 hours_per_week',
      'number-range roles:5 seats',
    ]);
  });

  it('preferences', () => {
    const dataset = datasetFromRows({
      people,
      roles: [{ role_id: 'r' }],
      preferences: [
        {
          side: 'Person',
          person_id: 'a',
          role_id: 'r',
          score: 4,
          rank: 1,
          answer: 'YES',
          hours: 2,
          note: 'n',
        },
        { side: 'role', person_id: 'b', role_id: 'r', score: 6 },
        { side: 'persn', person_id: 'b', role_id: 'r' },
        { side: 'person', person_id: 'q', role_id: 'zz' },
        { side: 'person', person_id: 'a', role_id: 'r' },
      ],
    });
    expect(dataset.preferences).toEqual([
      { side: 'person', personId: 'a', roleId: 'r', score: 4, rank: 1, answer: 'yes', hours: 2, note: 'n' },
    ]);
    expect(issuesOf(dataset)).toEqual([
      'number-range preferences:3 score',
      'word-unknown preferences:4 side',
      'reference-unknown preferences:5 person_id',
      'reference-unknown preferences:5 role_id',
      'id-repeated preferences:6 person_id',
      'role-empty roles:2',
    ]);
    expect(dataset.issues[1]!.fix).toBe('write person or role; "person" is the nearest');
  });

  it('ideas', () => {
    const dataset = datasetFromRows({
      people,
      ideas: [
        { idea_id: 'i1', owner_id: 'a', title: 'T', status: 'vetted', topics: 'ai:3', sponsor_id: 'b' },
        { idea_id: 'i2', owner_id: 'q', title: '', status: '', topics: '', sponsor_id: '' },
        { idea_id: 'i3', owner_id: '', title: '', status: 'veted', topics: '', sponsor_id: '' },
      ],
    });
    expect(dataset.ideas).toEqual([
      {
        id: 'i1',
        ownerId: 'a',
        title: 'T',
        status: 'vetted',
        topics: [{ name: 'ai', level: 3 }],
        sponsorId: 'b',
      },
    ]);
    expect(issuesOf(dataset)).toEqual([
      'reference-unknown ideas:3 owner_id',
      'value-missing ideas:4 owner_id',
      'word-unknown ideas:4 status',
    ]);
  });

  it('history', () => {
    const dataset = datasetFromRows({
      people: [...'abz'].map((person_id) => ({ person_id, participate: person_id === 'z' ? 'no' : 'yes' })),
      history: [
        { person_a: 'b', person_b: 'a', date: '1970-01-03', met: 'yes', never: '' },
        { person_a: 'a', person_b: 'b', date: '', met: '', never: 'x' },
        { person_a: 'a', person_b: 'a', date: '', met: 'no', never: '' },
        { person_a: 'a', person_b: 'q', date: '', met: '', never: 'yes' },
        { person_a: 'z', person_b: 'b', date: '', met: '', never: 'yes' },
        { person_a: '', person_b: 'b', date: '3/4/25', met: 'perhaps', never: 'no' },
        { person_a: 'a', person_b: 'b', date: '', met: 'perhaps', never: 'no' },
      ],
    });
    expect(dataset.history).toEqual([
      { personA: 'a', personB: 'b', never: true },
      { personA: 'a', personB: 'b', day: 2, met: 'yes', never: false },
    ]);
    expect(issuesOf(dataset).filter((issue) => issue.includes('history'))).toEqual([
      'never-unclear history:3 never',
      'self-tie history:4 person_b',
      'reference-unknown history:5 person_b',
      'opted-out history:6 person_a',
      'date-invalid history:7 date',
      'value-missing history:7 person_a',
      'word-unknown history:7 met',
      'word-unknown history:8 met',
    ]);
    const account = dataset.files.find(({ table }) => table === 'history')!;
    expect(account).toMatchObject({ read: 7, delivered: 5, heldBack: 2, dropped: 3 });
  });
});

describe('datasetFromRows(tables, config)', () => {
  it('is an empty organisation without rows', () => {
    const dataset = datasetFromRows({});
    expect(dataset.people).toEqual([]);
    expect(dataset.interactions.count).toBe(0);
    expect(issuesOf(datasetFromRows({ people: [] }))).toEqual(['no-rows people']);
  });

  it('refuses unknown keys, tables and columns, and names the nearest', () => {
    expect(() => datasetFromRows({}, JSON.parse('{"sed":1}'))).toThrow(/no key "sed"; did you mean "seed"/);
    expect(() => datasetFromRows({}, JSON.parse('{"kinds":{"a":{"dirction":"directed"}}}'))).toThrow(
      /"direction"/,
    );
    expect(() => datasetFromRows({}, { columns: { peple: {} } })).toThrow(/did you mean "people"/);
    expect(() => datasetFromRows({}, { columns: { people: { manger_id: 'x' } } })).toThrow(
      /did you mean "manager_id"/,
    );
    expect(() => datasetFromRows({}, { seed: -1 })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });

  it('finds columns where config.columns says', () => {
    const dataset = datasetFromRows(
      { people: [{ Nummer: '1', Abteilung: 'X' }] },
      { columns: { 'people.csv': { person_id: 'Nummer', unit: 'abteilung' } } },
    );
    expect(dataset.people[0]).toMatchObject({ id: '1', unit: 'X' });
    expect(dataset.files[0]!.columns).toEqual(
      new Map([
        ['id', 'Nummer'],
        ['unit', 'Abteilung'],
      ]),
    );
  });
});

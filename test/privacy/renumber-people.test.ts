import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { renumberPeople } from '../../src/privacy/renumber-people.js';
import type { Dataset } from '../../src/schema/dataset.js';
import type { Person } from '../../src/schema/records.js';

/** Codes by which the five come in the order c, e, a, d, b. */
const codes: Readonly<Record<string, string>> = { a: 'k3', b: 'k5', c: 'k1', d: 'k4', e: 'k2' };

const whole = datasetFromRows({
  people: [
    { person_id: 'a', manager_id: 'b', dotted_manager_id: 'd;c', unit: 'X', participate: 'yes' },
    { person_id: 'b', manager_id: '', dotted_manager_id: '', unit: 'X', participate: 'yes' },
    { person_id: 'c', manager_id: 'a', dotted_manager_id: '', unit: 'Y', participate: 'yes' },
    { person_id: 'd', manager_id: 'a', dotted_manager_id: '', unit: 'Y', participate: 'yes' },
    { person_id: 'e', manager_id: 'a', dotted_manager_id: '', unit: 'Y', participate: 'yes' },
    { person_id: 'out', manager_id: '', dotted_manager_id: '', unit: 'Z', participate: 'no' },
  ],
  interactions: [
    { source: 'a', target: 'b', kind: 'advice', weight: 2 },
    { source: 'c', target: 'd', kind: 'trust', weight: 3 },
  ],
  meetings: [{ event_id: 'm', participants: 'a;b;c;d', kind: 'meeting' }],
  roles: [
    { role_id: 'r1', title: 'Guide', seats: 1, sponsor_id: 'a' },
    { role_id: 'r2', title: 'Coach', seats: 2, sponsor_id: '' },
  ],
  preferences: [
    { side: 'role', person_id: 'a', role_id: 'r1', score: 1 },
    { side: 'person', person_id: 'a', role_id: 'r1', score: 2 },
    { side: 'person', person_id: 'c', role_id: 'r1', score: 3 },
    { side: 'person', person_id: 'b', role_id: 'r2', score: 4 },
    { side: 'person', person_id: 'd', role_id: 'r2', score: 5 },
  ],
  answers: [
    { role_id: 'r1', person_id: 'a', person_answer: 'yes', role_answer: 'no' },
    { role_id: 'r1', person_id: 'c', person_answer: 'no', role_answer: 'yes' },
    { role_id: 'r2', person_id: 'b', person_answer: 'yes', role_answer: 'yes' },
    { role_id: 'r2', person_id: 'd', person_answer: 'no', role_answer: 'no' },
  ],
  ideas: [
    { idea_id: 'i1', owner_id: 'b', sponsor_id: 'e', title: 'one', status: 'vetted' },
    { idea_id: 'i2', owner_id: 'c', sponsor_id: '', title: 'two', status: 'vetted' },
  ],
  history: [
    { person_a: 'a', person_b: 'b', date: '2026-03-01', met: 'yes' },
    { person_a: 'a', person_b: 'c', date: '2026-03-02', met: 'yes' },
    { person_a: 'c', person_b: 'e', date: '2026-03-03', met: 'no' },
  ],
});

/** Everybody with another id, and without what refers to others. */
const changedOf = ({ people }: Dataset): Person[] =>
  people.map(({ managerId: _, dottedManagerIds: __, ...person }) => ({ ...person, id: codes[person.id]! }));

const renumbered = renumberPeople(whole, changedOf(whole));

describe('renumberPeople(dataset, changed)', () => {
  it('puts people in the order of their new ids, with those of whom they report to', () => {
    const about = renumbered.people.map(({ id, unit, managerId, dottedManagerIds }) => [
      id,
      unit,
      managerId,
      dottedManagerIds,
    ]);
    expect(about).toEqual([
      ['k1', 'Y', 'k3', undefined],
      ['k2', 'Y', 'k3', undefined],
      ['k3', 'X', 'k5', ['k1', 'k4']],
      ['k4', 'Y', 'k3', undefined],
      ['k5', 'X', undefined, undefined],
    ]);
    const keysOf = (at: number) => Object.keys(renumbered.people[at]!);
    expect(keysOf(0)).toContain('managerId');
    for (const key of ['managerId', 'dottedManagerIds']) expect(keysOf(4)).not.toContain(key);
    expect(keysOf(0)).not.toContain('dottedManagerIds');
  });

  it('lets go what a changed person still says of others, and a dotted line to nobody', () => {
    const people = whole.people.map((person) =>
      person.id === 'a' ? { ...person, dottedManagerIds: ['nobody', 'd', 'c'] } : person,
    );
    const stale = changedOf(whole).map((person) => ({
      ...person,
      managerId: 'old',
      dottedManagerIds: ['old'],
    }));
    const found = renumberPeople({ ...whole, people }, stale).people;
    expect(found.map(({ managerId }) => managerId)).toEqual(['k3', 'k3', 'k5', 'k3', undefined]);
    expect(found.map(({ dottedManagerIds }) => dottedManagerIds)).toEqual([
      undefined,
      undefined,
      ['k1', 'k4'],
      undefined,
      undefined,
    ]);
  });

  it('translates the ends of ties and who met, and leaves all else of them as it was', () => {
    const { source, target, ...rest } = renumbered.interactions;
    const { source: _, target: __, ...before } = whole.interactions;
    expect([[...source], [...target]]).toEqual([
      [2, 0],
      [4, 3],
    ]);
    expect(rest).toEqual(before);
    expect(renumbered.meetings).toEqual([{ ...whole.meetings[0], participants: [0, 2, 3, 4] }]);
    // In numbers, not in the order of their digits.
    const participants = Array.from({ length: 12 }, (_, at) => at);
    const many: Dataset = {
      ...datasetFromRows({
        people: Array.from({ length: 12 }, (_, at) => ({ person_id: `p${String(at).padStart(2, '0')}` })),
        interactions: [],
      }),
      meetings: [{ ...whole.meetings[0]!, participants }],
    };
    const same = renumberPeople(many, many.people);
    expect(same.meetings[0]!.participants).toEqual(participants);
    const turned = many.people.map((person, at) => ({ ...person, id: `q${String(99 - at)}` }));
    expect(renumberPeople(many, turned).meetings[0]!.participants).toEqual(participants);
  });

  it('translates who sponsors and owns, and has no sponsor where there was none', () => {
    expect(renumbered.roles.map(({ id, sponsorId }) => [id, sponsorId])).toEqual([
      ['r1', 'k3'],
      ['r2', undefined],
    ]);
    expect(Object.keys(renumbered.roles[1]!)).not.toContain('sponsorId');
    expect(renumbered.ideas).toEqual([
      { ...whole.ideas[0], ownerId: 'k5', sponsorId: 'k2' },
      { ...whole.ideas[1], ownerId: 'k1' },
    ]);
    expect(Object.keys(renumbered.ideas[1]!)).not.toContain('sponsorId');
  });

  it('puts preferences, answers and history in the order of the new ids', () => {
    const preferences = [
      ['r1', 'k1', 'person', 3],
      ['r1', 'k3', 'person', 2],
      ['r1', 'k3', 'role', 1],
      ['r2', 'k4', 'person', 5],
      ['r2', 'k5', 'person', 4],
    ];
    const answers = [
      ['r1', 'k1', 'no', 'yes'],
      ['r1', 'k3', 'yes', 'no'],
      ['r2', 'k4', 'no', 'no'],
      ['r2', 'k5', 'yes', 'yes'],
    ];
    const history = [
      ['k1', 'k2', 'no'],
      ['k1', 'k3', 'yes'],
      ['k3', 'k5', 'yes'],
    ];
    // Whatever order they come in.
    for (const turn of [0, 1, 2, 3, 4]) {
      const turned = <Row>(rows: readonly Row[]) => [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
      for (const order of [turned, <Row>(rows: readonly Row[]) => turned(rows).reverse()]) {
        const found = renumberPeople(
          {
            ...whole,
            preferences: order(whole.preferences),
            answers: order(whole.answers!),
            history: order(whole.history),
          },
          changedOf(whole),
        );
        expect(
          found.preferences.map(({ roleId, personId, side, score }) => [roleId, personId, side, score]),
        ).toEqual(preferences);
        expect(
          found.answers!.map(({ roleId, personId, personAnswer, roleAnswer }) => [
            roleId,
            personId,
            personAnswer,
            roleAnswer,
          ]),
        ).toEqual(answers);
        expect(found.history.map(({ personA, personB, met }) => [personA, personB, met])).toEqual(history);
      }
    }
  });

  it('leaves no id of the input where it is of nobody', () => {
    const found = renumberPeople(
      {
        ...whole,
        preferences: [{ ...whole.preferences[0]!, personId: 'x' }],
        answers: [{ ...whole.answers![0]!, personId: 'x' }],
        ideas: [{ ...whole.ideas[0]!, ownerId: 'x', sponsorId: 'x' }],
        history: [
          { ...whole.history[0]!, personA: 'x', personB: 'a' },
          { ...whole.history[0]!, personA: 'a', personB: 'x' },
        ],
      },
      changedOf(whole),
    );
    expect([found.preferences[0]!.personId, found.answers![0]!.personId, found.ideas[0]!.ownerId]).toEqual([
      '',
      '',
      '',
    ]);
    expect(found.ideas[0]!.sponsorId).toBeUndefined();
    expect(found.history.map(({ personA, personB }) => [personA, personB])).toEqual([
      ['', 'k3'],
      ['', 'k3'],
    ]);
  });

  it('keeps the account of the files, counts of who does not take part, and not their units', () => {
    const { config, files, issues, issueCounts, hasPeopleFile, hasReportingLines } = whole;
    expect(renumbered).toMatchObject({
      config,
      files,
      issues,
      issueCounts,
      hasPeopleFile,
      hasReportingLines,
    });
    expect(whole.optedOut.units).toEqual(new Map([['Z', 1]]));
    expect(renumbered.optedOut).toStrictEqual({ people: 1, interactions: 0 });
    expect(renumberPeople({ ...whole, answers: undefined }, changedOf(whole)).answers).toBeUndefined();
  });
});

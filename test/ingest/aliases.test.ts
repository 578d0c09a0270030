import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { issuesOf, tiesOf } from './issues-of.js';

const people = ['a', 'b', 'c'].map((person_id) => ({ person_id }));

describe('several ids of one person, by the table of aliases', () => {
  it('are one person in every table', () => {
    const dataset = datasetFromRows({
      aliases: [
        { alias: 'A2', person_id: 'a' },
        { alias: 'a3', person_id: 'a' },
        { alias: 'B2', person_id: 'b' },
      ],
      people: people.map((row) => ({ ...row, manager_id: row.person_id === 'c' ? 'A2' : '' })),
      interactions: [
        { source: 'A2', target: 'b' },
        { source: 'c', target: 'a3' },
        { source: 'A2', target: 'a' },
      ],
      meetings: [{ event_id: 'm', participants: 'a;A2;B2;c' }],
      roles: [{ role_id: 'r', sponsor_id: 'B2', topics: 'x' }],
      preferences: [{ side: 'person', person_id: 'A2', role_id: 'r', score: 3 }],
      ideas: [{ idea_id: 'i', owner_id: 'a3' }],
      history: [{ person_a: 'B2', person_b: 'A2' }],
    });
    expect(dataset.people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 'a'],
    ]);
    expect(tiesOf(dataset)).toEqual(['a b tie 1', 'c a tie 1']);
    expect(dataset.meetings).toMatchObject([{ participants: [0, 1, 2], size: 3 }]);
    expect(dataset.roles[0]?.sponsorId).toBe('b');
    expect(dataset.preferences[0]?.personId).toBe('a');
    expect(dataset.ideas[0]?.ownerId).toBe('a');
    expect(dataset.history).toMatchObject([{ personA: 'a', personB: 'b' }]);
    expect(issuesOf(dataset)).toEqual(['self-tie interactions:4 target']);
  });

  it('hold without a table of people too', () => {
    const dataset = datasetFromRows({
      aliases: [{ alias: 'x', person_id: 'a' }],
      interactions: [
        { source: 'x', target: 'b' },
        { source: 'a', target: 'b' },
      ],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tiesOf(dataset)).toEqual(['a b tie 2']);
  });

  it('keep the row of the id that counts, or that of an alias where there is none', () => {
    const dataset = datasetFromRows({
      aliases: [
        { alias: 'a2', person_id: 'a' },
        { alias: 'd2', person_id: 'd' },
      ],
      people: [
        { person_id: 'a2', unit: 'old' },
        { person_id: 'a', unit: 'new' },
        { person_id: 'd2', unit: 'x' },
      ],
    });
    expect(dataset.people.map(({ id, unit }) => [id, unit])).toEqual([
      ['a', 'new'],
      ['d', 'x'],
    ]);
    expect(dataset.files[1]).toMatchObject({ read: 3, delivered: 3, dropped: 1 });
    expect(issuesOf(dataset)).toEqual(['alias-row people:2']);
  });

  it('let a no under any id be a no', () => {
    const dataset = datasetFromRows({
      aliases: [{ alias: 'a2', person_id: 'a' }],
      people: [
        { person_id: 'a', participate: 'yes' },
        { person_id: 'a2', participate: 'no' },
        { person_id: 'b', participate: 'yes' },
      ],
      interactions: [{ source: 'a2', target: 'b' }],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['b']);
    expect(dataset.optedOut).toMatchObject({ people: 1, interactions: 1 });
  });

  it('never lead in chains, circles or to two people', () => {
    const dataset = datasetFromRows({
      aliases: [
        { alias: 'x', person_id: 'a' },
        { alias: 'y', person_id: 'x' },
        { alias: 'a', person_id: 'b' },
        { alias: 'x', person_id: 'b' },
        { alias: 'x', person_id: 'a' },
        { alias: 'c', person_id: 'c' },
        { alias: 'a', person_id: 'x' },
        { alias: 'z', person_id: 'nobody' },
      ],
      people,
    });
    expect(issuesOf(dataset)).toEqual([
      'alias-chain aliases:3 person_id',
      'alias-chain aliases:4 alias',
      'alias-conflict aliases:5 alias',
      'alias-idle aliases:6 alias',
      'alias-idle aliases:7 alias',
      'alias-chain aliases:8 person_id',
      'reference-unknown aliases:9',
    ]);
    expect(dataset.files[0]).toMatchObject({ read: 8, delivered: 4, heldBack: 4 });
  });

  it('are suggested and never taken for granted', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'E1', email: 'ana.ruiz@old.example' },
        { person_id: 'E2', email: 'Ana.Ruiz@new.example' },
        { person_id: 'E3', email: 'bo@new.example' },
        { person_id: 'e3', email: '' },
        { person_id: '0042', email: '' },
        { person_id: 'p\u0430ul', email: '' },
        { person_id: 'paul', email: '' },
      ],
      interactions: [
        { source: 'ana.ruiz@third.example', target: 'E3' },
        { source: 'bo@new.example', target: 'E1' },
        { source: '42', target: 'E1' },
      ],
    });
    expect(issuesOf(dataset)).toEqual([
      'person-unknown interactions:2 source',
      'person-unknown interactions:3 source',
      'person-unknown interactions:4 source',
      'alias-likely people:3 person_id',
      'id-alike people:5 person_id',
      'id-alike people:8 person_id',
    ]);
    const fixes = dataset.issues.map(({ found, fix }) => `${found}: ${fix}`);
    expect(fixes[0]).toContain('several people have a mail address like this');
    expect(fixes[1]).toContain('line 4 of the people has a mail address like this');
    expect(fixes[2]).toContain('line 6 of the people in leading zeros, which spreadsheets take away');
    expect(fixes[2]).toContain('export the column as text');
    expect(fixes[4]).toContain('line 4 in capital letters');
    expect(fixes[5]).toContain('line 7 in letters of other scripts that look alike');
    expect(dataset.people).toHaveLength(7);
  });
});

describe('shared mailboxes, rooms and programs', () => {
  it('are left out with their ties where account_type says so', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'a', account_type: 'UserMailbox' },
        { person_id: 'b', account_type: '' },
        { person_id: 'help', account_type: 'Shared Mailbox' },
        { person_id: 'room', account_type: 'RoomMailbox' },
        { person_id: 'c', account_type: 'gold' },
        { person_id: 'a', account_type: 'bot' },
      ],
      interactions: [
        { source: 'a', target: 'help' },
        { source: 'a', target: 'b' },
      ],
      meetings: [
        { event_id: 'm', participants: 'a;b;room' },
        { event_id: 'n', participants: 'room;help' },
      ],
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(tiesOf(dataset)).toEqual(['a b tie 1']);
    expect(dataset.meetings).toMatchObject([{ participants: [0, 1], size: 2 }]);
    expect(
      dataset.files.map(({ read, delivered, dropped, heldBack }) => [read, delivered, dropped, heldBack]),
    ).toEqual([
      [6, 5, 2, 1],
      [2, 2, 1, 0],
      [2, 2, 1, 0],
    ]);
    expect(issuesOf(dataset)).toEqual([
      'not-a-person interactions:2 target',
      'not-a-person meetings:2 participants',
      'not-a-person meetings:3 participants',
      'not-a-person people:4 account_type',
      'not-a-person people:5 account_type',
      'account-unclear people:6 account_type',
      'person-conflict people:7 account_type',
    ]);
  });

  it('are suggested by what they send and what they are called, and count until then', () => {
    const ids = Array.from({ length: 30 }, (_, n) => `p${n}`);
    const rows = {
      people: [...ids, 'news', 'boss', 'no-reply@firm.example'].map((person_id) => ({
        person_id,
        account_type: '',
      })),
      interactions: [
        ...ids.map((target) => ({ source: 'news', target, kind: 'email' })),
        ...ids.map((target) => ({ source: 'boss', target, kind: 'email' })),
        { source: 'p1', target: 'boss', kind: 'email' },
        ...ids.slice(0, 20).map((target) => ({ source: 'p29', target, kind: 'reports_to' })),
      ],
    };
    const dataset = datasetFromRows(rows);
    expect(issuesOf(dataset, 'account-likely')).toEqual([
      'account-likely people:32 person_id',
      'account-likely people:34 person_id',
    ]);
    expect(dataset.issues.find(({ code }) => code === 'account-likely')?.found).toBe(
      'a sender to 30 people who hears from nobody',
    );
    expect(dataset.people).toHaveLength(33);
    const sure = rows.people.map((row) => ({ ...row, account_type: 'person' }));
    expect(issuesOf(datasetFromRows({ ...rows, people: sure }), 'account-likely')).toEqual([]);
  });
});

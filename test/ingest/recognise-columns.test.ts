import { describe, expect, it } from 'vitest';
import { columnsOfTable } from '../../src/ingest/header/columns.js';
import { plainName, recogniseColumns } from '../../src/ingest/header/recognise-columns.js';
import type { TableName } from '../../src/schema/dataset.js';

/** What was recognised, as field: header. */
function found(table: TableName, headers: string[], map: Record<string, string> = {}) {
  const { places } = recogniseColumns(table, headers, new Map(Object.entries(map)));
  return Object.fromEntries([...places].map(([field, place]) => [field, headers[place]]));
}

describe('recogniseColumns(table, headers, map)', () => {
  it('takes headers whatever their case and separators', () => {
    expect(found('people', ['Person ID', 'MANAGER-ID', 'hoursAvailable'])).toEqual({
      id: 'Person ID',
      managerId: 'MANAGER-ID',
      hoursAvailable: 'hoursAvailable',
    });
  });

  it('knows the synonyms of people', () => {
    const headers = [
      'employee_id',
      'reports_to',
      'grade',
      'dept',
      'company',
      'site',
      'hire_date',
      'consent',
      'region',
    ];
    expect(found('people', headers)).toEqual({
      id: 'employee_id',
      managerId: 'reports_to',
      level: 'grade',
      unit: 'dept',
      firm: 'company',
      location: 'site',
      startDay: 'hire_date',
      participate: 'consent',
    });
  });

  it.each([
    ['person_id', ['Staff No', 'staff number', 'Employee Number', 'employee_no', 'Personnel number']],
    ['manager_id', ['Boss', 'Line Manager', 'line-manager-id', 'supervisor', 'Reports To']],
    ['unit', ['Business Unit', 'Org Unit', 'Organisational Unit']],
    ['firm', ['Subsidiary', 'Legal Entity']],
    ['start_date', ['hired', 'Hire Date', 'Start', 'joined']],
    ['location', ['City']],
  ])('finds %s of people under %j', (name, headers) => {
    const { field } = columnsOfTable.people.find((column) => column.name === name)!;
    for (const header of headers) expect(found('people', [header, 'other'])).toEqual({ [field]: header });
  });

  it.each([
    ['weight', ['How often', 'frequency', 'count', 'Times', 'strength']],
    ['timestamp', ['When', 'date', 'Sent']],
    ['source', ['Respondent', 'ego', 'sender', 'seeker']],
    ['target', ['Nominee', 'alter', 'recipient', 'Contact']],
  ])('finds %s of ties under %j', (name, headers) => {
    for (const header of headers)
      expect(found('interactions', [header, 'other'])).toEqual({ [name]: header });
    const both = recogniseColumns('interactions', [headers[0]!, name], new Map());
    expect([both.places.get(name), both.others]).toEqual([1, [0]]);
  });

  it('asks which of two numbers of ties is the weight', () => {
    const { contested } = recogniseColumns('interactions', ['source', 'target', 'count', 'times'], new Map());
    expect(contested.map(({ column }) => column.name)).toEqual(['weight']);
  });

  it('prefers an exact name to a synonym, and leaves the synonym to the others', () => {
    const { places, others, contested } = recogniseColumns(
      'people',
      ['id', 'person_id', 'team', 'department'],
      new Map(),
    );
    expect(places.get('id')).toBe(1);
    expect(places.get('unit')).toBe(3);
    expect(others).toEqual([0, 2]);
    expect(contested).toEqual([]);
  });

  it('finds two headers with the same right contested', () => {
    const { contested } = recogniseColumns('people', ['id', 'employee_id'], new Map());
    expect(contested.map(({ column, places }) => [column.name, places])).toEqual([['person_id', [0, 1]]]);
  });

  it('reads Microsoft Viva Insights person-to-person tables', () => {
    const headers = [
      'PrimaryCollaborator_PersonId',
      'SecondaryCollaborator_PersonId',
      'StrongTieScore',
      'DiverseTieScore',
      'PrimaryCollaborator_Organization',
    ];
    expect(found('interactions', headers)).toEqual({
      source: headers[0],
      target: headers[1],
      weight: headers[2],
    });
  });

  it.each([
    [
      ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'],
      { source: 'Source', target: 'Target', kind: 'Type', weight: 'Weight' },
    ],
    [['From', 'To', 'Type', 'Strength'], { source: 'From', target: 'To', kind: 'Type', weight: 'Strength' }],
    [['sender', 'recipient', 'date'], { source: 'sender', target: 'recipient', timestamp: 'date' }],
    [['person_a', 'person_b', 'channel'], { source: 'person_a', target: 'person_b', kind: 'channel' }],
    [
      ['week', 'source', 'target', 'minutes'],
      { source: 'source', target: 'target', weight: 'minutes', timestamp: 'week' },
    ],
    [
      ['source', 'target', 'weight', 'minutes'],
      { source: 'source', target: 'target', weight: 'weight', durationMinutes: 'minutes' },
    ],
  ])('reads ties under %j', (headers, expected) => {
    expect(found('interactions', headers)).toEqual(expected);
  });

  it('reads Gephi and Kumu tables of people', () => {
    expect(found('people', ['Id', 'Label', 'Department'])).toEqual({
      id: 'Id',
      name: 'Label',
      unit: 'Department',
    });
    expect(found('people', ['Label', 'Type'])).toEqual({ id: 'Label' });
  });

  it('does as the map says, before all else', () => {
    expect(found('people', ['unit', 'Abteilung', 'person_id'], { unit: 'Abteilung' })).toEqual({
      id: 'person_id',
      unit: 'Abteilung',
    });
    const { mapMisses } = recogniseColumns('people', ['person_id'], new Map([['unit', 'Abteilung']]));
    expect(mapMisses.map(({ header }) => header)).toEqual(['Abteilung']);
  });

  it('takes hostile headers for what they are', () => {
    const { others, unnamed } = recogniseColumns(
      'people',
      ['person_id', '__proto__', 'constructor', ''],
      new Map(),
    );
    expect(others).toEqual([1, 2]);
    expect(unnamed).toEqual([3]);
  });
});

it('columnsOfTable writes its synonyms as headers are compared, and repeats none within a group', () => {
  for (const columns of Object.values(columnsOfTable)) {
    for (const { synonyms } of columns) {
      expect(synonyms.flat().map(plainName)).toEqual(synonyms.flat());
      expect(new Set(synonyms.flat()).size).toBe(synonyms.flat().length);
    }
  }
});

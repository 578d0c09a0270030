import { expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { gateColumns } from '../../src/privacy/gated-columns.js';

/** Ten people in each of as many groups as there are cells. */
function people(...groups: readonly Readonly<Record<string, string>>[]) {
  const rows = groups.flatMap((cells, group) =>
    Array.from({ length: 10 }, (_, at) => ({ person_id: `p${group}${at}`, ...cells })),
  );
  return datasetFromRows({ people: rows });
}

it('shows groups of k people as they are, each under its field or as an attribute, and nothing else', () => {
  const dataset = people(
    { unit: 'North', location: 'Bern', colour: 'red', remark: 'one' },
    { unit: 'South', location: '', colour: 'blue', remark: 'two' },
  );
  const { columns, groupsOf } = gateColumns(dataset, ['unit', 'location', 'colour'], 10);
  expect(columns).toEqual([
    { by: 'unit', isShown: true, rest: undefined },
    { by: 'location', isShown: true, rest: undefined },
    { by: 'colour', isShown: true, rest: undefined },
  ]);
  expect(groupsOf(0)).toStrictEqual({
    unit: 'North',
    location: 'Bern',
    attributes: new Map([['colour', 'red']]),
  });
  // Who has no location is given none.
  expect(groupsOf(19)).toStrictEqual({ unit: 'South', attributes: new Map([['colour', 'blue']]) });
});

it('shows nothing of a column in which fewer than two groups would be left', () => {
  const { columns, groupsOf } = gateColumns(
    people({ unit: 'North', colour: 'red' }, { unit: 'South', colour: 'red' }),
    ['colour', 'unit'],
    10,
  );
  expect(columns).toEqual([
    { by: 'colour', isShown: false, rest: undefined },
    { by: 'unit', isShown: true, rest: undefined },
  ]);
  expect(groupsOf(0)).toStrictEqual({ unit: 'North', attributes: new Map() });
  const few = gateColumns(people({ unit: 'North' }, { unit: 'South' }), ['unit'], 11);
  expect(few.columns).toEqual([{ by: 'unit', isShown: false, rest: undefined }]);
  for (const person of [0, 19]) expect(few.groupsOf(person)).toStrictEqual({ attributes: new Map() });
});

it('puts small groups together under a name that no group of the data has', () => {
  const restOf = (...names: string[]) => {
    const groups = names.map((unit) => ({ unit }));
    const large = [{ unit: 'Large' }, { unit: 'Large' }];
    const { columns, groupsOf } = gateColumns(people(...groups, ...large), ['unit'], 11);
    return [columns[0]!.rest, groupsOf(0).unit, groupsOf(10 * names.length).unit];
  };
  expect(restOf('A', 'B')).toEqual(['(others)', '(others)', 'Large']);
  expect(restOf('A', '(others)')).toEqual(['((others))', '((others))', 'Large']);
  expect(restOf('A', '(others)', '((others))')).toEqual(['(((others)))', '(((others)))', 'Large']);
});

it('shows a column that was recognised by its header under its field, once', () => {
  const dataset = people({ Department: 'North' }, { Department: 'South' });
  const { columns, groupsOf } = gateColumns(dataset, ['Department', 'Department'], 10);
  expect(columns).toEqual([{ by: 'Department', isShown: true, rest: undefined }]);
  expect(groupsOf(0)).toStrictEqual({ unit: 'North', attributes: new Map() });
});

it('refuses a column that nobody has', () => {
  expect(() => gateColumns(people({ unit: 'North' }), ['colour'], 10)).toThrow(
    expect.objectContaining({ code: 'COLUMN_UNKNOWN' }),
  );
});

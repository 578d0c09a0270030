import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { groupColumns, groupPeople } from '../../src/graph/groups.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const { graph } = buildGraph(
  datasetFromRows({
    people: [
      { person_id: 'a', Department: 'South', site: 'B', shift: '', firm: '' },
      { person_id: 'b', Department: 'North', site: '', shift: 'late', firm: '' },
      { person_id: 'c', Department: '', site: 'B', shift: 'late', firm: '' },
      { person_id: 'd', Department: 'South', site: 'A', shift: 'early', firm: '' },
    ],
  }),
);

it('groupColumns(graph) are the fields that anybody fills, then the attributes', () => {
  const columns = groupColumns(graph);
  expect(columns[0]).toBe('unit');
  expect(columns).not.toContain('firm');
  expect(columns.slice(1)).toEqual([...columns.slice(1)].sort());
  expect(columns).toContain('shift');
});

it('groupPeople(graph, column) puts people into groups by name, and those without a cell into none', () => {
  const unit = groupPeople(graph, 'unit');
  expect([unit.column, unit.names, [...unit.of], [...unit.sizes]]).toEqual([
    'unit',
    ['North', 'South'],
    [1, 0, -1, 1],
    [1, 2],
  ]);
  const shift = groupPeople(graph, 'shift');
  expect([shift.names, [...shift.of], [...shift.sizes]]).toEqual([
    ['early', 'late'],
    [-1, 1, 1, 0],
    [1, 2],
  ]);
});

it('groupPeople(graph, header) takes the header that a field was read from, and refuses what nobody has', () => {
  const { column, names } = groupPeople(graph, 'Department');
  expect([column, names]).toEqual(['Department', ['North', 'South']]);
  for (const unknown of ['planet', 'firm'])
    expect(() => groupPeople(graph, unknown)).toThrow(
      expect.objectContaining({
        code: 'COLUMN_UNKNOWN',
        facts: { column: unknown, known: groupColumns(graph) },
      }),
    );
});

it('groupPeople(graph, column) prefers a column of that name to a header that was read as another', () => {
  const both = buildGraph(
    datasetFromRows({ people: [{ person_id: 'a', Department: 'North', site: 'A' }] }),
  ).graph;
  const named = { people: both.people, columnAliases: new Map([['unit', 'location']]) };
  expect(groupPeople(named, 'unit').names).toEqual(['North']);
});

import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { readDottedLines } from '../../src/graph/dotted-lines.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { issuesOf } from './issues-of.js';

const boss = (person_id: string, rest: Record<string, string> = {}) => ({ person_id, ...rest });
const dottedOf = (dataset: ReturnType<typeof datasetFromRows>) =>
  dataset.people.map(({ id, dottedManagerIds }) => [id, dottedManagerIds]);

describe('dotted lines', () => {
  it.each(['dotted_manager_id', 'Dotted Line Manager ID', 'matrix-manager', 'SecondManager', 'dotted_line'])(
    'datasetFromRows(people) finds the column %s',
    (header) => {
      const dataset = datasetFromRows({
        people: [boss('a'), boss('b', { manager_id: 'a', [header]: 'c; d' }), boss('c'), boss('d')],
      });
      expect(dottedOf(dataset)).toEqual([
        ['a', undefined],
        ['b', ['c', 'd']],
        ['c', undefined],
        ['d', undefined],
      ]);
      expect(issuesOf(dataset)).toEqual([]);
    },
  );

  it('datasetFromRows(people) reports a dotted manager who is unknown, the person themselves, or the manager already', () => {
    const dataset = datasetFromRows({
      people: [
        boss('a', { dotted_manager_id: 'x' }),
        boss('b', { manager_id: 'a', dotted_manager_id: 'b;c' }),
        boss('c', { manager_id: 'a', dotted_manager_id: 'a' }),
        boss('d', { manager_id: 'a', dotted_manager_id: 'gone' }),
        boss('gone', { participate: 'no' }),
      ].map((row) => ({ participate: 'yes', ...row })),
    });
    expect(
      issuesOf(dataset, 'dotted-manager-unknown', 'dotted-manager-self', 'dotted-manager-repeated'),
    ).toEqual([
      'dotted-manager-unknown people:2 dotted_manager_id',
      'dotted-manager-self people:3 dotted_manager_id',
      'dotted-manager-repeated people:4 dotted_manager_id',
      'dotted-manager-unknown people:5 dotted_manager_id',
    ]);
    expect(dottedOf(dataset).map(([, managers]) => managers)).toEqual([
      undefined,
      ['c'],
      undefined,
      undefined,
    ]);
    // Who does not take part is named nowhere.
    expect(JSON.stringify(dataset.issues.filter(({ code }) => code.startsWith('dotted')))).not.toContain(
      'gone',
    );
  });

  it('datasetFromRows(people, interactions) takes ties of kind dotted_line beside the column, and none as informal', () => {
    const dataset = datasetFromRows({
      people: [boss('a'), boss('b', { manager_id: 'a', dotted_manager_id: 'c' }), boss('c'), boss('d')],
      interactions: [
        { source: 'b', target: 'd', kind: 'dotted_line' },
        { source: 'b', target: 'd', kind: 'dotted_line' },
        { source: 'd', target: 'a', kind: 'Dotted line' },
        { source: 'a', target: 'd', kind: 'advice' },
      ],
    });
    expect(dottedOf(dataset).map(([, managers]) => managers)).toEqual([
      undefined,
      ['c', 'd'],
      undefined,
      ['a'],
    ]);
    const { graph } = buildGraph(dataset);
    expect([...graph.managerOf]).toEqual([-1, 0, -1, -1]);
    expect(selectNetwork(graph).kinds).toEqual(['advice']);
    const lines = readDottedLines(graph);
    expect([lines.count, [...lines.managers], [...lines.reports]]).toEqual([3, [0, 2, 0, 1], [1, 0, 1, 1]]);
    expect([lines.joins(1, 2), lines.joins(2, 1), lines.joins(0, 1)]).toEqual([true, true, false]);
  });

  it('a kind is a dotted line where orgraph.json says so, whatever its name', () => {
    const tables = {
      people: [boss('a'), boss('b')],
      interactions: [{ source: 'b', target: 'a', kind: 'programme' }],
    };
    expect(dottedOf(datasetFromRows(tables, { kinds: { programme: { dotted: true } } }))[1]).toEqual([
      'b',
      ['a'],
    ]);
    expect(dottedOf(datasetFromRows(tables))[1]).toEqual(['b', undefined]);
  });
});

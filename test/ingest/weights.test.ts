import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { datasetFromGraphology } from '../../src/graph/graphology.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

/** A weight as a cell, and what is said of it: of a strength, and of a distance where that differs. */
const weights: readonly [weight: string, asStrength: string, asDistance?: string][] = [
  ['0', 'weight-zero', 'number-range'],
  ['-0', 'weight-zero', 'number-range'],
  ['0.0000001', 'weight-zero', 'number-range'],
  ['1e-12', 'weight-zero', 'number-range'],
  ['-1', 'number-range'],
  ['-0.0000001', 'number-range'],
  ['1e12', 'number-range'],
  ['1e400', 'number-invalid'],
  ['Infinity', 'number-invalid'],
  ['-Infinity', 'number-invalid'],
  ['inf', 'number-invalid'],
  ['NaN', 'number-invalid'],
  ['much', 'number-invalid'],
  ['1,5', 'number-invalid'],
  ['0x10', 'number-invalid'],
  ['', 'value-missing'],
];

const people = [{ person_id: 'a' }, { person_id: 'b' }];
const good = { source: 'b', target: 'a', kind: 'way', weight: '2' };
const config = { kinds: { way: { weight: 'distance' } } } as const;

/** The one issue of the third line, and the good row untouched by it. */
function expectRefused(dataset: Dataset, code: string, file: string): void {
  expect(issuesOf(dataset)).toEqual([`${code} ${file}:3 weight`]);
  const [issue] = dataset.issues;
  expect(issue!.found.length).toBeGreaterThan(5);
  expect(issue!.fix.length).toBeGreaterThan(5);
  const account = dataset.files.find(({ table }) => table === 'interactions')!;
  expect(account.heldBack + account.dropped).toBe(1);
  expect(account.heldBack).toBe(code === 'weight-zero' ? 0 : 1);
  expect(dataset.interactions.count).toBe(1);
  for (const { csr } of buildGraph(dataset).graph.layers)
    for (const strength of csr.strengths) expect(strength > 0 && strength < Infinity).toBe(true);
}

describe.each(weights)('the weight "%s"', (weight, asStrength, asDistance = asStrength) => {
  const cell = weight.includes(',') ? `"${weight}"` : weight;
  const files = {
    'people.csv': 'person_id\na\nb\n',
    'ties.csv': `source,target,kind,weight\nb,a,way,2\na,b,way,${cell}\n`,
  };
  const rows = { people, interactions: [good, { ...good, source: 'a', target: 'b', weight }] };

  it('in a file is told with line and column', async () => {
    expectRefused(await readDataset(folderOf(files)), asStrength, 'ties.csv');
    const folder = folderOf({ ...files, 'orgraph.json': JSON.stringify(config) });
    expectRefused(await readDataset(folder), asDistance, 'ties.csv');
  });

  it('in rows is told as in a file', () => {
    expectRefused(datasetFromRows(rows), asStrength, 'interactions');
    expectRefused(datasetFromRows(rows, config), asDistance, 'interactions');
    const number = { ...rows.interactions[1]!, weight: Number(weight === '' ? undefined : weight) };
    if (Number.isNaN(number.weight) || weight.includes('x')) return;
    // As a number it is told alike, but for those that no text of digits stands for.
    const asNumber = Number.isFinite(number.weight) ? asStrength : 'number-invalid';
    expectRefused(datasetFromRows({ people, interactions: [good, number] }), asNumber, 'interactions');
  });

  it('in a graphology graph is told as in a file', () => {
    const graph = new UndirectedGraph();
    for (const id of ['a', 'b', 'c']) graph.addNode(id);
    graph.addEdge('b', 'c', { kind: 'way', weight: 2 });
    graph.addEdge('a', 'b', { kind: 'way', weight });
    expectRefused(datasetFromGraphology(graph), asStrength, 'interactions');
    expectRefused(datasetFromGraphology(graph, { config }), asDistance, 'interactions');
  });
});

describe('orgraph.json', () => {
  const rows = {
    people,
    interactions: [good, { ...good, kind: 'advice' }],
    meetings: [{ event_id: 'm', participants: 'a;b', kind: 'lunch' }],
  };
  const noteOf = (kinds: Record<string, { share: number }>) => datasetFromRows(rows, { kinds }).issues;

  it('with rules for a kind that no tie has is told, with the nearest kind that some have', () => {
    expect(noteOf({ advise: { share: 2 }, lunch: { share: 1 }, way: { share: 1 } })).toEqual([
      {
        code: 'kind-unknown',
        severity: 'note',
        file: 'the configuration',
        column: 'kinds.advise',
        found: 'no tie that counts is of kind "advise"; the kinds in the data are advice, lunch or way',
        fix: 'did you mean "advice"? Write it as the data has it',
      },
    ]);
    // Cells of another column, such as subjects of mails, are not repeated.
    const subjects = Array.from({ length: 21 }, (_, at) => ({ ...good, kind: `subject ${at}` }));
    const found = datasetFromRows(
      { people, interactions: subjects },
      { kinds: { something: { share: 1 } } },
    ).issues;
    expect(found[0]!.found).toBe(
      'no tie that counts is of kind "something"; the data has 21 kinds, which is so many that their column may hold something else',
    );
    expect(noteOf({ Advice: { share: 2 } })[0]!.fix).toContain('"advice"');
    expect(noteOf({ something: { share: 2 } })[0]!.fix).toContain('take its rules out');
    expect(noteOf({ ['__proto__x']: { share: 2 } })).toHaveLength(1);
  });

  it('is told by the name of its file, and not at all without ties', async () => {
    const json = JSON.stringify({ kinds: { wya: { weight: 'distance' } } });
    const files = { 'people.csv': 'person_id\na\nb\n', 'orgraph.json': json };
    expect(issuesOf(await readDataset(folderOf(files)))).toEqual([]);
    const tied = { ...files, 'ties.csv': 'source,target,kind,weight\na,b,way,2\n' };
    expect(issuesOf(await readDataset(folderOf(tied)))).toEqual(['kind-unknown orgraph.json kinds.wya']);
  });
});

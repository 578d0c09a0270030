import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const people = Array.from({ length: 12 }, (_, at) => ({ person_id: `p${String(at).padStart(2, '0')}` }));
const tie = (source: number, target: number, kind = 'mail', timestamp = '') => ({
  source: people[source]!.person_id,
  target: people[target]!.person_id,
  kind,
  timestamp,
});
/** Everybody writes to the one after, and the last of so many to nobody. */
const chain = (count: number, kind = 'mail') =>
  Array.from({ length: count }, (_, at) => tie(at, at + 1, kind));

describe('buildGraph(dataset, query)', () => {
  it('says of a directed kind of ten ties or more that none is returned, and how to say otherwise', () => {
    const build = (interactions: ReturnType<typeof tie>[], config = {}) =>
      buildGraph(datasetFromRows({ people, interactions }, config));
    const { issues, issueCounts } = build(chain(10));
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'kind-one-way',
        file: 'interactions',
        found: 'ties of kind "mail" are read with a direction, and none runs both ways',
        fix: 'if they join both ends alike, say --undirected, or "mail": { "direction": "undirected" } under kinds in orgraph.json',
      }),
    ]);
    expect(issueCounts).toMatchObject([{ code: 'kind-one-way', count: 1 }]);
    for (const rows of [chain(9), chain(10, 'meeting'), chain(10, 'reports_to'), [...chain(10), tie(10, 9)]])
      expect(build(rows).issues).toEqual([]);
    expect(build(chain(10), { kinds: { mail: { direction: 'undirected' } } }).issues).toEqual([]);
    // The first is returned, too, and not the last alone.
    expect(build([...chain(10), tie(1, 0)]).issues).toEqual([]);
  });

  it('has people by id, their managers by place, and what each kind says of its ties', () => {
    const dataset = datasetFromRows(
      {
        people: [
          { id: 'b', 'Manager ID': 'a', Abteilung: 'x' },
          { id: 'a', 'Manager ID': '', Abteilung: 'x' },
        ],
        interactions: [
          { source: 'b', target: 'a', kind: 'advice', weight: 2 },
          { source: 'b', target: 'a', kind: 'advice', weight: 3 },
          { source: 'a', target: 'b', kind: 'cost', weight: 4 },
          { source: 'a', target: 'b', kind: 'cost', weight: 6 },
        ],
      },
      {
        kinds: { advice: { share: 0.5, minWeight: 2 }, cost: { weight: 'distance' } },
        columns: { people: { unit: 'Abteilung' } },
      },
    );
    const { graph } = buildGraph(dataset);
    expect([...graph.indexOf]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect([...graph.managerOf]).toEqual([-1, 0]);
    expect(graph.columnAliases.get('Abteilung')).toBe('unit');
    expect(
      graph.layers.map(({ csr, ...layer }) => ({
        ...layer,
        ties: [...csr.targets],
        strengths: [...csr.strengths],
      })),
    ).toEqual([
      {
        kind: 'advice',
        directed: true,
        trust: true,
        formal: false,
        share: 0.5,
        minWeight: 2,
        interactionCount: 2,
        ties: [0],
        strengths: [5],
      },
      {
        kind: 'cost',
        directed: true,
        trust: false,
        formal: false,
        share: 1,
        minWeight: 0,
        interactionCount: 2,
        ties: [1],
        // One over the mean distance of five.
        strengths: [0.2],
      },
    ]);
  });

  it('takes the window of the query before that of the configuration, and tells what lies outside', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day, at) => tie(at, at + 1, 'mail', day));
    const dataset = datasetFromRows(
      { people, interactions: days },
      { window: { from: '2026-02-01', to: '2026-02-28' } },
    );
    const arcsOf = (query = {}) => buildGraph(dataset, query).graph.layers[0]!.csr.arcCount;
    expect([arcsOf(), arcsOf({ from: '2026-01-01' }), arcsOf({ to: '2026-03-01' })]).toEqual([1, 2, 2]);
    expect(buildGraph(dataset).issueCounts).toMatchObject([{ code: 'outside-window', count: 2 }]);
  });
});

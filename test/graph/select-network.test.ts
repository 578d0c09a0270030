import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const people = Array.from({ length: 60 }, (_, at) => ({
  person_id: `p${String(at).padStart(2, '0')}`,
  unit: 'x',
}));
const tie = (source: number, target: number, kind: string, weight = 1) => ({
  source: people[source]!.person_id,
  target: people[target]!.person_id,
  kind,
  weight,
});
const graphOf = (interactions: ReturnType<typeof tie>[], kinds = {}) =>
  buildGraph(datasetFromRows({ people, interactions }, { kinds })).graph;

describe('selectNetwork(graph, query)', () => {
  const graph = graphOf(
    [
      tie(0, 1, 'advice', 2),
      tie(1, 0, 'advice', 4),
      tie(0, 1, 'mail', 10),
      tie(2, 3, 'mail', 30),
      tie(4, 5, 'reports_to'),
      tie(6, 7, 'noise'),
      tie(8, 9, 'contact', 5),
    ],
    { mail: { share: 0.5 }, noise: { share: 0 } },
  );

  it('leaves out reporting lines and kinds of no share, unless they are named', () => {
    expect(selectNetwork(graph).kinds).toEqual(['advice', 'contact', 'mail']);
    expect(selectNetwork(graph, { kinds: ['reports_to', 'noise'] }).kinds).toEqual(['noise', 'reports_to']);
    expect(() => selectNetwork(graph, { kinds: ['advice', 'gossip'] })).toThrow(
      'no tie is of kind "gossip"; the kinds in the data are advice, contact, mail, noise, reports_to',
    );
  });

  it('keeps the strengths of one kind, and makes a typical tie of each of several count its share', () => {
    const one = selectNetwork(graph, { kinds: ['mail'] });
    expect([[...one.factors], [...one.out.strengths]]).toEqual([[['mail', 1]], [10, 30]]);
    const { factors, out } = selectNetwork(graph, { kinds: ['advice', 'mail'] });
    // Means are 3 and 20.
    expect([...factors]).toEqual([
      ['advice', 1 / 3],
      ['mail', 0.5 / 20],
    ]);
    expect([...out.strengths]).toEqual([2 * (1 / 3) + 10 * (0.5 / 20), 4 * (1 / 3), 30 * (0.5 / 20)]);
  });

  it('is without direction where all kinds are, or where that is asked for', () => {
    expect(selectNetwork(graph, { kinds: ['contact'] }).directed).toBe(false);
    expect(selectNetwork(graph, { kinds: ['contact', 'mail'] }).directed).toBe(true);
    const dropped = selectNetwork(graph, { kinds: ['advice'], undirected: true });
    expect(dropped.directed).toBe(false);
    expect([dropped.out.arcCount, [...dropped.out.strengths]]).toEqual([2, [6, 6]]);
    expect([dropped.in, dropped.both]).toEqual([dropped.out, dropped.out]);
  });

  it('leaves out ties below the strength asked for or of the rule of the kind, whichever is more', () => {
    const ruled = graphOf([tie(0, 1, 'mail', 2), tie(1, 2, 'mail', 3), tie(2, 3, 'mail', 4)], {
      mail: { minWeight: 3 },
    });
    const targetsOf = (minWeight?: number) => [...selectNetwork(ruled, { minWeight }).out.targets];
    expect([targetsOf(), targetsOf(1), targetsOf(4), targetsOf(5)]).toEqual([[2, 3], [2, 3], [3], []]);
    expect([selectNetwork(ruled).minWeight, selectNetwork(ruled, { minWeight: 4 }).minWeight]).toEqual([
      0, 4,
    ]);
    // Of a kind of which no tie is left the share itself is the factor.
    const none = selectNetwork(graph, { kinds: ['advice', 'mail'], minWeight: 99 });
    expect([...none.factors.values()]).toEqual([1, 0.5]);
    expect([none.out.arcCount, none.both.arcCount, none.in.arcCount]).toEqual([0, 0, 0]);
  });

  it('has the contacts of a person in their order, be they few or many', () => {
    for (const count of [3, 48, 49, 59]) {
      const targets = Array.from({ length: count }, (_, at) => at + 1);
      const halves = [targets.filter((at) => at % 2 === 0), targets.filter((at) => at % 2 === 1)];
      const { out } = selectNetwork(
        graphOf([
          ...halves[0]!.map((at) => tie(0, at, 'mail')),
          ...halves[1]!.map((at) => tie(0, at, 'chat')),
        ]),
      );
      expect([...out.targets]).toEqual(targets);
    }
  });

  it('makes each form of the network once', () => {
    const network = selectNetwork(graph);
    expect(network.in).toBe(network.in);
    expect(network.both).toBe(network.both);
    expect(network.groupColumns).toBe(network.groupColumns);
    expect([network.groupColumns, network.groupsBy('unit').names]).toEqual([['unit'], ['x']]);
    const plain = selectNetwork(graph, { kinds: ['contact'] });
    expect(plain.in).toBe(plain.out);
  });
});

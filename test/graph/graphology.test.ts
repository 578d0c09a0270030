import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { OrgraphError } from '../../src/errors.js';
import { datasetFromGraphology, fromGraphology, toGraphology } from '../../src/graph/graphology.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { measurePeople } from '../../src/metrics/registry.js';
import { kite } from '../support/small-orgs.js';

describe('fromGraphology', () => {
  it('fromGraphology(graph) drops self-loops and adds parallel edges up, so that measures are not moved', () => {
    const plain = new UndirectedGraph();
    for (const id of 'abcd') plain.addNode(id);
    for (const pair of ['ab', 'bc', 'cd']) plain.addEdge(pair[0], pair[1]);
    const messy = new MultiGraph();
    for (const id of 'dcba') messy.addNode(id);
    messy.addUndirectedEdge('a', 'a');
    for (const pair of ['ab', 'ba', 'bc', 'cd']) messy.addUndirectedEdge(pair[0], pair[1]);

    const betweennessOf = (graph: DirectedGraph | MultiGraph | UndirectedGraph) => [
      ...measurePeople(selectNetwork(fromGraphology(graph)), 'betweenness'),
    ];
    expect(betweennessOf(plain)).toEqual([0, 2, 2, 0]);
    expect(betweennessOf(messy)).toEqual([0, 2, 2, 0]);
  });

  it('fromGraphology(graph) reads weight, kind, manager and attributes', () => {
    const graph = new DirectedGraph();
    graph.addNode('b', { unit: 'north', managerId: 'a', age: 40 });
    graph.addNode('a', { firm: 'one' });
    graph.addEdge('b', 'a', { weight: 2.5, kind: 'advice' });
    const org = fromGraphology(graph);
    expect(org.people.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(org.people[1]).toMatchObject({ unit: 'north', managerId: 'a' });
    expect(org.people[1]!.attributes.get('age')).toBe('40');
    expect([...org.managerOf]).toEqual([-1, 0]);
    expect(org.layers.map(({ kind }) => kind)).toEqual(['advice']);
    expect([...measurePeople(selectNetwork(org), 'in-strength')]).toEqual([2.5, 0]);
  });

  it.each([0, -0, -1, Number.NaN, Infinity, 1e-300, 1e300, '3', true])(
    'fromGraphology(graph) refuses the weight %s, and names the edge',
    (weight) => {
      const graph = new DirectedGraph();
      graph.addNode('a');
      graph.addNode('b');
      graph.addEdgeWithKey('e', 'a', 'b', { weight });
      expect(() => fromGraphology(graph)).toThrow(OrgraphError);
      expect(() => fromGraphology(graph)).toThrow('the weight of edge "e" from "a" to "b" is');
    },
  );
});

describe('datasetFromGraphology', () => {
  it('analyze(datasetFromGraphology(graph)) finds what it finds in the same rows', async () => {
    const graph = new UndirectedGraph();
    const ids = [...kite.people];
    ids.forEach((id, n) => {
      graph.addNode(id, { unit: n < 7 ? 'body' : 'tail', managerId: n === 0 ? undefined : ids[0], seat: n });
    });
    for (const [source, target] of kite.ties) graph.addEdge(source, target);
    const quick = { draws: 20, permutations: 99 };
    const { network, scores, findings, graph: org } = await analyze(datasetFromGraphology(graph), quick);
    expect(network.directed).toBe(false);
    expect(findings.formalStanding.rows[0]!.directReports).toBe(9);
    expect(org.people[3]!.attributes.get('seat')).toBe('3');
    const betweenness = scores.find(({ metric }) => metric === 'betweenness')!.values;
    // Krackhardt (1990), Administrative Science Quarterly 35(2), 342-369: h is the bridge of the kite.
    expect(betweenness.indexOf(Math.max(...betweenness))).toBe(ids.indexOf('h'));
    expect([...betweenness]).toEqual([...measurePeople(selectNetwork(fromGraphology(graph)), 'betweenness')]);
  });

  it('datasetFromGraphology(graph) names faults instead of throwing', () => {
    const graph = new MultiGraph();
    for (const id of ['b', 'a']) graph.addNode(id);
    graph.addDirectedEdge('a', 'a');
    graph.addDirectedEdge('a', 'b', { weight: -1 });
    graph.addUndirectedEdge('a', 'b', { weight: 2 });
    const { issues, interactions, people } = datasetFromGraphology(graph);
    expect(people.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(issues.map(({ code }) => code).sort()).toEqual(['number-range', 'self-tie']);
    expect(interactions.count).toBe(2);
  });
});

describe('toGraphology', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'person:toString', 'hasOwnProperty', '007', 'a'];
  const rows = ids.flatMap((source) =>
    ids.filter((target) => target !== source).map((target) => ({ source, target })),
  );

  it('toGraphology(graph, network) keeps people called __proto__, constructor and toString, and every tie', async () => {
    const { datasetFromRows } = await import('../../src/ingest/dataset-from-rows.js');
    const { buildGraph } = await import('../../src/graph/build-graph.js');
    const dataset = datasetFromRows({
      people: ids.map((person_id) => ({ person_id, unit: 'u' })),
      interactions: rows,
    });
    const { graph } = buildGraph(dataset);
    const network = selectNetwork(graph);
    const scores = { name: 'in-degree', values: measurePeople(network, 'in-degree') };
    const made = toGraphology(graph, network, [scores]);
    expect(made.order).toBe(ids.length);
    expect(made.size).toBe(rows.length);
    expect(made.mapNodes((_, attributes) => attributes['person_id'])).toEqual([...ids].sort());
    expect(made.getNodeAttribute('a', 'in-degree')).toBe(ids.length - 1);

    const again = fromGraphology(made);
    expect(again.people.map(({ id }) => id)).toEqual([...ids].sort());
    expect(selectNetwork(again).out).toEqual(network.out);
    expect(({} as Record<string, unknown>)['person_id']).toBeUndefined();
  });

  it.each<[string, string, unknown, string]>([
    ['too few scores', 'x', [1], 'the scores "x" are 1 and the people 2'],
    ['too many scores', 'x', [1, 2, 3], 'the scores "x" are 3 and the people 2'],
    ['no name', '', [1, 2], 'scores[1] has no name'],
    ['a name of a field', 'unit', [1, 2], 'have an attribute "unit" already'],
    ['the name of the id', 'person_id', [1, 2], 'have an attribute "person_id" already'],
    ['a name of an attribute', 'age', [1, 2], 'have an attribute "age" already'],
    ['a name twice', 'first', [1, 2], 'have an attribute "first" already'],
    ['an endless score', 'x', [1, Infinity], 'the score "x" of "b" is Infinity'],
  ])('toGraphology(graph, network, scores) refuses %s', (_, name, values, message) => {
    const graph = new UndirectedGraph();
    graph.addNode('a', { age: 40 });
    graph.addNode('b');
    graph.addEdge('a', 'b');
    const org = fromGraphology(graph);
    const give = (scores: unknown) =>
      toGraphology(org, selectNetwork(org), [
        { name: 'first', values: new Float64Array(2) },
        { name, values: scores as Float64Array },
      ]);
    expect(() => give(Float64Array.from(values as number[]))).toThrow(message);
    expect(() => give(Float64Array.from(values as number[]))).toThrow('toGraphology was given options');
  });

  it('toGraphology(graph, network, scores) refuses plain arrays, and a network of other people', () => {
    const org = fromGraphology(new UndirectedGraph());
    const scores = { name: 'x', values: [] as unknown as Float64Array };
    expect(() => toGraphology(org, selectNetwork(org), [scores])).toThrow('are no Float64Array');
    const one = new UndirectedGraph();
    one.addNode('a');
    expect(() => toGraphology(org, selectNetwork(fromGraphology(one)))).toThrow(
      'has 1 people and the graph 0',
    );
  });

  it('toGraphology(graph, network) is undirected for undirected networks, each pair once', () => {
    const graph = new UndirectedGraph();
    for (const id of 'abc') graph.addNode(id);
    graph.addEdge('a', 'b', { weight: 3 });
    const org = fromGraphology(graph);
    const made = toGraphology(org, selectNetwork(org));
    expect(made.type).toBe('undirected');
    expect(made.mapEdges((_, { weight }) => weight)).toEqual([3]);
  });
});

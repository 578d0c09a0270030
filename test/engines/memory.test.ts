import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { measurePeople } from '../../src/metrics/registry.js';
import { matrixOf } from '../support/plain-measures.js';

const people = [...'abcd'].map((person_id) => ({ person_id }));
const strengths = (tables: Parameters<typeof datasetFromRows>[0], config = {}, query = {}) => {
  const { graph, issues } = buildGraph(datasetFromRows({ people, ...tables }, config), query);
  return {
    graph,
    issues,
    of: (kind: string) => {
      const { csr } = graph.layers.find((layer) => layer.kind === kind)!;
      return matrixOf(csr, (arc) => csr.strengths[arc]!);
    },
  };
};

describe('rolling interactions up into ties', () => {
  it('adds the weights of one kind and pair up, each direction on its own', () => {
    const interactions = [
      { source: 'a', target: 'b', kind: 'mail', weight: 0.1 },
      { source: 'a', target: 'b', kind: 'mail', weight: 0.2 },
      { source: 'b', target: 'a', kind: 'mail', weight: 3 },
      { source: 'a', target: 'b', kind: 'advice', weight: 1 },
    ];
    const mail = strengths({ interactions }).of('mail');
    expect(mail[0]![1]).toBe(0.3); // 0.1 + 0.2 in whole millionths
    expect(mail[1]![0]).toBe(3);
    expect(strengths({ interactions }).of('advice')[0]![1]).toBe(1);
  });

  it('stores an undirected kind as one tie a pair, whichever end is named first', () => {
    const interactions = [
      { source: 'b', target: 'a', kind: 'contact', weight: 2 },
      { source: 'a', target: 'b', kind: 'contact', weight: 3 },
    ];
    const contact = strengths({ interactions }).of('contact');
    expect([contact[0]![1], contact[1]![0]]).toEqual([5, 5]);
  });

  it('gives each pair of a meeting of n people 1 / (n - 1) of its minutes, and large meetings nothing', () => {
    const meetings = [
      { event_id: 'm1', participants: 'a;b;c', duration_minutes: 60 },
      { event_id: 'm2', participants: 'a;b', duration_minutes: 30 },
      { event_id: 'm3', participants: 'a;b;c;d', duration_minutes: 600 },
    ];
    const { of, issues } = strengths({ meetings }, { broadcastSize: 3 });
    const meeting = of('meeting');
    expect(meeting[0]![1]).toBe(60);
    expect(meeting[0]![2]).toBe(30);
    expect(meeting[0]![3]).toBe(0);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['meeting-too-large', 4]]);
  });

  it('gives a meeting of a kind that has directed interactions too one tie each way', () => {
    const { of } = strengths({
      interactions: [{ source: 'a', target: 'b', kind: 'project', weight: 5 }],
      meetings: [{ event_id: 'm', participants: 'a;b', kind: 'project', duration_minutes: 30 }],
    });
    expect(of('project')[0]![1]).toBe(35);
    expect(of('project')[1]![0]).toBe(30);
  });

  it('leaves out what lies outside the window, or has no date, with its line', () => {
    const interactions = [
      { source: 'a', target: 'b', timestamp: '2026-01-31' },
      { source: 'a', target: 'b', timestamp: '2026-02-01' },
      { source: 'a', target: 'b', timestamp: '2026-02-28T23:59:59Z' },
      { source: 'a', target: 'b', timestamp: '2026-03-01' },
      { source: 'a', target: 'b', timestamp: '' },
    ];
    const { of, issues } = strengths({ interactions }, {}, { from: '2026-02-01', to: '2026-02-28' });
    expect(of('tie')[0]![1]).toBe(2);
    expect(issues.map(({ code, line }) => [line, code])).toEqual([
      [2, 'outside-window'],
      [5, 'outside-window'],
      [6, 'undated'],
    ]);
  });

  it('reads distances as 1 / their mean, so that the nearer tie is the stronger one', () => {
    const interactions = [
      { source: 'a', target: 'b', kind: 'steps', weight: 2 },
      { source: 'a', target: 'b', kind: 'steps', weight: 6 },
      { source: 'a', target: 'c', kind: 'steps', weight: 1 },
    ];
    const steps = strengths({ interactions }, { kinds: { steps: { weight: 'distance' } } }).of('steps');
    expect(steps[0]!.slice(1, 3)).toEqual([0.25, 1]);
  });
});

describe('buildGraph', () => {
  it('notes a directed kind in which no tie is returned, and not a reporting line', () => {
    const ring = [...'abcdefghijk'];
    const interactions = ring.flatMap((source, n) => {
      const target = ring[(n + 1) % ring.length]!;
      return [
        { source, target, kind: 'marriage' },
        { source, target, kind: 'reports_to' },
        { source, target, kind: 'mail' },
        { source: target, target: source, kind: 'mail' },
      ];
    });
    const { issues } = buildGraph(
      datasetFromRows({ people: ring.map((person_id) => ({ person_id })), interactions }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['kind-one-way']);
    expect(issues[0]!.found).toContain('"marriage"');
  });
});

describe('selectNetwork', () => {
  const interactions = [
    { source: 'a', target: 'b', kind: 'mail', weight: 10 },
    { source: 'b', target: 'a', kind: 'mail', weight: 30 },
    { source: 'a', target: 'b', kind: 'trust', weight: 1 },
    { source: 'b', target: 'c', kind: 'reports_to', weight: 1 },
  ];
  const { graph } = strengths({ interactions });

  it('selectNetwork(graph) leaves reporting lines out, and counts a typical tie of each kind alike', () => {
    const network = selectNetwork(graph);
    expect(network.kinds).toEqual(['mail', 'trust']);
    expect([...network.factors]).toEqual([
      ['mail', 1 / 20],
      ['trust', 1],
    ]);
    expect(
      matrixOf(network.out, (arc) => network.out.strengths[arc]!)
        .slice(0, 2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      [0, 1.5],
      [1.5, 0],
    ]);
  });

  it('selectNetwork(graph, { kinds: [one] }) keeps its strengths, formal lines too', () => {
    expect([...selectNetwork(graph, { kinds: ['mail'] }).out.strengths]).toEqual([10, 30]);
    expect(selectNetwork(graph, { kinds: ['reports_to'] }).out.arcCount).toBe(1);
  });

  it('selectNetwork(graph, { undirected }) joins both directions and adds them up', () => {
    const network = selectNetwork(graph, { kinds: ['mail'], undirected: true });
    expect(network.directed).toBe(false);
    expect([...network.out.strengths]).toEqual([40, 40]);
    expect(network.in).toBe(network.out);
  });

  it('selectNetwork(graph) drops the direction of undirected ties beside directed ones only once', () => {
    const mixed = strengths({
      interactions: [{ source: 'a', target: 'b', kind: 'mail', weight: 1 }],
      meetings: [{ event_id: 'm', participants: 'a;c', duration_minutes: 60 }],
    });
    const { both, out } = selectNetwork(mixed.graph);
    expect(matrixOf(both, (arc) => both.strengths[arc]!)[0]!.slice(1, 3)).toEqual([1, 1]);
    expect(matrixOf(out, (arc) => out.strengths[arc]!)[0]!.slice(1, 3)).toEqual([1, 1]);
  });

  it('measurePeople(network, "betweenness-weighted") ends when a kind counts nothing', () => {
    const silent = strengths({ interactions }, { kinds: { mail: { share: 0 } } });
    expect(selectNetwork(silent.graph).kinds).toEqual(['trust']);
    const network = selectNetwork(silent.graph, { kinds: ['mail', 'trust'] });
    expect(network.out.arcCount).toBe(1);
    expect([...measurePeople(network, 'betweenness-weighted')]).toEqual([0, 0, 0, 0]);
  });

  it('selectNetwork(graph) keeps the least weight and the share that orgraph.json states for a kind', () => {
    const stated = strengths({ interactions }, { kinds: { mail: { minWeight: 20 }, trust: { share: 2 } } });
    const network = selectNetwork(stated.graph);
    expect([...network.factors]).toEqual([
      ['mail', 1 / 30],
      ['trust', 2],
    ]);
    expect(network.out.arcCount).toBe(2);
  });

  it('selectNetwork(graph, { minWeight }) compares the summed strength of a tie', () => {
    expect(selectNetwork(graph, { kinds: ['mail'], minWeight: 30 }).out.arcCount).toBe(1);
    expect(selectNetwork(graph, { kinds: ['mail'], minWeight: 30.000001 }).out.arcCount).toBe(0);
  });

  it('selectNetwork(graph, { kinds }) names the kinds there are when one is unknown', () => {
    expect(() => selectNetwork(graph, { kinds: ['chat'] })).toThrow('mail, reports_to, trust');
  });
});

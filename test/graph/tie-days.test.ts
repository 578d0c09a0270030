import { describe, expect, it } from 'vitest';
import { buildGraph, type GraphQuery } from '../../src/graph/build-graph.js';
import { type NetworkQuery, selectNetwork } from '../../src/graph/select-network.js';
import { tieDays } from '../../src/graph/tie-days.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { findArc } from '../../src/kernel/csr.js';
import { NO_DAY } from '../../src/schema/records.js';
import { dayText } from '../../src/ties/day-number.js';

describe('tieDays', () => {
  it('tieDays(dataset, graph, network, window) has the first and last day of the records that count', () => {
    const dataset = datasetFromRows({
      people: [...'abc'].map((person_id) => ({ person_id })),
      interactions: [
        { source: 'a', target: 'b', kind: 'advice', timestamp: '2026-02-02' },
        { source: 'a', target: 'b', kind: 'advice', timestamp: '2026-02-09' },
        { source: 'a', target: 'b', kind: 'advice', timestamp: '2025-01-01' },
        { source: 'b', target: 'a', kind: 'advice', timestamp: '2026-03-03' },
      ],
      meetings: [{ event_id: 'm', participants: 'b;c', timestamp: '2026-01-05' }],
    });
    const query = { from: '2026-01-01' };
    const { graph } = buildGraph(dataset, query);
    const network = selectNetwork(graph);
    const { first, last } = tieDays(dataset, graph, network, query)!;
    const of = (source: number, target: number) => {
      const arc = findArc(network.out, source, target);
      return [dayText(first[arc]!), dayText(last[arc]!)];
    };
    expect(of(0, 1)).toEqual(['2026-02-02', '2026-02-09']);
    expect(of(1, 0)).toEqual(['2026-03-03', '2026-03-03']);
    expect(of(1, 2)).toEqual(['2026-01-05', '2026-01-05']);
    expect(of(2, 1)).toEqual(['2026-01-05', '2026-01-05']);
    // Another network has the ties of its own kinds alone.
    const meetings = selectNetwork(graph, { kinds: ['meeting'] });
    expect([...tieDays(dataset, graph, meetings, query)!.first].includes(NO_DAY)).toBe(false);
    expect(meetings.out.arcCount).toBe(2);
  });

  it('tieDays(dataset, ...) is undefined where nothing has a date', () => {
    const dataset = datasetFromRows({ interactions: [{ source: 'a', target: 'b', kind: 'advice' }] });
    const { graph } = buildGraph(dataset);
    expect(tieDays(dataset, graph, selectNetwork(graph), {})).toBeUndefined();
  });

  it('tieDays(dataset, ...) counts what is strong enough and in the window, meetings of few, and both ways without direction', () => {
    const advice = (source: string, target: string, timestamp: string, weight = 1, kind = 'advice') => ({
      source,
      target,
      kind,
      timestamp,
      weight,
    });
    const daysOf = (
      tables: RowTables,
      query: GraphQuery = {},
      chosen: NetworkQuery = {},
      config: Parameters<typeof datasetFromRows>[1] = {},
    ) => {
      const dataset = datasetFromRows(
        { people: [...'abcd'].map((person_id) => ({ person_id })), ...tables },
        config,
      );
      const { graph } = buildGraph(dataset, query);
      const network = selectNetwork(graph, chosen);
      const { first, last } = tieDays(dataset, graph, network, query)!;
      return (tie: string) => {
        const arc = findArc(network.out, 'abcd'.indexOf(tie[0]!), 'abcd'.indexOf(tie[1]!));
        if (arc === -1) return 'no tie';
        return first[arc] === NO_DAY ? 'no day' : `${dayText(first[arc]!)} ${dayText(last[arc]!)}`;
      };
    };
    const rows = [
      advice('a', 'b', '2026-02-09', 3),
      advice('a', 'b', '2026-02-02', 3),
      advice('b', 'a', '2026-03-03'),
      advice('c', 'd', '2026-03-05', 4, 'chat'),
    ];
    const alone = { interactions: rows };
    // Weak ties do not count, by the query or by the rule of the kind.
    expect(daysOf(alone, {}, { minWeight: 2 })('ba')).toBe('no tie');
    const without = daysOf(alone, {}, { undirected: true }, { kinds: { advice: { minWeight: 2 } } });
    expect([without('ab'), without('ba')]).toEqual(['2026-02-02 2026-02-09', '2026-02-02 2026-02-09']);
    // As strong as the least is strong enough.
    expect(daysOf(alone, {}, { minWeight: 6 })('ab')).toBe('2026-02-02 2026-02-09');
    // Without direction a record counts for either way; with it, for its own alone.
    const both = daysOf(alone, {}, { undirected: true });
    expect([both('ab'), both('ba'), both('dc')]).toEqual([
      '2026-02-02 2026-03-03',
      '2026-02-02 2026-03-03',
      '2026-03-05 2026-03-05',
    ]);
    const each = daysOf(alone);
    expect([each('ab'), each('ba'), each('dc')]).toEqual([
      '2026-02-02 2026-02-09',
      '2026-03-03 2026-03-03',
      'no tie',
    ]);
    // The window is that of the query, else that of the configuration, first and last day included.
    const window = { from: '2026-02-09', to: '2026-03-03' };
    const inside = daysOf(alone, window);
    expect([inside('ab'), inside('ba'), inside('cd')]).toEqual([
      '2026-02-09 2026-02-09',
      '2026-03-03 2026-03-03',
      'no tie',
    ]);
    expect(daysOf(alone, {}, {}, { window })('ab')).toBe('2026-02-09 2026-02-09');
    expect(daysOf(alone, { to: '2026-02-02' }, {}, { window: { from: '2026-01-01' } })('ab')).toBe(
      '2026-02-02 2026-02-02',
    );
    // Rows without a date leave a tie without one, and take none from others.
    const undated = daysOf({ interactions: [...rows, advice('d', 'a', ''), advice('a', 'b', '')] });
    expect([undated('da'), undated('ab')]).toEqual(['no day', '2026-02-02 2026-02-09']);
    // A meeting beyond the broadcast size joins nobody, so that its day counts for no tie.
    const meetings = [
      { event_id: 'm', participants: 'a;b;c', timestamp: '2026-01-07' },
      { event_id: 'n', participants: 'a;b;c;d', timestamp: '2026-01-01' },
    ];
    const met = daysOf({ meetings }, {}, {}, { broadcastSize: 3 });
    expect([met('ab'), met('ca'), met('ad')]).toEqual([
      '2026-01-07 2026-01-07',
      '2026-01-07 2026-01-07',
      'no tie',
    ]);
  });
});

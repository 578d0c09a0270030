import { expect, it } from 'vitest';
import { rollUp } from '../../src/engines/memory.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { recordedMessages } from '../../src/ties/recorded-messages.js';

const people = ['a', 'b', 'c'].map((person_id) => ({ person_id }));
const mail = { source: 'a', target: 'b', kind: 'mail' };

it('interactions of one pair, kind and day are one entry, at the line of the first', () => {
  const { interactions } = datasetFromRows({
    people,
    interactions: [
      { ...mail, timestamp: '2026-01-01', weight: 1 },
      { ...mail, timestamp: '2026-01-02', weight: 2 },
      { ...mail, timestamp: '2026-01-01T09:00Z', weight: 3 },
      { ...mail, target: 'c', timestamp: '2026-01-01', weight: 4 },
      { ...mail, kind: 'chat', timestamp: '2026-01-01', weight: 5 },
      { source: 'b', target: 'a', kind: 'mail', timestamp: '2026-01-01', weight: 6 },
      { ...mail, timestamp: '', weight: 7 },
      { ...mail, timestamp: '2026-01-02', weight: 8 },
    ],
  });
  expect([...interactions.line]).toEqual([2, 3, 5, 6, 7, 8]);
  expect([...interactions.records]).toEqual([2, 2, 1, 1, 1, 1]);
  expect([...interactions.microWeight].map((micro) => micro / 1e6)).toEqual([4, 10, 4, 5, 6, 7]);
});

it('interactions with a duration or an event stay apart', () => {
  const row = { ...mail, timestamp: '2026-01-01', duration_minutes: '', event_id: '' };
  const { interactions } = datasetFromRows({
    people,
    interactions: [
      row,
      { ...row, duration_minutes: 5 },
      { ...row, duration_minutes: 5 },
      { ...row, event_id: 'e' },
      row,
    ],
  });
  expect([...interactions.records]).toEqual([2, 1, 1, 1]);
  expect([...(interactions.seconds ?? [])]).toEqual([Number.NaN, 300, 300, Number.NaN]);
});

it('what lies outside a window is counted by rows, and a distance is one message a row', () => {
  const rows = Array.from({ length: 5 }, () => ({ ...mail, weight: 3, timestamp: '2026-01-01' }));
  const dataset = datasetFromRows(
    { people, interactions: [...rows, { ...mail, weight: 3, timestamp: '2026-02-01' }] },
    { kinds: { mail: { weight: 'distance' } } },
  );
  const query = { fromDay: 20_470, toDay: undefined, broadcastSize: 20, isDirected: () => true };
  const { tables, issues, issueCounts } = rollUp(dataset, query);
  expect(issueCounts).toMatchObject([{ code: 'outside-window', count: 5 }]);
  expect(issues.map(({ line }) => line)).toEqual([2]);
  expect([...tables[0]!.counts]).toEqual([1]);
  expect([...recordedMessages(dataset, undefined, undefined).counts]).toEqual([6, 6, 0]);
});

it('entries are found again among many', () => {
  const at = (n: number) => `p${n % 89}`;
  const rows = Array.from({ length: 9000 }, (_, n) => ({
    source: at(n * 7),
    target: at(n * 7 + 1 + (n % 5)),
    kind: n % 2 === 0 ? 'mail' : 'chat',
    timestamp: `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`,
  }));
  const { interactions } = datasetFromRows({ interactions: [...rows, ...rows].map((row) => row) });
  const keys = new Set(rows.map((row) => Object.values(row).join(' ')));
  expect(keys.size).toBeGreaterThan(2000);
  expect(interactions.count).toBe(keys.size);
  expect(interactions.records.reduce((sum, times) => sum + times, 0)).toBe(18_000);
});

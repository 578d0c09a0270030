import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../src/ingest/dataset-from-rows.js';
import { dayNumber } from '../../src/ties/day-number.js';
import { recordedTime } from '../../src/ties/recorded-time.js';

const people = ['a', 'b', 'c', 'd'].map((person_id) => ({ person_id }));

/** A talk as `source target minutes day event`; a dash is an empty cell. */
function talk(text: string): Row {
  const [source, target, duration_minutes, timestamp, event_id] = text
    .split(' ')
    .map((cell) => (cell === '-' ? '' : cell));
  return { source, target, duration_minutes, timestamp, event_id };
}

function minutesOf(...talks: string[]): number[] {
  const dataset = datasetFromRows({ people, interactions: talks.map(talk) });
  return Array.from(recordedTime(dataset, undefined, undefined).seconds, (spent) => spent / 60);
}

describe('recordedTime(dataset) charges a person', () => {
  it('once for an event of several rows, with the longest of their own', () => {
    const rows = ['a b 60 2026-03-02 e', 'a c 90 2026-03-02 e', 'b a 60 2026-03-02 e', 'a d 60 2026-03-02 e'];
    expect(minutesOf(...rows)).toEqual([90, 60, 90, 60]);
    expect(minutesOf(...rows.toReversed())).toEqual([90, 60, 90, 60]);
  });

  it('for each event, though their rows are mixed', () => {
    expect(
      minutesOf(
        'a b 60 2026-03-02 e',
        'c d 10 2026-03-02 f',
        'a c 60 2026-03-02 e',
        'c a 10 2026-03-02 f',
        'a b 5 2026-03-02 g',
      ),
    ).toEqual([75, 65, 70, 10]);
  });

  it('for each row without an event', () => {
    expect(minutesOf('a b 60 2026-03-02 -', 'a c 60 2026-03-02 -')).toEqual([120, 60, 60, 0]);
  });

  it('for each day of an event that comes again', () => {
    expect(minutesOf('a b 60 2026-03-02 e', 'a c 60 2026-03-02 e', 'a b 60 2026-03-09 e')).toEqual([
      120, 120, 60, 0,
    ]);
  });

  it('for nothing that is undated, states no duration or lies outside the window', () => {
    const interactions = [
      'a b 60 - e',
      'a c - 2026-03-02 e',
      'a d 30 2026-03-02 e',
      'a b 60 2026-04-02 f',
    ].map(talk);
    const { seconds } = recordedTime(
      datasetFromRows({ people, interactions }),
      undefined,
      dayNumber('2026-03-31'),
    );
    expect([...seconds]).toEqual([1800, 0, 0, 1800]);
  });
});

describe('recordedTime(dataset, from, to) counts weeks', () => {
  const dataset = datasetFromRows({
    people,
    interactions: ['a b 60 2026-03-09 -', 'a b 60 2026-03-15 e'].map(talk),
    meetings: [{ event_id: 'm', participants: 'a;c', timestamp: '2026-03-22', duration_minutes: 60 }],
  });

  it.each([
    ['2026-03-02', '2026-04-05', 5],
    ['2026-03-02', undefined, 3],
    [undefined, '2026-04-05', 4],
    [undefined, undefined, 2],
    ['2026-03-15', '2026-03-15', 1],
    ['2026-03-15', '2026-03-28', 2],
    ['2026-05-01', '2026-05-31', undefined],
    ['2026-05-01', undefined, undefined],
  ])('from %s to %s as %s', (from, to, weeks) => {
    expect(recordedTime(dataset, dayNumber(from), dayNumber(to)).weeks).toBe(weeks);
  });
});

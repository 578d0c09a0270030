import { afterAll, describe, expect, it } from 'vitest';
import { readDay } from '../../src/ingest/cells/cells.js';
import { dayInZone, ZoneClock } from '../../src/ingest/cells/zone-clock.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { dayText } from '../../src/ties/day-number.js';
import { issuesOf } from './issues-of.js';

const ownZone = process.env['TZ'];
afterAll(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

/** A time as written, its zone, the day it is there, and how often the clocks showed it. */
const readings = [
  ['2026-03-31', 'Europe/Berlin', '2026-03-31', 'once'],
  ['2026-03-31T23:30', 'Europe/Berlin', '2026-03-31', 'once'],
  ['2026-03-31T23:30Z', 'Europe/Berlin', '2026-04-01', 'once'],
  ['2026-12-31T23:30:00.5Z', 'Europe/Berlin', '2027-01-01', 'once'],
  ['2026-12-31T22:59:59Z', 'Europe/Berlin', '2026-12-31', 'once'],
  ['2026-03-31 00:30:00+09:00', 'Europe/Berlin', '2026-03-30', 'once'],
  ['2026-03-31T00:30-0130', 'America/St_Johns', '2026-03-30', 'once'],
  ['2026-03-31T00:30-02', 'America/St_Johns', '2026-03-31', 'once'],
  ['2026-03-29T01:59:59', 'Europe/Berlin', '2026-03-29', 'once'],
  ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29', 'never'],
  ['2026-03-29T02:59:59', 'Europe/Berlin', '2026-03-29', 'never'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29', 'once'],
  ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-25', 'once'],
  ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25', 'twice'],
  ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25', 'twice'],
  ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25', 'once'],
  ['2026-10-25T02:30+01:00', 'Europe/Berlin', '2026-10-25', 'once'],
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08', 'never'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01', 'twice'],
  ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-05', 'twice'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04', 'never'],
  // Samoa left this day out.
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30', 'never'],
  ['2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29', 'once'],
  ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31', 'once'],
  ['2026-03-29T02:30', 'UTC', '2026-03-29', 'once'],
  ['2026-06-15T18:20Z', 'Asia/Kathmandu', '2026-06-16', 'once'],
  // Before there were zones, and before the calendar of today was in use.
  ['1024-02-29T09:30:00Z', 'Europe/Berlin', '1024-02-29', 'once'],
  ['1326-10-25 02:30:00.5+0530', 'America/New_York', '1326-10-24', 'once'],
  ['0001-01-01T15:30Z', 'Asia/Tokyo', '0001-01-02', 'once'],
  ['1599-12-31T23:30Z', 'Europe/Berlin', '1600-01-01', 'once'],
  ['1599-12-31T22:30', 'Europe/Berlin', '1599-12-31', 'once'],
] as const;

describe.each([
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Apia',
  'Australia/Lord_Howe',
])('days in a time zone, on a machine in %s', (machine) => {
  it('are those of the zone that was told', () => {
    process.env['TZ'] = machine;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
    const found = readings.map(([text, zone]) => {
      const { day, shown } = dayInZone(text, readDay(text)!, new ZoneClock(zone));
      return [text, zone, dayText(day), shown];
    });
    expect(found).toEqual(readings);
  });
});

describe('times of interactions', () => {
  const rows = (...times: string[]) => ({
    interactions: times.map((timestamp, at) => ({ source: 'a', target: `b${at}`, timestamp })),
  });

  it('without a zone are of the zone that was told; those skipped are held back, those shown twice are the first', () => {
    const dataset = datasetFromRows(
      rows('2026-03-29T02:30', '2026-10-25T02:30', '2026-03-31T23:30:00Z', '2026-03-31T23:30', '2026-03-31'),
      { timeZone: 'Europe/Berlin' },
    );
    expect(issuesOf(dataset)).toEqual([
      'date-invalid interactions:2 timestamp',
      'date-twice interactions:3 timestamp',
    ]);
    expect(dataset.issues[0]?.fix).toContain('write its own zone');
    expect([...dataset.interactions.day].map(dayText)).toEqual([
      '2026-10-25',
      '2026-04-01',
      '2026-03-31',
      '2026-03-31',
    ]);
  });

  it('count by the day written where no zone was told, which is noted with the fix', () => {
    const dataset = datasetFromRows(rows('2026-03-29T02:30', '2026-03-31T23:30:00Z'));
    expect(issuesOf(dataset)).toEqual(['date-local interactions:2 timestamp']);
    expect(dataset.issues[0]?.fix).toContain('--time-zone');
    expect([...dataset.interactions.day].map(dayText)).toEqual(['2026-03-29', '2026-03-31']);
  });

  it('need a zone that exists', () => {
    expect(() => datasetFromRows({}, { timeZone: 'Europe/Berln' })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});

describe('numbers with a decimal comma', () => {
  const rows = {
    interactions: ['1,5', '2', '1.5', '1.234,5', '1.234', '1e3', '-1,5', '1,2,3'].map((weight, at) => ({
      source: 'a',
      target: `b${at}`,
      weight,
    })),
  };

  it('are read where that was told, and points are then held back', () => {
    const dataset = datasetFromRows(rows, { decimalComma: true });
    expect([...dataset.interactions.microWeight].map((micro) => micro / 1e6)).toEqual([1.5, 2, 1000]);
    expect(issuesOf(dataset)).toEqual([
      'number-invalid interactions:4 weight',
      'number-invalid interactions:5 weight',
      'number-invalid interactions:6 weight',
      'number-range interactions:8 weight',
      'number-invalid interactions:9 weight',
    ]);
    expect(dataset.issues[0]?.found).toBe('a point in a number of a file with decimal commas');
  });

  it('are held back where it was not, and the fix names the option', () => {
    const dataset = datasetFromRows(rows);
    expect([...dataset.interactions.microWeight].map((micro) => micro / 1e6)).toEqual([2, 1.5, 1.234, 1000]);
    expect(dataset.issues[0]?.fix).toContain('--decimal-comma');
  });

  it('leave numbers of a program as they are', () => {
    const dataset = datasetFromRows(
      { interactions: [{ source: 'a', target: 'b', weight: 2.5 }] },
      { decimalComma: true },
    );
    expect(dataset.interactions.microWeight[0]).toBe(2_500_000);
  });
});

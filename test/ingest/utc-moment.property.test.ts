import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDay } from '../../src/ingest/cells/cells.js';
import { DAY_BYTES, isUtcTime } from '../../src/ingest/cells/utc-moment.js';

const date = '2026-03-31';
const isUtc = (time: string) => {
  // More bytes follow, as in a file.
  const bytes = Buffer.from(`${date}${time},1\n`);
  return isUtcTime(bytes, DAY_BYTES, bytes.length - 3);
};

it.each([
  'T09:30Z',
  ' 09:30Z',
  'T00:00:00Z',
  'T23:59:59Z',
  'T23:59:59.9Z',
  'T09:30:00,125Z',
  `T09:30:00.${'1'.repeat(29)}Z`,
])('a time in UTC as programs write it: %s', (time) => {
  expect(isUtc(time)).toBe(true);
  expect(readDay(date + time)).toBe(readDay(date));
});

it.each([
  ['', 'none'],
  ['Z', 'no time'],
  ['T09:3Z', 'a digit lacks'],
  ['T09:30', 'no zone'],
  ['T09:30z', 'a small letter, which is for the slower reading'],
  ['T09:30+00:00', 'an offset, which is for the slower reading'],
  ['T09:30 Z', 'a space, which is for the slower reading'],
  ['t09:30Z', 'a small letter, which is for the slower reading'],
  ['X09:30Z', 'no sign of a time'],
  ['T24:00Z', 'no such hour'],
  ['T09:60Z', 'no such minute'],
  ['T09:30:60Z', 'no such second'],
  ['T09-30Z', 'no colon'],
  ['T09:30-00Z', 'no second colon'],
  ['T09:30:0Z', 'a digit of the seconds lacks'],
  ['T09:30:00.Z', 'no part of a second'],
  ['T09:30:00;5Z', 'no decimal sign'],
  ['T09:30:00.5xZ', 'no digit'],
  ['T09:30:00./Z', 'the sign below the digits'],
  ['T09:30:00.:Z', 'the sign above the digits'],
  ['T:9:30Z', 'the sign above the digits'],
  ['T0/:30Z', 'the sign below the digits'],
  [`T09:30:00.${'1'.repeat(30)}Z`, 'too long for a time'],
])('any other is left to the slower reading: %s, %s', (time) => {
  expect(isUtc(time)).toBe(false);
});

it('whatever is found to be a time in UTC is one for who reads it as text, and of the day that stands before it', () => {
  const sign = fc.constantFrom(...'0123456789:.,TZ +-z/é'.split(''));
  const like = fc
    .tuple(
      fc.constantFrom('T', ' '),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 61 }),
      fc.constantFrom('', ':00', ':59', ':60', ':00.5', ':5'),
    )
    .map(([mark, hour, minute, rest]) => {
      const two = (value: number) => String(value).padStart(2, '0');
      return `${mark}${two(hour)}:${two(minute)}${rest}Z`;
    });
  const changed = fc.tuple(like, fc.nat({ max: 14 }), sign).map(([time, at, other]) => {
    const place = at % time.length;
    return time.slice(0, place) + other + time.slice(place + 1);
  });
  let found = 0;
  fc.assert(
    fc.property(fc.oneof(like, changed), (time) => {
      if (!isUtc(time)) return;
      found++;
      expect(readDay(date + time)).toBe(readDay(date));
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(500);
});

import { expect, it } from 'vitest';
import { InteractionColumns } from '../../src/ingest/ties/interaction-columns.js';
import { MICRO, NO_DAY } from '../../src/schema/records.js';

/** Enough for four blocks, with columns that begin in the midst of one. */
const COUNT = 270_000;
const PEOPLE = 600;
const row = (at: number) => ({
  source: at % PEOPLE,
  target: (at * 7 + Math.floor(at / PEOPLE)) % PEOPLE,
  kind: at > 100_000 && at % 3 === 0 ? 1 : 0,
  weight: at > 70_000 && at % 5 === 0 ? 2 * MICRO : MICRO,
  seconds: at > 200_000 && at % 4 === 0 ? at : Number.NaN,
  day: at > 150_000 ? at : NO_DAY,
  event: at > 262_200 && at % 2 === 0 ? `e${at}` : undefined,
});

it('InteractionColumns give back what was added, over the blocks, and add to entries of any of them', () => {
  const columns = new InteractionColumns();
  columns.placeOfKind('mail');
  columns.placeOfKind('chat');
  const add = (at: number) => {
    const { source, target, kind, weight, seconds, day, event } = row(at);
    columns.add(source, target, kind, weight, seconds, day, event, at + 2);
  };
  for (let at = 0; at < COUNT; at++) add(at);
  // Again for one in the first, the second, and the last block; of these none states a duration or an event.
  const again = [5, 70_001, 262_149, 65_535, 65_536, 131_072];
  for (const at of again) add(at);

  const table = columns.table(
    'ties.csv',
    Int32Array.from({ length: PEOPLE }, (_, place) => PEOPLE - 1 - place),
  );
  expect(table.count).toBe(COUNT);
  // Kinds are in code-unit order, so the second is the first now.
  expect(table.kinds).toEqual(['chat', 'mail']);
  let wrong = 0;
  for (let at = 0; at < COUNT; at++) {
    const { source, target, kind, weight, seconds, day, event } = row(at);
    const times = again.includes(at) ? 2 : 1;
    const isRight =
      table.source[at] === PEOPLE - 1 - source &&
      table.target[at] === PEOPLE - 1 - target &&
      table.kind[at] === 1 - kind &&
      table.microWeight[at] === times * weight &&
      table.records[at] === times &&
      Object.is(table.seconds![at], seconds) &&
      table.day[at] === day &&
      table.event![at]! >= 0 === (event !== undefined) &&
      table.line[at] === at + 2;
    if (!isRight) wrong++;
  }
  expect(wrong).toBe(0);
});

it('InteractionColumns find entries again among many that stand alone, however few are looked for', () => {
  const columns = new InteractionColumns();
  columns.placeOfKind('mail');
  const add = (at: number, event: string | undefined) =>
    columns.add(Math.floor(at / 3000), 50, 0, MICRO, Number.NaN, NO_DAY, event, at + 2);
  // Of each hundred rows one states no event; each 3,000 rows are of another pair, so that there are far more entries than slots for these.
  for (let at = 0; at < 30_000; at++) add(at, at % 100 === 99 ? undefined : `e${at}`);
  for (let pair = 0; pair < 10; pair++) add(3000 * pair, undefined);

  const table = columns.table(
    'ties.csv',
    Int32Array.from({ length: 51 }, (_, place) => place),
  );
  const together = [...table.line.keys()].filter((entry) => table.event![entry] === -1);
  expect(together.map((entry) => [table.source[entry], table.records[entry]])).toEqual(
    Array.from({ length: 10 }, (_, pair) => [pair, 31]),
  );
  expect(table.count).toBe(29_700 + 10);
  expect(table.records.reduce((sum, records) => sum + records, 0)).toBe(30_010);
});

import { describe, expect, it } from 'vitest';
import {
  dayFault,
  idOutline,
  looksRewritten,
  numberFault,
  readDay,
  readList,
  readNumber,
  readParticipation,
  readSkills,
  readText,
} from '../../src/ingest/cells/cells.js';

describe('readNumber(cell)', () => {
  it.each([
    ['3', 3],
    [' -3.5 ', -3.5],
    ['1e3', 1000],
    ['2E-2', 0.02],
    ['007', 7],
  ])('reads %j', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each([
    '1,5',
    '1.234,5',
    '1 000',
    '+5',
    '.5',
    '5.',
    '0x10',
    'NaN',
    'Infinity',
    '1e999',
    '٥',
    '50%',
    '1_000',
    '',
  ])('does not read %j', (cell) => {
    expect(readNumber(cell)).toBeUndefined();
  });

  it('takes no long time over a long cell', () => {
    expect(readNumber('1'.repeat(1_000_000))).toBeUndefined();
    expect(numberFault(`${'1,'.repeat(500_000)}x`).found).toBe('a very long text');
  });
});

it.each([
  ['1,5', 'a decimal comma'],
  ['1.234,5', 'digits in groups, or a decimal comma'],
  ['+5', 'a number that begins with a plus or a point'],
  ['25%', 'a per cent sign'],
  ['0x1F', 'a hexadecimal number'],
  ['NaN', 'a word for a missing or endless number'],
  ['٥', 'digits of another script'],
  ['1e999', 'a number beyond the range of a double'],
  ['often', 'text that is not a number'],
])('numberFault(%j) names the likely cause', (cell, found) => {
  expect(numberFault(cell)).toMatchObject({ code: 'number-invalid', found });
});

describe('readDay(cell)', () => {
  it.each(['1970-01-01', '2026-03-31', '2024-02-29', '2000-02-29', '1969-12-31', '0001-01-01', '9999-12-31'])(
    'counts the days from 1970 to %s as the calendar does',
    (cell) => {
      expect(readDay(cell)).toBe(Date.parse(`${cell}T00:00:00Z`) / 86_400_000);
    },
  );

  it.each([
    '2013-06-24T08:00:20',
    '2013-06-24 08:00',
    '2013-06-24T23:59:59.999Z',
    '2013-06-24T00:30:00+14:00',
    '2013-06-24T00:30:00 -0500',
  ])('keeps the day as written in %s', (cell) => {
    expect(readDay(cell)).toBe(readDay('2013-06-24'));
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '03/04/2026',
    '2026/03/31',
    '20260331',
    '45000',
    '1700000000000',
    '2026-03-31T24:00',
    '2026-03-31T10:60',
    '2016-12-31T23:59:60Z',
    '2026-3-1',
    'March 3, 2026',
    '',
  ])('does not read %j', (cell) => {
    expect(readDay(cell)).toBeUndefined();
  });
});

it.each([
  ['03/04/2026', 'a date whose day and month cannot be told apart'],
  ['2026', 'a year alone'],
  ['1700000000000', 'a count of seconds or milliseconds'],
  ['2026/03/31', 'a date without hyphens'],
  ['soon', 'text that is not a date'],
])('dayFault(%j) names the likely cause', (cell, found) => {
  expect(dayFault(cell)).toMatchObject({ code: 'date-invalid', found });
});

it.each([
  ['2022-13-01', 'there is no such day; correct it'],
  ['2020-02-30', 'there is no such day; correct it'],
  ['2020-02-30T09:00', 'there is no such day; correct it'],
  ['2020-02-28T25:00', 'there is no such time of day; correct it, or leave it out'],
  ['2020-02-28x', 'write YYYY-MM-DD, or a time too, as in 2026-03-31T09:30:00Z'],
  ['44621', 'it looks like a day number of a spreadsheet; export dates as YYYY-MM-DD'],
  ['44621.5', 'it looks like a day number of a spreadsheet; export dates as YYYY-MM-DD'],
  ['03/04/2026', 'write YYYY-MM-DD, as in 2026-03-31'],
  ['1700000000000', 'write YYYY-MM-DD, as in 2026-03-31'],
  ['soon', 'write YYYY-MM-DD, as in 2026-03-31'],
])('dayFault(%j) says what to do', (cell, fix) => {
  expect(dayFault(cell)).toMatchObject({ code: 'date-invalid', fix });
});

describe('readSkills(cell)', () => {
  it('reads names with and without levels', () => {
    expect(readSkills('finance:3; law ;;sales: 5')).toEqual([
      { name: 'finance', level: 3 },
      { name: 'law' },
      { name: 'sales', level: 5 },
    ]);
  });

  it('counts a name once, with its highest level', () => {
    expect(readSkills('law:2;law;law:4')).toEqual([{ name: 'law', level: 4 }]);
  });

  it('reads an empty cell as no skills', () => {
    expect(readSkills(' ')).toEqual([]);
  });

  it.each(['law:6', 'law:0', 'law:2.5', 'law:high', ':3'])('finds the fault in %j', (cell) => {
    expect(readSkills(cell)).toHaveProperty('code');
  });
});

it.each([
  ['yes', 'yes'],
  ['Y', 'yes'],
  ['TRUE', 'yes'],
  ['1', 'yes'],
  ['no', 'no'],
  ['False', 'no'],
  ['0', 'no'],
  ['Not Roles', 'not-roles'],
  ['not_introductions', 'not-introductions'],
  ['', undefined],
  ['maybe', undefined],
  ['constructor', undefined],
])('readParticipation(%j) is %j', (cell, answer) => {
  expect(readParticipation(cell)).toBe(answer);
});

it('readList(cell) leaves out empty parts and repetitions', () => {
  expect(readList(' a;;b; a ')).toEqual(['a', 'b']);
});

it('readText(cell) trims and composes', () => {
  expect(readText(' e\u0301 ')).toBe('é');
});

it('idOutline(id) is alike for ids that a spreadsheet, a keyboard or an eye may confuse', () => {
  for (const alike of ['00123', '123', '１２３', '1\u200b23']) expect(idOutline(alike)).toBe('123');
  expect(idOutline('E1')).toBe(idOutline('e1'));
  expect(idOutline('0')).toBe('0');
  expect(idOutline('10')).not.toBe(idOutline('1'));
});

it('looksRewritten(id) knows what spreadsheets make of ids', () => {
  expect(['5-Mar', 'Mar-05', '1.20E+06'].every(looksRewritten)).toBe(true);
  expect(['e5', '12E05', 'MAR5', 'Marta-05'].some(looksRewritten)).toBe(false);
});

it('readDay(cell) refuses an offset that no zone has', () => {
  for (const offset of ['+15:30', '-1200', '+05', 'z'])
    expect(readDay(`2026-03-31T09:30${offset}`), offset).toBeDefined();
  for (const offset of ['+16:00', '-99', '+01:60', '+9999'])
    expect(readDay(`2026-03-31T09:30${offset}`), offset).toBeUndefined();
});

it('idOutline(id) is one for letters that look alike, in capitals too, and its own outline', () => {
  expect(idOutline('p\u0430ul')).toBe('paul');
  expect(idOutline('\u0412\u0415\u0422\u0410')).toBe(idOutline('BETA'));
  expect(idOutline('\u0391nna')).toBe('anna');
  expect(idOutline('\u0432')).not.toBe('b');
  expect(idOutline('\u0130\u0307')).toBe('i');
  for (const id of ['\u0413', '\u03a3\u03f2', '0\u0430', '\ud835\udefc', '\u0131\u0307'])
    expect(idOutline(idOutline(id))).toBe(idOutline(id));
});

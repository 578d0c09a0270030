import { describe, expect, it } from 'vitest';
import { listWords, RowCells } from '../../src/ingest/rows/row-cells.js';
import { IssueLog } from '../../src/schema/issue-log.js';
import { dayText } from '../../src/ties/day-number.js';
import { headers, places, rowOf } from './row-of.js';

describe('RowCells', () => {
  it('a row begins without fault, and so does the next after a faulty one', () => {
    const { row } = rowOf([]);
    expect(row.isFaulty).toBe(false);
    row.requiredId('person_id');
    expect(row.isFaulty).toBe(true);
    row.open(['a'], 8);
    expect([row.isFaulty, row.line]).toEqual([false, 8]);
  });

  it('is none of a row and has no fault before the first', () => {
    const row = new RowCells(
      {
        file: 'a.csv',
        headers,
        places,
        others: [],
        forms: { hasDecimalComma: false, clock: undefined },
      },
      new IssueLog(),
    );
    expect([row.isFaulty, row.isMostlyEmpty]).toEqual([false, false]);
  });

  it.each([
    [['a', '', ' ', ''], true],
    [['a', 'U', '', ' '], false],
    [['a', 'U', 'x'], false],
    [['', ' ', 'x'], true],
  ])('isMostlyEmpty of %j: %s', (cells, is) => {
    const { row } = rowOf([]);
    row.open(cells, 7);
    expect(row.isMostlyEmpty).toBe(is);
  });

  it.each([
    [['total', '', '12'], true],
    [['total', "1'200 %", '-1.5', '+2,5'], true],
    [['', '7'], true],
    [['total', ' ', ''], false],
    [['12'], false],
    [['total', 'Sales', '12'], false],
    [['total', '12 h'], false],
    [['total', 'h 12'], false],
  ])('hasNumbersAloneBeside(person_id) of %j: %s', (cells, are) => {
    expect(rowOf(cells).row.hasNumbersAloneBeside('person_id')).toBe(are);
  });

  it('finds columns by field, and gives nothing for a field without one', () => {
    const { row } = rowOf(['a', ' U  1 ']);
    expect([row.hasColumn('unit'), row.header('unit'), row.placeOf('unit'), row.raw('unit')]).toEqual([
      true,
      'Unit',
      1,
      ' U  1 ',
    ]);
    expect([row.hasColumn('firm'), row.header('firm'), row.placeOf('firm'), row.raw('firm')]).toEqual([
      false,
      undefined,
      undefined,
      '',
    ]);
    expect([row.text('unit'), row.text('since'), row.word('unit')]).toEqual(['U  1', undefined, 'u  1']);
  });

  it('finds columns that are none of ours by their header', () => {
    const { row } = rowOf(['a', 'U', '', '', '', ' 43 ', ' ']);
    expect(row.placeOfOther((header) => header.startsWith('Shoe'))).toBe(5);
    expect(row.placeOfOther((header) => header === 'Unit')).toBeUndefined();
    expect(row.textAt(5)).toBe('43');
    expect([...row.others()]).toEqual([['Shoe size', '43']]);
  });
});

describe('RowCells.report(field, issue)', () => {
  const issue = { code: 'kind-unknown', found: 'an id', fix: 'add it' } as const;

  it('gives the line, the column and the cell', () => {
    const { row, told } = rowOf(['x'.repeat(1001)]);
    row.report('person_id', issue);
    expect(told()).toMatchObject([
      { ...issue, file: 'people.csv', line: 7, column: 'Person', value: 'x'.repeat(1000) },
    ]);
    expect(row.isFaulty).toBe(false);
  });

  it('gives no column where it is about none, and no cell where that is empty', () => {
    const { row, told } = rowOf(['a']);
    row.report(undefined, issue);
    row.report('firm', issue);
    row.report('unit', issue);
    expect(told().map((one) => ['column' in one, 'value' in one])).toEqual(
      expect.arrayContaining([
        [false, false],
        [false, false],
        [true, false],
      ]),
    );
  });

  it('never gives the cell where it must not be shown, or of somebody who takes no part', () => {
    const { row, told } = rowOf(['a']);
    row.report('person_id', issue, false);
    row.report('person_id', { ...issue, code: 'opted-out' });
    expect(told().some((one) => 'value' in one)).toBe(false);
  });
});

describe('RowCells reads', () => {
  it('an id as it is, without spaces around it, or composed, and tells of a change', () => {
    expect(rowOf(['p1']).row.id('person_id')).toBe('p1');
    const spaced = rowOf([' p1']);
    expect(spaced.row.id('person_id')).toBe('p1');
    expect(spaced.told()).toMatchObject([
      {
        code: 'id-changed',
        found: 'an id with spaces around it',
        fix: 'nothing; it is read without them. To be rid of the note, write the id alike everywhere',
      },
    ]);
    const composed = rowOf(['zoe\u0308']);
    expect(composed.row.id('person_id')).toBe('zo\u00EB');
    expect(composed.told()).toMatchObject([{ found: 'an id not in composed Unicode form' }]);
  });

  it('an id with letters that cannot be seen, and tells of them', () => {
    const { row, told } = rowOf(['p\u200B1']);
    expect(row.id('person_id')).toBe('p\u200B1');
    expect(told()).toMatchObject([
      {
        code: 'id-invisible',
        found: 'an id with letters that cannot be seen',
        fix: 'remove them, or make sure that every file writes the id with them',
      },
    ]);
  });

  it('an empty id as none, without a word; where one is required, with a fault', () => {
    const { row, told } = rowOf(['  ']);
    expect(row.id('person_id')).toBeUndefined();
    expect(told()).toEqual([]);
    expect(row.requiredId('person_id')).toBeUndefined();
    expect(told()).toMatchObject([
      { code: 'value-missing', found: 'an empty cell', fix: 'fill the cell, or remove the row' },
    ]);
    expect(row.isFaulty).toBe(true);
  });

  it('a number; none from blanks; text with a fault', () => {
    expect(rowOf(['a', '', ' 4.5 ']).row.number('hours')).toBe(4.5);
    const blank = rowOf(['a', '', '  ']);
    expect([blank.row.number('hours'), blank.row.isFaulty]).toEqual([undefined, false]);
    const text = rowOf(['a', '', 'four']);
    expect([text.row.number('hours'), text.row.isFaulty]).toEqual([undefined, true]);
  });

  it('skills and lists; undefined without the column, and an empty list from a faulty cell', () => {
    const { row } = rowOf(['a', '', '', '', 'R; SQL']);
    expect(row.skills('skills')?.map(({ name }) => name)).toEqual(['R', 'SQL']);
    expect([row.skills('topics'), row.list('topics')]).toEqual([undefined, undefined]);
    const faulty = rowOf(['a', '', '', '', 'R:loud']);
    expect([faulty.row.skills('skills'), faulty.row.isFaulty]).toEqual([[], true]);
  });
});

describe('RowCells.day(field)', () => {
  const dayOf = (cell: string, zone?: string) => {
    const { row, told } = rowOf(['a', '', '', cell], zone);
    const day = row.day('since');
    return { day: day === undefined ? undefined : dayText(day), isFaulty: row.isFaulty, told: told() };
  };

  it('reads a day, nothing from blanks, and a fault from text', () => {
    expect(dayOf('2026-03-29')).toMatchObject({ day: '2026-03-29', isFaulty: false, told: [] });
    expect(dayOf('  ')).toMatchObject({ day: undefined, isFaulty: false, told: [] });
    expect(dayOf('soon')).toMatchObject({ day: undefined, isFaulty: true, told: [{}] });
    expect(dayOf('soon', 'Europe/Berlin')).toMatchObject({ day: undefined, isFaulty: true, told: [{}] });
    expect(dayOf('  ', 'Europe/Berlin')).toMatchObject({ day: undefined, isFaulty: false, told: [] });
  });

  it('tells the day of a time by the clock', () => {
    expect(dayOf('2026-03-31T23:30Z')).toMatchObject({ day: '2026-03-31' });
    expect(dayOf('2026-03-31T23:30Z', 'Europe/Berlin')).toMatchObject({ day: '2026-04-01', told: [] });
  });

  it('refuses a time that the clocks skip, and notes one that they show twice', () => {
    expect(dayOf('2026-03-29T02:30', 'Europe/Berlin')).toMatchObject({
      day: undefined,
      isFaulty: true,
      told: [
        {
          code: 'date-invalid',
          found: 'a time that the clocks of Europe/Berlin skip, as they are put forward',
          fix: 'correct the time, or write its own zone, as in 2026-03-29T01:30:00Z',
        },
      ],
    });
    expect(dayOf('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({
      day: '2026-10-25',
      isFaulty: false,
      told: [
        {
          code: 'date-twice',
          found:
            'a time that the clocks of Europe/Berlin show twice, as they are put back; read as the first',
          fix: 'nothing, since the day is the same; to be rid of the note, write its own zone',
        },
      ],
    });
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('listWords(%j): %s', (words, text) => {
  expect(listWords(words)).toBe(text);
});

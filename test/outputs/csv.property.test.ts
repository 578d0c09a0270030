import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, toCsv, unguardCell } from '../../src/outputs/csv.js';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      '=',
      '+',
      '-',
      '@',
      ' ',
      '\t',
      '\r',
      '\n',
      ',',
      ';',
      '\u200B',
      '＝',
      'a',
      '1',
    ),
  }),
);

describe('guardCell', () => {
  it('guardCell(text) is undone by unguardCell, whatever the text', () => {
    fc.assert(
      fc.property(nasty, (text) => unguardCell(guardCell(text)) === text),
      { numRuns: 2000 },
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    ' =1',
    '   +cmd',
    '"=1',
    "'=1",
    '\u200B=1',
    '\uFEFF=1',
    '\u00A0=1',
    '\u3000=1',
    '\u2060-1',
    '\u3164=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹦1',
    '−1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x")',
    ' \u200B"＝1',
  ])('guardCell(%j) begins with an apostrophe', (text) => {
    expect(guardCell(text).startsWith("'")).toBe(true);
  });

  it.each(['a=b', 'Ana', '1.5', 'x-y', 'שרה', ''])('guardCell(%j) leaves plain text alone', (text) => {
    expect(guardCell(text)).toBe(text);
  });
});

describe('toCsv', () => {
  it('toCsv(columns, rows) read by a CSV reader and unguarded gives the texts back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 8 }), (rows) => {
        const csv = toCsv(
          [
            { header: 'a', cell: ([a]) => a },
            { header: 'b', cell: ([, b]) => b },
          ],
          rows as [string, string][],
        );
        const back = parse(csv, {
          from_line: 2,
          record_delimiter: '\n',
          relax_column_count: true,
        }) as string[][];
        expect(back.map((row) => row.map(unguardCell))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('toCsv(columns, rows) writes numbers at full precision, unguarded, and no number as an empty cell', () => {
    const values = [-1, 0.1 + 0.2, 1e21, Number.NaN, Number.POSITIVE_INFINITY, undefined, -0];
    const csv = toCsv(
      [
        { header: 'x', cell: (row: { x: number | undefined }) => row.x },
        { header: 'y', cell: () => 1 },
      ],
      values.map((x) => ({ x })),
    );
    expect(csv).toBe('x,y\n-1,1\n0.30000000000000004,1\n1e+21,1\n,1\n,1\n,1\n0,1\n');
  });

  it('toCsv(columns, []) is the header alone', () => {
    expect(toCsv([{ header: 'x', cell: () => 1 }], [])).toBe('x\n');
  });
});

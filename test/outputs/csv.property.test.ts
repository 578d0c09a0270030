import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvParts, guardCell, toCsv, unguardCell } from '../../src/outputs/csv/csv.js';

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

  it('guardCell(text) guards every sign that starts a formula, behind every letter that is not seen', () => {
    const starters = [
      '=',
      '+',
      '-',
      '@',
      '\u2212',
      '\uFE62',
      '\uFE63',
      '\uFE66',
      '\uFE6B',
      '\uFF0B',
      '\uFF0D',
      '\uFF1D',
      '\uFF20',
    ];
    const unseen = [
      '',
      ' ',
      '\u2003',
      '\x01',
      '\u00AD',
      '\u115F',
      '\u1160',
      '\u3164',
      '\uFFA0',
      '\uFE00',
      '\uFE0F',
      '"',
      '`',
    ];
    for (const start of starters)
      for (const letter of unseen) {
        expect(guardCell(`${letter}${start}x`)).toBe(`'${letter}${start}x`);
        expect(guardCell(`a${letter}${start}x`)).toBe(`a${letter}${start}x`);
      }
  });

  it.each(['a=b', 'Ana', '1.5', 'x-y', 'שרה', '', 'a\0', 'a\t=1', ' a', '"a"', '#=1', '\uFE10=', 'a\n=1'])(
    'guardCell(%j) leaves plain text alone',
    (text) => {
      expect(guardCell(text)).toBe(text);
    },
  );
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

  it('toCsv(columns, rows) guards texts and headers, and writes yes and no', () => {
    const columns = [
      { header: '=h', cell: (row: { text: string; is: boolean }) => row.text },
      { header: 'is', cell: (row: { text: string; is: boolean }) => row.is },
    ];
    const rows = [
      { text: '=1', is: true },
      { text: 'a', is: false },
    ];
    expect(toCsv(columns, rows)).toBe("'=h,is\n'=1,yes\na,no\n");
  });

  it('toCsv(columns, rows) quotes what a reader would trim or take for the end of a line', () => {
    const cells = ['a b', ' a', 'a ', 'a\rb', 'a\nb', 'a,b', 'a"b', 'a\tb'];
    expect(toCsv([{ header: 'x', cell: (text: string) => text }], cells)).toBe(
      'x\na b\n" a"\n"a "\n"a\rb"\n"a\nb"\n"a,b"\n"a""b"\na\tb\n',
    );
  });

  it('toCsv(columns, rows) has every row once, however many there are', () => {
    for (const count of [4095, 4096, 4097, 9000]) {
      const rows = Array.from({ length: count }, (_, at) => at);
      expect(toCsv([{ header: 'x', cell: (at: number) => at }], rows)).toBe(`x\n${rows.join('\n')}\n`);
    }
  });

  it('csvParts(columns, rows) gives the header, then rows by the thousand', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => at);
    expect(
      [...csvParts([{ header: 'x', cell: (at: number) => at }], rows)].map((part) => part.split('\n').length),
    ).toEqual([2, 4097, 905]);
  });

  it('toCsv(columns, []) is the header alone', () => {
    expect(toCsv([{ header: 'x', cell: () => 1 }], [])).toBe('x\n');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CsvTableOptions, readCsv } from '../../src/ingest/csv/csv-table.node.js';
import { folderOf } from './temp-folder.js';

const read = (text: string, options?: CsvTableOptions) => readCsv(Buffer.from(text), options);

/** Headers, cells by line, and codes with their lines. */
async function seen(text: string, options?: CsvTableOptions) {
  const { headers, rows, issues } = await read(text, options);
  return {
    headers,
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    codes: issues.map(({ code, line }) => `${code} ${line ?? '-'}`),
  };
}

const ofId: CsvTableOptions = { columns: ['id'] };

describe('readCsv(bytes, options)', () => {
  it('gives rows with their lines, and an account in which blank lines are counted', async () => {
    expect(await read('\n a ,b\r\n1,"x, y"\r\n\r\n3,\r\n')).toEqual({
      headers: ['a', 'b'],
      rows: [
        { line: 3, cells: ['1', 'x, y'] },
        { line: 5, cells: ['3', ''] },
      ],
      dialect: { delimiter: ',', quote: '"', escape: '"' },
      encoding: 'utf-8',
      isRefused: false,
      read: 4,
      heldBack: 0,
      blank: 2,
      issues: [],
    });
  });

  it('has nothing of a refused file but its header and why, with every column that is missing', async () => {
    const table = await read('x,y\n1,2\n', { columns: ['id', 'x', 'name'] });
    expect(table).toMatchObject({
      headers: ['x', 'y'],
      rows: [],
      isRefused: true,
      read: 0,
      heldBack: 0,
      blank: 0,
    });
    expect(table.issues).toEqual(
      ['id', 'name'].map((column) => ({
        code: 'column-missing',
        severity: 'refused',
        file: 'the table',
        line: 1,
        column,
        found: `no column "${column}"`,
        fix: 'correct the header',
      })),
    );
    const late = await read('a,b\n1\n\n3,4\n5,6\n', { maxRows: 3 });
    expect(late).toMatchObject({ rows: [], isRefused: true, read: 0, heldBack: 0, blank: 0 });
    expect(late.issues.map(({ code }) => code)).toContain('rows-too-many');
    for (const text of ['', '\ufeff', '\n \n'])
      expect((await read(text)).issues.map(({ code }) => code)).toEqual(['file-empty']);
  });

  it('reads a file by its path, and tells of it by its name', async () => {
    const path = join(folderOf({}), 'list.csv');
    writeFileSync(path, 'a,\n1,2\n');
    const { headers, issues } = await readCsv(path);
    expect(headers).toEqual(['a', '']);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'column-unnamed',
        file: 'list.csv',
        line: 1,
        found: 'a column without a name',
        fix: 'name the column, or remove it',
      }),
    ]);
    await expect(readCsv(join(path, 'none'))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
    const packed = await readCsv(path, { maxFileBytes: 3 });
    expect(packed.issues.map(({ code }) => code)).toEqual(['file-too-large']);
  });

  it('takes the first line for the header where no column is required, whatever the rows look like', async () => {
    expect(await seen('a,b\n1,2,\n3,4,\n')).toEqual({
      headers: ['a', 'b'],
      rows: [],
      codes: ['row-too-long 2', 'row-too-long 3'],
    });
    expect(await seen('\na,b,c\n1,2\n3,4\n')).toMatchObject({ headers: ['a', 'b', 'c'], rows: [] });
    expect((await seen('"a,b\n1,2\n')).codes).toEqual(['header-quote 1']);
    // Single quotes, which are tried then, may make a cell of it that is beyond a limit.
    const limits = { maxCellBytes: 10, maxRowBytes: 1024, maxColumns: 3, maxRowLines: 2, maxRows: 5 };
    expect((await seen('"2 ""3"""";4\r\n;;\r\n', limits)).codes).toEqual(['header-quote 1']);
  });

  it('takes a comma where no column is required, unless something states another separator', async () => {
    expect((await seen('a;b\n1;2\n')).headers).toEqual(['a;b']);
    expect((await seen('a;b\n1;2\n', { delimiter: ';' })).rows).toEqual([[2, '1', '2']]);
    expect((await seen('sep=;\na;b\n1;2\n')).rows).toEqual([[3, '1', '2']]);
    expect((await seen('"sep=|"\r\na|b\r\n1|2\r\n')).rows).toEqual([[3, '1', '2']]);
    expect((await seen('sep=;\na,b\n1,2\n', { delimiter: ',' })).rows).toEqual([[3, '1', '2']]);
    expect((await seen('sep=;\nid;x\n1;2\n', ofId)).rows).toEqual([[3, '1', '2']]);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %j by the columns', async (sign) => {
    const { dialect, rows } = await read(`id${sign}x\n1${sign}2\n`, ofId);
    expect([dialect?.delimiter, rows]).toEqual([sign, [{ line: 2, cells: ['1', '2'] }]]);
  });

  it('refuses a header that two separators read differently', async () => {
    expect((await seen('id,x;id\n1,2;3\n', ofId)).codes).toEqual(['delimiter-unclear 1']);
  });

  it('reads what is told of the dialect, and single quotes where only they give the columns', async () => {
    const told = { delimiter: '||', quote: "'", escape: '\\' };
    expect((await seen("a||b\n1||'x||y'\n2||'it\\'s'\n", told)).rows).toEqual([
      [2, '1', 'x||y'],
      [3, '2', "it's"],
    ]);
    expect((await seen('a,b\n1,"x"\n', { quote: '' })).rows).toEqual([[2, '1', '"x"']]);
    const single = "'id','x'\n'1','a,b'\n";
    expect((await seen(single, ofId)).rows).toEqual([[2, '1', 'a,b']]);
    expect((await seen(single, { ...ofId, quote: '"' })).codes).toEqual(['column-missing 1']);
  });

  it.each([
    [{ delimiter: '' }, 'delimiter: one to eight signs of ASCII are wanted'],
    [{ delimiter: '123456789' }, 'delimiter: one to eight signs'],
    [{ delimiter: 'é' }, 'delimiter: one to eight signs'],
    [{ delimiter: 'a\n' }, 'delimiter: one to eight signs'],
    [{ quote: '""' }, 'quote: one sign of ASCII is wanted'],
    [{ quote: '\n' }, 'quote: one sign'],
    [{ escape: 'é' }, 'escape: one sign'],
    [{ delimiter: ',', quote: ',' }, 'quote: it is part of the delimiter'],
    [{ delimiter: ';,', escape: ',' }, 'escape: it is part of the delimiter'],
    [{ headerRows: 0 }, 'headerRows'],
    [{ quotes: '"' }, 'quotes'],
  ])('refuses %j', async (options, problem) => {
    await expect(read('a,b\n1,2\n', options as CsvTableOptions)).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringContaining(problem) as string,
    });
  });

  it('takes up to eight signs for a separator', async () => {
    expect((await seen('a12345678b\n1123456782\n', { delimiter: '12345678' })).rows).toEqual([[2, '1', '2']]);
  });
});

describe('readCsv(bytes, { columns }) finds the header', () => {
  it('below titles in the first 50 lines, and counts them', async () => {
    expect(await seen('Staff list\nas of today\n\nid,x\n1,2\n', ofId)).toEqual({
      headers: ['id', 'x'],
      rows: [[5, '1', '2']],
      codes: ['header-not-first 4'],
    });
    expect((await seen(`${'title\n'.repeat(49)}id,x\n1,2\n`, ofId)).rows).toEqual([[51, '1', '2']]);
    expect((await seen(`${'title\n'.repeat(50)}id,x\n1,2\n`, ofId)).codes).toEqual(['column-missing 1']);
    // With nothing below, too.
    expect((await seen('title\nid,x\n', ofId)).headers).toEqual(['id', 'x']);
  });

  it('not below a line that looks like a row, which would be lost', async () => {
    expect(await seen('x,y\nid,name\n1,2\n', ofId)).toMatchObject({ rows: [], codes: ['column-missing 1'] });
    // Half of its cells or less are no row but a title.
    expect((await seen('x,,\nid,y,z\n1,2,3\n', ofId)).rows).toEqual([[3, '1', '2', '3']]);
    expect((await seen('x,y,,\nid,y,z,u\n1,2,3,4\n', ofId)).rows).toEqual([[3, '1', '2', '3', '4']]);
    expect((await seen('x,y,z,\nid,y,z,u\n1,2,3,4\n', ofId)).codes).toContain('column-missing 1');
  });

  it('below a title that is called like a column, with whatever separator', async () => {
    for (const sign of [',', ';', '\t', '|'])
      expect(await seen(`id\n\nid${sign}x\n1${sign}2\n3${sign}4\n`, ofId)).toEqual({
        headers: ['id', 'x'],
        rows: [
          [4, '1', '2'],
          [5, '3', '4'],
        ],
        codes: ['header-not-first 3'],
      });
    // A column alone is one all the same.
    expect((await seen('id\n1\n2\n', ofId)).rows).toEqual([
      [2, '1'],
      [3, '2'],
    ]);
  });

  it('with the separator that gives most names where the columns are nowhere', async () => {
    expect((await seen('x;y,z;u\n1;2;3\n', ofId)).headers).toEqual(['x', 'y,z', 'u']);
    expect((await seen('"x;y\n1;2\n', ofId)).codes).toEqual(['header-quote 1']);
  });

  it('of several rows, whose cells are joined', async () => {
    expect(await seen('title\na,b,\nx,,z\n1,2,3\n', { headerRows: 2, columns: ['a x'] })).toEqual({
      headers: ['a x', 'b', 'z'],
      rows: [[4, '1', '2', '3']],
      codes: ['header-not-first 2'],
    });
    expect((await seen('a,b\nx,\n1,2\n', { headerRows: 2 })).headers).toEqual(['a x', 'b']);
  });
});

describe('readCsv(bytes) brings header and rows to one width', () => {
  const rows = (row: string, count: number) => `${row}\n`.repeat(count);

  it('where every row ends with empty cells, which takes three rows to show', async () => {
    const three = await seen(`a,b\n1,2,\n3,4, \n5,6,\n`);
    expect(three).toEqual({
      headers: ['a', 'b', ''],
      rows: [
        [2, '1', '2', ''],
        [3, '3', '4', ' '],
        [4, '5', '6', ''],
      ],
      codes: ['column-unnamed 1'],
    });
    expect((await seen(`a,b\n${rows('1,2,', 2)}`)).rows).toEqual([]);
    // One cell that is not empty, or one row of another width, shows that it is none of their habit.
    expect((await seen('a,b\n1,2,\n3,4,\n5,6,x\n')).rows).toEqual([]);
    expect((await seen('a,b\n1,2,\n3,4,\n5,6,\n7,8\n')).rows).toEqual([[5, '7', '8']]);
  });

  it('where the header ends with empty names that no row has', async () => {
    expect((await seen('a,b,,\n1,2\n3,4\n5,6\n')).headers).toEqual(['a', 'b']);
    expect((await seen('a,b,\n1,2\n3,4\n')).headers).toEqual(['a', 'b', '']);
    expect((await seen(`a,b,c\n${rows('1,2', 3)}`)).rows).toEqual([]);
  });

  it('and refuses a header that ten rows alike and no other contradict', async () => {
    expect(await seen(`a,b,c\n${rows('1,2', 10)}`)).toMatchObject({ rows: [], codes: ['header-width 1'] });
    const nine = await read(`a,b,c\n${rows('1,2', 9)}`);
    expect([nine.isRefused, nine.heldBack]).toEqual([false, 9]);
  });

  it('with a repaired header, where three rows show what is meant and nine of ten are alike', async () => {
    const lenient = { columns: ['id', 'name'], lenient: true };
    const top = 'idname\n';
    expect(await seen(`${top}${rows('1,Ana', 3)}`, lenient)).toMatchObject({
      headers: ['id', 'name'],
      codes: ['header-repaired 1'],
    });
    expect((await seen(`${top}${rows('1,Ana', 2)}`, lenient)).codes).toContain('column-missing 1');
    expect((await seen(`${top}${rows('1,Ana', 9)}1,2,3\n`, lenient)).codes).toContain('header-repaired 1');
    expect((await seen(`${top}${rows('1,Ana', 8)}1,2,3\n`, lenient)).codes).toContain('column-missing 1');
    expect((await seen(`${top}${rows('1,Ana', 3)}`, { ...lenient, lenient: false })).codes).toEqual([
      'column-missing 1',
      'column-missing 1',
    ]);
  });
});

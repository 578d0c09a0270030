import { describe, expect, it } from 'vitest';
import { type CsvTableOptions, readCsv } from '../../src/ingest/csv/csv-table.node.js';

const read = (text: string, options?: CsvTableOptions) => readCsv(Buffer.from(text), options);

/** Cells by line, and codes with their lines. */
async function seen(text: string, options?: CsvTableOptions) {
  const { rows, issues } = await read(text, options);
  return {
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    codes: issues.map(({ code, line }) => `${code} ${line ?? '-'}`),
  };
}

describe('readCsv(bytes) tells what is not a row of the table', () => {
  it('the header again, and a table that was written twice', async () => {
    expect(await seen('a,b\n1,2\na,b\n3,4\n')).toMatchObject({
      rows: [
        [2, '1', '2'],
        [4, '3', '4'],
      ],
      codes: ['header-repeated 3'],
    });
    const twice = await read('a,b\n1,2\n3,4\na,b\n1,2\n3,4\n');
    expect(twice.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(twice.issues.map(({ code, line, found }) => [code, line, found])).toEqual([
      ['header-repeated', 4, 'the header a second time'],
      ['table-repeated', 5, 'a row of a second table, which begins as the first one does'],
      ['table-repeated', 6, 'a row of a second table, which begins as the first one does'],
    ]);
    expect(twice).toMatchObject({ read: 5, heldBack: 3, blank: 0 });
    // A third header ends the repetition where other rows follow.
    expect((await seen('a,b\n1,2\na,b\n1,2\na,b\n5,6\n')).rows).toEqual([
      [2, '1', '2'],
      [6, '5', '6'],
    ]);
    // The header written with spaces around it, or as the beginning of a joined file, is the header.
    expect((await seen('a,b\n1,2\n a ,b\n\ufeffa,b\n')).codes).toEqual([
      'header-repeated 3',
      'header-repeated 4',
    ]);
  });

  it('rows of another width, with what to do', async () => {
    const { issues, heldBack } = await read('a,b,c\n1,2\n1,2,3,4\n1\n1,2,3\n');
    expect(heldBack).toBe(3);
    expect(issues.map(({ found, fix }) => [found, fix.slice(0, 40)])).toEqual([
      ['2 cells where the header has 3', 'add the missing cells, empty ones too, s'],
      ['4 cells where the header has 3', 'put quotes around a cell that holds the '],
      ['1 cell where the header has 3', 'add the missing cells, empty ones too, s'],
    ]);
  });

  it('rows of empty cells, which are blank', async () => {
    const { rows, blank, heldBack } = await read('a,b\n, \n1,2\n,\n');
    expect([rows.length, blank, heldBack]).toEqual([1, 2, 0]);
    expect(await read('a,b\n1,2\n,,\n')).toMatchObject({ blank: 1, heldBack: 0 });
  });

  it('a row with a quote in the wrong place, which is counted as held back', async () => {
    expect(await seen('a,b\n1,"x"y\n2,z\n')).toEqual({
      rows: [[3, '2', 'z']],
      codes: ['quote-misplaced 2'],
    });
    expect(await read('a,b\n1,"x"y\n2,z\n')).toMatchObject({ read: 2, heldBack: 1, blank: 0 });
  });

  it('a row that could be repaired, but where that was asked for and no second table has begun', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `p${at},Ana,L${at % 3}\n`).join('');
    const broken = 'p98,,Ana,L1\n';
    const repaired = async (text: string, options?: CsvTableOptions) =>
      (await seen(`id,name,level\n${text}`, options)).codes.filter((code) => code.startsWith('row-repaired'));
    expect(await repaired(rows + broken)).toEqual([]);
    expect(await repaired(rows + broken, { lenient: true })).toEqual(['row-repaired 42']);
    // A header again, and the rows of the first table after it: they are a copy, and so is what follows.
    const again = `${rows}id,name,level\np0,Ana,L0\n`;
    expect(await repaired(again + broken, { lenient: true })).toEqual([]);
  });

  it('nothing at all, of which there is no header', async () => {
    expect(await read('')).toMatchObject({ headers: [], rows: [], dialect: undefined, isRefused: true });
  });
});

it('readCsv(bytes, options) says which call was given options that it does not have', async () => {
  await expect(read('a\n', { quotes: '"' } as unknown as CsvTableOptions)).rejects.toThrow(/readCsv/);
});

describe('readCsv(bytes) holds back rows that a quote has joined', () => {
  const codes = async (text: string) =>
    (await readCsv(Buffer.from(text))).issues.map(({ code, line }) => `${code} ${line}`);

  it('also where the table has a space after each separator', async () => {
    const table = 'person_id, name, unit\na1, Ana, S\nb2, Bo,"S\nc3, Cem, T\nd4, Di,T"\ne5, Ed, S\n';
    expect(await codes(table)).toEqual(['rows-merged 3']);
  });

  it('but no sentence with as many commas', async () => {
    expect(await codes('a,b,c\n1,2,"x\nyes, no, perhaps\nz"\n')).toEqual([]);
  });
});

it('readCsv(input, options) throws OPTIONS_INVALID for an encoding that cannot be read, and for an input that is none', async () => {
  for (const encoding of ['nope', 'iso-2022-kr', ''])
    await expect(read('a\n1\n', { encoding })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
  for (const input of [undefined, null, 7, {}])
    await expect(readCsv(input as never)).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
});

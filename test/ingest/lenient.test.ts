import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/csv/csv-table.node.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const header = 'person_id,name,team,level,start_date';
const teams = ['Sales', 'Ops', 'Board'];
const rows = Array.from(
  { length: 60 },
  (_, at) =>
    `e${at + 100},"Ana ${'bcdefghijk'[at % 10]}${'lmnopq'[at % 6]}",${teams[at % 3]},L${(at % 5) + 1},20${10 + (at % 10)}-01-15`,
);
const cells = ['e999', 'Bo Li', 'Sales', 'L3', '2020-01-15'];
const whole = cells.join(',');

async function read(row: string, lenient = true, top = header) {
  const table = await readCsv(Buffer.from([top, row, ...rows, ''].join('\n')), {
    columns: header.split(','),
    lenient,
  });
  const found = table.rows.find(({ cells: [id] }) => id === 'e999');
  return { ...table, found: found?.cells, codes: table.issues.map(({ code }) => code) };
}

describe('readCsv(bytes, { lenient: true })', () => {
  it.each([
    ['a separator too many', 'e999,,Bo Li,Sales,L3,2020-01-15', cells],
    [
      'a separator in a cell',
      'e999,Li, Bo,Sales,L3,2020-01-15',
      ['e999', 'Li, Bo', 'Sales', 'L3', '2020-01-15'],
    ],
    ['a separator missing', 'e999,Bo Li,SalesL3,2020-01-15', cells],
    ['a separator missing before a quote', 'e999"Bo Li",Sales,L3,2020-01-15', cells],
    ['other separators', 'e999;Bo Li;Sales;L3;2020-01-15', cells],
    ['a quote too many', 'e999,"Bo Li,Sales,L3,2020-01-15', ['e999', '"Bo Li', 'Sales', 'L3', '2020-01-15']],
  ])('repairs a row with %s, and tells it', async (_, row, wanted) => {
    const table = await read(row);
    expect(table.found).toEqual(wanted);
    expect(table.codes).toEqual(['row-repaired']);
    expect(table.rows).toHaveLength(61);
    expect((await read(row, false)).found).toBeUndefined();
  });

  it.each([
    ['a value that its column does not have', 'e999,Li, Bo,Elsewhere,L3,2020-01-15'],
    ['two faults', 'e999,,Bo Li,SalesL3,,2020-01-15,'],
    ['a text with a cell of another column in it', 'e999,Bo,Sales,Li,Sales,L3,2020-01-15'],
    ['a text in which another row may begin', 'e999,Bo e998,Li,Sales,L3,2020-01-15'],
  ])('holds back a row with %s', async (_, row) => {
    const table = await read(row);
    expect(table.found).toBeUndefined();
    expect(table.heldBack).toBe(1);
    expect(table.codes).not.toContain('row-repaired');
  });

  it.each(['', ' ', ','])('holds back two rows whose line end became "%s"', async (end) => {
    const table = await read(`e998,Al,Ops,L1,2020-01-15${end}${whole}`);
    expect(table.codes).toEqual(['row-too-long']);
    expect(table.rows).toHaveLength(60);
  });

  it('holds back a row in which a separator may have been lost at several places', async () => {
    const units = ['Sales', 'Ops', 'Board', 'Legal', 'People', 'Labs'];
    const people = Array.from(
      { length: 60 },
      (_, at) =>
        `p${100 + at},${units[at % 6]} ${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]},p${100 + (at % 9)}`,
    );
    const lost = ['p999,Salesp101', ...people].join('\n');
    const table = await readCsv(Buffer.from(`id,unit,manager\n${lost}\n`), {
      columns: ['id'],
      lenient: true,
    });
    expect(table.rows.map(({ cells: [id] }) => id)).not.toContain('p999');
    expect(table.issues.map(({ code, line }) => `${code} ${line}`)).toEqual(['row-too-short 2']);
  });

  it('repairs a header of which the names show how it was meant, and tells it', async () => {
    for (const top of [
      'person_idname,team,level,start_date',
      'person_id,"name,team,level,start_date',
      'person_id;name;team;level;start_date',
      'person_id,,name,team,level,start_date',
    ]) {
      const table = await read(whole, true, top);
      expect(table.headers).toEqual(header.split(','));
      expect(table.codes).toEqual(['header-repaired']);
      expect((await read(whole, false, top)).isRefused).toBe(true);
    }
  });

  it('repairs nothing in a file that has many such rows, or few others', async () => {
    const short = 'e999,Bo Li,Sales,L3\n'.repeat(30);
    expect((await read(short)).codes).not.toContain('row-repaired');
    const few = await readCsv(Buffer.from(`${header}\n${whole}\ne1,,Bo Li,Sales,L3,2020-01-15\n`), {
      lenient: true,
    });
    expect(few.heldBack).toBe(1);
  });
});

describe('readDataset(folder) reads gzip archives', () => {
  const people = 'person_id,name\na,Ana\nb,Ben\n';
  const issues = async (file: string, bytes: Buffer, options = {}) => {
    const folder = folderOf({ 'interactions.csv': 'source,target\na,b\n' });
    writeFileSync(join(folder, file), bytes);
    const dataset = await readDataset(folder, options);
    return { codes: dataset.issues.map(({ code }) => code), people: dataset.people.length };
  };

  it('by their first bytes, whatever the name', async () => {
    expect(await issues('people.csv.gz', gzipSync(people))).toEqual({ codes: [], people: 2 });
    expect(await issues('people.csv', gzipSync(people))).toEqual({ codes: [], people: 2 });
  });

  it('of several members, and filled up with zero bytes', async () => {
    const [first, second] = [gzipSync(people), gzipSync('c,Cy\n')];
    for (const zeros of [0, 1, 512, 1 << 19]) {
      const bytes = Buffer.concat([first, second, Buffer.alloc(zeros)]);
      expect(await issues('people.csv', bytes)).toEqual({ codes: [], people: 3 });
    }
  });

  it('and refuses one with more bytes after its end', async () => {
    const [first, second] = [gzipSync(people), gzipSync('c,Cy\n')];
    for (const zeros of [1, 512, (1 << 18) - first.length, 1 << 18, 1 << 20]) {
      for (const rest of [second, Buffer.from('x')]) {
        const bytes = Buffer.concat([first, Buffer.alloc(zeros), rest, Buffer.alloc(9)]);
        expect((await issues('people.csv', bytes)).codes).toEqual(['archive-damaged']);
      }
    }
  });

  it('and refuses one within another, a damaged one, and one that grows without measure', async () => {
    expect((await issues('people.csv', gzipSync(gzipSync(people)))).codes).toContain('not-csv');
    expect((await issues('people.csv', gzipSync(people).subarray(0, 30))).codes).toContain('archive-damaged');
    const bomb = gzipSync(Buffer.alloc(30 << 20, 'a'));
    expect((await issues('people.csv', bomb)).codes).toContain('expansion-too-large');
    const large = Buffer.from(people + 'c,Cy\n'.repeat(1000));
    expect((await issues('people.csv', large, { maxFileBytes: 2000 })).codes).toContain('file-too-large');
    expect((await issues('people.csv', large, { maxRows: 10 })).codes).toContain('rows-too-many');
  });
});

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainRows } from '../../src/ingest/plain-rows.node.js';
import { QuoteGuard } from '../../src/ingest/quote-guard.js';
import { CsvReader } from '../../src/ingest/read-csv.node.js';
import type { Refusal, TableReader } from '../../src/ingest/read-table.js';

const COLUMNS = 3;
const MAX_ROW_BYTES = 1024;

/** What is told of a file: rows and faults with their lines, in order, then the refusal if there is one. */
type Told = [line: number | undefined, what: readonly string[] | string];

/** A table that writes down what it is given. */
function listener(told: Told[]) {
  const table = {
    isRefused: false,
    fits: () => true,
    header: () => {},
    blankLines: () => {},
    row: (cells: readonly string[], line: number) => told.push([line, cells]),
    plainRow: (row: PlainRows, line: number) => told.push([line, row.texts()]),
    holdBack: ({ code, line }: Refusal) => told.push([line, code]),
    refuse: ({ code, line }: Refusal) => {
      table.isRefused = true;
      told.push([line, code]);
    },
  };
  return table;
}

/** The rows by csv-parse alone: the guard's rows at once, each with its line. */
function readPlainly(body: Buffer, delimiter: string): { told: Told[]; read: number } {
  const bad = new Map<number, number>();
  const guard = new QuoteGuard(delimiter, COLUMNS, 2, MAX_ROW_BYTES, ({ row, line }) => bad.set(row, line));
  const whole = Buffer.concat(guard.take(body, true));
  if (guard.refusal !== undefined) return { told: [[guard.refusal.line, guard.refusal.code]], read: 0 };
  const rows: string[][] = parse(whole, {
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const extra = new Map(guard.longRows.map(({ row, extraLines }) => [row, extraLines]));
  let line = 2;
  const told = rows.map((cells, row): Told => {
    const at = line;
    line += 1 + (extra.get(row) ?? 0);
    return bad.has(row) ? [at, 'quote-misplaced'] : [at, cells];
  });
  return { told, read: rows.length };
}

/** The rows by the reader, which is given the file in pieces. */
function readInPieces(body: Buffer, delimiter: string, pieceBytes: number): { told: Told[]; read: number } {
  const told: Told[] = [];
  const table = listener(told);
  const reader = new CsvReader(table as unknown as TableReader, {
    encoding: 'utf-8',
    maxRowBytes: MAX_ROW_BYTES,
  });
  const file = Buffer.concat([Buffer.from(`sep=${delimiter}\n`), Buffer.from('a,b,c\n'), body]);
  for (let at = 0; at < file.length; at += pieceBytes) reader.take(file.subarray(at, at + pieceBytes));
  const read = reader.end();
  return table.isRefused ? { told: told.slice(-1), read: 0 } : { told, read };
}

const piece = fc.constantFrom(
  '"',
  '"',
  ',',
  ',',
  ';',
  '\n',
  '\n',
  '\r\n',
  '\r',
  'a',
  'b c',
  ' ',
  'é',
  '""',
  '\t',
  '😀',
);
const quotedCell = fc
  .string({ unit: fc.constantFrom('a', '"', ',', ' ', 'é', '\n'), maxLength: 4 })
  .map((text) => `"${text.replaceAll('"', '""')}"`);
const wellWritten = fc.array(fc.oneof(piece, quotedCell, fc.constantFrom('p1,p2,3\n', '"p1","p2","3"\r\n')), {
  maxLength: 40,
});

it('CsvReader gives the rows, lines and faults that csv-parse gives, whatever the pieces', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(piece, { maxLength: 40 }), wellWritten),
      fc.constantFrom(',', ';'),
      fc.integer({ min: 1, max: 60 }),
      (parts, delimiter, pieceBytes) => {
        const body = Buffer.from(parts.join(''));
        const plainly = readPlainly(body, delimiter);
        const pieces = readInPieces(body, delimiter, pieceBytes);
        // The line of a refusal does not depend on the pieces, nor does anything else.
        expect(pieces.told.map(([line, what]) => [line && line - 1, what])).toEqual(plainly.told);
        expect(pieces.read).toBe(plainly.read);
      },
    ),
    { numRuns: 4000 },
  );
});

it('CsvReader gives what csv-parse gives for any bytes that are text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d)), {
        maxLength: 60,
      }),
      fc.integer({ min: 1, max: 40 }),
      (bytes, pieceBytes) => {
        // Bytes that are not UTF-8 become signs that are.
        const body = Buffer.from(Buffer.from(bytes).toString());
        const plainly = readPlainly(body, ',');
        const pieces = readInPieces(body, ',', pieceBytes);
        expect(pieces.told.map(([line, what]) => [line && line - 1, what])).toEqual(plainly.told);
      },
    ),
    { numRuns: 2000 },
  );
});

it('PlainRows stops before a row with a quote or a line end inside a cell, and leaves it and all after it', () => {
  const rows = new PlainRows(',', 2);
  const given = (text: string) => {
    rows.open(Buffer.from(text));
    const texts: string[][] = [];
    while (rows.next()) texts.push(rows.texts());
    return [texts, rows.rest().toString()];
  };
  expect(given('a,"b"\n"",c,d\r\n')).toEqual([
    [
      ['a', 'b'],
      ['', 'c', 'd'],
    ],
    '',
  ]);
  expect(given('a,b\n"c""d",e\nf,g')).toEqual([[['a', 'b']], '"c""d",e\nf,g']);
  expect(given('a,b\rc,"d\n"\n')).toEqual([[['a', 'b']], 'c,"d\n"\n']);
  expect(given('a,')).toEqual([[['a', '']], '']);
});

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectWith } from '../../src/ingest/csv/csv-dialect.js';
import { CsvRows } from '../../src/ingest/csv/csv-rows.node.js';
import { type CsvLimits, defaultLimits } from '../../src/schema/csv-limits.js';

interface Told {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
  readonly fault: string | undefined;
  readonly isBare: boolean;
}

/** The rows of a text of three columns that comes in pieces of this size. */
function rowsOf(text: string, pieceBytes = 1000, limits: CsvLimits = defaultLimits, told = {}) {
  const rows = new CsvRows(dialectWith(',', told), 3, 1, limits);
  const bytes = Buffer.from(text);
  const given: Told[] = [];
  for (let at = 0; at <= bytes.length; at += pieceBytes) {
    const isLast = at + pieceBytes > bytes.length;
    rows.take(bytes.subarray(at, at + pieceBytes), isLast);
    while (rows.next()) {
      const cells = rows.fault === undefined ? rows.texts() : [];
      given.push({ line: rows.line, cells, raw: rows.raw(), fault: rows.fault, isBare: rows.hasBareQuote });
    }
  }
  return { given, stop: rows.stop };
}

const piece = fc.constantFrom('"', '"', ',', ',', '\n', '\n', '\r\n', '\r', 'a', 'b c', ' ', 'é', '""', '😀');
const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const anyBytes = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d)), {
    maxLength: 60,
  })
  .map((bytes) => Buffer.from(bytes).toString());
const plainCell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '7'), maxLength: 4 });
const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', 'é'), maxLength: 5 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('CsvRows gives the same whatever the pieces', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 9 }), (text, size) => {
      expect(rowsOf(text, size)).toEqual(rowsOf(text));
    }),
    { numRuns: 3000 },
  );
});

it('CsvRows gives the cells that csv-parse gives for a row without fault', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyBytes), (text) => {
      for (const { cells, raw, fault, isBare } of rowsOf(text).given) {
        if (fault !== undefined || raw === '') continue;
        const [read] = parse(`${raw}\n`, {
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_column_count: true,
          relax_quotes: isBare,
        });
        expect(cells).toEqual(read);
      }
    }),
    { numRuns: 3000 },
  );
});

it('CsvRows leaves out no byte of the file, and knows the line of each row', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyBytes), (text) => {
      let at = 0;
      let line = 1;
      for (const row of rowsOf(text).given) {
        expect(text.slice(at, at + row.raw.length)).toBe(row.raw);
        expect(row.line).toBe(line);
        at += row.raw.length;
        at += text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0;
        line += 1 + (row.raw.match(/\r\n|\n|\r/g)?.length ?? 0);
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 3000 },
  );
});

it('CsvRows gives well written rows as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      const { given } = rowsOf(text);
      expect(given).toHaveLength(rows.length);
      given.forEach(({ cells, fault }, place) => {
        // Lines within a cell that look like rows of their own are told, well written or not.
        if (fault === undefined) expect(cells).toEqual(rows[place]);
        else expect(fault).toBe('rows-merged');
      });
    }),
    { numRuns: 2000 },
  );
});

it('one quote too many costs one row, and no other row changes', () => {
  const row = fc.tuple(plainCell, plainCell, fc.oneof(plainCell, plainCell.map(quoted)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (rows, place, at) => {
      const lines = rows.map((cells) => cells.join(','));
      const hurt = place % lines.length;
      const line = lines[hurt]!;
      lines[hurt] = `${line.slice(0, at % (line.length + 1))}"${line.slice(at % (line.length + 1))}`;
      const { given } = rowsOf(`${lines.join('\n')}\n`);
      const good = given.filter(({ fault }) => fault === undefined).map(({ raw }) => raw);
      const others = lines.filter((_, other) => other !== hurt);
      // A quote beside another one may be an escaped quote, which is as well formed as what was there.
      expect(good.filter((raw) => raw !== lines[hurt])).toEqual(others);
    }),
    { numRuns: 3000 },
  );
});

describe('CsvRows', () => {
  it('reads again from the line after the one in which a quote was left open', () => {
    const { given } = rowsOf('a,"b,c\nd,e,f\ng,"h",i\nj,k,l\n');
    expect(given.map(({ line, fault, raw }) => [line, fault, raw])).toEqual([
      [1, 'quote-unclosed', 'a,"b,c'],
      [2, undefined, 'd,e,f'],
      [3, undefined, 'g,"h",i'],
      [4, undefined, 'j,k,l'],
    ]);
  });

  it('takes a row of more lines than the limit for one with a quote that was never closed', () => {
    const text = `a,"${'x\n'.repeat(5)}",c\n`;
    expect(rowsOf(text, 1000, { ...defaultLimits, maxRowLines: 6 }).given[0]?.fault).toBeUndefined();
    expect(rowsOf(text, 1000, { ...defaultLimits, maxRowLines: 5 }).given[0]?.fault).toBe('quote-unclosed');
  });

  it('holds rows joined by two open quotes to be one faulty row', () => {
    expect(rowsOf('a,"b,c\nd,e,f\ng,h",i\nj,k,l\n').given.map(({ fault }) => fault)).toEqual([
      'rows-merged',
      undefined,
    ]);
  });

  it('reads quotes that are escaped by another sign when told', () => {
    const { given } = rowsOf('a,"b \\"c\\" \\d \\\\",e\n', 1000, defaultLimits, { escape: '\\' });
    expect(given[0]?.cells).toEqual(['a', 'b "c" \\d \\', 'e']);
  });

  it('stops at bytes that are no text and at zero bytes, with their line', () => {
    const rows = new CsvRows(dialectWith(',', {}), 3, 1, defaultLimits);
    rows.take(Buffer.from('a,b,c\nd,e,\u0000\n'), true);
    expect(rows.stop).toEqual({ code: 'encoding-invalid', line: 2, isZeroByte: true });
    const others = new CsvRows(dialectWith(',', {}), 3, 1, defaultLimits);
    others.take(Buffer.from([0x61, 0x0a, 0x61, 0x0a, 0xff, 0x0a]), false);
    expect(others.stop).toEqual({ code: 'encoding-invalid', line: 3 });
  });

  it('stops at cells and rows beyond the limits', () => {
    const limits = { ...defaultLimits, maxCellBytes: 10, maxRowBytes: 20 };
    expect(rowsOf('a,b,c\nd,12345678901,f\n', 1000, limits).stop).toEqual({
      code: 'cell-too-large',
      line: 2,
    });
    expect(rowsOf('a,b,c\n123456789,123456789,1\n', 1000, limits).stop).toEqual({
      code: 'row-too-large',
      line: 2,
    });
    expect(rowsOf(`a,b,c\n${'x'.repeat(50)}`, 7, limits).stop).toEqual({ code: 'row-too-large', line: 2 });
  });

  it('takes time in proportion to the file, whatever its quotes', () => {
    const lines = 40_000;
    const steps = ['a,"b\n', '"\n', 'a,"b""\n', '"a",b,"\n', 'a\n'];
    for (const step of steps) {
      const start = performance.now();
      const rows = new CsvRows(dialectWith(',', {}), 3, 1, defaultLimits);
      rows.take(Buffer.from(`x,"y\n${step.repeat(lines)}`), true);
      let count = 0;
      while (rows.next()) count++;
      expect(count).toBeGreaterThan(lines / 101);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { QuoteGuard } from '../../src/ingest/quote-guard.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** What a guard lets through when the text comes in pieces of this size. */
function guarded(text: string, columns: number, pieceBytes: number) {
  const bad: [number, number][] = [];
  const guard = new QuoteGuard(',', columns, 2, 1 << 20, ({ row, line }) => bad.push([row, line]));
  const bytes = encode(text);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes)
    parts.push(...guard.take(bytes.slice(at, at + pieceBytes), false));
  parts.push(...guard.take(new Uint8Array(0), true));
  return {
    text: Buffer.concat(parts).toString(),
    bad,
    refusal: guard.refusal,
    rows: guard.rows,
    long: guard.longRows,
  };
}

const anyText = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', '\r', 'a', 'b c', 'é', '""'), { maxLength: 30 })
  .map((parts) => parts.join(''));

it('QuoteGuard gives the same whatever the pieces', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 7 }), (text, size) => {
      const whole = guarded(text, 3, 1000);
      const pieces = guarded(text, 3, size);
      expect(pieces.refusal).toEqual(whole.refusal);
      expect(pieces.bad).toEqual(whole.bad);
      if (whole.refusal === undefined) expect(pieces).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

it('QuoteGuard lets through only what csv-parse reads without complaint, row for row', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: passed, refusal, rows } = guarded(text, 3, 5);
      if (refusal !== undefined) return;
      const read = parse(passed, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
      expect(read).toHaveLength(rows);
    }),
    { numRuns: 2000 },
  );
});

it('QuoteGuard leaves well written rows as they are', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', 'é'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const text = rows
        .map((row) => `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`)
        .join('');
      const result = guarded(text, 3, 3);
      // Lines within a cell that look like rows are refused, well written or not.
      if (result.refusal !== undefined) {
        expect(rows.some((row) => /[\n\r]/.test(row.join('')) && /,/.test(row.join('')))).toBe(true);
        return;
      }
      expect(result).toMatchObject({ text, bad: [], rows: rows.length });
    }),
    { numRuns: 2000 },
  );
});

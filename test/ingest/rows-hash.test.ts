import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowsHash } from '../../src/ingest/rows/rows-hash.js';

const hashOf = (rows: readonly (readonly string[])[]) => {
  const hash = new RowsHash();
  for (const row of rows) hash.add(row);
  return hash.hex();
};
const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 8 });

describe('RowsHash', () => {
  it('is not changed by the order of rows', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(hashOf(other)).toBe(hashOf(all));
        },
      ),
    );
  });

  it('is changed by another cell, by moved cell borders and by a row more', () => {
    expect(hashOf([['ab', 'c']])).not.toBe(hashOf([['a', 'bc']]));
    expect(hashOf([['ab', 'c']])).not.toBe(hashOf([['ab', 'd']]));
    expect(hashOf([['a'], ['b']])).not.toBe(hashOf([['a'], ['b'], ['b']]));
    expect(hashOf([])).toBe('0000000000000000');
  });

  it('tells 100,000 rows apart that differ in one number', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, n) => hashOf([['e1', 'e2', String(n)]])));
    expect(seen.size).toBe(100_000);
  });
});

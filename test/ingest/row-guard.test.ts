import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RowCells } from '../../src/ingest/rows/row-cells.js';
import { rowOf } from './row-of.js';

describe('RowCells.guard(schema, record)', () => {
  const schema = z.strictObject({
    unit: z.string(),
    hours: z.number().gt(0, 'hours: above 0: at most 60').optional(),
    fte: z.number().gt(0).max(1.5).optional(),
    level: z.enum(['senior', 'lead']).optional(),
  });
  const guarded = (record: Record<string, unknown>, before: (row: RowCells) => void = () => undefined) => {
    const { row, told } = rowOf(['a']);
    before(row);
    return { record: row.guard(schema, record), isFaulty: row.isFaulty, told: told() };
  };

  it('gives the record without what is undefined', () => {
    const { record, told } = guarded({ unit: 'U', hours: undefined });
    expect(record).toStrictEqual({ unit: 'U' });
    expect(told).toEqual([]);
  });

  it('gives none of a row of which a cell was faulty, and tells of that once', () => {
    const faulty = (row: RowCells) => row.requiredId('since');
    expect(guarded({ unit: 'U' }, faulty)).toMatchObject({ record: undefined, told: [{}] });
    expect(guarded({ unit: undefined }, faulty).told).toHaveLength(1);
  });

  it.each([
    [{}, 'value-missing', 'an empty cell', 'fill the cell, or remove the row'],
    [
      { unit: 'U', level: 'seniour' },
      'word-unknown',
      'a word that is not one of those allowed',
      'write senior or lead; "senior" is the nearest',
    ],
    [
      { unit: 'U', level: 'xxxxxxxxxxx' },
      'word-unknown',
      'a word that is not one of those allowed',
      'write senior or lead',
    ],
    [
      { unit: 'U', fte: 2 },
      'number-range',
      'a number that the column does not allow',
      'FTE is above 0 and at most 1.5 (1 is full time)',
    ],
    [
      { unit: 'U', hours: 0 },
      'number-range',
      'a number that the column does not allow',
      'write a number as the column wants it: above 0: at most 60',
    ],
  ])('of %j: %s', (record, code, found, fix) => {
    expect(guarded(record)).toMatchObject({
      record: undefined,
      isFaulty: true,
      told: [{ code, found, fix }],
    });
  });

  it('tells of a number where text was given as the column wants it, FTE or not', () => {
    const { told } = guarded({ unit: 'U', fte: 'half' });
    expect(told).toMatchObject([{ code: 'number-invalid', fix: 'write a number' }]);
  });

  it('tells once of a field of which two things are wrong', () => {
    const two = z.strictObject({ unit: z.string().min(3).regex(/^x/) });
    const { row, told } = rowOf(['a', 'U']);
    expect(row.guard(two, { unit: 'U' })).toBeUndefined();
    expect(told()).toHaveLength(1);
  });
});

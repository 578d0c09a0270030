import type { AttributeTable } from '../../schema/attribute-table.js';

/** People put into groups by one attribute, for an audit. */
export interface AuditGroups {
  readonly names: readonly string[];
  /** The group of each person, -1 where the attribute is not stated. */
  readonly of: Int32Array;
}

/** More different numbers than this are cut in two. */
const MOST_NUMBERS = 8;

/**
 * Groups by the values of a column. A column of numbers with more than eight different ones, such as age, is cut at its median
 * into those below and the others, so that groups are not single people.
 */
export function auditGroups(ids: readonly string[], { of }: AttributeTable, column: string): AuditGroups {
  const values = ids.map((id) => of.get(id)?.get(column));
  const stated = values.filter((value) => value !== undefined);
  const numbers = stated.map(Number);
  const isNumeric = stated.length > 0 && numbers.every(Number.isFinite);
  if (isNumeric && new Set(numbers).size > MOST_NUMBERS) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const median = sorted[sorted.length >>> 1]!;
    return {
      names: [`below ${median}`, `${median} or more`],
      of: Int32Array.from(values, (value) => (value === undefined ? -1 : Number(value) < median ? 0 : 1)),
    };
  }
  const names = [...new Set(stated)].sort((a, b) =>
    isNumeric ? Number(a) - Number(b) || (a < b ? -1 : 1) : a < b ? -1 : 1,
  );
  const place = new Map(names.map((name, at) => [name, at]));
  return { names, of: Int32Array.from(values, (value) => (value === undefined ? -1 : place.get(value)!)) };
}

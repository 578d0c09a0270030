import { OrgraphError } from '../errors.js';
import type { AttributeTable } from '../schema/attribute-table.js';

const idHeaders = ['personid', 'employeeid', 'id'];

/**
 * Reads attributes from cells: the first row holds the headers, one of which names the person (`person_id`, `employee_id`,
 * `id`; case and separators ignored). Empty cells are left out; a person twice with the same cells counts once.
 * Throws INPUT_REFUSED, naming the line, for a header without an id or with a name twice, a row of another length, a row
 * without an id, and a person twice with different cells.
 */
export function attributesFromRows(rows: readonly (readonly string[])[], file: string): AttributeTable {
  const refuse = (line: number, found: string): never => {
    throw new OrgraphError('INPUT_REFUSED', { count: 1, first: `${file} line ${line}: ${found}` });
  };
  const headers = (rows[0] ?? []).map((header) => header.trim().normalize('NFC'));
  const idAt = headers.findIndex((header) => idHeaders.includes(header.toLowerCase().replace(/[^a-z]/g, '')));
  if (idAt === -1) refuse(1, 'no column person_id');
  if (new Set(headers).size < headers.length) refuse(1, 'two columns of one name');
  if (headers.includes('')) refuse(1, 'a column without a name');
  const of = new Map<string, ReadonlyMap<string, string>>();
  rows.forEach((row, at) => {
    if (at === 0 || row.every((cell) => cell.trim() === '')) return;
    if (row.length !== headers.length) refuse(at + 1, `${row.length} cells under ${headers.length} headers`);
    const id = row[idAt]!.trim().normalize('NFC');
    if (id === '') refuse(at + 1, 'no person_id');
    const cells = new Map<string, string>();
    headers.forEach((header, place) => {
      const cell = row[place]!.trim().normalize('NFC');
      if (place !== idAt && cell !== '') cells.set(header, cell);
    });
    const known = of.get(id);
    if (known !== undefined && JSON.stringify([...known]) !== JSON.stringify([...cells]))
      refuse(at + 1, 'a person who was listed before with other attributes');
    of.set(id, cells);
  });
  return { columns: headers.filter((_, place) => place !== idAt), of };
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { OrgraphError } from '../errors.js';
import type { AttributeTable } from '../schema/attribute-table.js';
import { attributesFromRows } from './attributes-from-rows.js';
import { type CsvTable, readCsv } from './csv/csv-table.node.js';

/** Headers that may name the person, tried in this order. */
const idHeaders = ['person_id', 'employee_id', 'id'];

/**
 * Reads the attributes an audit looks at from a CSV file of its own, one row a person; nothing else reads it. Comma, semicolon, tab and
 * bar separate cells, as in the other files. An audit of a part of the rows would be another one, so any faulty row refuses
 * the file.
 * Throws INPUT_MISSING, INPUT_UNREADABLE, and INPUT_REFUSED as {@link attributesFromRows} does.
 */
export async function readAttributes(path: string): Promise<AttributeTable> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new OrgraphError('INPUT_MISSING', { path, wanted: 'a CSV file with person_id and attributes' })
      : new OrgraphError('INPUT_UNREADABLE', { path, problem: error.code ?? error.message });
  });
  const file = basename(path);
  let table: CsvTable | undefined;
  for (const header of idHeaders) {
    table = await readCsv(bytes, { columns: [header] });
    if (!table.issues.some(({ code }) => code === 'column-missing')) break;
  }
  const { headers, rows, issues } = table!;
  const faults = issues.filter(({ severity }) => severity === 'refused' || severity === 'held-back');
  const [fault] = faults;
  if (fault !== undefined) {
    const place = fault.line === undefined ? file : `${file} line ${fault.line}`;
    throw new OrgraphError('INPUT_REFUSED', { count: faults.length, first: `${place}: ${fault.found}` });
  }
  return attributesFromRows([headers, ...rows.map(({ cells }) => cells)], file);
}

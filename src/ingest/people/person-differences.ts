import type { Person } from '../../schema/records.js';

/** The fields, or headers of other columns, in which two rows of one person differ. */
export function differingFields(a: Person, b: Person): string[] {
  const fields = (record: Person) =>
    new Map<string, unknown>(Object.entries({ ...record, attributes: undefined }));
  return [...differingKeys(fields(a), fields(b)), ...differingKeys(a.attributes, b.attributes)];
}

function differingKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)));
}

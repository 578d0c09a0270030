import { OrgraphError } from '../errors.js';
import type { Person } from '../schema/records.js';
import type { OrgGraph } from './org-graph.js';

/** People put into groups by one column. */
export interface Groups {
  /** The column as the user named it. */
  readonly column: string;
  /** Group names in code-unit order. */
  readonly names: readonly string[];
  /** The group of each person, or -1 where the column is empty. */
  readonly of: Int32Array;
  readonly sizes: Int32Array;
}

/** The fields of a person that can group people; other columns are attributes. */
export const groupFields = ['firm', 'unit', 'location', 'level'] as const;

/** The columns that can group people: those of {@link Person} that anybody fills, then the attributes. */
export function groupColumns(graph: Pick<OrgGraph, 'people'>): string[] {
  const filled = groupFields.filter((field) => graph.people.some((person) => person[field] !== undefined));
  const attributes = new Set(graph.people.flatMap((person) => [...person.attributes.keys()]));
  return [...filled, ...[...attributes].sort()];
}

/**
 * Puts people into groups by a column: `firm`, `unit`, `location`, `level`, an attribute, or a header that was
 * recognised as one of those. Throws COLUMN_UNKNOWN where nobody has the column.
 */
export function groupPeople(graph: Pick<OrgGraph, 'people' | 'columnAliases'>, column: string): Groups {
  const known = groupColumns(graph);
  const resolved = known.includes(column) ? column : (graph.columnAliases.get(column) ?? column);
  if (!known.includes(resolved)) throw new OrgraphError('COLUMN_UNKNOWN', { column, known });

  const values = graph.people.map((person) => groupValue(person, resolved));
  const names = [...new Set(values.filter((value) => value !== undefined))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const of = Int32Array.from(values, (value) => (value === undefined ? -1 : place.get(value)!));
  const sizes = new Int32Array(names.length);
  for (const group of of) if (group >= 0) sizes[group]!++;
  return { column, names, of, sizes };
}

function groupValue(person: Person, column: string): string | undefined {
  const field = groupFields.find((name) => name === column);
  return field === undefined ? person.attributes.get(column) : person[field];
}

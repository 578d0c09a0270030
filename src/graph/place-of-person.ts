import { OrgraphError } from '../errors.js';
import { nearestName } from '../ingest/nearest-name.js';
import type { OrgGraph } from './org-graph.js';

/** The place of a person that the caller names by id. Throws PERSON_UNKNOWN, with the nearest id. */
export function placeOfPerson({ indexOf, people }: OrgGraph, id: string): number {
  const place = indexOf.get(id);
  if (place !== undefined) return place;
  const known = people.map((person) => person.id);
  throw new OrgraphError('PERSON_UNKNOWN', { id, nearest: nearestName(id, known) });
}

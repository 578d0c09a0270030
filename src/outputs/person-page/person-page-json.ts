import type { Analysis } from '../../analysis.js';
import type { PersonPage } from '../../findings/leaders/person-page.js';
import type { JsonValue } from '../json/json.js';
import { architectJson, contactJson, nimbleSignJson } from '../json/leadership-json.js';

/** The page of a person for programs. Others are counted, and stand by id only where the page names them. */
export function personPageJson(page: PersonPage, { graph }: Pick<Analysis, 'graph'>): JsonValue {
  const { standing, pull, contacts, architect, leftOut, missing, nimble, ...rest } = page;
  const { person: _, ...place } = standing;
  const named = page.others !== undefined;
  return {
    ...rest,
    missing: missing.map((one) => ({ ...one })),
    standing: place,
    pull: { ...pull, evidence: pull.evidence.map((one) => ({ ...one })) },
    contacts: {
      ...contacts,
      all: contactJson(contacts.all),
      towards: contactJson(contacts.towards),
      from: contactJson(contacts.from),
      levels: contacts.levels.map((one) => ({ ...one })),
      line: { ...contacts.line },
    },
    nimble: nimble.map(nimbleSignJson),
    architect:
      architect === undefined ? null : architectJson(architect, (person) => graph.people[person]?.id, named),
    leftOut: { ...leftOut, records: leftOut.records.map((one) => ({ ...one })) },
  };
}

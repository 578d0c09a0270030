import type { Analysis } from '../../analysis.js';
import { type PersonFacts, personFacts } from '../person-facts.js';
import { type TopPerson, topPeople } from '../top-people.js';

/** What every section of the report is made from. */
export interface View {
  readonly analysis: Analysis;
  readonly showNames: boolean;
  readonly facts: readonly PersonFacts[];
  readonly top: readonly TopPerson[];
}

/** Rows of a table of the report; what is beyond is in the CSV files. */
export const MAX_ROWS = 60;

export function makeView(analysis: Analysis, showNames: boolean): View {
  const facts = personFacts(analysis);
  return { analysis, showNames, facts, top: topPeople(facts) };
}

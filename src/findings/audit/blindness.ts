import type { OrgGraph } from '../../graph/org-graph.js';
import type { Person } from '../../schema/records.js';
import { findRoleMatches, type RoleMatchesInput } from '../roles/role-matches.js';

/** Whether suggestions for roles are the same without what must play no part. */
export interface Blindness {
  readonly suggestions: number;
  /** Suggestions (role, seat, person and fit) that are not made without those columns. */
  readonly changed: number;
  readonly sentence: string;
}

/**
 * Suggests people for roles once more with names, levels, start dates, locations, working time and all other columns
 * taken out, and counts what changes. Cost: that of the suggestions.
 */
export async function levelBlindness(input: RoleMatchesInput): Promise<Blindness> {
  const keyOf = ({ role, seat, person, fit }: { role: number; seat: number; person: number; fit: number }) =>
    JSON.stringify([role, seat, person, fit]);
  const [whole, blind] = [
    await findRoleMatches(input),
    await findRoleMatches({ ...input, graph: withoutColumns(input.graph) }),
  ];
  const known = new Set(blind.suggestions.map(keyOf));
  const changed = whole.suggestions.filter((one) => !known.has(keyOf(one))).length;
  const suggestions = whole.suggestions.length;
  const without = 'without names, levels, start dates, locations and all other columns';
  return {
    suggestions,
    changed,
    sentence:
      suggestions === 0
        ? 'There is no suggestion for a role to make again.'
        : changed === 0
          ? `Made again ${without}, ${suggestions === 1 ? 'the one suggestion for a role is' : `all ${suggestions} suggestions for roles are`} the same.`
          : `Made again ${without}, ${changed} of ${suggestions} suggestions for roles change, which must not be: please report it.`,
  };
}

function withoutColumns(graph: OrgGraph): OrgGraph {
  return {
    ...graph,
    people: graph.people.map(
      ({ id, unit, firm, skills, interests, hoursAvailable, participate }): Person => ({
        id,
        ...(unit === undefined ? {} : { unit }),
        ...(firm === undefined ? {} : { firm }),
        ...(skills === undefined ? {} : { skills }),
        ...(interests === undefined ? {} : { interests }),
        ...(hoursAvailable === undefined ? {} : { hoursAvailable }),
        participate,
        attributes: new Map(),
      }),
    ),
  };
}

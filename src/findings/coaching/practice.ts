import type { OrgGraph } from '../../graph/org-graph.js';
import { wordKeys } from '../../matching/facts.js';
import type { Dataset } from '../../schema/dataset.js';
import { takesRoles } from '../ideas/idea-people.js';
import { wishesWithAnswers } from '../roles/answers.js';
import type { RoleRequest } from '../roles/role-request.js';

/** A role in which somebody would practise a skill one level above the one they list. */
export interface PracticeRow {
  readonly person: number;
  readonly role: number;
  /** The skills that would be stretched by one level. */
  readonly skills: readonly { readonly skill: string; readonly from: number; readonly to: number }[];
}

/** Roles shown for a person. */
const MOST_ROLES = 3;

/**
 * Roles that would stretch a skill of a person by one level: every skill the role wants is listed, none more than one level
 * below, and at least one of them one level below. The person takes part in roles, states hours enough or none, said no to
 * nothing of it, is not declined and does not sponsor it. Roles this run suggests to the person are among them. Fewest
 * skills to stretch first, at most three a person. Cost: people x skills of roles.
 */
export function practiceRoles(
  dataset: Dataset,
  { people }: OrgGraph,
  hoursLeft: (person: number) => number | undefined,
  requests: readonly RoleRequest[],
): PracticeRow[] {
  const { roles } = dataset;
  const keyOf = wordKeys(dataset.config.synonyms);
  const no = new Set(
    wishesWithAnswers(dataset)
      .filter(({ answer }) => answer === 'no')
      .map(({ personId, roleId }) => JSON.stringify([personId, roleId])),
  );
  const isSuggested = new Set(requests.map(({ person, role }) => person * roles.length + role));
  return people.flatMap((person, at): PracticeRow[] => {
    if (!takesRoles(person) || person.skills === undefined) return [];
    const levels = new Map<string, number>();
    for (const { name, level } of person.skills)
      levels.set(keyOf(name), Math.max(level ?? 0, levels.get(keyOf(name)) ?? 0));
    const found: PracticeRow[] = [];
    roles.forEach(({ id, skills, hoursPerWeek, sponsorId }, role) => {
      if (sponsorId === person.id || no.has(JSON.stringify([person.id, id]))) return;
      const left = hoursLeft(at);
      const isRoom = left === undefined || hoursPerWeek === undefined || left >= hoursPerWeek;
      if (!isRoom && !isSuggested.has(at * roles.length + role)) return;
      const stretched: { skill: string; from: number; to: number }[] = [];
      for (const { name, level } of skills) {
        const from = levels.get(keyOf(name));
        if (from === undefined) return;
        // A skill listed without a level is not known to be below.
        if (level === undefined || from === 0 || from >= level) continue;
        if (from < level - 1) return;
        stretched.push({ skill: name, from, to: level });
      }
      if (stretched.length > 0) found.push({ person: at, role, skills: stretched });
    });
    return found.sort((a, b) => a.skills.length - b.skills.length || a.role - b.role).slice(0, MOST_ROLES);
  });
}

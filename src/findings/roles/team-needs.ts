import type { OrgGraph } from '../../graph/org-graph.js';
import { canonOf, nameKey, type PersonFacts, wantedOf } from '../../matching/facts.js';
import type { TeamNeed } from '../../matching/problem.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Role } from '../../schema/records.js';

/** By role: the roles of its team, itself among them. */
export function teamsOf(roles: readonly Role[]): number[][] {
  return roles.map(({ team }, role) =>
    team === undefined
      ? [role]
      : roles.flatMap((other, place) =>
          other.team !== undefined && nameKey(other.team) === nameKey(team) ? [place] : [],
        ),
  );
}

/** Couples of roles that one person cannot have together, whichever of the two says so. */
export function exclusivesOf(roles: readonly Role[]): (readonly [number, number])[] {
  const placeOf = new Map(roles.map(({ id }, place) => [id, place]));
  const couples = new Map<string, readonly [number, number]>();
  roles.forEach(({ excludes }, role) => {
    for (const id of excludes) {
      const other = placeOf.get(id);
      if (other === undefined || other === role) continue;
      const couple = [Math.min(role, other), Math.max(role, other)] as const;
      couples.set(couple.join(), couple);
    }
  });
  return [...couples.values()];
}

/** What teams must bring between them: somebody of each firm, and somebody with each skill. */
export function needsOf(
  { dataset, graph }: { readonly dataset: Dataset; readonly graph: Pick<OrgGraph, 'people'> },
  people: readonly PersonFacts[],
  teams: readonly (readonly number[])[],
): TeamNeed[] {
  const canon = canonOf(dataset.config.synonyms);
  const firms = [
    ...new Map(graph.people.flatMap(({ firm }) => (firm === undefined ? [] : [[nameKey(firm), firm]]))),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const needs = new Map<string, TeamNeed>();
  const who = (passes: (person: number) => boolean) =>
    new Set(graph.people.flatMap((_, person) => (passes(person) ? [person] : [])));
  dataset.roles.forEach(({ onePerFirm, teamSkills }, role) => {
    const roles = teams[role]!;
    const named = onePerFirm.some((name) => nameKey(name) === 'all')
      ? firms
      : onePerFirm.map((name) => [nameKey(name), name] as const);
    for (const [key, name] of named)
      needs.set(JSON.stringify(['firm', key, roles]), {
        kind: 'firm',
        name,
        roles,
        people: who((person) => {
          const { firm } = graph.people[person]!;
          return firm !== undefined && nameKey(firm) === key;
        }),
      });
    for (const { key, name, level } of wantedOf(teamSkills, canon))
      needs.set(JSON.stringify(['skill', key, level ?? 0, roles]), {
        kind: 'skill',
        name,
        level,
        roles,
        people: who((person) => {
          const { skills } = people[person]!;
          const own = skills?.get(key);
          return skills?.has(key) === true && (level === undefined || own === undefined || own >= level);
        }),
      });
  });
  return [...needs.values()];
}

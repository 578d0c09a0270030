import type { Candidate, RoleMatches } from '../../findings/roles/role-matches.js';
import type { TeamNeed } from '../../matching/problem.js';
import type { JsonValue } from './json.js';

type IdOf = (place: number) => string | undefined;

/** The suggestions with ids of people and roles in place of their places. */
export function roleMatchesJson(finding: RoleMatches, personOf: IdOf, roleOf: IdOf): JsonValue {
  const {
    suggestions,
    unfilled,
    withoutRole,
    blocking,
    givenUp,
    relaxed,
    others,
    weights,
    weightings,
    ...rest
  } = finding;
  return {
    ...rest,
    weights: { ...weights },
    suggestions: suggestions.map(({ role, seat, isAgreed, runnersUp, questions, holdsUnder, ...own }) => ({
      ...candidateJson(own, personOf),
      role: roleOf(role),
      seat,
      isAgreed,
      runnersUp: runnersUp.map((other) => candidateJson(other, personOf)),
      questions,
      holdsUnder,
    })),
    unfilled: unfilled.map((row) => ({ ...row, role: roleOf(row.role) })),
    withoutRole: withoutRole.map(({ person, options }) => ({
      person: personOf(person),
      options: options.map(({ role, fit }) => ({ role: roleOf(role), fit })),
    })),
    blocking: blocking.map(({ role, person }) => ({ role: roleOf(role), person: personOf(person) })),
    givenUp: givenUp.map((need) => ({ ...need, roles: need.roles.map(roleOf) })),
    relaxed: relaxed?.map((one): JsonValue => {
      if (one.kind === 'need')
        return { kind: one.kind, need: { ...needOf(one.need), roles: one.need.roles.map(roleOf) } };
      if (one.kind === 'excludes') return { kind: one.kind, roles: one.roles.map(roleOf) };
      return {
        kind: one.kind,
        ...('role' in one ? { role: roleOf(one.role) } : {}),
        ...('person' in one ? { person: personOf(one.person) } : {}),
      };
    }),
    others: others.map(({ changes, ...other }) => ({
      ...other,
      changes: changes.map(({ role, gains, loses }) => ({
        role: roleOf(role),
        gains: gains.map(personOf),
        loses: loses.map(personOf),
      })),
    })),
    weightings: weightings.map((row) => ({ ...row })),
  };
}

function candidateJson({ person, fit, fitRange, parts }: Candidate, personOf: IdOf) {
  return {
    person: personOf(person),
    fit,
    fitRange: [...fitRange],
    parts: parts.map((part) => ({ ...part })),
  };
}

function needOf({ kind, name, level }: TeamNeed) {
  return { kind, name, level };
}

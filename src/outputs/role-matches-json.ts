import type { Candidate, RoleMatches } from '../findings/role-matches.js';
import type { JsonValue } from './json.js';

type IdOf = (place: number) => string | undefined;

/** The suggestions with ids of people and roles in place of their places. */
export function roleMatchesJson(finding: RoleMatches, personOf: IdOf, roleOf: IdOf): JsonValue {
  const { suggestions, unfilled, withoutRole, blocking, givenUp, others, weights, weightings, ...rest } =
    finding;
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

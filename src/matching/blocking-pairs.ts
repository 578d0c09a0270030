import {
  agreedPairs,
  fitsBeside,
  isAllowed,
  type MatchProblem,
  personPrefers,
  rolePrefers,
  rolesHeld,
  type Seating,
} from './problem.js';

/** A person and a role that would both rather have each other than what the seating gives them. */
export interface BlockingPair {
  readonly role: number;
  readonly person: number;
}

/**
 * All pairs that block a seating, by role, then by person.
 *
 * A pair blocks when it is allowed, the person is not in the role, and both sides gain. *The person* gains when the role
 * fits beside the roles they hold and like at least as much, the less liked ones given up. *The role's side* gains when a seat
 * is empty, or when it likes somebody in it less. Equal liking is no gain. Agreed seats are given up by nobody, and nobody
 * leaves a seat where the needs of a team (`problem.needs`) would no longer be met.
 * Cost: pairs x (roles of a person + seats of a role).
 */
export function blockingPairs(problem: MatchProblem, seating: Seating): BlockingPair[] {
  const held = rolesHeld(problem, seating);
  const isAgreed = agreedPairs(problem);
  const isNeeded = neededPairs(problem, seating);
  const pairs: BlockingPair[] = [];
  for (let role = 0; role < problem.seats.length; role++) {
    const people = seating[role]!;
    const isFull = people.length >= problem.seats[role]!;
    for (let person = 0; person < problem.personCount; person++) {
      if (!isAllowed(problem, role, person) || people.includes(person)) continue;
      if (isFull && !people.some((other) => canReplace(role, other, person))) continue;
      const kept = held[person]!.filter(
        (own) =>
          isAgreed(own, person) || isNeeded(own, person) || personPrefers(problem, person, own, role) >= 0,
      );
      if (fitsBeside(problem, person, kept, role)) pairs.push({ role, person });
    }
  }
  return pairs;

  function canReplace(role: number, other: number, person: number): boolean {
    return (
      rolePrefers(problem, role, person, other) > 0 &&
      !isAgreed(role, other) &&
      (!isNeeded(role, other) || meetsSame(role, other, person))
    );
  }

  /** Whether the newcomer meets every need that hangs on the one who would leave. */
  function meetsSame(role: number, other: number, person: number): boolean {
    return problem.needs.every(
      (need) =>
        !need.roles.includes(role) ||
        !need.people.has(other) ||
        need.people.has(person) ||
        holders(need.roles, need.people, seating) > 1,
    );
  }
}

/** The function that says whether a need of a team would be unmet without this person in this role. */
function neededPairs(problem: MatchProblem, seating: Seating): (role: number, person: number) => boolean {
  const critical = new Map<number, Set<number>>();
  for (const { roles, people } of problem.needs) {
    if (holders(roles, people, seating) !== 1) continue;
    for (const role of roles)
      for (const person of seating[role]!)
        if (people.has(person)) critical.set(person, (critical.get(person) ?? new Set()).add(role));
  }
  return (role, person) => critical.get(person)?.has(role) === true;
}

function holders(roles: readonly number[], people: ReadonlySet<number>, seating: Seating): number {
  let count = 0;
  for (const role of roles) for (const person of seating[role]!) if (people.has(person)) count++;
  return count;
}

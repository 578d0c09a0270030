import type { MatchProblem, Seating } from './problem.js';

/**
 * The same problem with people and roles in the order of their lots, and the way back for a seating. What a solver does in the
 * order of places, between equals too, is then the same whatever the ids and the order of rows.
 */
export function inLotOrder(problem: MatchProblem): {
  readonly problem: MatchProblem;
  readonly back: (seating: Seating) => number[][];
} {
  const people = placesByLot(problem.personLots);
  const roles = placesByLot(problem.roleLots);
  const personAt = inverse(people);
  const roleAt = inverse(roles);
  const byPair = (values: readonly Float64Array[]) =>
    roles.map((role) => {
      const ofRole = values[role]!;
      return Float64Array.from(people, (person) => ofRole[person]!);
    });
  const ascending = (a: readonly [number, number], b: readonly [number, number]) =>
    a[0] - b[0] || a[1] - b[1];
  return {
    problem: {
      ...problem,
      seats: roles.map((role) => problem.seats[role]!),
      hours: roles.map((role) => problem.hours[role]!),
      fits: byPair(problem.fits),
      personWishes: byPair(problem.personWishes),
      roleWishes: byPair(problem.roleWishes),
      budgets: Float64Array.from(people, (person) => problem.budgets[person]!),
      exclusives: problem.exclusives
        .map(([a, b]) => [roleAt[a]!, roleAt[b]!].sort((x, y) => x - y) as [number, number])
        .sort(ascending),
      needs: problem.needs
        .map((need) => ({
          ...need,
          roles: need.roles.map((role) => roleAt[role]!).sort((a, b) => a - b),
          people: new Set([...need.people].map((person) => personAt[person]!).sort((a, b) => a - b)),
        }))
        .sort((a, b) => (needKey(a) < needKey(b) ? -1 : 1)),
      agreed: problem.agreed
        .map(([role, person]) => [roleAt[role]!, personAt[person]!] as const)
        .sort(ascending),
      personLots: Int32Array.from(people, (_, place) => place),
      roleLots: Int32Array.from(roles, (_, place) => place),
    },
    back: (seating) => roleAtBack(seating, roles, people),
  };
}

function roleAtBack(seating: Seating, roles: readonly number[], people: readonly number[]): number[][] {
  const back: number[][] = seating.map(() => []);
  seating.forEach((places, at) => {
    back[roles[at]!] = places.map((place) => people[place]!);
  });
  return back;
}

function needKey({ kind, name, level, roles }: MatchProblem['needs'][number]): string {
  return JSON.stringify([kind, name, level ?? 0, roles]);
}

function placesByLot(lots: Int32Array): number[] {
  return Array.from(lots, (_, place) => place).sort((a, b) => lots[a]! - lots[b]!);
}

function inverse(order: readonly number[]): Int32Array {
  const at = new Int32Array(order.length);
  order.forEach((place, rank) => {
    at[place] = rank;
  });
  return at;
}

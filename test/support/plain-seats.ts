import type { MatchProblem, Seating, TeamNeed } from '../../src/matching/problem.js';

// Written for the tests alone, from the definitions, sharing nothing with what it checks.

/** What a plain problem is drawn from. */
export interface ProblemShape {
  readonly people: number;
  readonly roles: number;
  readonly mostSeats: number;
  readonly rolesPerPerson: number;
  /** Whether lists of wishes are strict, whole and all that counts. */
  readonly strict?: boolean;
  readonly ties?: boolean;
  readonly needs?: boolean;
  readonly exclusives?: boolean;
  /** Hours that roles can take. */
  readonly hours?: readonly number[];
  readonly agreed?: number;
}

/** A random problem: incomplete lists, ties, seats, hours. */
export function randomProblem(shape: ProblemShape, random: () => number): MatchProblem {
  const { people, roles } = shape;
  const below = (bound: number) => Math.floor(random() * bound);
  const hours = shape.hours ?? [0];
  const fits = Array.from({ length: roles }, () =>
    Float64Array.from({ length: people }, () =>
      random() < 0.3 ? Number.NaN : shape.ties === true ? below(5) / 4 : random(),
    ),
  );
  const liking = () =>
    Array.from({ length: roles }, () =>
      Float64Array.from({ length: people }, () => (shape.ties === true ? below(3) : random())),
    );
  const needs: TeamNeed[] = [];
  if (shape.needs === true)
    for (let count = 1 + below(3); count > 0; count--)
      needs.push({
        kind: count === 1 ? 'firm' : 'skill',
        name: `need ${count}`,
        roles: [...new Set([below(roles), below(roles)])],
        people: new Set(Array.from({ length: 1 + below(3) }, () => below(people))),
      });
  const hoursOf = Array.from({ length: roles }, () => hours[below(hours.length)]!);
  return {
    personCount: people,
    seats: Array.from({ length: roles }, () => 1 + below(shape.mostSeats)),
    fits,
    hours: hoursOf,
    budgets: Float64Array.from({ length: people }, () => 1 + below(6)),
    rolesPerPerson: shape.rolesPerPerson,
    exclusives: shape.exclusives === true && roles > 1 ? [[0, 1 + below(roles - 1)] as const] : [],
    needs,
    agreed: [],
    personWishes: liking(),
    roleWishes: liking(),
    personLots: shuffledPlaces(people, random),
    roleLots: shuffledPlaces(roles, random),
  };
}

function shuffledPlaces(count: number, random: () => number): Int32Array {
  const places = Int32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = places[last]!;
    places[last] = places[other]!;
    places[other] = kept;
  }
  return places;
}

/** Whether a set of roles can be one person's. */
function isPossible(problem: MatchProblem, person: number, roles: readonly number[]): boolean {
  if (roles.length > problem.rolesPerPerson) return false;
  const hours = roles.reduce(
    (sum, role) => sum + Math.min(problem.hours[role]!, problem.budgets[person]!),
    0,
  );
  if (roles.length > 1 && hours > problem.budgets[person]! + 1e-6) return false;
  return !problem.exclusives.some(([a, b]) => roles.includes(a) && roles.includes(b));
}

/** Every seating there is, given one after the other; a seating is by person the set of their roles. */
export function everySeating(problem: MatchProblem, see: (seating: Seating) => void): void {
  const { personCount, seats, fits } = problem;
  const seating: number[][] = seats.map(() => []);
  const visit = (person: number): void => {
    if (person === personCount) {
      see(seating);
      return;
    }
    const subsets = (role: number, own: number[]): void => {
      if (role === seats.length) {
        if (!isPossible(problem, person, own)) return;
        for (const one of own) seating[one]!.push(person);
        visit(person + 1);
        for (const one of own) seating[one]!.pop();
        return;
      }
      subsets(role + 1, own);
      if (
        fits[role]![person]! >= 0 &&
        seating[role]!.length < seats[role]! &&
        own.length < problem.rolesPerPerson
      )
        subsets(role + 1, [...own, role]);
    };
    subsets(0, []);
  };
  visit(0);
}

const whole = (fit: number) => Math.round(fit * 1e9);

/** Whether a pair blocks a seating in which no team has needs and nothing is agreed: from the definition. */
export function plainBlocks(problem: MatchProblem, seating: Seating): [number, number][] {
  const { personCount, seats, fits, personWishes, roleWishes } = problem;
  const found: [number, number][] = [];
  const better = (a: readonly [number, number], b: readonly [number, number]) =>
    a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  for (let role = 0; role < seats.length; role++) {
    for (let person = 0; person < personCount; person++) {
      if (!(fits[role]![person]! >= 0) || seating[role]!.includes(person)) continue;
      const asPerson = (other: number) =>
        [personWishes[other]![person]!, whole(fits[other]![person]!)] as const;
      const asRole = (other: number) => [roleWishes[role]![other]!, whole(fits[role]![other]!)] as const;
      const own = seats.map((_, other) => other).filter((other) => seating[other]!.includes(person));
      const kept = own.filter((other) => !better(asPerson(role), asPerson(other)));
      if (!isPossible(problem, person, [...kept, role])) continue;
      if (
        seating[role]!.length < seats[role]! ||
        seating[role]!.some((other) => better(asRole(person), asRole(other)))
      )
        found.push([role, person]);
    }
  }
  return found;
}

/** Unmet needs, then sum of fits: what the largest sum is compared by. */
export function plainBest(problem: MatchProblem): { unmet: number; units: number } {
  let best = { unmet: Number.POSITIVE_INFINITY, units: -1 };
  everySeating(problem, (seating) => {
    const unmet = plainUnmet(problem, seating);
    const units = plainFits(problem, seating).reduce((sum, fit) => sum + fit, 0);
    if (unmet < best.unmet || (unmet === best.unmet && units > best.units)) best = { unmet, units };
  });
  return best;
}

export function plainUnmet({ needs }: MatchProblem, seating: Seating): number {
  return needs.filter(
    ({ roles, people }) =>
      ![...people].some((person) => roles.some((role) => seating[role]!.includes(person))),
  ).length;
}

function plainFits({ fits }: MatchProblem, seating: Seating): number[] {
  return seating.flatMap((people, role) => people.map((person) => whole(fits[role]![person]!)));
}

/** The fits of all seats, empty ones as -1, the lowest first. */
export function lowestFirst(problem: MatchProblem, seating: Seating): number[] {
  const fits = plainFits(problem, seating);
  const seats = problem.seats.reduce((sum, count) => sum + count, 0);
  return [...new Array<number>(seats - fits.length).fill(-1), ...fits].sort((a, b) => a - b);
}

/** The fairest seating's fits: unmet needs first, then the lowest fit, the next lowest, and so on. */
export function plainFairest(problem: MatchProblem): { unmet: number; fits: number[] } {
  let best: { unmet: number; fits: number[] } | undefined;
  everySeating(problem, (seating) => {
    const found = { unmet: plainUnmet(problem, seating), fits: lowestFirst(problem, seating) };
    if (best === undefined || found.unmet < best.unmet) best = found;
    else if (found.unmet === best.unmet) {
      const at = found.fits.findIndex((fit, place) => fit !== best!.fits[place]);
      if (at >= 0 && found.fits[at]! > best.fits[at]!) best = found;
    }
  });
  return best!;
}

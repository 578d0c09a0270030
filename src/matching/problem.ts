/**
 * A question for a solver: who may take which role, how well each pair fits, what each side wishes, and what must hold.
 * People and roles are places. Nothing else about a person is known here.
 */
export interface MatchProblem {
  readonly personCount: number;
  /** By role. */
  readonly seats: readonly number[];
  /** By role, then by person: the fit, 0 to 1; NaN where the pair is not allowed. */
  readonly fits: readonly Float64Array[];
  /** By role: hours a week; 0 where the role does not say. */
  readonly hours: readonly number[];
  /** By person: hours a week for all roles together; NaN where unknown, and then one role is the most. */
  readonly budgets: Float64Array;
  /** Roles a person may have at most. */
  readonly rolesPerPerson: number;
  /** Couples of roles that one person cannot have together. */
  readonly exclusives: readonly (readonly [number, number])[];
  /** What the people in some roles must bring between them. */
  readonly needs: readonly TeamNeed[];
  /** Seats that are agreed: role and person. They are kept, whatever their fit. */
  readonly agreed: readonly (readonly [role: number, person: number])[];
  /** By role, then by person: how much the person wishes the role; more is better, equal is a tie. */
  readonly personWishes: readonly Float64Array[];
  /** By role, then by person: how much the role's side wishes the person. */
  readonly roleWishes: readonly Float64Array[];
  /** Places in the lottery that decides between equals: all different. */
  readonly personLots: Int32Array;
  readonly roleLots: Int32Array;
}

/** Somebody of `people` must hold a seat of `roles`. */
export interface TeamNeed {
  readonly kind: 'firm' | 'skill';
  /** The firm or skill, as it is written. */
  readonly name: string;
  readonly level?: number | undefined;
  readonly roles: readonly number[];
  /** Those who would meet it. */
  readonly people: ReadonlySet<number>;
}

/** Who has which seats: by role the people in it. */
export type Seating = readonly (readonly number[])[];

/** Fits are compared as whole billionths, so that two equal fits stay equal however they were added up. */
const UNITS = 1_000_000_000;

/** A fit as a whole number, for comparing; -1 where there is none. */
export function fitUnits(fit: number): number {
  return fit >= 0 ? Math.round(fit * UNITS) : -1;
}

/** Whether a pair may be suggested: its fit is known and not below the least. */
export function isFitEnough(fit: number, leastFit: number): boolean {
  return fitUnits(fit) >= Math.max(0, fitUnits(leastFit));
}

/** Whether a pair is allowed. */
export function isAllowed({ fits }: Pick<MatchProblem, 'fits'>, role: number, person: number): boolean {
  return fits[role]![person]! >= 0;
}

/** Rounding of sums of hours; a minute is more. */
const HOUR_SLACK = 1e-6;

/**
 * What a role takes of a person's hours. Somebody who said more hours for this role than for any has all of them in it.
 */
export function hoursTaken({ hours, budgets }: MatchProblem, role: number, person: number): number {
  return Math.min(hours[role]!, budgets[person]!);
}

/** Whether a person can have one more role beside those held: number, hours, and couples that exclude each other. */
export function fitsBeside(
  problem: MatchProblem,
  person: number,
  held: readonly number[],
  role: number,
): boolean {
  if (held.length === 0) return problem.rolesPerPerson > 0;
  if (held.length >= problem.rolesPerPerson) return false;
  const budget = problem.budgets[person]!;
  if (Number.isNaN(budget)) return false;
  let hours = hoursTaken(problem, role, person);
  for (const other of held) {
    if (other === role) return false;
    hours += hoursTaken(problem, other, person);
  }
  if (hours > budget + HOUR_SLACK) return false;
  return !problem.exclusives.some(
    ([a, b]) => (a === role && held.includes(b)) || (b === role && held.includes(a)),
  );
}

/** The roles of each person. */
export function rolesHeld({ personCount }: MatchProblem, seating: Seating): number[][] {
  const held: number[][] = Array.from({ length: personCount }, () => []);
  seating.forEach((people, role) => {
    for (const person of people) held[person]!.push(role);
  });
  return held;
}

/** The needs that nobody in the seats meets. */
export function unmetNeeds({ needs }: MatchProblem, seating: Seating): TeamNeed[] {
  return needs.filter(
    ({ roles, people }) => !roles.some((role) => seating[role]!.some((person) => people.has(person))),
  );
}

/** The sum of the fits of all seats that are given and not agreed, in whole billionths. */
export function totalUnits({ fits }: MatchProblem, seating: Seating): number {
  let total = 0;
  seating.forEach((people, role) => {
    for (const person of people) total += Math.max(0, fitUnits(fits[role]![person]!));
  });
  return total;
}

/** What is wrong with a seating, as sentences for whoever tests a solver; empty where everything is kept. */
export function brokenRules(problem: MatchProblem, seating: Seating): string[] {
  const broken: string[] = [];
  const isAgreed = agreedPairs(problem);
  seating.forEach((people, role) => {
    if (people.length > problem.seats[role]!) broken.push(`role ${role} has more people than seats`);
    if (new Set(people).size < people.length) broken.push(`role ${role} has somebody twice`);
    for (const person of people)
      if (!isAllowed(problem, role, person) && !isAgreed(role, person))
        broken.push(`person ${person} is not allowed in role ${role}`);
  });
  for (const [role, person] of problem.agreed)
    if (!seating[role]!.includes(person)) broken.push(`role ${role} has lost an agreed person`);
  rolesHeld(problem, seating).forEach((roles, person) => {
    roles.forEach((role, place) => {
      const others = roles.slice(0, place);
      // Who agreed to two roles has agreed to both together.
      if (isAgreed(role, person) && others.every((other) => isAgreed(other, person))) return;
      if (!fitsBeside(problem, person, others, role))
        broken.push(`person ${person} cannot have role ${role} beside others`);
    });
  });
  return broken;
}

/** The function that says whether a pair is agreed. */
export function agreedPairs({ agreed }: MatchProblem): (role: number, person: number) => boolean {
  const rolesOf = new Map<number, Set<number>>();
  for (const [role, person] of agreed) rolesOf.set(person, (rolesOf.get(person) ?? new Set()).add(role));
  return (role, person) => rolesOf.get(person)?.has(role) === true;
}

/** Whether the person would rather have the first role than the second: by wish, then by fit. */
export function personPrefers(problem: MatchProblem, person: number, a: number, b: number): number {
  const { personWishes, fits } = problem;
  return (
    personWishes[a]![person]! - personWishes[b]![person]! ||
    fitUnits(fits[a]![person]!) - fitUnits(fits[b]![person]!)
  );
}

/** Whether the role's side would rather have the first person than the second: by wish, then by fit. */
export function rolePrefers(problem: MatchProblem, role: number, a: number, b: number): number {
  const { roleWishes, fits } = problem;
  return (
    roleWishes[role]![a]! - roleWishes[role]![b]! || fitUnits(fits[role]![a]!) - fitUnits(fits[role]![b]!)
  );
}

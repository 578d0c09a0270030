import { type IntegerProgram, programWriter } from '../kernel/coverage/cover-model.js';
import type { ProgramSolver } from './ask-program.js';
import { agreedPairs, hoursTaken, type MatchProblem, type TeamNeed } from './problem.js';

/** Why a pair is not allowed, as far as that can be relaxed; undefined where nothing can (a no is final). */
export type SoftBar = 'hours' | 'least-fit' | 'wish' | undefined;

/** One constraint to be relaxed. */
export type Relaxation =
  | { readonly kind: 'need'; readonly need: TeamNeed }
  | { readonly kind: 'hours' | 'least-fit' | 'wish'; readonly role: number; readonly person: number }
  | { readonly kind: 'hours-together' | 'roles-per-person'; readonly person: number }
  | { readonly kind: 'seats'; readonly role: number }
  | { readonly kind: 'excludes'; readonly roles: readonly [number, number] }
  | { readonly kind: 'agreed'; readonly role: number; readonly person: number };

/** Of sets that are as small the one that gives up fewer needs. */
const WHOLE = 1000;

/**
 * The smallest set of constraints that must be relaxed so that every need of every team is met: a need, the hours of somebody, the
 * least fit or a missing wish of a pair, a seat more, a couple of roles that exclude each other, roles a person, an agreed seat. Empty
 * where all can be met as it is; undefined where no solver of programs is installed, or its time ends.
 *
 * A program with a variable for each pair that could meet a need, and one for each constraint that says whether it is relaxed.
 * What nobody has (a skill, people of a firm) and those who said no can only be mended by giving up the need.
 */
export async function relaxNeeds(
  problem: MatchProblem,
  softBar: (role: number, person: number) => SoftBar,
  solveProgram: ProgramSolver | undefined,
  seconds: number,
): Promise<Relaxation[] | undefined> {
  if (problem.needs.length === 0) return [];
  if (solveProgram === undefined || seconds <= 0) return undefined;
  const { program, relaxations, start } = relaxProgram(problem, softBar);
  const solved = await solveProgram(program, { start, seconds });
  if (solved?.values === undefined || !solved.isOptimal) return undefined;
  const { values } = solved;
  return relaxations.flatMap(({ relaxation, variable }) =>
    Array.from({ length: Math.round(values[variable]!) }, () => relaxation),
  );
}

interface RelaxProgram {
  readonly program: IntegerProgram;
  readonly relaxations: readonly { readonly relaxation: Relaxation; readonly variable: number }[];
  readonly start: Float64Array;
}

function relaxProgram(
  problem: MatchProblem,
  softBar: (role: number, person: number) => SoftBar,
): RelaxProgram {
  const { needs, agreed, seats, budgets, rolesPerPerson, exclusives, fits } = problem;
  const rows = programWriter();
  const costs: number[] = [];
  const upper: number[] = [];
  const relaxations: { relaxation: Relaxation; variable: number }[] = [];
  const variableOf = (cost: number, most = 1) => {
    costs.push(cost);
    upper.push(most);
    return costs.length - 1;
  };
  const relax = (relaxation: Relaxation, most = 1) => {
    const variable = variableOf(relaxation.kind === 'need' ? WHOLE + 1 : WHOLE, most);
    relaxations.push({ relaxation, variable });
    return variable;
  };

  // A variable for each pair that is kept or could meet a need; of an agreed one it says whether it is kept.
  const isAgreed = agreedPairs(problem);
  const pairs: { role: number; person: number; variable: number }[] = [];
  for (const [role, person] of agreed) {
    const variable = variableOf(0);
    pairs.push({ role, person, variable });
    rows.row(1, Infinity, [
      [variable, 1],
      [relax({ kind: 'agreed', role, person }), 1],
    ]);
  }
  seats.forEach((_, role) => {
    const asked = needs.filter((need) => need.roles.includes(role));
    for (const person of new Set(asked.flatMap((need) => [...need.people]))) {
      const isAllowed = fits[role]![person]! >= 0;
      const bar = isAllowed ? undefined : softBar(role, person);
      if (isAgreed(role, person) || (!isAllowed && bar === undefined)) continue;
      const variable = variableOf(0);
      pairs.push({ role, person, variable });
      if (bar !== undefined)
        rows.row(-Infinity, 0, [
          [variable, 1],
          [relax({ kind: bar, role, person }), -1],
        ]);
    }
  });

  seats.forEach((count, role) => {
    const own = pairs.filter((pair) => pair.role === role);
    if (own.length <= count) return;
    const more = relax({ kind: 'seats', role }, own.length - count);
    rows.row(-Infinity, count, [...own.map(({ variable }) => [variable, 1] as const), [more, -1]]);
  });
  const couples = new Map<string, number>();
  for (const person of new Set(pairs.map((pair) => pair.person))) {
    const own = pairs.filter((pair) => pair.person === person);
    if (own.length < 2) continue;
    // Who agreed to several roles has agreed to them together.
    const given = agreed.filter(([, who]) => who === person).length;
    const most = Math.max(rolesPerPerson, given);
    const every = own.map(({ variable }) => [variable, 1] as const);
    if (own.length > most)
      rows.row(-Infinity, most, [
        ...every,
        [relax({ kind: 'roles-per-person', person }, own.length - most), -1],
      ]);
    limitHours(person, own);
    for (const couple of exclusives) {
      const both = own.filter(({ role }) => couple.includes(role));
      if (both.length < 2 || both.every(({ role }) => isAgreed(role, person))) continue;
      const key = couple.join();
      const variable = couples.get(key) ?? relax({ kind: 'excludes', roles: couple });
      couples.set(key, variable);
      rows.row(-Infinity, 1, [...both.map((pair) => [pair.variable, 1] as const), [variable, -1]]);
    }
  }
  for (const need of needs) {
    const holders = pairs.filter(({ role, person }) => need.roles.includes(role) && need.people.has(person));
    rows.row(1, Infinity, [
      ...holders.map(({ variable }) => [variable, 1] as const),
      [relax({ kind: 'need', need }), 1],
    ]);
  }

  const start = new Float64Array(costs.length);
  for (const { role, person, variable } of pairs) if (isAgreed(role, person)) start[variable] = 1;
  for (const { relaxation, variable } of relaxations) if (relaxation.kind === 'need') start[variable] = 1;
  return {
    program: {
      sense: 'least',
      costs: Float64Array.from(costs),
      lower: new Float64Array(costs.length),
      upper: Float64Array.from(upper),
      integerCount: costs.length,
      ...rows.rows(),
    },
    relaxations,
    start,
  };

  /** All roles of a person within their hours; where these are not stated, one role alone. */
  function limitHours(person: number, own: typeof pairs): void {
    const budget = budgets[person]!;
    const isOneAlone = Number.isNaN(budget);
    const taken = own.map((pair) => ({
      ...pair,
      hours: isOneAlone ? 1 : hoursTaken(problem, pair.role, person),
    }));
    const kept = taken.filter(({ role }) => isAgreed(role, person));
    const sum = taken.reduce((total, one) => total + one.hours, 0);
    const most = Math.max(
      isOneAlone ? 1 : budget,
      kept.reduce((total, one) => total + one.hours, 0),
    );
    if (sum <= most + 1e-6) return;
    rows.row(-Infinity, most, [
      ...taken.map((one) => [one.variable, one.hours] as const),
      [relax({ kind: 'hours-together', person }), most - sum],
    ]);
  }
}

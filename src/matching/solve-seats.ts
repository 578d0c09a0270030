import { askProgram, betterOf, type ProgramSolver } from './ask-program.js';
import { assignSeats } from './assign-seats.js';
import { type BlockingPair, blockingPairs } from './blocking-pairs.js';
import { inLotOrder } from './canonical-order.js';
import { deferredAcceptance, type Proposer } from './deferred-acceptance.js';
import { solveFairProgram } from './fair-program.js';
import { fairSeating } from './fair-seating.js';
import { greedySeating, localSearch } from './local-search.js';
import { type OpenPairs, openPairs, prunedPairs } from './open-pairs.js';
import {
  brokenRules,
  type MatchProblem,
  type Seating,
  type TeamNeed,
  totalUnits,
  unmetNeeds,
} from './problem.js';
import { relaxedSeating } from './relaxed-seating.js';
import { seatProgram } from './seat-program.js';

/** How people are given to seats. */
export const seatSolvers = ['stable', 'best', 'fair', 'greedy'] as const;
export type SeatSolver = (typeof seatSolvers)[number];

export interface SolveSeatsOptions {
  readonly solver: SeatSolver;
  readonly proposer: Proposer;
  readonly seed: number;
  /** Seconds that a solver of programs may take. */
  readonly seconds: number;
  readonly solveProgram?: ProgramSolver | undefined;
}

/** What did the work. */
export type SeatMethod =
  | 'deferred acceptance'
  | 'munkres'
  | 'shortest paths'
  | 'HiGHS'
  | 'local search'
  | 'greedy choice';

/** Who has which seats, how that was found, and how good it is. */
export interface SeatsSolution {
  readonly solver: SeatSolver;
  readonly method: SeatMethod;
  /** Whether a solver of programs would have been asked and is not installed. */
  readonly isSolverMissing: boolean;
  readonly seating: Seating;
  /** Sum of the fits of all seats that are given. */
  readonly total: number;
  /** No seating has a larger sum; undefined where the solver does not look for it. */
  readonly bound: number | undefined;
  /** Whether the answer is proven to be what the solver looks for: stable, the largest sum, the worst-off first. */
  readonly isProven: boolean;
  /** Fits closer than this counted as equal; with HiGHS, by how much the lowest fit could be higher at most; 0 where all is settled. */
  readonly fitStep: number;
  readonly blocking: readonly BlockingPair[];
  /** Needs of teams that nobody meets: the fewest that must be given up, where `isProven`. */
  readonly unmet: readonly TeamNeed[];
}

/** Open pairs up to which a program is given to a solver; beyond it would run out of memory or time. */
const MOST_PAIRS = 400_000;

/**
 * Gives people to seats as one of the solvers does; all keep the same rules: allowed pairs alone, seats, roles and hours a person,
 * couples that exclude each other, agreed seats. Of needs of teams as many are met as can be.
 *
 * *stable*: no person and role would both rather have each other (`deferredAcceptance`). *best*: the largest sum of fits; one
 * role a person by munkres, otherwise by HiGHS with its bound, without it by a local search with the bound of the relaxed
 * problem. *fair*: the worst-off seat first (`fairSeating`; with hours, couples or needs `solveFairProgram`). *greedy*: the best
 * pair first, for comparison. The same problem and seed give the same seating, whatever the ids and the order of rows, as long
 * as a solver of programs ends within its time.
 */
export async function solveSeats(problem: MatchProblem, options: SolveSeatsOptions): Promise<SeatsSolution> {
  const ordered = inLotOrder(problem);
  const found = await solve(ordered.problem, options);
  const given = ordered.back(found.seating);
  const broken = brokenRules(problem, given);
  if (broken.length > 0) throw new Error(`a seating of ${found.method} breaks a rule: ${broken[0]}`);
  const seating = given.map((people, role) => inOrder(problem, role, people));
  return {
    fitStep: 0,
    isSolverMissing: false,
    ...found,
    solver: options.solver,
    seating,
    total: totalUnits(problem, seating) / 1e9,
    blocking: blockingPairs(problem, seating),
    unmet: unmetNeeds(problem, seating),
  };
}

type Found = Pick<SeatsSolution, 'method' | 'seating' | 'bound' | 'isProven'> &
  Partial<Pick<SeatsSolution, 'isSolverMissing' | 'fitStep'>>;

async function solve(problem: MatchProblem, options: SolveSeatsOptions): Promise<Found> {
  if (options.solver === 'stable') {
    const { seating, isStable } = deferredAcceptance(problem, options.proposer, options.seed);
    return { method: 'deferred acceptance', seating, bound: undefined, isProven: isStable };
  }
  const open = openPairs(problem);
  if (options.solver === 'greedy')
    return {
      method: 'greedy choice',
      seating: greedySeating(problem, open),
      bound: undefined,
      isProven: false,
    };
  return options.solver === 'best' ? bestSeating(problem, open, options) : fairest(problem, open, options);
}

/** Whether one role a person is all there can be, so that hours and couples have no say. */
function isOneRoleEach({ room }: OpenPairs): boolean {
  return room.every((left) => left <= 1);
}

async function bestSeating(
  problem: MatchProblem,
  open: OpenPairs,
  { solveProgram, seconds }: SolveSeatsOptions,
): Promise<Found> {
  const single = munkresSeating(problem, open);
  const agreedUnits = totalUnits(
    problem,
    withAgreed(
      problem,
      problem.seats.map(() => []),
    ),
  );
  if (isOneRoleEach(open) && unmetNeeds(problem, single).length === 0) {
    const bound = totalUnits(problem, single) / 1e9;
    return { method: 'munkres', seating: single, bound, isProven: true };
  }
  const relaxed = relaxedSeating(problem, open);
  const searched = [single, relaxed.seating]
    .map((wanted) => localSearch(problem, open, wanted, (fit) => fit))
    .sort(
      (a, b) =>
        unmetNeeds(problem, a).length - unmetNeeds(problem, b).length ||
        totalUnits(problem, b) - totalUnits(problem, a),
    )[0]!;
  const bound = (relaxed.units + agreedUnits) / 1e9;
  const units = totalUnits(problem, searched);
  const isMet = unmetNeeds(problem, searched).length === 0;
  if (isMet && units >= relaxed.units + agreedUnits)
    return { method: 'local search', seating: searched, bound, isProven: true };

  const pruned = prunedPairs(problem, open);
  // Who would make every seating with this pair worse than the one that is known cannot be in a better one.
  const slack = relaxed.units + agreedUnits - units;
  const people = pruned.people.map((list, role) => {
    if (!isMet) return list;
    const places = new Map(open.people[role]!.map((person, place) => [person, place]));
    return list.filter(
      (person) => searched[role]!.includes(person) || relaxed.loss(role, places.get(person)!) <= slack,
    );
  });
  const small = { ...pruned, people };
  const pairCount = people.reduce((sum, list) => sum + list.length, 0);
  const asked =
    solveProgram === undefined || seconds <= 0 || pairCount > MOST_PAIRS
      ? undefined
      : await askProgram(problem, seatProgram(problem, small), searched, solveProgram, seconds);
  if (asked === undefined)
    return {
      method: 'local search',
      seating: searched,
      bound,
      isProven: false,
      isSolverMissing: solveProgram === undefined || (seconds > 0 && pairCount <= MOST_PAIRS),
    };
  const seating = betterOf(problem, asked.seating, searched);
  const unmet = unmetNeeds(problem, seating).length;
  const needCost = unmet * asked.needCost;
  const solverBound = asked.bound + needCost + agreedUnits / 1e9;
  return {
    method: 'HiGHS',
    seating,
    bound: Math.max(Math.min(bound, solverBound), totalUnits(problem, seating) / 1e9),
    isProven: asked.isOptimal,
  };
}

async function fairest(problem: MatchProblem, open: OpenPairs, options: SolveSeatsOptions): Promise<Found> {
  if (isOneRoleEach(open)) {
    const { seating, step } = fairSeating(problem, open);
    if (unmetNeeds(problem, seating).length === 0)
      return {
        method: 'shortest paths',
        seating,
        bound: undefined,
        isProven: step === 0,
        fitStep: step / 1e9,
      };
  }
  return solveFairProgram(problem, open, options);
}

/** The largest sum of fits with one role a person, hours and needs left aside; agreed seats are kept. */
function munkresSeating(problem: MatchProblem, open: OpenPairs): Seating {
  const given = assignSeats({
    fits: open.people.map((list, role) => {
      const fits = new Float64Array(problem.personCount).fill(Number.NaN);
      for (const person of list) fits[person] = problem.fits[role]![person]!;
      return fits;
    }),
    seats: open.seats,
    leastFit: 0,
  });
  return withAgreed(problem, given);
}

function withAgreed({ agreed }: MatchProblem, seating: Seating): Seating {
  const all = seating.map((people) => [...people]);
  for (const [role, person] of agreed) all[role]!.unshift(person);
  return all;
}

/** Agreed people first, then the best fit; equal fits in the order of the lottery. */
function inOrder(problem: MatchProblem, role: number, people: readonly number[]): number[] {
  const fit = problem.fits[role]!;
  const isFixed = (person: number) =>
    problem.agreed.some(([agreedRole, other]) => agreedRole === role && other === person);
  return [...people].sort(
    (a, b) =>
      Number(isFixed(b)) - Number(isFixed(a)) ||
      (fit[b]! >= 0 ? fit[b]! : -1) - (fit[a]! >= 0 ? fit[a]! : -1) ||
      problem.personLots[a]! - problem.personLots[b]!,
  );
}

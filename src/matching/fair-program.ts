import { askProgram, type ProgramSolver } from './ask-program.js';
import { distinctUnits } from './fair-seating.js';
import { localSearch } from './local-search.js';
import { type OpenPairs, prunedPairs } from './open-pairs.js';
import { agreedPairs, fitUnits, type MatchProblem, type Seating, unmetNeeds } from './problem.js';
import { seatProgram } from './seat-program.js';

export interface FairProgram {
  readonly method: 'HiGHS' | 'local search';
  readonly isSolverMissing: boolean;
  readonly seating: Seating;
  readonly bound: undefined;
  readonly isProven: boolean;
  readonly fitStep: number;
}

/** Lowest fits that are tried; where there are more different ones, they are tried in equal steps. */
const MOST_TRIED = 64;

/**
 * The worst-off seat first where people can have several roles or teams have needs: as few unmet needs and then as few empty
 * seats as can be, the lowest fit as high as it can be, and of these seatings the largest sum. Each step is a program for the
 * solver. Without one, or where its time ends, a local search that weighs low fits much heavier, without proof.
 */
export async function solveFairProgram(
  problem: MatchProblem,
  all: OpenPairs,
  { solveProgram, seconds }: { readonly solveProgram?: ProgramSolver | undefined; readonly seconds: number },
): Promise<FairProgram> {
  // Whoever is left out here could be replaced by somebody who fits no worse, so no step needs them.
  const open = prunedPairs(problem, all);
  const empty: Seating = problem.seats.map(() => []);
  // An empty seat is worth nothing, and what a fit lacks counts with its fourth power.
  const first = localSearch(problem, open, empty, (fit) => 2 - (1 - fit) ** 4);
  const searched: FairProgram = {
    method: 'local search',
    isSolverMissing: solveProgram === undefined,
    seating: first,
    bound: undefined,
    isProven: false,
    fitStep: 0,
  };
  if (solveProgram === undefined || seconds <= 0) return searched;

  const end = Date.now() + seconds * 1000;
  const ask = (pairs: OpenPairs, start: Seating, limits: Parameters<typeof seatProgram>[2]) =>
    askProgram(
      problem,
      seatProgram(problem, pairs, limits),
      start,
      solveProgram,
      Math.max(1, (end - Date.now()) / 1000),
    );
  const fullest = await ask(open, first, { worth: 'seats' });
  if (fullest === undefined) return { ...searched, isSolverMissing: true };
  let seating = fullest.seating ?? first;
  let isProven = fullest.isOptimal;
  const filled = openSeats(problem, seating);
  const limits = { leastSeats: filled, mostUnmet: unmetNeeds(problem, seating).length };

  const distinct = distinctUnits(problem, open);
  const tried =
    distinct.length <= MOST_TRIED
      ? distinct
      : distinct.filter((_, at) => at % Math.ceil(distinct.length / MOST_TRIED) === 0);
  const from = (least: number): OpenPairs => ({
    ...open,
    people: open.people.map((list, role) =>
      list.filter((person) => fitUnits(problem.fits[role]![person]!) >= least),
    ),
  });
  let low = -1;
  let high = tried.length - 1;
  while (low < high && filled > 0) {
    const middle = (low + high + 1) >>> 1;
    const better = await ask(from(tried[middle]!), seating, { ...limits, worth: 'seats' });
    if (better?.seating !== undefined && openSeats(problem, better.seating) >= filled) {
      seating = better.seating;
      // It may be better than what was asked for.
      const lowest = lowestUnits(problem, seating);
      low = Math.max(
        middle,
        tried.findLastIndex((units) => units <= lowest),
      );
    } else {
      if (better?.isTimeOver === true) isProven = false;
      high = middle - 1;
    }
  }
  const last = await ask(from(tried[low] ?? 0), seating, limits);
  if (last?.seating !== undefined && openSeats(problem, last.seating) >= filled) seating = last.seating;
  const step = openStep(distinct, lowestUnits(problem, seating), tried[low + 1]);
  return {
    method: 'HiGHS',
    isSolverMissing: false,
    seating,
    bound: undefined,
    isProven: isProven && last?.isOptimal === true && step === 0,
    fitStep: step / 1e9,
  };
}

/** By how much the lowest fit could be higher: up to the next that was tried, where a pair has a fit between them. */
function openStep(distinct: readonly number[], lowest: number, next = Number.POSITIVE_INFINITY): number {
  const between = distinct.filter((units) => units > lowest && units < next);
  return between.length === 0 ? 0 : between.at(-1)! - lowest;
}

/** Seats given beside those that are agreed. */
function openSeats({ agreed }: MatchProblem, seating: Seating): number {
  return seating.reduce((sum, people) => sum + people.length, 0) - agreed.length;
}

function lowestUnits(problem: MatchProblem, seating: Seating): number {
  const isAgreed = agreedPairs(problem);
  let lowest = Number.POSITIVE_INFINITY;
  seating.forEach((people, role) => {
    for (const person of people)
      if (!isAgreed(role, person)) lowest = Math.min(lowest, fitUnits(problem.fits[role]![person]!));
  });
  return lowest;
}

import type { IntegerProgram } from '../kernel/coverage/cover-model.js';
import { brokenRules, type MatchProblem, type Seating, totalUnits, unmetNeeds } from './problem.js';
import type { SeatProgram } from './seat-program.js';

/** Solves a program; undefined where no solver of programs is installed. */
export type ProgramSolver = (
  program: IntegerProgram,
  limits: { readonly start: Float64Array; readonly seconds: number },
) => Promise<
  | {
      readonly values: Float64Array | undefined;
      readonly bound: number;
      readonly isOptimal: boolean;
      readonly isInfeasible?: boolean;
    }
  | undefined
>;

/** The better of two seatings that keep the rules: fewer unmet needs, then the larger sum. */
export function betterOf(problem: MatchProblem, first: Seating | undefined, second: Seating): Seating {
  if (first === undefined) return second;
  const order =
    unmetNeeds(problem, first).length - unmetNeeds(problem, second).length ||
    totalUnits(problem, second) - totalUnits(problem, first);
  return order <= 0 ? first : second;
}

export interface Asked {
  readonly seating: Seating | undefined;
  /** In fits, over the open seats, less the cost of unmet needs. */
  readonly bound: number;
  readonly needCost: number;
  readonly isOptimal: boolean;
  /** Whether the solver found nothing and did not show that there is nothing either. */
  readonly isTimeOver: boolean;
}

/** Asks the solver of programs; undefined where there is none. What it gives is taken only if it keeps the rules. */
export async function askProgram(
  problem: MatchProblem,
  { program, unit, needCost, seatingOf, valuesOf }: SeatProgram,
  start: Seating,
  solveProgram: ProgramSolver,
  seconds: number,
): Promise<Asked | undefined> {
  const solved = await solveProgram(program, { start: valuesOf(start), seconds });
  if (solved === undefined) return undefined;
  const seating = solved.values === undefined ? undefined : seatingOf(solved.values);
  const isKept = seating !== undefined && brokenRules(problem, seating).length === 0;
  return {
    seating: isKept ? seating : undefined,
    bound: solved.bound / unit,
    needCost,
    isOptimal: solved.isOptimal && isKept,
    isTimeOver: !isKept && !solved.isOptimal && !(solved.isInfeasible ?? false),
  };
}

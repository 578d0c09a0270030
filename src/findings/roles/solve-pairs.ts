import type { ProgramSolver } from '../../matching/ask-program.js';
import type { Proposer } from '../../matching/deferred-acceptance.js';
import { type SeatSolver, type SeatsSolution, solveSeats } from '../../matching/solve-seats.js';
import { breather } from '../../metrics/breather.js';
import type { RunControl } from '../../options.js';
import { runSolver, solverPath } from '../../workers/run-solver.js';
import type { RecordedLoad } from '../capacity/recorded-load.js';
import type { AssessedPairs, MatchInput } from './match-problem.js';

export interface RoleMatchesInput extends MatchInput {
  readonly capacity: RecordedLoad;
  readonly control?: RunControl;
}

/** The solver of programs, where one is installed. */
export function programSolver({ control }: Pick<RoleMatchesInput, 'control'>): ProgramSolver | undefined {
  return solverPath() === undefined
    ? undefined
    : (program, limits) => runSolver(program, limits, { signal: control?.signal });
}

/** Gives people to seats as a solver does. Throws ABORTED. */
export async function solvePairs(
  { options, control }: Pick<RoleMatchesInput, 'options' | 'control'>,
  { problem }: Pick<AssessedPairs, 'problem'>,
  solver: SeatSolver,
  proposer: Proposer,
): Promise<SeatsSolution> {
  const rest = breather(control?.signal);
  const found = await solveSeats(problem, {
    solver,
    proposer,
    seed: options.seed,
    seconds: options.solverSeconds,
    solveProgram: programSolver(control === undefined ? {} : { control }),
  });
  await rest();
  return found;
}

import type { Proposer } from '../matching/deferred-acceptance.js';
import { type SeatSolver, type SeatsSolution, solveSeats } from '../matching/solve-seats.js';
import type { RunControl } from '../options.js';
import { runSolver, solverPath } from '../workers/run-solver.js';
import type { AssessedPairs, MatchInput } from './match-problem.js';
import type { RecordedLoad } from './recorded-load.js';

export interface RoleMatchesInput extends MatchInput {
  readonly capacity: RecordedLoad;
  readonly control?: RunControl;
}

/** Gives people to seats as a solver does. */
export function solvePairs(
  { options, control }: Pick<RoleMatchesInput, 'options' | 'control'>,
  { problem }: Pick<AssessedPairs, 'problem'>,
  solver: SeatSolver,
  proposer: Proposer,
): Promise<SeatsSolution> {
  return solveSeats(problem, {
    solver,
    proposer,
    seed: options.seed,
    seconds: options.solverSeconds,
    solveProgram:
      solverPath() === undefined
        ? undefined
        : (program, limits) => runSolver(program, limits, { signal: control?.signal }),
  });
}

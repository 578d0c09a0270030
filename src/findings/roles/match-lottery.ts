import { fitUnits, type MatchProblem, type Seating } from '../../matching/problem.js';
import type { SeatsSolution } from '../../matching/solve-seats.js';
import type { AssessedPairs } from './match-problem.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

/**
 * Whether the lottery between equals has a part in it that a pair is suggested, or is not: whether the seats could be given the other
 * way and be as good. *best* and *fair* are solved again with the pair ruled out, or kept; *stable* and *greedy* with the last lot for
 * the person, or the first.
 */
export async function isByLottery(
  input: RoleMatchesInput,
  { problem }: Pick<AssessedPairs, 'problem'>,
  solution: SeatsSolution,
  person: number,
  role: number,
): Promise<boolean> {
  const isGiven = solution.seating[role]!.includes(person);
  if (problem.agreed.some(([other, who]) => other === role && who === person)) return false;
  const { solver, proposer } = input.options;
  const isByLots = solver === 'stable' || solver === 'greedy';
  const turned = isByLots
    ? { ...problem, personLots: withLot(problem.personLots, person, isGiven ? 'last' : 'first') }
    : isGiven
      ? { ...problem, fits: without(problem.fits, role, person) }
      : { ...problem, agreed: [...problem.agreed, [role, person] as const] };
  if (!isByLots && !isGiven && !(problem.fits[role]![person]! >= 0)) return false;
  const other = await solvePairs(input, { problem: turned }, solver, proposer).catch((error: unknown) => {
    // A pair that cannot be kept beside what is agreed breaks a rule.
    if (isByLots || isGiven) throw error;
    return undefined;
  });
  if (other === undefined) return false;
  if (isByLots) return other.seating[role]!.includes(person) !== isGiven;
  return worthOf(problem, solution, solver) === worthOf(problem, other, solver);
}

function without(fits: readonly Float64Array[], role: number, person: number): Float64Array[] {
  return fits.map((ofRole, at) => {
    if (at !== role) return ofRole;
    const others = ofRole.slice();
    others[person] = Number.NaN;
    return others;
  });
}

function withLot(lots: Int32Array, person: number, place: 'first' | 'last'): Int32Array {
  const moved = lots.slice();
  moved[person] = place === 'first' ? -1 : lots.length;
  return moved;
}

/** What the solver looks for, as a text that is the same for seatings that are as good. */
function worthOf(
  problem: MatchProblem,
  { seating, unmet }: SeatsSolution,
  solver: RoleMatchesInput['options']['solver'],
): string {
  const units = unitsOf(problem, seating);
  const total = units.reduce((sum, one) => sum + one, 0);
  return JSON.stringify([unmet.length, total, solver === 'fair' ? units : []]);
}

function unitsOf({ fits }: MatchProblem, seating: Seating): number[] {
  return seating
    .flatMap((people, role) => people.map((person) => fitUnits(fits[role]![person]!)))
    .sort((a, b) => a - b);
}

import type { Proposer } from '../../matching/deferred-acceptance.js';
import { fitParts, type PartWeights } from '../../matching/fit.js';
import type { SeatSolver, SeatsSolution } from '../../matching/solve-seats.js';
import type { AssessedPairs } from './match-problem.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

/** What another solver would suggest. */
export interface OtherSolver {
  readonly solver: SeatSolver;
  readonly proposer: Proposer | undefined;
  readonly filled: number;
  readonly total: number;
  /** NaN where no seat is given. */
  readonly lowest: number;
  readonly blocking: number;
  /** By role: whom it would suggest instead of whom. */
  readonly changes: readonly {
    readonly role: number;
    readonly gains: readonly number[];
    readonly loses: readonly number[];
  }[];
}

/** Each part counting twice and half as much, the others as they are. */
export function weightingsOf(weights: PartWeights): PartWeights[] {
  return fitParts.flatMap((part) =>
    weights[part] === 0 ? [] : [2, 0.5].map((factor) => ({ ...weights, [part]: factor * weights[part] })),
  );
}

export async function holdsUnder(
  input: RoleMatchesInput,
  pairs: AssessedPairs,
  weightings: readonly PartWeights[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const weights of weightings) {
    const problem = { ...pairs.problem, fits: pairs.fitsUnder(weights) };
    const { seating } = await solvePairs(input, { problem }, input.options.solver, input.options.proposer);
    seating.forEach((people, role) => {
      for (const person of people)
        counts.set(`${role},${person}`, (counts.get(`${role},${person}`) ?? 0) + 1);
    });
  }
  return counts;
}

export async function otherSolvers(
  input: RoleMatchesInput,
  pairs: AssessedPairs,
  own: SeatsSolution,
): Promise<OtherSolver[]> {
  const { solver, proposer } = input.options;
  const asked: (readonly [SeatSolver, Proposer])[] = [
    ['best', 'people'],
    ['stable', 'people'],
    ['stable', 'roles'],
    ['fair', 'people'],
  ];
  const others: OtherSolver[] = [];
  for (const [other, side] of asked) {
    if (other === solver && (other !== 'stable' || side === proposer)) continue;
    const found = await solvePairs(input, pairs, other, side);
    const fits = found.seating.flatMap((people, role) =>
      people.map((person) => pairs.problem.fits[role]![person]!).filter((fit) => fit >= 0),
    );
    others.push({
      solver: other,
      proposer: other === 'stable' ? side : undefined,
      filled: found.seating.reduce((sum, people) => sum + people.length, 0),
      total: found.total,
      lowest: fits.length === 0 ? Number.NaN : Math.min(...fits),
      blocking: found.blocking.length,
      changes: found.seating.flatMap((people, role) => {
        const before = own.seating[role]!;
        const gains = people.filter((person) => !before.includes(person));
        const loses = before.filter((person) => !people.includes(person));
        return gains.length + loses.length === 0 ? [] : [{ role, gains, loses }];
      }),
    });
  }
  return others;
}

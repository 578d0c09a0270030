import { describe, expect, it } from 'vitest';
import { brokenRules, type MatchProblem, rolesHeld } from '../../src/matching/problem.js';
import { type SeatSolver, solveSeats } from '../../src/matching/solve-seats.js';
import { createRandom } from '../../src/random.js';
import { runSolver } from '../../src/workers/run-solver.js';
import {
  everySeating,
  lowestFirst,
  type ProblemShape,
  plainBest,
  plainBlocks,
  plainFairest,
  plainUnmet,
  randomProblem,
} from '../support/plain-seats.js';

const ask = (
  problem: MatchProblem,
  solver: SeatSolver,
  proposer: 'people' | 'roles' = 'people',
  highs = true,
) =>
  solveSeats(problem, {
    solver,
    proposer,
    seed: 7,
    seconds: 20,
    ...(highs ? { solveProgram: (program, limits) => runSolver(program, limits) } : {}),
  });

/** Problems of a shape, each with a number for messages. */
function problems(count: number, seed: number, shape: (draw: (bound: number) => number) => ProblemShape) {
  const random = createRandom(seed, 'seats');
  return Array.from({ length: count }, () =>
    randomProblem(
      shape((bound) => random.below(bound)),
      () => random.next(),
    ),
  );
}

// The same with 1,000 problems each: npm run battery:seats.
describe('solveSeats(problem, stable)', () => {
  it('leaves no pair that blocks, with ties, seats, incomplete lists, whoever proposes', async () => {
    const drawn = problems(60, 1, (draw) => ({
      people: 1 + draw(30),
      roles: 1 + draw(9),
      mostSeats: 3,
      rolesPerPerson: 1,
      ties: draw(2) === 0,
    }));
    for (const problem of drawn) {
      for (const proposer of ['people', 'roles'] as const) {
        const { seating, blocking, isProven } = await ask(problem, 'stable', proposer);
        expect(plainBlocks(problem, seating)).toEqual([]);
        expect({ blocking, isProven }).toEqual({ blocking: [], isProven: true });
      }
    }
  });

  it('gives each person the best role of all stable seatings, or the worst when roles propose', async () => {
    const drawn = problems(25, 2, (draw) => ({
      people: 1 + draw(4),
      roles: 1 + draw(3),
      mostSeats: 2,
      rolesPerPerson: 1,
    }));
    for (const problem of drawn) {
      const best = problem.personWishes[0]!.map(() => -2);
      const least = best.map(() => 2);
      const wishOf = (seating: readonly (readonly number[])[]) =>
        rolesHeld(problem, seating).map(([role], person) =>
          role === undefined ? -1 : problem.personWishes[role]![person]!,
        );
      everySeating(problem, (seating) => {
        if (plainBlocks(problem, seating).length > 0) return;
        wishOf(seating).forEach((wish, person) => {
          best[person] = Math.max(best[person]!, wish);
          least[person] = Math.min(least[person]!, wish);
        });
      });
      expect(wishOf((await ask(problem, 'stable', 'people')).seating)).toEqual([...best]);
      expect(wishOf((await ask(problem, 'stable', 'roles')).seating)).toEqual([...least]);
    }
  });

  it('lists the pairs that block another answer, as the definition does', async () => {
    for (const problem of problems(30, 3, (draw) => ({
      people: 1 + draw(12),
      roles: 1 + draw(5),
      mostSeats: 2,
      rolesPerPerson: 1,
      ties: draw(2) === 0,
    }))) {
      const { seating, blocking } = await ask(problem, 'best');
      expect(blocking.map(({ role, person }) => [role, person])).toEqual(plainBlocks(problem, seating));
    }
  });
});

describe('solveSeats(problem, best) and (problem, fair)', () => {
  const hard = problems(14, 4, (draw) => ({
    people: 1 + draw(4),
    roles: 1 + draw(3),
    mostSeats: 2,
    rolesPerPerson: 1 + draw(2),
    ties: draw(3) === 0,
    needs: draw(2) === 0,
    exclusives: draw(2) === 0,
    hours: [1, 2, 3, 4],
  }));

  it('find what trying every seating finds', async () => {
    for (const problem of hard) {
      const best = await ask(problem, 'best');
      const plain = plainBest(problem);
      expect(Math.round(best.total * 1e9)).toBe(plain.units);
      expect(plainUnmet(problem, best.seating)).toBe(plain.unmet);
      expect(best.bound! * 1e9).toBeGreaterThan(plain.units - 0.5);
      const fair = await ask(problem, 'fair');
      const fairest = plainFairest(problem);
      expect(plainUnmet(problem, fair.seating)).toBe(fairest.unmet);
      const found = lowestFirst(problem, fair.seating);
      // The solver of programs settles the empty seats and the lowest fit; shortest paths settle all.
      const lowest = (fits: readonly number[]) => [
        fits.filter((fit) => fit < 0).length,
        fits.find((fit) => fit >= 0),
      ];
      if (fair.method === 'HiGHS') expect(lowest(found)).toEqual(lowest(fairest.fits));
      else expect(found).toEqual(fairest.fits);
    }
  });

  it('say that the solver is missing, keep all rules, and keep below the bound', async () => {
    for (const problem of hard) {
      for (const solver of ['best', 'fair', 'greedy', 'stable'] as const) {
        const found = await ask(problem, solver, 'people', false);
        expect(brokenRules(problem, found.seating)).toEqual([]);
        if (found.bound !== undefined) expect(found.total).toBeLessThanOrEqual(found.bound + 1e-9);
        if (found.method === 'local search' && !found.isProven) expect(found.isSolverMissing).toBe(true);
      }
    }
  });

  it('keep agreed seats, and no hours are exceeded by any solver', async () => {
    const drawn = problems(30, 5, (draw) => ({
      people: 3 + draw(12),
      roles: 2 + draw(5),
      mostSeats: 3,
      rolesPerPerson: 3,
      exclusives: draw(2) === 0,
      hours: [1, 2, 3],
    }));
    for (const drawnProblem of drawn) {
      const problem: MatchProblem = { ...drawnProblem, agreed: [[1, 2]] };
      for (const solver of ['stable', 'best', 'fair', 'greedy'] as const) {
        const { seating } = await ask(problem, solver, 'people', false);
        expect(seating[1]).toContain(2);
        rolesHeld(problem, seating).forEach((roles, person) => {
          const hours = roles.reduce((sum, role) => sum + problem.hours[role]!, 0);
          if (roles.length > 1) expect(hours).toBeLessThanOrEqual(problem.budgets[person]!);
          expect(problem.exclusives.some(([a, b]) => roles.includes(a) && roles.includes(b))).toBe(false);
        });
      }
    }
  });

  it('give up as few needs as can be, and name them', async () => {
    const [base] = problems(1, 6, () => ({
      people: 4,
      roles: 2,
      mostSeats: 1,
      rolesPerPerson: 1,
      ties: true,
    }));
    const problem: MatchProblem = {
      ...base!,
      seats: [1, 1],
      fits: [Float64Array.of(1, 0.5, 0.6, 0), Float64Array.of(1, 0.5, 0.6, 0)],
      needs: [
        { kind: 'firm', name: 'A', roles: [0, 1], people: new Set([1]) },
        { kind: 'firm', name: 'B', roles: [0, 1], people: new Set([2]) },
        { kind: 'skill', name: 'law', roles: [0, 1], people: new Set([0]) },
      ],
    };
    for (const solver of ['best', 'fair'] as const) {
      const { unmet, seating } = await ask(problem, solver);
      expect(unmet.map(({ name }) => name)).toEqual(['A']);
      expect(seating.flat().sort()).toEqual([0, 2]);
    }
  });
});

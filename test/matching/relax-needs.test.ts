import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgramSolver } from '../../src/matching/ask-program.js';
import type { MatchProblem } from '../../src/matching/problem.js';
import { type Relaxation, relaxNeeds, type SoftBar } from '../../src/matching/relax-needs.js';
import { createRandom } from '../../src/random.js';
import { runSolver } from '../../src/workers/run-solver.js';
import type { Highs } from '../../src/workers/solve-program.js';
import { everySeating, plainUnmet, randomProblem } from '../support/plain-seats.js';

type Bars = readonly (readonly SoftBar[])[];

/** The problem with some constraints out of it, written without the code that names them. */
function without(problem: MatchProblem, sets: readonly Relaxation[]): MatchProblem {
  const fits = problem.fits.map((ofRole) => ofRole.slice());
  const seats = [...problem.seats];
  const budgets = problem.budgets.slice();
  let { needs, exclusives } = problem;
  let { rolesPerPerson } = problem;
  for (const one of sets) {
    if (one.kind === 'need') needs = needs.filter((need) => need !== one.need);
    else if (one.kind === 'seats') seats[one.role]!++;
    else if (one.kind === 'hours-together') budgets[one.person] = 1000;
    // One person's leave is everybody's here: the sets that are compared hold no more than one of these.
    else if (one.kind === 'roles-per-person') rolesPerPerson++;
    else if (one.kind === 'excludes')
      exclusives = exclusives.filter((couple) => couple.join() !== one.roles.join());
    else if (one.kind === 'hours' || one.kind === 'least-fit' || one.kind === 'wish')
      fits[one.role]![one.person] = 0.5;
  }
  return { ...problem, fits, seats, budgets, needs, exclusives, rolesPerPerson };
}

function isMet(problem: MatchProblem): boolean {
  let found = false;
  everySeating(problem, (seating) => {
    found ||= plainUnmet(problem, seating) === 0;
  });
  return found;
}

/** Everything that can be relaxed, one by one. */
function everyRelaxation(problem: MatchProblem, bars: Bars): Relaxation[] {
  return [
    ...problem.needs.map((need): Relaxation => ({ kind: 'need', need })),
    ...problem.seats.map((_, role): Relaxation => ({ kind: 'seats', role })),
    ...problem.exclusives.map(([a, b]): Relaxation => ({ kind: 'excludes', roles: [a, b] })),
    ...Array.from(problem.budgets, (_, person): Relaxation => ({ kind: 'hours-together', person })),
    ...bars.flatMap((ofRole, role) =>
      ofRole.flatMap((kind, person): Relaxation[] => (kind === undefined ? [] : [{ kind, role, person }])),
    ),
  ];
}

let highs: Highs;
beforeAll(async () => {
  highs = await (loadHighs as unknown as () => Promise<Highs>)();
});
const solve: ProgramSolver = (program, limits) => runSolver(program, limits, { highs });

describe('relaxNeeds(problem)', () => {
  it('names a set that makes all needs met, and no smaller one does', async () => {
    const random = createRandom(5, 'relax');
    let infeasible = 0;
    let kinds = new Set<string>();
    for (let at = 0; at < 16; at++) {
      const drawn = randomProblem(
        {
          people: 3,
          roles: 3,
          mostSeats: 1,
          rolesPerPerson: 2,
          needs: true,
          exclusives: true,
          hours: [1, 3, 4],
        },
        () => random.next(),
      );
      // Half of the pairs are ruled out, so that needs meet few who may.
      const fits = drawn.fits.map((ofRole) =>
        ofRole.map((fit) => (random.below(2) === 0 ? Number.NaN : fit)),
      );
      const problem = { ...drawn, fits };
      const soft = ['hours', 'least-fit', 'wish', undefined] as const;
      const bars: Bars = problem.fits.map((ofRole) =>
        Array.from(ofRole, (fit) => (fit >= 0 ? undefined : soft[random.below(4)])),
      );
      const found = await relaxNeeds(problem, (role, person) => bars[role]![person], solve, 20);
      expect(isMet(without(problem, found!))).toBe(true);
      if (found!.length === 0) continue;
      infeasible++;
      for (const { kind } of found!) kinds = kinds.add(kind);
      expect(isMet(problem)).toBe(false);
      if (found!.length < 2) continue;
      for (const one of everyRelaxation(problem, bars)) expect(isMet(without(problem, [one]))).toBe(false);
    }
    expect(infeasible).toBeGreaterThan(5);
    expect(kinds.size).toBeGreaterThan(2);
  });

  it('gives an agreed seat back where nothing else helps', async () => {
    const need = { kind: 'firm' as const, name: 'G', roles: [0], people: new Set([1]) };
    const problem: MatchProblem = {
      personCount: 2,
      seats: [1],
      fits: [Float64Array.of(0.9, Number.NaN)],
      hours: [2],
      budgets: Float64Array.of(4, 1),
      rolesPerPerson: 1,
      exclusives: [],
      needs: [need],
      agreed: [[0, 0]],
      personWishes: [new Float64Array(2)],
      roleWishes: [new Float64Array(2)],
      personLots: Int32Array.of(0, 1),
      roleLots: Int32Array.of(0),
    };
    const ask = (of: MatchProblem, bar: SoftBar) => relaxNeeds(of, () => bar, solve, 20);
    // Hours and a seat would be two constraints: the need itself is one.
    expect(await ask(problem, 'hours')).toEqual([{ kind: 'need', need }]);
    const isOpen = { ...problem, agreed: [] };
    expect(await ask(isOpen, 'hours')).toEqual([{ kind: 'hours', role: 0, person: 1 }]);
    expect(await ask(isOpen, undefined)).toEqual([{ kind: 'need', need }]);
    const fits = [Float64Array.of(0.9, 0.8)];
    expect((await ask({ ...problem, fits }, undefined))![0]!.kind).toMatch(/seats|agreed/);
    expect(await relaxNeeds(problem, () => undefined, undefined, 20)).toBe(undefined);
  });
});

import { type IntegerProgram, programWriter } from '../kernel/coverage/cover-model.js';
import type { OpenPairs } from './open-pairs.js';
import { fitUnits, hoursTaken, type MatchProblem, type Seating } from './problem.js';

/** The best seating as a mixed-integer program, with the way back from its variables. */
export interface SeatProgram {
  readonly program: IntegerProgram;
  /** What one whole fit costs in the program. */
  readonly unit: number;
  /** What each need that is not met costs, in whole fits. */
  readonly needCost: number;
  readonly seatingOf: (values: ArrayLike<number>) => number[][];
  readonly valuesOf: (seating: Seating) => Float64Array;
}

/** Limits for a program beside those of the problem. */
export interface SeatProgramLimits {
  /** Open seats that must be given, at least. */
  readonly leastSeats?: number;
  /** Needs that may stay unmet, at most. */
  readonly mostUnmet?: number;
  /** What a seat that is given is worth: its fit, or the same for each. */
  readonly worth?: 'fit' | 'seats';
}

/** Pairs up to which fits go into a program as whole billionths; above, as whole millionths, which the solver copes with better. */
const FINE = 5000;

/**
 * A variable for each open pair says whether the person has the role, and one for each need of a team whether it is left unmet.
 * Rows: seats of a role; roles of a person; hours of a person; couples that exclude each other; needs. What is maximised is the
 * sum of fits, less more than all of them for each need left unmet, so that as few as possible are.
 */
export function seatProgram(
  problem: MatchProblem,
  open: OpenPairs,
  { leastSeats = 0, mostUnmet = open.needs.length, worth = 'fit' }: SeatProgramLimits = {},
): SeatProgram {
  const { people, needs, seats, room } = open;
  const starts = [0];
  for (const list of people) starts.push(starts.at(-1)! + list.length);
  const pairCount = starts.at(-1)!;
  const rows = programWriter();
  const ofPerson = new Map<number, { role: number; variable: number }[]>();
  people.forEach((list, role) => {
    list.forEach((person, place) => {
      const variable = starts[role]! + place;
      const own = ofPerson.get(person);
      if (own === undefined) ofPerson.set(person, [{ role, variable }]);
      else own.push({ role, variable });
    });
    if (list.length > seats[role]!)
      rows.row(
        0,
        seats[role]!,
        list.map((_, place) => [starts[role]! + place, 1] as const),
      );
  });
  for (const [person, own] of ofPerson) {
    if (own.length > room[person]!)
      rows.row(
        0,
        room[person]!,
        own.map(({ variable }) => [variable, 1] as const),
      );
    if (room[person]! < 2) continue;
    const taken = own.map(({ role, variable }) => [variable, hoursTaken(problem, role, person)] as const);
    const left = problem.budgets[person]! - open.hoursAgreed[person]!;
    if (taken.reduce((sum, [, hours]) => sum + hours, 0) > left) rows.row(0, left, taken);
    for (const [a, b] of problem.exclusives) {
      const couple = own.filter(({ role }) => role === a || role === b);
      if (couple.length === 2)
        rows.row(
          0,
          1,
          couple.map(({ variable }) => [variable, 1] as const),
        );
    }
  }
  needs.forEach((need, place) => {
    const holders = need.roles.flatMap((role) =>
      people[role]!.flatMap((person, at) =>
        need.people.has(person) ? [[starts[role]! + at, 1] as const] : [],
      ),
    );
    rows.row(1, Infinity, [...holders, [pairCount + place, 1]]);
  });
  const every = Array.from({ length: pairCount }, (_, variable) => [variable, 1] as const);
  if (leastSeats > 0) rows.row(leastSeats, Infinity, every);
  if (mostUnmet < needs.length)
    rows.row(
      0,
      mostUnmet,
      needs.map((_, place) => [pairCount + place, 1] as const),
    );

  const unit = worth === 'seats' ? 1 : pairCount > FINE ? 1e6 : 1e9;
  const needCost = open.seatTotal + 1;
  const costs = new Float64Array(pairCount + needs.length).fill(-needCost * unit);
  people.forEach((list, role) => {
    list.forEach((person, place) => {
      costs[starts[role]! + place] =
        worth === 'seats' ? 1 : Math.round((fitUnits(problem.fits[role]![person]!) * unit) / 1e9);
    });
  });
  return {
    unit,
    needCost,
    program: {
      sense: 'most',
      costs,
      lower: new Float64Array(costs.length),
      upper: new Float64Array(costs.length).fill(1),
      integerCount: costs.length,
      ...rows.rows(),
    },
    seatingOf: (values) => {
      const seating: number[][] = problem.seats.map(() => []);
      for (const [role, person] of problem.agreed) seating[role]!.push(person);
      people.forEach((list, role) => {
        list.forEach((person, place) => {
          if (values[starts[role]! + place]! > 0.5) seating[role]!.push(person);
        });
      });
      return seating;
    },
    valuesOf: (seating) => {
      const values = new Float64Array(costs.length);
      people.forEach((list, role) => {
        list.forEach((person, place) => {
          if (seating[role]!.includes(person)) values[starts[role]! + place] = 1;
        });
      });
      needs.forEach((need, place) => {
        if (!need.roles.some((role) => seating[role]!.some((person) => need.people.has(person))))
          values[pairCount + place] = 1;
      });
      return values;
    },
  };
}

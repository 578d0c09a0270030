import { lexicographicTransport } from '../kernel/assignment/lexicographic-transport.js';
import type { OpenPairs } from './open-pairs.js';
import { fitUnits, type MatchProblem } from './problem.js';

/** The best seating when hours, couples and needs are left aside: no seating is better. */
export interface RelaxedSeating {
  readonly seating: readonly (readonly number[])[];
  /** Its sum of fits over the open seats, in whole billionths. */
  readonly units: number;
  /** How much less every seating has that holds this pair, at least. */
  readonly loss: (role: number, place: number) => number;
}

/**
 * The bound of a problem: each role its open seats, each person as many roles as number and hours could allow, nothing else.
 * Agreed seats are not in it.
 */
export function relaxedSeating(problem: MatchProblem, { seats, room, people }: OpenPairs): RelaxedSeating {
  const starts = new Int32Array(people.length + 1);
  people.forEach((list, role) => {
    starts[role + 1] = starts[role]! + list.length;
  });
  const columns = Int32Array.from(people.flat());
  const costs = Float64Array.from(
    people.flatMap((list, role) => list.map((person) => -fitUnits(problem.fits[role]![person]!))),
  );
  const { isUsed, cost, addedCost } = lexicographicTransport({
    rowCount: people.length,
    columnCount: problem.personCount,
    supply: seats,
    capacity: room,
    starts,
    columns,
    lanes: 1,
    costs,
    emptyCosts: new Float64Array(people.length),
  });
  return {
    seating: people.map((list, role) => list.filter((_, place) => isUsed[starts[role]! + place] === 1)),
    units: -cost[0]!,
    loss: (role, place) => addedCost(starts[role]! + place),
  };
}

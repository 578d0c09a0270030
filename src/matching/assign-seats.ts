import { munkres } from 'munkres';
import { fitUnits, isFitEnough } from './problem.js';

/** What {@link assignSeats} is given. People and roles are places; their order must not come from the order of rows. */
export interface SeatTask {
  /** For each role the fit of each person, 0 to 1; NaN or -Infinity where the pair is not allowed. */
  readonly fits: readonly Float64Array[];
  /** How many seats each role has. */
  readonly seats: readonly number[];
  /** Pairs that fit less are not allowed. */
  readonly leastFit: number;
}

/**
 * Gives people to seats so that the sum of their fits is the largest there is: one seat a person at most, and a seat
 * stays empty rather than go to a pair that is not allowed. Among equal sums it is better to fill more seats, and to
 * leave fewer roles without anybody.
 *
 * Comes back as: for each role the people given to it, best fit first, then in the order of people; fewer than its
 * seats where seats stay empty.
 * Ties: several assignments can have the same sum, and one of them comes back. Which one depends on the order of people
 * and roles alone, so the same ids give the same answer; that a person comes first means nothing, and whoever shows the
 * answer shows those with an equal fit beside it.
 * Cost: seats² × candidates at the worst; 60 seats and 1,000 people take some milliseconds.
 * Source: Kuhn (1955), Naval Research Logistics Quarterly 2, 83-97; the package munkres solves it.
 */
export function assignSeats({ fits, seats, leastFit }: SeatTask): number[][] {
  const allowed = fits.map((fit) => allowedPeople(fit, leastFit));
  // A role cannot fill more seats than there are people allowed in it.
  const seatCounts = allowed.map((people, role) => Math.min(seats[role] ?? 0, people.length));
  const seatTotal = seatCounts.reduce((sum, count) => sum + count, 0);
  const given: number[][] = fits.map(() => []);
  if (seatTotal === 0) return given;

  // Only the best `seatTotal` people of each role can matter. Say a seat goes to somebody outside them: the others hold
  // at most seatTotal - 1 seats, so one of the best is free, fits no worse, and can take the seat instead. Doing that for
  // every such seat ends in an assignment that is as good and has nobody from outside.
  const candidates = [
    ...new Set(allowed.flatMap((people, role) => bestOf(people, fits[role]!, seatTotal))),
  ].sort((a, b) => a - b);

  const rows = seatCounts.flatMap((count, role) =>
    Array.from({ length: count }, (_, seat) => ({ role, isFirst: seat === 0 })),
  );
  const costs = rows.map(({ role, isFirst }) =>
    costsOfSeat(fits[role]!, candidates, leastFit, seatTotal, isFirst),
  );
  for (const [row, column] of munkres(costs)) {
    const { role } = rows[row]!;
    const person = candidates[column]!;
    if (isFitEnough(fits[role]![person]!, leastFit)) given[role]!.push(person);
  }
  return given.map((people, role) => bestOf(people, fits[role]!, people.length));
}

/**
 * A row of the cost matrix, one column a candidate: the fit in units, turned round because munkres minimises.
 *
 * A pair that is not allowed costs 0, as an empty seat does, and is thrown away afterwards. Nothing costs more than 0,
 * so filling up with such pairs never displaces a better one, and no dummy people or infinite costs are needed: munkres
 * takes infinities, but its sums with them lose the differences between the rest. All costs are whole numbers far
 * below 2^53, so its sums are exact.
 */
function costsOfSeat(
  fit: Float64Array,
  candidates: readonly number[],
  leastFit: number,
  seatTotal: number,
  isFirst: boolean,
): Float64Array {
  // The bonus makes a filled seat better than an empty one, and the first of a role more so; all of them together are
  // worth less than one unit of fit.
  const bonus = isFirst ? 3 : 2;
  const unit = 3 * seatTotal + 1;
  return Float64Array.from(candidates, (person) =>
    isFitEnough(fit[person]!, leastFit) ? -(fitUnits(fit[person]!) * unit + bonus) : 0,
  );
}

function allowedPeople(fit: Float64Array, leastFit: number): number[] {
  const people: number[] = [];
  for (let person = 0; person < fit.length; person++)
    if (isFitEnough(fit[person]!, leastFit)) people.push(person);
  return people;
}

/** The people who fit best, best first; equal fits in the order of people. */
export function bestOf(people: readonly number[], fit: Float64Array, count: number): number[] {
  return [...people].sort((a, b) => fitUnits(fit[b]!) - fitUnits(fit[a]!) || a - b).slice(0, count);
}

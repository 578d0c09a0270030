import { lexicographicTransport } from '../kernel/assignment/lexicographic-transport.js';
import type { OpenPairs } from './open-pairs.js';
import { fitUnits, type MatchProblem } from './problem.js';

/** Distinct fits that are told apart; where there are more, they are compared in this many equal steps. */
const MOST_LEVELS = 240;

export interface FairSeating {
  readonly seating: number[][];
  /** How much two fits may differ, in billionths, and still count as the same; 0 where all are told apart. */
  readonly step: number;
}

/**
 * The worst-off seat first, one role a person: as few empty seats as can be; of these seatings the lowest fit as high as it
 * can be, and as few seats at it as can be; then the next lowest, and so on; and what is still open by the largest sum.
 * Hours, couples and needs are not looked at. A shortest-path assignment with a cost for each level of fit; see
 * `lexicographicTransport`. Source: Burkard and Rendl (1991), Operations Research Letters 10(5), 303-308.
 */
export function fairSeating(problem: MatchProblem, open: OpenPairs): FairSeating {
  const most = filledSeats(problem, open, 0);
  const distinct = distinctUnits(problem, open);
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (filledSeats(problem, open, distinct[middle]!) === most) low = middle;
    else high = middle - 1;
  }
  const least = distinct[low] ?? 0;
  const levels = distinct.filter((units) => units >= least);
  const step = levels.length <= MOST_LEVELS ? 0 : Math.ceil((levels.at(-1)! - least + 1) / MOST_LEVELS);
  const levelOf = (units: number) =>
    step === 0 ? levels.indexOf(units) : Math.floor((units - least) / step);
  const levelCount = step === 0 ? levels.length : MOST_LEVELS;
  const levelMap = new Map(levels.map((units) => [units, levelOf(units)]));

  const people = open.people.map((list, role) =>
    list.filter((person) => fitUnits(problem.fits[role]![person]!) >= least),
  );
  const base = open.seatTotal + 1;
  // As many levels a lane as sums over all seats leave exact.
  const block = Math.max(1, Math.floor(50 / Math.log2(base)) - 1);
  const lanes = 2 + Math.ceil(levelCount / block);
  const starts = new Int32Array(people.length + 1);
  people.forEach((list, role) => {
    starts[role + 1] = starts[role]! + list.length;
  });
  const costs = new Float64Array(starts[people.length]! * lanes);
  people.forEach((list, role) => {
    list.forEach((person, place) => {
      const at = (starts[role]! + place) * lanes;
      const units = fitUnits(problem.fits[role]![person]!);
      const level = levelMap.get(units)!;
      costs[at + 1 + Math.floor(level / block)] = base ** (block - 1 - (level % block));
      costs[at + lanes - 1] = -units;
    });
  });
  const emptyCosts = new Float64Array(people.length * lanes);
  for (let role = 0; role < people.length; role++) emptyCosts[role * lanes] = 1;
  const { isUsed } = lexicographicTransport({
    rowCount: people.length,
    columnCount: problem.personCount,
    supply: open.seats,
    capacity: open.room.map((room) => Math.min(room, 1)),
    starts,
    columns: Int32Array.from(people.flat()),
    lanes,
    costs,
    emptyCosts,
  });
  const seating = people.map((list, role) => list.filter((_, place) => isUsed[starts[role]! + place] === 1));
  for (const [role, person] of problem.agreed) seating[role]!.push(person);
  return { seating, step };
}

/** The fits of all open pairs in whole billionths, each once, ascending. */
export function distinctUnits(problem: MatchProblem, { people }: OpenPairs): number[] {
  const units = new Set<number>();
  people.forEach((list, role) => {
    for (const person of list) units.add(fitUnits(problem.fits[role]![person]!));
  });
  return [...units].sort((a, b) => a - b);
}

/** How many open seats can be given, one a person, with fits of at least so much: augmenting paths. */
function filledSeats(problem: MatchProblem, { seats, room, people }: OpenPairs, least: number): number {
  const lists = people.map((list, role) =>
    list.filter((person) => room[person]! > 0 && fitUnits(problem.fits[role]![person]!) >= least),
  );
  const roleOf = new Int32Array(problem.personCount).fill(-1);
  const seen = new Int32Array(problem.personCount).fill(-1);
  let round = 0;
  let filled = 0;
  const give = (role: number): boolean => {
    for (const person of lists[role]!) {
      if (seen[person] === round) continue;
      seen[person] = round;
      if (roleOf[person] !== -1 && !give(roleOf[person]!)) continue;
      roleOf[person] = role;
      return true;
    }
    return false;
  };
  seats.forEach((count, role) => {
    for (let seat = 0; seat < count; seat++, round++) {
      if (!give(role)) break;
      filled++;
    }
  });
  return filled;
}

import {
  agreedPairs,
  fitsBeside,
  fitUnits,
  hoursTaken,
  isAllowed,
  type MatchProblem,
  type TeamNeed,
} from './problem.js';

/** What is left to decide when the agreed seats are taken. */
export interface OpenPairs {
  /** By role: seats that are left. */
  readonly seats: readonly number[];
  readonly seatTotal: number;
  /** By person: roles that can still be added, as far as number and hours alone say. */
  readonly room: Int32Array;
  /** By role: the people who may still get it, in the order of the lottery. */
  readonly people: readonly (readonly number[])[];
  /** Needs of teams that no agreed seat meets. */
  readonly needs: readonly TeamNeed[];
  /** Hours of each person that agreed seats take. */
  readonly hoursAgreed: Float64Array;
}

/** The pairs that are open, after what is agreed. Cost: pairs. */
export function openPairs(problem: MatchProblem): OpenPairs {
  const { personCount, agreed } = problem;
  const own: number[][] = Array.from({ length: personCount }, () => []);
  const seats = [...problem.seats];
  const hoursAgreed = new Float64Array(personCount);
  for (const [role, person] of agreed) {
    own[person]!.push(role);
    seats[role] = Math.max(0, seats[role]! - 1);
    hoursAgreed[person]! += hoursTaken(problem, role, person) || 0;
  }
  const isAgreed = agreedPairs(problem);
  const order = Array.from({ length: personCount }, (_, person) => person).sort(
    (a, b) => problem.personLots[a]! - problem.personLots[b]!,
  );
  const people = seats.map((left, role) =>
    left === 0
      ? []
      : order.filter(
          (person) =>
            isAllowed(problem, role, person) &&
            !isAgreed(role, person) &&
            fitsBeside(problem, person, own[person]!, role),
        ),
  );
  const hoursOf: number[][] = own.map(() => []);
  people.forEach((list, role) => {
    for (const person of list) hoursOf[person]!.push(hoursTaken(problem, role, person));
  });
  const room = Int32Array.from(own, (roles, person) => {
    const most = problem.rolesPerPerson - roles.length;
    if (most <= 1 || hoursOf[person]!.length <= 1) return Math.max(0, Math.min(most, 1));
    const budget = problem.budgets[person]!;
    if (Number.isNaN(budget)) return roles.length === 0 ? 1 : 0;
    let left = budget - hoursAgreed[person]! + 1e-6;
    let count = 0;
    for (const hours of hoursOf[person]!.sort((a, b) => a - b)) {
      left -= hours;
      if (left < 0) break;
      count++;
    }
    return Math.min(most, count);
  });
  const needs = problem.needs.filter(
    (need) => !agreed.some(([role, person]) => need.roles.includes(role) && need.people.has(person)),
  );
  return {
    seats,
    seatTotal: seats.reduce((sum, left) => sum + left, 0),
    room,
    people,
    needs,
    hoursAgreed,
  };
}

/**
 * The open pairs without those that no best seating needs: for each role, among people who meet the same needs of its teams,
 * the ones who fit it best, as many as there are open seats, and whoever has an agreed seat.
 *
 * Say a best seating gives a seat to somebody outside of these. The other seats are fewer than the people listed, so one of
 * them has no role at all, fits no worse, meets the same needs, and can take the seat alone, whatever the hours and couples.
 */
export function prunedPairs(problem: MatchProblem, open: OpenPairs): OpenPairs {
  const hasAgreed = new Set(problem.agreed.map(([, person]) => person));
  const people = open.people.map((list, role) => {
    const fit = problem.fits[role]!;
    const asked = open.needs.filter(({ roles }) => roles.includes(role));
    const counts = new Map<string, number>();
    const kept = new Set<number>();
    // The sort keeps the order of the lottery among equals.
    for (const person of [...list].sort((a, b) => fitUnits(fit[b]!) - fitUnits(fit[a]!))) {
      if (hasAgreed.has(person)) {
        kept.add(person);
        continue;
      }
      const meets = asked.map((need) => (need.people.has(person) ? '1' : '0')).join('');
      const count = (counts.get(meets) ?? 0) + 1;
      counts.set(meets, count);
      if (count <= open.seatTotal) kept.add(person);
    }
    return list.filter((person) => kept.has(person));
  });
  return { ...open, people };
}

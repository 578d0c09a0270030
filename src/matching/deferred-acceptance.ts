import { randomIntegers } from '../kernel/random-integers.js';
import { blockingPairs } from './blocking-pairs.js';
import {
  agreedPairs,
  fitsBeside,
  isAllowed,
  type MatchProblem,
  personPrefers,
  rolePrefers,
  rolesHeld,
  type Seating,
  unmetNeeds,
} from './problem.js';

/** Who proposes: of all stable seatings, people get the one that is best for them, or roles do. */
export type Proposer = 'people' | 'roles';

export interface StableSeating {
  readonly seating: Seating;
  /** Proposals made. */
  readonly proposals: number;
  /** Whether no pair blocks it. */
  readonly isStable: boolean;
}

/** Seatings looked at after the first, where several roles of different hours leave a pair that blocks: so many, and no more pairs. */
const REPAIRS = 2000;
const REPAIR_PAIRS = 3e7;
const RESTARTS = 20;

/**
 * A seating in which no person and no role would both rather have each other: deferred acceptance.
 *
 * One side proposes in its order of liking (wish, then fit, then the lottery), the other keeps the best so far; whoever is let
 * go proposes further. With one role a person there is always such a seating, and of all there are the side that proposes gets
 * the best one. A person with several roles takes them in their order of liking as far as they fit beside each other.
 * With roles of different hours, or couples of roles that exclude each other, a stable seating need not exist: pairs that block
 * are then made, one after the other in seeded order, as long as that helps, and the seating with the fewest comes back.
 *
 * Needs of a team that are not met hold a seat for the one the role's side likes best of those who meet them, and the rest is
 * matched around it.
 *
 * Sources: Gale and Shapley (1962), American Mathematical Monthly 69, 9-15; Roth and Peranson (1999), American Economic Review
 * 89, 748-780; no stable seating with different hours: McDermid and Manlove (2010), Journal of Combinatorial Optimization 19,
 * 279-303; making blocking pairs: Roth and Vande Vate (1990), Econometrica 58, 1475-1480.
 */
export function deferredAcceptance(problem: MatchProblem, proposer: Proposer, seed: number): StableSeating {
  const kept: (readonly [number, number])[] = [...problem.agreed];
  let proposals = 0;
  let given: { seating: number[][]; proposals: number };
  const hopeless = new Set<string>();
  for (;;) {
    given = propose({ ...problem, agreed: kept }, proposer);
    proposals += given.proposals;
    const seat = reservedSeat({ ...problem, agreed: kept }, given.seating, hopeless);
    if (seat === undefined) break;
    kept.push(seat);
  }
  const mended = mend(problem, given.seating, seed);
  return { ...mended, proposals };
}

/** A seat for the first need that is not met and can be; needs that cannot be are put among the hopeless. */
function reservedSeat(
  problem: MatchProblem,
  seating: Seating,
  hopeless: Set<string>,
): readonly [number, number] | undefined {
  for (const need of unmetNeeds(problem, seating)) {
    const name = JSON.stringify([need.kind, need.name, need.roles]);
    if (hopeless.has(name)) continue;
    let best: readonly [number, number] | undefined;
    for (const role of need.roles) {
      const fixed = problem.agreed.filter(([other]) => other === role).length;
      if (fixed >= problem.seats[role]!) continue;
      for (const person of need.people) {
        if (!isAllowed(problem, role, person)) continue;
        const own = problem.agreed.filter(([, other]) => other === person).map(([other]) => other);
        if (!fitsBeside(problem, person, own, role)) continue;
        if (best === undefined || isBefore(problem, [role, person], best)) best = [role, person];
      }
    }
    if (best !== undefined) return best;
    hopeless.add(name);
  }
  return undefined;
}

function isBefore(
  problem: MatchProblem,
  [role, person]: readonly [number, number],
  [otherRole, other]: readonly [number, number],
): boolean {
  if (role === otherRole)
    return (
      rolePrefers(problem, role, person, other) > 0 ||
      (rolePrefers(problem, role, person, other) === 0 &&
        problem.personLots[person]! < problem.personLots[other]!)
    );
  const gain = problem.fits[role]![person]! - problem.fits[otherRole]![other]!;
  return gain !== 0 ? gain > 0 : problem.roleLots[role]! < problem.roleLots[otherRole]!;
}

function propose(problem: MatchProblem, proposer: Proposer): { seating: number[][]; proposals: number } {
  return proposer === 'people' ? peoplePropose(problem) : rolesPropose(problem);
}

/**
 * How often, a person, roles that somebody gave up may open again to those they had refused. It happens only where hours or couples
 * make people give up what they proposed, and might go round for ever; what is left then is mended afterwards.
 */
const REOPENINGS = 10;

function peoplePropose(problem: MatchProblem): { seating: number[][]; proposals: number } {
  const { personCount, seats } = problem;
  const isAgreed = agreedPairs(problem);
  const seating: number[][] = seats.map(() => []);
  for (const [role, person] of problem.agreed) seating[role]!.push(person);
  const lists = Array.from({ length: personCount }, (_, person) => rolesLiked(problem, person));
  const refused = lists.map(() => new Set<number>());
  const waiting = inLotOrder(problem.personLots);
  let reopenings = REOPENINGS * personCount;
  let proposals = 0;
  for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
    const holds = problem.agreed.filter(([, other]) => other === person).map(([role]) => role);
    const wanted = [...holds];
    for (const role of lists[person]!)
      if (!refused[person]!.has(role) && fitsBeside(problem, person, wanted, role)) wanted.push(role);
    for (let role = 0; role < seats.length; role++) {
      // A role that was proposed to before and no longer fits is set free again, and open to those it had refused.
      const at = seating[role]!.indexOf(person);
      if (at < 0 || wanted.includes(role)) continue;
      seating[role]!.splice(at, 1);
      if (reopenings-- <= 0) continue;
      refused.forEach((roles, other) => {
        if (roles.delete(role) && other !== person) waiting.push(other);
      });
    }
    for (const role of wanted) {
      const people = seating[role]!;
      if (people.includes(person)) continue;
      proposals++;
      people.push(person);
      if (people.length <= seats[role]!) continue;
      const worst = leastLiked(problem, role, people, isAgreed);
      people.splice(people.indexOf(worst), 1);
      refused[worst]!.add(role);
      waiting.push(worst);
    }
  }
  return { seating, proposals };
}

function rolesPropose(problem: MatchProblem): { seating: number[][]; proposals: number } {
  const { personCount, seats } = problem;
  const seating: number[][] = seats.map(() => []);
  const held: number[][] = Array.from({ length: personCount }, () => []);
  for (const [role, person] of problem.agreed) {
    seating[role]!.push(person);
    held[person]!.push(role);
  }
  const isAgreed = agreedPairs(problem);
  const lists = seats.map((_, role) => peopleLiked(problem, role));
  const next = seats.map(() => 0);
  const waiting = inLotOrder(problem.roleLots);
  let proposals = 0;
  for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
    const list = lists[role]!;
    while (seating[role]!.length < seats[role]! && next[role]! < list.length) {
      const person = list[next[role]!++]!;
      if (seating[role]!.includes(person)) continue;
      proposals++;
      const offers = [...held[person]!, role].sort(
        (a, b) =>
          Number(isAgreed(b, person)) - Number(isAgreed(a, person)) ||
          personPrefers(problem, person, b, a) ||
          problem.roleLots[a]! - problem.roleLots[b]!,
      );
      const taken: number[] = [];
      for (const offer of offers)
        if (isAgreed(offer, person) || fitsBeside(problem, person, taken, offer)) taken.push(offer);
      for (const dropped of held[person]!.filter((own) => !taken.includes(own))) {
        seating[dropped]!.splice(seating[dropped]!.indexOf(person), 1);
        waiting.push(dropped);
      }
      held[person] = taken;
      if (taken.includes(role)) seating[role]!.push(person);
    }
  }
  return { seating, proposals };
}

/** Makes blocking pairs until none is left or nothing helps; the seating with the fewest comes back. */
function mend(problem: MatchProblem, first: Seating, seed: number): { seating: Seating; isStable: boolean } {
  let pairs = blockingPairs(problem, first);
  let best = { seating: first, count: pairs.length };
  if (problem.rolesPerPerson > 1) {
    const below = randomIntegers(seed);
    let seating = first;
    const pairCount = problem.personCount * problem.seats.length + 1;
    const steps = Math.min(REPAIRS, Math.ceil(REPAIR_PAIRS / pairCount));
    for (let step = 0; step < steps && best.count > 0; step++) {
      if (step > 0 && step % Math.ceil(steps / RESTARTS) === 0) seating = best.seating;
      pairs = blockingPairs(problem, seating);
      if (pairs.length < best.count) best = { seating, count: pairs.length };
      if (pairs.length === 0) break;
      seating = make(problem, seating, pairs[below(pairs.length)]!);
    }
  }
  return { seating: best.seating, isStable: best.count === 0 };
}

/** The seating in which a blocking pair has come together, and both have given up what they like less. */
function make(
  problem: MatchProblem,
  seating: Seating,
  { role, person }: { role: number; person: number },
): Seating {
  const isAgreed = agreedPairs(problem);
  const after = seating.map((people) => [...people]);
  const own = rolesHeld(problem, seating)[person]!;
  const kept = own
    .filter((other) => isAgreed(other, person) || personPrefers(problem, person, other, role) >= 0)
    .concat(role);
  const less = own
    .filter((other) => !kept.includes(other))
    .sort((a, b) => personPrefers(problem, person, b, a) || problem.roleLots[a]! - problem.roleLots[b]!);
  for (const other of less) {
    if (fitsBeside(problem, person, kept, other)) kept.push(other);
    else after[other]!.splice(after[other]!.indexOf(person), 1);
  }
  if (after[role]!.length >= problem.seats[role]!) {
    const worst = leastLiked(problem, role, after[role]!, isAgreed);
    after[role]!.splice(after[role]!.indexOf(worst), 1);
  }
  after[role]!.push(person);
  return after;
}

function leastLiked(
  problem: MatchProblem,
  role: number,
  people: readonly number[],
  isAgreed: (role: number, person: number) => boolean,
): number {
  const { personLots } = problem;
  let worst = -1;
  for (const person of people) {
    if (isAgreed(role, person)) continue;
    const order = worst < 0 ? -1 : rolePrefers(problem, role, person, worst);
    if (order < 0 || (order === 0 && personLots[person]! > personLots[worst]!)) worst = person;
  }
  return worst;
}

/** The roles a person may have, the most liked first. */
export function rolesLiked(problem: MatchProblem, person: number): number[] {
  return problem.seats
    .map((_, role) => role)
    .filter((role) => isAllowed(problem, role, person))
    .sort((a, b) => personPrefers(problem, person, b, a) || problem.roleLots[a]! - problem.roleLots[b]!);
}

/** The people a role may have, the most liked first. */
export function peopleLiked(problem: MatchProblem, role: number): number[] {
  const people: number[] = [];
  for (let person = 0; person < problem.personCount; person++)
    if (isAllowed(problem, role, person)) people.push(person);
  return people.sort(
    (a, b) => rolePrefers(problem, role, b, a) || problem.personLots[a]! - problem.personLots[b]!,
  );
}

/** All places, the one with the first lot last, to be taken off the end. */
function inLotOrder(lots: Int32Array): number[] {
  return Array.from(lots, (_, place) => place).sort((a, b) => lots[b]! - lots[a]!);
}

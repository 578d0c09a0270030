import type { OpenPairs } from './open-pairs.js';
import {
  agreedPairs,
  fitsBeside,
  type MatchProblem,
  rolesHeld,
  type Seating,
  unmetNeeds,
} from './problem.js';

/** What a pair is worth to a search; the more the better. */
export type Worth = (fit: number) => number;

/**
 * A good seating under all constraints, without proof: those of the seats given that are possible are taken, needs of teams are
 * met with whoever costs least, empty seats are filled, and then seats change hands, or two people change places, as long as
 * the sum of worths grows. Ends at a seating that no such step makes better. Steps are tried in the order of the lottery, so the
 * answer is the same each time. Cost: a pass over the open pairs for each round, and rounds until nothing changes (50 at most).
 */
export function localSearch(
  problem: MatchProblem,
  open: OpenPairs,
  wanted: Seating,
  worth: Worth,
): number[][] {
  const seating: number[][] = problem.seats.map(() => []);
  for (const [role, person] of problem.agreed) seating[role]!.push(person);
  const held = rolesHeld(problem, seating);
  const isAgreed = agreedPairs(problem);
  const isOpen = open.people.map((list) => new Set(list));
  const roles = problem.seats
    .map((_, role) => role)
    .sort((a, b) => problem.roleLots[a]! - problem.roleLots[b]!);
  const value = (role: number, person: number) => worth(problem.fits[role]![person]!);
  const hasRoom = (role: number) => seating[role]!.length < problem.seats[role]!;
  const give = (role: number, person: number) => {
    seating[role]!.push(person);
    held[person]!.push(role);
  };
  const take = (role: number, person: number) => {
    seating[role]!.splice(seating[role]!.indexOf(person), 1);
    held[person]!.splice(held[person]!.indexOf(role), 1);
  };
  const canTake = (role: number, person: number, besides?: number) =>
    isOpen[role]!.has(person) &&
    !seating[role]!.includes(person) &&
    fitsBeside(
      problem,
      person,
      besides === undefined ? held[person]! : held[person]!.filter((own) => own !== besides),
      role,
    );
  const unmet = () => unmetNeeds(problem, seating).length;

  for (const role of roles)
    for (const person of wanted[role]!)
      if (!seating[role]!.includes(person) && hasRoom(role) && canTake(role, person)) give(role, person);
  meetNeeds();
  for (let round = 0; round < 50; round++) {
    const filled = fillSeats();
    const replaced = replacePeople();
    const swapped = swapPeople();
    if (!filled && !replaced && !swapped) break;
  }
  return seating;

  function meetNeeds(): void {
    for (const need of unmetNeeds(problem, seating)) {
      let best: { role: number; person: number; leaves: number; gain: number } | undefined;
      const before = unmet();
      for (const role of need.roles) {
        for (const person of open.people[role]!) {
          if (!need.people.has(person) || !canTake(role, person)) continue;
          const leaving = hasRoom(role) ? [-1] : seating[role]!.filter((own) => !isAgreed(role, own));
          for (const leaves of leaving) {
            if (leaves >= 0) take(role, leaves);
            give(role, person);
            const isBetter = unmet() < before;
            take(role, person);
            if (leaves >= 0) give(role, leaves);
            const gain = value(role, person) - (leaves < 0 ? 0 : value(role, leaves));
            if (isBetter && (best === undefined || gain > best.gain)) best = { role, person, leaves, gain };
          }
        }
      }
      if (best === undefined) continue;
      if (best.leaves >= 0) take(best.role, best.leaves);
      give(best.role, best.person);
    }
  }

  function fillSeats(): boolean {
    let hasChanged = false;
    for (const role of roles) {
      while (hasRoom(role)) {
        let best = -1;
        for (const person of open.people[role]!)
          if (canTake(role, person) && (best < 0 || value(role, person) > value(role, best))) best = person;
        if (best < 0) break;
        give(role, best);
        hasChanged = true;
      }
    }
    return hasChanged;
  }

  function replacePeople(): boolean {
    let hasChanged = false;
    for (const role of roles) {
      for (const person of [...seating[role]!]) {
        if (isAgreed(role, person)) continue;
        let best = person;
        for (const other of open.people[role]!)
          if (value(role, other) > value(role, best) && canTake(role, other)) best = other;
        if (best === person) continue;
        const before = unmet();
        take(role, person);
        give(role, best);
        if (unmet() <= before) hasChanged = true;
        else {
          take(role, best);
          give(role, person);
        }
      }
    }
    return hasChanged;
  }

  function swapPeople(): boolean {
    let hasChanged = false;
    for (const [at, role] of roles.entries()) {
      for (const other of roles.slice(at + 1)) {
        for (const person of [...seating[role]!]) {
          for (const partner of [...seating[other]!]) {
            if (!seating[role]!.includes(person) || !seating[other]!.includes(partner)) continue;
            if (isAgreed(role, person) || isAgreed(other, partner)) continue;
            const gain =
              value(role, partner) + value(other, person) - value(role, person) - value(other, partner);
            if (!(gain > 1e-12) || !canTake(other, person, role) || !canTake(role, partner, other)) continue;
            const before = unmet();
            take(role, person);
            take(other, partner);
            give(role, partner);
            give(other, person);
            if (unmet() <= before) hasChanged = true;
            else {
              take(role, partner);
              take(other, person);
              give(role, person);
              give(other, partner);
            }
          }
        }
      }
    }
    return hasChanged;
  }
}

/** A seating made by taking the pair that fits best, then the next that is still possible, and so on. */
export function greedySeating(problem: MatchProblem, open: OpenPairs): number[][] {
  const seating: number[][] = problem.seats.map(() => []);
  for (const [role, person] of problem.agreed) seating[role]!.push(person);
  const held = rolesHeld(problem, seating);
  const pairs = open.people.flatMap((list, role) => list.map((person) => ({ role, person })));
  const { fits, personLots, roleLots } = problem;
  pairs.sort(
    (a, b) =>
      fits[b.role]![b.person]! - fits[a.role]![a.person]! ||
      roleLots[a.role]! - roleLots[b.role]! ||
      personLots[a.person]! - personLots[b.person]!,
  );
  for (const { role, person } of pairs) {
    if (seating[role]!.length >= problem.seats[role]! || !fitsBeside(problem, person, held[person]!, role))
      continue;
    seating[role]!.push(person);
    held[person]!.push(role);
  }
  return seating;
}

import { createRandom } from '../random.js';
import { drawCount, happens, pick, pickWeighted } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';
import type { UnitPlan } from './units.js';

/**
 * Who turns to whom, before any kind of tie is told apart: for each person the people turned to. The kinds of ties are
 * drawn from it, which is why they overlap as they do in real studies.
 */
export type Contacts = readonly Set<number>[];

interface FirmStyle {
  /** Returned contacts a person has within the unit, on average. */
  readonly returned: number;
  /** No person has more returned contacts than this. */
  readonly mostReturned: number;
  /** One-way contacts a person starts within the unit, on average. */
  readonly oneWay: number;
  /** How likely a contact is to be returned across levels, against the same level. */
  readonly returnedAcrossLevels: number;
  /** How much likelier one turns to a higher level than to one's own. */
  readonly upward: number;
  readonly toManager: number;
  readonly returnedAcrossUnits: number;
}

/** The larger firm goes by the line; the smaller one does not care much for it. */
const styles: readonly FirmStyle[] = [
  {
    returned: 2.2,
    mostReturned: 5,
    oneWay: 2.6,
    returnedAcrossLevels: 0.1,
    upward: 2.5,
    toManager: 0.85,
    returnedAcrossUnits: 0.2,
  },
  {
    returned: 2.5,
    mostReturned: 5,
    oneWay: 1.7,
    returnedAcrossLevels: 1,
    upward: 1.1,
    toManager: 0.35,
    returnedAcrossUnits: 0.6,
  },
];
/** How often a person of average activity turns to somebody anywhere; those of the other firm count. */
const acrossFirms = 0.35;

const rankOf = { chief: 3, director: 2, head: 2, lead: 1, staff: 0 } as const;

/** Draws who turns to whom: within units with closed triangles, along the line, across units, across firms. */
export function drawContacts({ units }: UnitPlan, staff: Staff, { seed }: SimulateOptions): Contacts {
  const random = createRandom(seed, 'simulate/contacts');
  const { people, unitPeople } = staff;
  const contacts: Set<number>[] = people.map(() => new Set());
  const returned = new Int32Array(people.length);
  const isApart = makesPlanted(staff);

  for (const [unit, members] of unitPeople.entries()) {
    const style = styles[units[unit]?.firm ?? 0] ?? styles[0]!;
    alongTheLine(members, style);
    returnedWithin(members, style);
    oneWayWithin(members, style);
  }
  for (const [place, person] of people.entries()) {
    if (isApart(place)) continue;
    const unit = units[person.unit];
    const style = styles[person.firm] ?? styles[0]!;
    const outlets = unit?.outlets ?? [];
    const share = 0.6 + (0.4 * person.activity) / meanActivity(person.unit);
    const outward = outlets.length === 0 ? 0 : (unit?.outward ?? 0) * share;
    for (let left = drawCount(random, outward); left > 0; left--)
      turnTo(place, strangerIn(pick(random, outlets)), style.returnedAcrossUnits);
    for (let left = drawCount(random, acrossFirms * person.activity); left > 0; left--) {
      const other = random.below(people.length);
      if (people[other]?.firm !== person.firm) turnTo(place, other, 0.5);
    }
  }
  return contacts;

  function alongTheLine(members: readonly number[], style: FirmStyle): void {
    for (const place of members) {
      const manager = people[place]?.manager ?? -1;
      if (manager >= 0 && happens(random, style.toManager))
        turnTo(place, manager, style.returnedAcrossLevels);
    }
  }

  function returnedWithin(members: readonly number[], style: FirmStyle): void {
    const pairs = members.flatMap((a, place) => members.slice(place + 1).map((b) => [a, b] as const));
    for (let left = Math.round((members.length * style.returned) / 2); left > 0; left--) {
      const chosen =
        pairs[
          pickWeighted(
            random,
            pairs.map(([a, b]) => weigh(a, b)),
          )
        ];
      if (chosen === undefined) return;
      const [a, b] = chosen;
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        contacts[from]?.add(to);
        returned[from]! += 1;
      }
    }

    function weigh(a: number, b: number): number {
      const first = people[a]!;
      const second = people[b]!;
      if (returned[a]! >= style.mostReturned || returned[b]! >= style.mostReturned) return 0;
      if (isApart(a) || isApart(b) || contacts[a]!.has(b) || contacts[b]!.has(a)) return 0;
      const levels = rankOf[first.position] === rankOf[second.position] ? 1 : style.returnedAcrossLevels;
      const team = first.manager === second.manager ? 3 : 1;
      return first.activity * second.activity * levels * team * (1 + 3 * shared(a, b));
    }
  }

  function oneWayWithin(members: readonly number[], style: FirmStyle): void {
    for (const place of members) {
      const person = people[place]!;
      const mean = style.oneWay * (isApart(place) ? 0.3 : person.activity);
      for (let left = drawCount(random, mean); left > 0; left--) {
        const weights = members.map((other) => {
          const candidate = people[other]!;
          if (other === place || contacts[place]!.has(other) || contacts[other]!.has(place)) return 0;
          const step = rankOf[candidate.position] - rankOf[person.position];
          const line = step > 0 ? style.upward : step < 0 ? 1 / style.upward : 1;
          const team = candidate.manager === person.manager ? 2.5 : 1;
          return candidate.appeal * line * team * (isApart(other) ? 0.2 : 1) * (1 + 3 * shared(place, other));
        });
        const target = members[pickWeighted(random, weights)];
        if (target !== undefined) contacts[place]!.add(target);
      }
    }
  }

  function turnTo(from: number, to: number, chanceReturned: number): void {
    if (from === to || to < 0 || contacts[from]!.has(to) || contacts[to]!.has(from)) return;
    contacts[from]!.add(to);
    const most = (place: number) => styles[people[place]!.firm]!.mostReturned;
    if (returned[from]! >= most(from) || returned[to]! >= most(to) || !happens(random, chanceReturned))
      return;
    contacts[to]!.add(from);
    returned[from]! += 1;
    returned[to]! += 1;
  }

  function meanActivity(unit: number): number {
    const members = unitPeople[unit] ?? [];
    return members.reduce((sum, place) => sum + people[place]!.activity, 0) / members.length;
  }

  /** Somebody in the unit, likelier the more others turn to them. */
  function strangerIn(unit: number): number {
    const members = unitPeople[unit] ?? [];
    const weights = members.map((place) => (isApart(place) ? 0 : 1 + 0.5 * people[place]!.appeal));
    return members[pickWeighted(random, weights)] ?? -1;
  }

  /** How many people both turn to. */
  function shared(a: number, b: number): number {
    let count = 0;
    for (const other of contacts[a]!) if (contacts[b]!.has(other)) count += 1;
    return count;
  }
}

/** The hidden leader and the holder of the bridge get their ties to other units on purpose, not by chance. */
function makesPlanted({ planted }: Staff): (place: number) => boolean {
  return (place) => place === planted.leader || place === planted.bridge;
}

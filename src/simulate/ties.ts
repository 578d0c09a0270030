import { createRandom } from '../random.js';
import type { Contacts } from './contacts.js';
import { drawCount, drawLognormal, happens, pickWeighted } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';

/** The kinds of ties that interactions.csv holds. */
export const tieKinds = ['advice', 'trust', 'message', 'call'] as const;
export type TieKind = (typeof tieKinds)[number];

/** Ties by kind: for each person the people they act towards. */
export type TiesByKind = Readonly<Record<TieKind, readonly Set<number>[]>>;

/** How likely a contact shows as a tie of a kind: returned contacts, and one-way ones. */
const shows = {
  advice: { returned: 0.88, oneWay: 0.85 },
  trust: { returned: 0.88, oneWay: 0.35 },
  call: { returned: 0.35, oneWay: 0.12 },
} as const;
/** How likely trust shows where both turn to a third person, too. */
const trustAmongThree = 0.75;
/** How likely both write where contact is returned; where it is one-way, somebody of average activity answers so often. */
const bothWrite = { returned: 0.9, oneWay: 0.4 };
/** Colleagues a person writes to beside their contacts, on average. */
const passingMessages = 1;
const callsWithReport = 0.7;

/**
 * The kinds of ties that show of who turns to whom. A returned contact shows in both directions or in neither, so a kind
 * has no more returned ties than there are returned contacts, whatever kinds are laid over one another.
 */
export function drawTies(contacts: Contacts, staff: Staff, { seed }: SimulateOptions): TiesByKind {
  const random = createRandom(seed, 'simulate/ties');
  const { people, unitPeople, planted } = staff;
  const ties: TiesByKind = {
    advice: people.map(() => new Set()),
    trust: people.map(() => new Set()),
    message: people.map(() => new Set()),
    call: people.map(() => new Set()),
  };

  for (const [from, targets] of contacts.entries()) {
    for (const to of targets) {
      const isReturned = contacts[to]?.has(from) === true;
      if (isReturned && from > to) continue;
      for (const kind of ['advice', 'trust', 'call'] as const) {
        const isAmongThree =
          kind === 'trust' && [...(contacts[to] ?? [])].some((third) => targets.has(third));
        const oneWay = isAmongThree ? trustAmongThree : shows[kind].oneWay;
        if (!happens(random, isReturned ? shows[kind].returned : oneWay)) continue;
        ties[kind][from]?.add(to);
        if (isReturned) ties[kind][to]?.add(from);
      }
      ties.message[from]?.add(to);
      const answers = isReturned ? bothWrite.returned : bothWrite.oneWay * (people[to]?.activity ?? 1);
      if (happens(random, answers)) ties.message[to]?.add(from);
    }
  }
  for (const [from, person] of people.entries()) {
    const manager = person.manager;
    if (manager >= 0 && happens(random, callsWithReport)) ties.call[manager]?.add(from);
    const mates = unitPeople[person.unit] ?? [];
    const appeals = mates.map((place) => (place === from ? 0 : (people[place]?.appeal ?? 0)));
    const isPlanted = from === planted.leader || from === planted.bridge;
    const mean = isPlanted ? 0 : passingMessages * person.activity * drawLognormal(random, 0.8);
    for (let left = drawCount(random, mean); left > 0; left--) {
      const to = mates[pickWeighted(random, appeals)];
      if (to !== undefined) ties.message[from]?.add(to);
    }
  }
  return ties;
}

/** How many people each acts towards in any of the kinds. */
export function countTargets(ties: TiesByKind, kinds: readonly TieKind[]): number[] {
  return ties.advice.map((_, from) => new Set(kinds.flatMap((kind) => [...(ties[kind][from] ?? [])])).size);
}

/** How many people act towards each in any of the kinds. */
export function countSources(ties: TiesByKind, kinds: readonly TieKind[]): number[] {
  const sources: Set<number>[] = ties.advice.map(() => new Set());
  for (const kind of kinds)
    for (const [from, targets] of ties[kind].entries()) for (const to of targets) sources[to]?.add(from);
  return sources.map((of) => of.size);
}

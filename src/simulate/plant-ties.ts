import { createRandom, type Random, shuffle } from '../random.js';
import { happens, pick, pickSome } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';
import { countSources, countTargets, type TiesByKind, tieKinds } from './ties.js';
import type { UnitPlan } from './units.js';

/** Where the hidden leader stands among all people by the plain number of ties, each way: many have more. */
const leaderQuantile = { advice: 0.77, trust: 0.76, message: 0.75, call: 0.75, all: 0.79 } as const;
/** Colleagues of the own unit the hidden leader is in touch with beside meetings. */
const leaderMates = 2;
/** People of other units the hidden leader is in touch with, at most. */
const mostPartners = 14;
/** Pairs of the two units of the fragile bridge: those of its holder, and those of others. */
const bridgePairs = { held: 10, others: 1 };

/**
 * Gives the hidden leader ties to other units: few enough that many people have more ties of every kind, returned,
 * and each with somebody to whom many come. What sets the leader apart is whom the ties join, not how many there are.
 */
export function plantLeader(ties: TiesByKind, plan: UnitPlan, staff: Staff, { seed }: SimulateOptions): void {
  const random = createRandom(seed, 'simulate/leader');
  const { leader } = staff.planted;
  const { unit, manager } = staff.people[leader]!;
  for (const kind of tieKinds) {
    ties[kind][leader]!.clear();
    for (const targets of ties[kind]) targets.delete(leader);
  }
  const mates = staff.unitPeople[unit]!.filter(
    (place) => place !== leader && place !== manager && isFree(staff, place),
  );
  const order = [...pickSome(random, mates, leaderMates), ...drawPartners(ties, plan, staff, random)];
  const most = Math.min(
    order.length,
    quantile(countSources(ties, tieKinds), leaderQuantile.all),
    quantile(countTargets(ties, tieKinds), leaderQuantile.all),
  );
  for (const kind of tieKinds) {
    const comeIn = Math.min(most, quantile(countSources(ties, [kind]), leaderQuantile[kind]));
    const goOut = Math.min(most, quantile(countTargets(ties, [kind]), leaderQuantile[kind]));
    // Messages and calls also reach those at the end of the list, so that all of them are in touch.
    const list = kind === 'message' ? order.slice(0, most).reverse() : order;
    for (const other of list.slice(0, comeIn)) ties[kind][other]!.add(leader);
    for (const other of list.slice(0, goOut)) ties[kind][leader]!.add(other);
  }
}

/** People to whom many come, from one unit after another, and every fourth from the other firm. */
function drawPartners(ties: TiesByKind, { units }: UnitPlan, staff: Staff, random: Random): number[] {
  const { people, unitPeople, planted } = staff;
  const comeTo = countSources(ties, tieKinds);
  const bestOf = (unit: number) =>
    unitPeople[unit]!.filter((place) => isFree(staff, place) && people[place]!.position !== 'chief')
      .sort((a, b) => comeTo[b]! - comeTo[a]! || a - b)
      .slice(0, 4);
  const inFirm = (firm: number) => {
    const own = units.flatMap((unit, place) =>
      unit.firm === firm && place !== people[planted.leader]!.unit ? [place] : [],
    );
    shuffle(own, random);
    return own.map((unit) => ({ unit, people: pickSome(random, bestOf(unit), 4) }));
  };
  const near = inFirm(0);
  const far = inFirm(1);
  const partners: number[] = [];
  for (let turn = 0; partners.length < mostPartners && turn < 4 * near.length; turn++) {
    if (partners.length % 4 === 2) {
      const other = far[partners.length % far.length]?.people.pop();
      if (other !== undefined) partners.push(other);
    }
    const next = near[turn % near.length]?.people.pop();
    if (next !== undefined) partners.push(next);
  }
  return partners;
}

/** Lets nearly all contact between the two units of the fragile bridge run through one person. */
export function plantBridge(
  ties: TiesByKind,
  { planted }: UnitPlan,
  staff: Staff,
  { seed }: SimulateOptions,
): void {
  const random = createRandom(seed, 'simulate/bridge');
  const { unitPeople } = staff;
  const holder = staff.planted.bridge;
  const free = (unit: number) => unitPeople[unit]!.filter((place) => isFree(staff, place));
  const across = pickSome(random, free(planted.bridge[1]), bridgePairs.held);
  for (const [turn, other] of across.entries()) {
    ties.message[holder]!.add(other);
    if (happens(random, 0.8)) ties.message[other]!.add(holder);
    if (turn < 5) ties.advice[other]!.add(holder);
    if (turn >= 3 && turn < 6) ties.advice[holder]!.add(other);
    if (turn >= 6 && turn < 8) ties.trust[other]!.add(holder);
  }
  const [one] = pickSome(random, free(planted.bridge[0]), bridgePairs.others);
  const [another] = pickSome(
    random,
    free(planted.bridge[1]).filter((place) => !across.includes(place)),
    1,
  );
  if (one !== undefined && another !== undefined) ties.message[one]!.add(another);
}

/** Whether planted ties may end at a person: somebody who takes part, and has no plant of their own. */
function isFree({ people, planted }: Staff, place: number): boolean {
  return people[place]!.participate === 'yes' && !Object.values(planted).includes(place);
}

/** The value below which a share of all values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** One message between the two units of the gap, so that there is something to see. */
export function plantGap(
  ties: TiesByKind,
  { planted }: UnitPlan,
  staff: Staff,
  { seed }: SimulateOptions,
): void {
  const random = createRandom(seed, 'simulate/gap');
  const [from, to] = planted.gap.map((unit) =>
    pick(
      random,
      staff.unitPeople[unit]!.filter((place) => isFree(staff, place)),
    ),
  );
  if (from !== undefined && to !== undefined) ties.message[from]!.add(to);
}

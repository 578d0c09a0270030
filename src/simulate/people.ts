import { createRandom, type Random, shuffle } from '../random.js';
import { drawBetween, drawLognormal, happens, pick, pickSome } from './draws.js';
import type { SimulateOptions } from './simulate-options.js';
import { type UnitPlan, unitsPerDirector } from './units.js';
import { familyNames, givenNames, places, sharedSkills, topics } from './vocabulary.js';

/** Where a person stands in the chart. */
export type Position = 'chief' | 'director' | 'head' | 'lead' | 'staff';

/** A person who is made up. Others are named by their place in the list of people. */
export interface Member {
  id: string;
  readonly name: string;
  readonly firm: number;
  readonly unit: number;
  /** Place of the nearest superior; -1 for the chief of a firm. */
  readonly manager: number;
  readonly position: Position;
  readonly grade: string;
  /** How much the person turns to others, around 1. */
  activity: number;
  /** How much others turn to the person, around 1. */
  appeal: number;
  readonly location: string;
  readonly startDate: string;
  fte: number;
  hoursAvailable: number;
  readonly skills: string;
  readonly interests: string;
  participate: 'yes' | 'no' | 'not-roles' | 'not-introductions';
}

/** People by what is planted on them. */
export interface PlantedPeople {
  readonly leader: number;
  readonly bridge: number;
  readonly overloaded: number;
}

export interface Staff {
  readonly people: readonly Member[];
  /** Places of the people of each unit. */
  readonly unitPeople: readonly (readonly number[])[];
  readonly planted: PlantedPeople;
}

const teamSize = 7;
/** Smallest unit that has team leads: the larger firm has more layers. */
const leastWithLeads = [10, 14];
const appealOf: Record<Position, number> = { chief: 1.6, director: 1.6, head: 1.6, lead: 1.3, staff: 1 };
const optedOutShare = 0.028;

/** People with complete reporting lines, from one chief in each firm down. */
export function hirePeople({ units, planted }: UnitPlan, { seed }: SimulateOptions): Staff {
  const random = createRandom(seed, 'simulate/people');
  const people: Member[] = [];
  const unitPeople: number[][] = units.map(() => []);
  const hire = (unit: number, manager: number, position: Position): number => {
    unitPeople[unit]?.push(people.length);
    people.push(
      drawMember(random, units[unit]?.firm ?? 0, unit, units[unit]?.skills ?? [], manager, position),
    );
    return people.length - 1;
  };

  for (const firm of [0, 1]) {
    const own = units.flatMap((unit, place) => (unit.firm === firm ? [place] : []));
    const chief = hire(own[0] ?? 0, -1, 'chief');
    const perDirector = unitsPerDirector(own.length);
    let director = chief;
    for (const [order, unit] of own.entries()) {
      const isDirector = perDirector > 0 && order % perDirector === 0;
      const head = hire(unit, isDirector ? chief : director, isDirector ? 'director' : 'head');
      if (isDirector) director = head;
      fillUnit(unit, head);
    }
  }

  function fillUnit(unit: number, head: number): void {
    const { size, firm } = units[unit] ?? { size: 0, firm: 0 };
    const leads: number[] = [];
    if (size >= (leastWithLeads[firm] ?? 0))
      for (let lead = 0; lead < Math.round((size - 1) / teamSize); lead++)
        leads.push(hire(unit, head, 'lead'));
    for (let turn = 0; (unitPeople[unit]?.length ?? 0) < size; turn++)
      hire(unit, leads.length === 0 ? head : (leads[turn % leads.length] ?? head), 'staff');
  }

  const staffOf = (unit: number) =>
    (unitPeople[unit] ?? []).filter((person) => people[person]?.position === 'staff');
  const plantedPeople: PlantedPeople = {
    leader: pick(random, staffOf(planted.leader)),
    bridge: pick(random, staffOf(planted.bridge[0])),
    overloaded:
      (unitPeople[planted.overloaded] ?? []).find((person) => people[person]?.position === 'lead') ??
      unitPeople[planted.overloaded]?.find((person) => people[person]?.position === 'head') ??
      0,
  };
  giveIds(people, random);
  askToTakePart(people, Object.values(plantedPeople), random);
  const overloaded = people[plantedPeople.overloaded];
  if (overloaded !== undefined)
    Object.assign(overloaded, { fte: 1, hoursAvailable: 0, activity: 0.9, appeal: 1 });
  const leader = people[plantedPeople.leader];
  if (leader !== undefined) Object.assign(leader, { fte: 1, hoursAvailable: 6 });
  return { people, unitPeople, planted: plantedPeople };
}

function drawMember(
  random: Random,
  firm: number,
  unit: number,
  unitSkills: readonly string[],
  manager: number,
  position: Position,
): Member {
  const activity = drawLognormal(random, 0.7);
  const own = pickSome(random, unitSkills, drawBetween(random, 2, 3));
  const shared = pickSome(random, sharedSkills, drawBetween(random, 0, 2)).filter(
    (name) => !own.includes(name),
  );
  return {
    id: '',
    name: `${pick(random, givenNames)} ${pick(random, familyNames)}`,
    firm,
    unit,
    manager,
    position,
    grade: gradeOf(random, firm, position),
    activity,
    appeal: appealOf[position] * drawLognormal(random, 0.8) * (0.3 + 0.7 * activity),
    location: drawPlace(random, firm, unit),
    startDate: drawStart(random, position),
    fte: pick(random, [1, 1, 1, 1, 1, 1, 0.8, 0.8, 0.6]),
    hoursAvailable:
      position === 'staff' ? pick(random, [0, 0, 1, 2, 2, 3, 4, 4, 6]) : pick(random, [0, 1, 2, 2, 4]),
    skills: withLevels(random, [...own, ...shared]),
    interests: withLevels(random, pickSome(random, topics, drawBetween(random, 1, 3))),
    participate: 'yes',
  };
}

function gradeOf(random: Random, firm: number, position: Position): string {
  if (position === 'chief') return '1';
  if (position === 'director' || position === 'head') return '2';
  if (position === 'lead') return '3';
  // The smaller firm does not tell junior from senior.
  return firm === 0 && happens(random, 0.6) ? '5' : '4';
}

function drawPlace(random: Random, firm: number, unit: number): string {
  const known = firm === 0 ? places.larger : places.smaller;
  return happens(random, 0.75) ? (known[unit % known.length] ?? known[0]) : pick(random, known);
}

function drawStart(random: Random, position: Position): string {
  const year = drawBetween(random, 2006, position === 'staff' ? 2025 : 2021);
  return `${year}-${twoDigits(drawBetween(random, 1, 12))}-01`;
}

function withLevels(random: Random, names: readonly string[]): string {
  return names.map((name) => `${name}:${pick(random, [1, 2, 3, 3, 4, 4, 5])}`).join(';');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Ids in random order, so that they tell nothing: 0042 in the larger firm, k-017 in the smaller. */
function giveIds(people: readonly Member[], random: Random): void {
  for (const firm of [0, 1]) {
    const own = people.filter((person) => person.firm === firm);
    const numbers = own.map((_, place) => place + 1);
    shuffle(numbers, random);
    const digits = Math.max(firm === 0 ? 4 : 3, String(own.length).length);
    for (const [place, person] of own.entries()) {
      const digitsOf = String(numbers[place]).padStart(digits, '0');
      person.id = firm === 0 ? digitsOf : `k-${digitsOf}`;
    }
  }
}

/** Some people take no part, or only in some of it: never those on whom something is planted, nor a boss. */
function askToTakePart(people: readonly Member[], kept: readonly number[], random: Random): void {
  const free = people.filter((person, place) => person.position === 'staff' && !kept.includes(place));
  const optedOut = Math.min(free.length, Math.max(4, Math.round(people.length * optedOutShare)));
  const asked = pickSome(random, free, optedOut * 3);
  for (const [place, person] of asked.entries())
    person.participate = place < optedOut ? 'no' : place < optedOut * 2 ? 'not-roles' : 'not-introductions';
}

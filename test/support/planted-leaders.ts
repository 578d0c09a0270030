import type { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { createRandom, type Random } from '../../src/random.js';

/** What kind of organisation is made. */
export interface PlantedShape {
  readonly people: number;
  /** Ties that a person starts, on average. */
  readonly ties: number;
  /** Mean size of a unit, and how uneven units are: the deviation of the logarithm of their sizes. */
  readonly unitSize: number;
  readonly unevenness: number;
  /** Share of the people who are hidden leaders; 0 for an organisation without any. */
  readonly leaders: number;
  /** How many times more a hidden leader is sought than others of the same unit, level and volume. */
  readonly pull: number;
  /** Kinds of ties: one, or advice, trust and messages. */
  readonly kinds: 'one' | 'several';
  /** How far people differ in being sought for no reason that the data knows: the deviation of its logarithm. */
  readonly taste: number;
  /** Share of ties that go to a contact of a contact. */
  readonly closure: number;
}

export interface PlantedOrganisation {
  readonly rows: Parameters<typeof datasetFromRows>[0];
  /** Ids of the hidden leaders. */
  readonly leaders: ReadonlySet<string>;
  /** Ids of those whose many ties have a reason in the data, by the reason. */
  readonly decoys: ReadonlyMap<'chatty' | 'boss' | 'big unit', ReadonlySet<string>>;
}

const LEVEL_PULL = [1, 1.5, 2.5, 3, 3] as const;
const RETURNED = 0.35;

/**
 * An organisation in which it is known who leads without a post. Units of uneven size sit in divisions under one head.
 * People differ in level, tenure, hours, place and in how much they write; how much others seek them follows from level and
 * tenure, from the size of their unit, and from their own messages being answered. Hidden leaders are staff like others
 * but for being sought `pull` times as much. Decoys: the chatty write four times as much, bosses are sought for the post, and the people of
 * the largest unit meet more. Cost: O(ties).
 */
export function plantLeaders(shape: PlantedShape, seed: number): PlantedOrganisation {
  const random = createRandom(seed, 'planted leaders');
  const count = shape.people;
  const unitOf = dealUnits(shape, random);
  const unitCount = unitOf[count - 1]! + 1;
  const divisionOf = unitOf.map((unit) => Math.floor(unit / 5));
  const bossOf = new Int32Array(unitCount).fill(-1);
  const managerOf = new Int32Array(count).fill(-1);
  for (let person = 1; person < count; person++) {
    const unit = unitOf[person]!;
    if (bossOf[unit] === -1) {
      bossOf[unit] = person;
      const first = bossOf[5 * divisionOf[person]!]!;
      managerOf[person] = first === person ? 0 : first;
    } else managerOf[person] = bossOf[unit]!;
  }
  const isBoss = new Uint8Array(count);
  for (const manager of managerOf) if (manager !== -1) isBoss[manager] = 1;

  const level = new Int32Array(count);
  const activity = new Float64Array(count);
  const sought = new Float64Array(count);
  const years = new Float64Array(count);
  const partTime = new Uint8Array(count);
  for (let person = 0; person < count; person++) {
    const post = person === 0 ? 4 : managerOf[person] === 0 ? 3 : isBoss[person] === 1 ? 2 : 0;
    level[person] = post > 0 ? post : random.next() < 0.3 ? 1 : 0;
    years[person] = 12 * random.next() * random.next();
    partTime[person] = post === 0 && random.next() < 0.15 ? 1 : 0;
    activity[person] = bell(random, 0.5) * (partTime[person] === 1 ? 0.6 : 1);
    sought[person] =
      LEVEL_PULL[level[person]!]! * (1 + years[person]! / 20) * (partTime[person] === 1 ? 0.7 : 1);
    sought[person]! *= bell(random, shape.taste);
  }
  const staff = Int32Array.from(level.keys()).filter((person) => isBoss[person] === 0);
  const chosen = pick(staff, Math.round(count * shape.leaders), random);
  const chatty = pick(
    staff.filter((person) => !chosen.includes(person)),
    Math.round(count * 0.04),
    random,
  );
  for (const person of chatty) activity[person]! *= 4;

  const ties = drawTies({ shape, unitOf, divisionOf, activity, sought, managerOf, leaders: chosen }, random);
  const id = (person: number) => `p${String(person).padStart(5, '0')}`;
  const largest = largestUnit(unitOf);
  return {
    rows: {
      people: Array.from({ length: count }, (_, person) => ({
        person_id: id(person),
        manager_id: managerOf[person] === -1 ? '' : id(managerOf[person]!),
        level: `L${level[person]! + 1}`,
        unit: `unit ${unitOf[person]! + 1}`,
        location: `site ${divisionOf[person]! % 3}`,
        start_date: `${2025 - Math.floor(years[person]!)}-${String(1 + (person % 12)).padStart(2, '0')}-01`,
        fte: partTime[person] === 1 ? 0.5 : 1,
      })),
      interactions: ties.map(([source, target]) => ({
        source: id(source),
        target: id(target),
        kind: shape.kinds === 'one' ? 'advice' : kindOf(random),
      })),
    },
    leaders: new Set([...chosen].map(id)),
    decoys: new Map([
      ['chatty', new Set([...chatty].map(id))],
      ['boss', new Set([...isBoss.keys()].filter((person) => isBoss[person] === 1).map(id))],
      ['big unit', new Set([...unitOf.keys()].filter((person) => unitOf[person] === largest).map(id))],
    ]),
  };
}

function kindOf(random: Random): string {
  const at = random.next();
  return at < 0.3 ? 'advice' : at < 0.6 ? 'trust' : 'email';
}

/** Person 0 heads all; the others stand unit after unit. */
function dealUnits({ people, unitSize, unevenness }: PlantedShape, random: Random): Int32Array {
  const unitOf = new Int32Array(people);
  let person = 1;
  for (let unit = 0; person < people; unit++) {
    const size = Math.max(4, Math.round(unitSize * bell(random, unevenness)));
    const end = people - person - size < 4 ? people : person + size;
    unitOf.fill(unit, person, end);
    person = end;
  }
  return unitOf;
}

function largestUnit(unitOf: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const unit of unitOf) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

interface Drawing {
  readonly shape: PlantedShape;
  readonly unitOf: Int32Array;
  readonly divisionOf: Int32Array;
  readonly activity: Float64Array;
  readonly sought: Float64Array;
  readonly managerOf: Int32Array;
  readonly leaders: Int32Array;
}

function drawTies(drawing: Drawing, random: Random): (readonly [number, number])[] {
  const { shape, unitOf, divisionOf, activity, sought, managerOf, leaders } = drawing;
  const count = shape.people;
  const upTo = new Float64Array(count + 1);
  for (let person = 0; person < count; person++) upTo[person + 1] = upTo[person]! + sought[person]!;
  const within = (groups: Int32Array, group: number): [number, number] => [
    groups.indexOf(group),
    groups.lastIndexOf(group) + 1,
  ];
  const ranges = [...unitOf.keys()].map((person) => ({
    unit: within(unitOf, unitOf[person]!),
    division: within(divisionOf, divisionOf[person]!),
  }));
  const draw = ([from, to]: readonly [number, number]): number => {
    const wanted = upTo[from]! + random.next() * (upTo[to]! - upTo[from]!);
    let low = from;
    let high = to - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle + 1]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const contacts: number[][] = Array.from({ length: count }, () => []);
  const seen = new Set<number>();
  const ties: (readonly [number, number])[] = [];
  const add = (source: number, target: number): boolean => {
    if (source === target || seen.has(source * count + target)) return false;
    seen.add(source * count + target);
    ties.push([source, target]);
    contacts[source]!.push(target);
    return true;
  };
  for (let person = 1; person < count; person++) if (random.next() < 0.8) add(person, managerOf[person]!);
  for (let person = 0; person < count; person++) {
    const { unit, division } = ranges[person]!;
    // People of large units have more colleagues at hand, and so more contacts.
    const size = Math.sqrt((unit[1] - unit[0]) / shape.unitSize);
    const wanted = Math.floor(shape.ties * activity[person]! * size + random.next());
    for (let made = 0; made < wanted; made++) {
      const where = random.next();
      let other = draw(where < 0.5 ? unit : where < 0.78 ? division : [0, count]);
      if (random.next() < shape.closure && contacts[person]!.length > 0) {
        const friend = contacts[person]![random.below(contacts[person]!.length)]!;
        if (contacts[friend]!.length > 0) other = contacts[friend]![random.below(contacts[friend]!.length)]!;
      }
      if (add(person, other) && random.next() < RETURNED) add(other, person);
    }
  }
  const comers = new Int32Array(count);
  for (const [source, target] of ties) if (managerOf[source] !== target) comers[target]!++;
  for (const leader of leaders) {
    const { unit, division } = ranges[leader]!;
    // So many more than people like them have, whatever luck the leader had so far.
    let others = 0;
    for (let other = unit[0]; other < unit[1]; other++) others += comers[other]!;
    const more = Math.round(((shape.pull - 1) * others) / (unit[1] - unit[0]));
    for (let come = 0, tries = 0; come < more && tries < 50 * more; tries++) {
      const where = random.next();
      const [from, to] = where < 0.3 ? unit : where < 0.65 ? division : [0, count];
      const other = from + random.below(to - from);
      // The busy come more often, as everywhere.
      if (random.next() > activity[other]! / 3 || !add(other, leader)) continue;
      come++;
      if (random.next() < RETURNED) add(leader, other);
    }
  }
  return ties;
}

/** A lognormal number of mean near 1. */
function bell(random: Random, deviation: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.exp(deviation * normal - (deviation * deviation) / 2);
}

function pick(from: Int32Array, count: number, random: Random): Int32Array {
  const order = from.slice();
  for (let at = 0; at < Math.min(count, order.length); at++) {
    const other = at + random.below(order.length - at);
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
  return order.slice(0, count);
}

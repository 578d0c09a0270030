import type { ArcList } from '../../src/kernel/csr.js';

/** The sizes benchmarks speak of. */
export const sizes = {
  S: { people: 1_000, ties: 10_000 },
  M: { people: 10_000, ties: 150_000 },
  L: { people: 100_000, ties: 1_500_000 },
  XL: { people: 1_000_000, ties: 15_000_000 },
} as const;
export type Size = keyof typeof sizes;

const TEAM = 8;
const DEPARTMENT = 50; // teams at most
const RETURNED = 0.5;
const CLOSED = 0.18;
const SPANNERS = 0.05;

/**
 * A seeded organisation: firms of Zipf sizes, teams within departments of up to 400 people, activity spread as a
 * lognormal, half of the ties returned, a good part of them closing a triangle, ties across departments sparse, and ties
 * across firms through one person in twenty. Every (source, target) comes once; strengths are 1 + lognormal. People are
 * numbered firm by firm and team by team, as a roster lists them. Cost: O(ties).
 */
export function makeOrganisation({ people, ties }: { people: number; ties: number }, seed: number): ArcList {
  const random = createXorshift(seed);
  const starts = firmStarts(people);
  const firmOf = new Int32Array(people);
  for (let firm = 0; firm + 1 < starts.length; firm++) firmOf.fill(firm, starts[firm]!, starts[firm + 1]!);
  const isSpanner = Uint8Array.from({ length: people }, () => (random() < SPANNERS ? 1 : 0));
  const spanners = Int32Array.from({ length: people }, (_, person) => person).filter(
    (person) => isSpanner[person],
  );
  const activity = Float64Array.from({ length: people }, () => lognormal(random, 0.8));
  const perPerson = ties / activity.reduce((sum, value) => sum + value, 0);

  const sources = new Int32Array(ties);
  const targets = new Int32Array(ties);
  // The first contacts of each person, from which triangles are closed.
  const KEPT = 8;
  const contacts = new Int32Array(people * KEPT);
  const contactCount = new Int32Array(people);
  const seen = createPairSet(ties);
  let count = 0;
  const add = (source: number, target: number): void => {
    if (source === target || count === ties || !seen.add(source * people + target)) return;
    sources[count] = source;
    targets[count++] = target;
    if (contactCount[source]! < KEPT) contacts[source * KEPT + contactCount[source]!++] = target;
  };
  const within = (from: number, to: number): number => from + Math.floor(random() * (to - from));

  const pick = (person: number): number => {
    const firm = firmOf[person]!;
    const start = starts[firm]!;
    const end = starts[firm + 1]!;
    const place = person - start;
    const teamStart = start + place - (place % TEAM);
    const department = TEAM * DEPARTMENT;
    const departmentStart = start + place - (place % department);
    const kind = random();
    if (kind < CLOSED && contactCount[person]! > 0) {
      const friend = contacts[person * KEPT + Math.floor(random() * contactCount[person]!)]!;
      if (contactCount[friend]! > 0)
        return contacts[friend * KEPT + Math.floor(random() * contactCount[friend]!)]!;
    }
    if (kind < 0.5) return within(teamStart, Math.min(teamStart + TEAM, end));
    if (kind < 0.95) return within(departmentStart, Math.min(departmentStart + department, end));
    if (isSpanner[person] === 1 && kind > 0.975) return spanners[Math.floor(random() * spanners.length)]!;
    return within(start, end);
  };
  for (let round = 0; count < ties; round++) {
    for (let person = 0; person < people && count < ties; person++) {
      const wanted = activity[person]! * perPerson * 0.67;
      const draws = round === 0 ? Math.floor(wanted + random()) : random() < 0.1 ? 1 : 0;
      for (let draw = 0; draw < draws; draw++) {
        const other = pick(person);
        add(person, other);
        if (random() < RETURNED) add(other, person);
      }
    }
  }
  const strengths = Float64Array.from({ length: ties }, () => 1 + lognormal(random, 1));
  return { sources, targets, strengths };
}

/** The first person of each firm, and the number of people: sizes fall as 1 / rank, the last firm is cut off at the number of people. */
export function firmStarts(people: number): Int32Array {
  const starts = [0];
  for (let rank = 1; starts.at(-1)! < people; rank++) {
    const size = Math.max(20, Math.floor((people * 0.15) / rank));
    starts.push(Math.min(people, starts.at(-1)! + size));
  }
  return Int32Array.from(starts);
}

function lognormal(random: () => number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(sigma * normal);
}

/** Marsaglia's xorshift on 32 bits, twice for 53: fast enough for millions of ties. */
function createXorshift(seed: number): () => number {
  let state = (seed * 2654435761) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}

/** A set of pairs coded as whole numbers, by open addressing. */
function createPairSet(capacity: number): { add(code: number): boolean } {
  let size = 1024;
  while (size < capacity * 2) size *= 2;
  const slots = new Float64Array(size).fill(-1);
  return {
    add(code) {
      let slot = Math.imul((code % 0x7fffffff) | 0, 0x9e3779b1) & (size - 1);
      while (slots[slot] !== -1) {
        if (slots[slot] === code) return false;
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = code;
      return true;
    },
  };
}

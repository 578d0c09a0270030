import type { Csr } from '../kernel/csr.js';
import type { PersonFacts, RoleFacts, SkillLevels } from './facts.js';
import { middleStrength } from './reach.js';
import type { Wish } from './wishes.js';

/** What the lots are drawn from. */
export interface LotsInput {
  readonly seed: number;
  readonly people: readonly PersonFacts[];
  readonly roles: readonly RoleFacts[];
  /** Direction dropped. */
  readonly csr: Csr;
  /** What was said of pairs, by either side. */
  readonly wishes: readonly {
    readonly side: 'person' | 'role';
    readonly person: number;
    readonly role: number;
    readonly wish: Wish;
  }[];
  /** What else is known of each role: seats, teams, whom it must move. */
  readonly roleNotes: readonly string[];
}

/**
 * The lottery between equals: for each person and role a place in a random order.
 *
 * Lots are drawn from the seed and from what a match may look at: skills, interests, hours, ideas, wishes, and the place in the
 * network; from nothing else. So another id, name, level or order of rows draws the same lot, and another seed another one. Two
 * people of whom all of this is the same cannot be told apart by it; their order is that of their places, and changing it changes
 * nothing that is known of whoever is suggested.
 * Cost: three passes over the arcs.
 */
export function drawLots(input: LotsInput): { personLots: Int32Array; roleLots: Int32Array } {
  const { seed, people, roles, csr, wishes, roleNotes } = input;
  const ofRole = roles.map((role, at) => hashText(seed, roleText(role, roleNotes[at] ?? '')));
  const ofPerson = people.map((person) => hashText(seed, personText(person)));
  const said = wishes.map(({ side, wish }) => hashText(seed, JSON.stringify([side, ...wishText(wish)])));
  wishes.forEach(({ person, role }, at) => {
    ofPerson[person] = add(ofPerson[person]!, mix(ofRole[role]!, said[at]!));
  });
  const middle = middleStrength(csr.strengths);
  const strengths = Int32Array.from(csr.strengths, (strength) => Math.round((1e6 * strength) / middle));
  let hashes = ofPerson;
  for (let round = 0; round < 3; round++) {
    const before = hashes;
    hashes = before.map((own, node) => {
      let sum: Hash = [0, 0];
      for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
        const strength = strengths[arc]!;
        sum = add(sum, mix(before[csr.targets[arc]!]!, [strength, ~strength]));
      }
      return mix(own, sum);
    });
  }
  const roleHashes = [...ofRole];
  wishes.forEach(({ person, role }, at) => {
    roleHashes[role] = add(roleHashes[role]!, mix(hashes[person]!, said[at]!));
  });
  return { personLots: ranksOf(hashes), roleLots: ranksOf(roleHashes) };
}

/** Two words of 32 bits: with one alone, two of some thousand people would meet by chance. */
type Hash = readonly [number, number];

function ranksOf(hashes: readonly Hash[]): Int32Array {
  const order = hashes
    .map((_, place) => place)
    .sort((a, b) => hashes[a]![0] - hashes[b]![0] || hashes[a]![1] - hashes[b]![1] || a - b);
  const ranks = new Int32Array(hashes.length);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

/** FNV-1a from two starts. */
function hashText(seed: number, text: string): Hash {
  let first = 0x811c9dc5 ^ seed;
  let second = 0x9747b28c ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    first = Math.imul(first ^ letter, 0x01000193);
    second = Math.imul(second ^ letter, 0x85ebca6b);
  }
  return mix([first, second], [seed | 0, text.length]);
}

function add([a, b]: Hash, [c, d]: Hash): Hash {
  return [(a + c) | 0, (b + d) | 0];
}

/** The finaliser of MurmurHash3 over both. */
function mix([a, b]: Hash, [c, d]: Hash): Hash {
  return [scramble(a + Math.imul(c, 0x9e3779b1)), scramble(b + Math.imul(d, 0x85ebca77) + (a ^ c))];
}

function scramble(word: number): number {
  let value = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

function personText({ skills, interests, hoursAvailable, ideaInitiatives, ideaTopics }: PersonFacts): string {
  return JSON.stringify([
    levelsText(skills),
    levelsText(interests),
    hoursAvailable ?? null,
    [...ideaInitiatives].sort(),
    [...ideaTopics].sort(),
  ]);
}

function roleText({ initiative, topics, skills, hoursPerWeek }: RoleFacts, notes: string): string {
  const wanted = (list: RoleFacts['skills']) =>
    list.map(({ key, level }) => [key, level ?? null] as const).sort(byKey);
  return JSON.stringify([initiative ?? null, wanted(topics), wanted(skills), hoursPerWeek ?? null, notes]);
}

function levelsText(levels: SkillLevels | undefined): unknown {
  return levels === undefined
    ? null
    : [...levels].map(([key, level]) => [key, level ?? null] as const).sort(byKey);
}

function wishText({ score, rank, answer, hours }: Wish): unknown[] {
  return [score ?? null, rank ?? null, answer ?? null, hours ?? null];
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

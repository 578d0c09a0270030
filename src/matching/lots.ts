import type { Csr } from '../kernel/csr.js';
import type { PersonFacts, RoleFacts, SkillLevels, Wanted } from './facts.js';
import { hourClass, hourSums } from './hour-sums.js';
import { middleStrength } from './reach.js';
import type { Wish } from './wishes.js';

/** What the lots are drawn from. */
export interface LotsInput {
  readonly seed: number;
  readonly people: readonly PersonFacts[];
  readonly roles: readonly RoleFacts[];
  readonly rolesPerPerson: number;
  /** Direction dropped. */
  readonly csr: Csr;
  /** What was said of pairs, by either side. */
  readonly wishes: readonly {
    readonly side: 'person' | 'role';
    readonly person: number;
    readonly role: number;
    readonly wish: Wish;
  }[];
  /** What else is looked at of each person: of the units and firms that roles name, the own ones, and whether they take part. */
  readonly personNotes: readonly string[];
  /** What else is known of each role. */
  readonly roleNotes: readonly RoleNotes[];
}

export interface RoleNotes {
  /** Seats, whom it must move, what its team needs. */
  readonly text: string;
  readonly teamSkills: readonly Wanted[];
  /** By place: -1 where nobody is. */
  readonly sponsor: number;
  /** Other roles of the team, and roles the same person may not have as well, by place. */
  readonly team: readonly number[];
  readonly excludes: readonly number[];
}

/**
 * The lottery between equals: for each person and role a place in a random order.
 *
 * Lots are drawn from the seed and from what a match looks at: the skills, topics and initiatives that some role names, hours as far as
 * they suffice for roles, units and firms that some role names, wishes, and the place in the network; from nothing else. So another
 * id, name, level or order of rows draws the same lot, and another seed another one. Where all this is equal, what else is listed
 * (skills no role wants, exact hours) decides. Two people of whom that is the same too cannot be told apart by it; their order is that
 * of their places, and changing it changes nothing that is known of whoever is suggested.
 * Cost: three passes over the arcs, six where some are equal.
 */
export function drawLots(input: LotsInput): { personLots: Int32Array; roleLots: Int32Array } {
  const { people, roles, roleNotes } = input;
  const sums = hourSums(
    roles.map(({ hoursPerWeek }) => hoursPerWeek),
    input.rolesPerPerson,
  );
  const wanted = highestLevels(roles.flatMap(({ skills }, at) => [...skills, ...roleNotes[at]!.teamSkills]));
  const topics = new Set(roles.flatMap((role) => role.topics.map(({ key }) => key)));
  const initiatives = new Set(roles.map(({ initiative }) => initiative));
  const first = hashesOf(input, {
    person: (at) => personText(whatCounts(people[at]!, wanted, topics, initiatives), sums),
    wish: ({ score, rank, answer, hours }) => [score, rank, answer, hourClass(hours, sums)],
  });
  let second: ReturnType<typeof hashesOf> | undefined;
  const seconds = () => {
    second ??= hashesOf(input, {
      person: (at) => personText(people[at]!, undefined),
      wish: ({ score, rank, answer, hours }) => [score, rank, answer, hours],
    });
    return second;
  };
  return {
    personLots: ranksOf(first.people, () => seconds().people),
    roleLots: ranksOf(first.roles, () => seconds().roles),
  };
}

/** What of a person can change a match: of the skills those wanted, up to the level that is wanted, and so on. */
function whatCounts(
  { skills, interests, hoursAvailable, ideaInitiatives, ideaTopics }: PersonFacts,
  wanted: SkillLevels,
  topics: ReadonlySet<string>,
  initiatives: ReadonlySet<string | undefined>,
): PersonFacts {
  const isTopic = (key: string) => topics.has(key);
  return {
    skills:
      skills &&
      new Map(
        [...skills].flatMap(([key, level]) => {
          if (!wanted.has(key)) return [];
          // A level that is met counts as one that is not stated.
          const most = wanted.get(key);
          return [[key, level === undefined || most === undefined || level >= most ? undefined : level]];
        }),
      ),
    interests: interests && new Map([...interests].filter(([key]) => isTopic(key))),
    hoursAvailable,
    ideaInitiatives: new Set([...ideaInitiatives].filter((key) => initiatives.has(key))),
    ideaTopics: new Set([...ideaTopics].filter(isTopic)),
  };
}

/** The highest level that is wanted of each skill; undefined where no role states one. */
function highestLevels(skills: readonly Wanted[]): SkillLevels {
  const levels = new Map<string, number | undefined>();
  for (const { key, level } of skills) {
    const before = levels.get(key);
    levels.set(key, before === undefined ? level : Math.max(before, level ?? 0));
  }
  return levels;
}

/** The texts that a person and a wish are hashed by. */
interface Texts {
  readonly person: (at: number) => string;
  readonly wish: (wish: Wish) => unknown[];
}

/** Hashes of people and roles, each with what they are joined to: wishes, sponsors, teams, and three steps of the network. */
function hashesOf(
  { seed, people, roles, csr, wishes, personNotes, roleNotes }: LotsInput,
  texts: Texts,
): { people: readonly Hash[]; roles: readonly Hash[] } {
  const [ofTeam, ofCouple, ofSponsor] = ['team', 'excludes', 'sponsor'].map((word) => hashText(seed, word));
  let ofRole = roles.map((role, at) => hashText(seed, roleText(role, roleNotes[at]!)));
  for (let round = 0; round < 2; round++) {
    const before = ofRole;
    const joined = (others: readonly number[], how: Hash) =>
      sumOf(others.map((other) => mix(before[other]!, how)));
    ofRole = before.map((own, at) =>
      mix(own, add(joined(roleNotes[at]!.team, ofTeam!), joined(roleNotes[at]!.excludes, ofCouple!))),
    );
  }
  const said = wishes.map(({ side, wish }) =>
    hashText(seed, JSON.stringify([side, ...texts.wish(wish).map((value) => value ?? null)])),
  );
  /** The hashes of people with those of the roles that they wish, sponsor, or are wished for. */
  const withRoles = (hashes: readonly Hash[]) => {
    const sums = people.map((): Hash => [0, 0]);
    wishes.forEach(({ person, role }, at) => {
      sums[person] = add(sums[person]!, mix(ofRole[role]!, said[at]!));
    });
    roleNotes.forEach(({ sponsor }, role) => {
      if (sponsor >= 0) sums[sponsor] = add(sums[sponsor]!, mix(ofRole[role]!, ofSponsor!));
    });
    return hashes.map((own, at) => mix(own, sums[at]!));
  };
  const middle = middleStrength(csr.strengths);
  const strengths = Int32Array.from(csr.strengths, (strength) => Math.round((1e6 * strength) / middle));
  let hashes = withRoles(people.map((_, at) => hashText(seed, texts.person(at) + personNotes[at]!)));
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
  const joined = ofRole.map((): Hash => [0, 0]);
  wishes.forEach(({ person, role }, at) => {
    joined[role] = add(joined[role]!, mix(hashes[person]!, said[at]!));
  });
  roleNotes.forEach(({ sponsor }, role) => {
    if (sponsor >= 0) joined[role] = add(joined[role]!, mix(hashes[sponsor]!, ofSponsor!));
  });
  ofRole = ofRole.map((own, at) => mix(own, joined[at]!));
  return { people: withRoles(hashes), roles: ofRole };
}

/** Two words of 32 bits: with one alone, two of some thousand people would meet by chance. */
type Hash = readonly [number, number];

/** Places by hash; the second ones are made only where two of the first are equal. */
function ranksOf(hashes: readonly Hash[], seconds: () => readonly Hash[]): Int32Array {
  const order = hashes
    .map((_, place) => place)
    .sort((a, b) => inOrder(hashes[a]!, hashes[b]!) || inOrder(seconds()[a]!, seconds()[b]!) || a - b);
  const ranks = new Int32Array(hashes.length);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

function inOrder(a: Hash, b: Hash): number {
  return a[0] - b[0] || a[1] - b[1];
}

function sumOf(hashes: readonly Hash[]): Hash {
  return hashes.reduce(add, [0, 0]);
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

function personText(
  { skills, interests, hoursAvailable, ideaInitiatives, ideaTopics }: PersonFacts,
  sums: readonly number[] | undefined,
): string {
  return JSON.stringify([
    levelsText(skills),
    levelsText(interests),
    hourClass(hoursAvailable, sums),
    [...ideaInitiatives].sort(),
    [...ideaTopics].sort(),
  ]);
}

function roleText({ initiative, topics, skills, hoursPerWeek }: RoleFacts, notes: RoleNotes): string {
  const wanted = (list: readonly Wanted[]) =>
    list.map(({ key, level }) => [key, level ?? null] as const).sort(byKey);
  return JSON.stringify([
    initiative ?? null,
    wanted(topics),
    wanted(skills),
    hoursPerWeek ?? null,
    notes.text,
    wanted(notes.teamSkills),
  ]);
}

function levelsText(levels: SkillLevels | undefined): unknown {
  return levels === undefined
    ? null
    : [...levels].map(([key, level]) => [key, level ?? null] as const).sort(byKey);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Chart } from '../../graph/chart.js';
import { readDottedLines } from '../../graph/dotted-lines.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import type { Csr } from '../../kernel/csr.js';
import { wordKeys } from '../../matching/facts.js';
import { breather } from '../../metrics/breather.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Role, Skill } from '../../schema/records.js';
import { takesRoles } from '../ideas/idea-people.js';
import { wishesWithAnswers } from '../roles/answers.js';
import type { RoleRequest } from '../roles/role-request.js';

/** Why a learner would move a skill, the weightiest first. */
export const coachingReasons = ['role wished', 'role suggested', 'interest', 'gap alone'] as const;
export type CoachingReason = (typeof coachingReasons)[number];

/** A skill that could move from a coach to a learner. */
export interface CoachingCandidate {
  readonly coach: number;
  readonly learner: number;
  readonly skill: string;
  readonly reason: CoachingReason;
  /** Place of the role in the dataset, where one asks for the skill. */
  readonly role: number | undefined;
  /** The level the learner lists; undefined where the skill is not listed. */
  readonly from: number | undefined;
  /** The level to get to: what the role wants, else one more. */
  readonly to: number;
  readonly coachLevel: number;
  /** 1 or 2 steps, direction dropped; undefined for more, or no way. */
  readonly steps: 1 | 2 | undefined;
}

/** A skill that a person has a reason to move. */
interface Wanted {
  readonly key: string;
  readonly skill: string;
  readonly reason: CoachingReason;
  readonly role: number | undefined;
  readonly from: number | undefined;
  readonly to: number;
}

/** The same key for all words that mean one skill. */
type KeyOf = (name: string) => string;

export interface CandidateInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly chart: Chart;
  readonly network: Network;
  /** Roles this run suggests. */
  readonly requests: readonly RoleRequest[];
}

/** A coach has the skill at this level at least. */
export const LEAST_COACH_LEVEL = 3;
/** And so many levels more than the learner, as far as there are such levels. */
const LEAST_DIFFERENCE = 2;
const HIGHEST = 5;
/** Coaches beyond two steps that are kept for a learner's skill: the highest levels. */
const MOST_FAR_COACHES = 10;

/**
 * Every skill that could move from somebody to somebody: see {@link findCoaching} for who may. Of several reasons to move a
 * skill, the weightiest is kept. Throws ABORTED. Cost: the contacts of contacts of each learner, and learners x coaches of their skills.
 */
export async function coachingCandidates(
  input: CandidateInput,
  signal: AbortSignal | undefined,
): Promise<CoachingCandidate[]> {
  const { graph, network } = input;
  const wanted = wantedSkills(input);
  const coaches = coachesBySkill(graph, wordKeys(input.dataset.config.synonyms));
  const mayPair = pairRule(input);
  const near = nearCounter(network.both);
  const found: CoachingCandidate[] = [];
  const rest = breather(signal);
  for (const [learner, skills] of wanted.entries()) {
    await rest();
    if (skills.length === 0) continue;
    const stepsOf = near(learner);
    for (const { key, ...want } of skills) {
      let far = 0;
      for (const { person: coach, level: coachLevel } of coaches.get(key) ?? []) {
        const needed = Math.max(
          LEAST_COACH_LEVEL,
          want.to,
          Math.min(HIGHEST, (want.from ?? 0) + LEAST_DIFFERENCE),
        );
        if (coachLevel < needed || !mayPair(coach, learner)) continue;
        const steps = stepsOf(coach);
        // Somebody far away is not found for a level alone: nobody has asked for it.
        if (steps === undefined && (want.reason === 'gap alone' || far === MOST_FAR_COACHES)) continue;
        if (steps === undefined) {
          if (!isOpen(graph, coach) || !isOpen(graph, learner)) continue;
          far++;
        } else if (steps === 2 && !(isOpen(graph, coach) && isOpen(graph, learner))) continue;
        found.push({ coach, learner, ...want, coachLevel, steps });
      }
    }
  }
  return found;
}

/** Whether a person takes part in introductions. */
function isOpen({ people }: OrgGraph, person: number): boolean {
  return people[person]!.participate !== 'not-introductions';
}

/** Levels by skill, the highest where one is listed twice; undefined where it has no level. */
function levelsOf(
  skills: readonly Skill[] | undefined,
  keyOf: KeyOf,
): Map<string, { name: string; level: number | undefined }> {
  const levels = new Map<string, { name: string; level: number | undefined }>();
  for (const { name, level } of skills ?? []) {
    const key = keyOf(name);
    const known = levels.get(key);
    if (known === undefined || (level ?? 0) > (known.level ?? 0)) levels.set(key, { name, level });
  }
  return levels;
}

/** For each person, the skills there is a reason to move, each once, with the weightiest reason. */
function wantedSkills({ dataset, graph, requests }: CandidateInput): Wanted[][] {
  const { roles } = dataset;
  const keyOf = wordKeys(dataset.config.synonyms);
  const preferences = wishesWithAnswers(dataset);
  const roleOf = new Map(roles.map(({ id }, role) => [id, role]));
  const refused = new Set(
    preferences
      .filter(({ answer }) => answer === 'no')
      .map(({ personId, roleId }) => JSON.stringify([personId, roleId])),
  );
  const wished = new Map<string, number[]>();
  for (const { side, personId, roleId } of preferences) {
    const role = roleOf.get(roleId);
    if (side !== 'person' || role === undefined || refused.has(JSON.stringify([personId, roleId]))) continue;
    wished.set(personId, [...(wished.get(personId) ?? []), role]);
  }
  const suggested = new Map<number, number[]>();
  for (const { person, role } of requests) suggested.set(person, [...(suggested.get(person) ?? []), role]);

  return graph.people.map((person, at) => {
    if (!takesRoles(person) || person.skills === undefined) return [];
    const levels = levelsOf(person.skills, keyOf);
    const wanted = new Map<string, Wanted>();
    const add = (want: Wanted) => {
      const known = wanted.get(want.key);
      const weight = (one: Wanted) => coachingReasons.indexOf(one.reason);
      if (known === undefined || weight(want) < weight(known)) wanted.set(want.key, want);
    };
    const fromRoles = (places: readonly number[], reason: CoachingReason) => {
      for (const role of places)
        for (const want of beyond(roles[role]!, levels, keyOf)) add({ ...want, reason, role });
    };
    fromRoles(wished.get(person.id) ?? [], 'role wished');
    fromRoles(suggested.get(at) ?? [], 'role suggested');
    for (const { name } of person.interests ?? []) {
      const key = keyOf(name);
      const listed = levels.get(key);
      if (listed !== undefined && (listed.level === undefined || listed.level === HIGHEST)) continue;
      const from = listed?.level;
      add({ key, skill: name, reason: 'interest', role: undefined, from, to: (from ?? 0) + 1 });
    }
    for (const [key, { name, level }] of levels)
      if (level !== undefined && level + LEAST_DIFFERENCE <= HIGHEST)
        add({ key, skill: name, reason: 'gap alone', role: undefined, from: level, to: level + 1 });
    return [...wanted.values()];
  });
}

/** The skills a role wants beyond what is listed. One listed without a level counts as met. */
function beyond(
  role: Role,
  levels: ReturnType<typeof levelsOf>,
  keyOf: KeyOf,
): Omit<Wanted, 'reason' | 'role'>[] {
  return [...levelsOf(role.skills, keyOf)].flatMap(([key, { name, level }]) => {
    const listed = levels.get(key);
    const isMet = listed !== undefined && (listed.level === undefined || listed.level >= (level ?? 1));
    return isMet ? [] : [{ key, skill: name, from: listed?.level, to: level ?? 1 }];
  });
}

/** Who lists a skill high enough to coach, the highest level first. */
function coachesBySkill(
  { people }: OrgGraph,
  keyOf: KeyOf,
): ReadonlyMap<string, readonly { person: number; level: number }[]> {
  const coaches = new Map<string, { person: number; level: number }[]>();
  people.forEach((person, at) => {
    if (!takesRoles(person)) return;
    for (const [key, { level }] of levelsOf(person.skills, keyOf)) {
      if (level === undefined || level < LEAST_COACH_LEVEL) continue;
      coaches.set(key, [...(coaches.get(key) ?? []), { person: at, level }]);
    }
  });
  for (const list of coaches.values()) list.sort((a, b) => b.level - a.level || a.person - b.person);
  return coaches;
}

/** Nobody is paired with themselves, along the own line or a dotted one, or with whom they are never to be paired. */
function pairRule({ dataset, graph, chart }: CandidateInput): (coach: number, learner: number) => boolean {
  const dotted = readDottedLines(graph);
  const never = new Set(
    dataset.history
      .filter((row) => row.never)
      .flatMap(({ personA, personB }) => [
        JSON.stringify([personA, personB]),
        JSON.stringify([personB, personA]),
      ]),
  );
  return (coach, learner) =>
    coach !== learner &&
    graph.managerOf[coach] !== learner &&
    graph.managerOf[learner] !== coach &&
    !chart.isAbove(coach, learner) &&
    !chart.isAbove(learner, coach) &&
    !dotted.joins(coach, learner) &&
    (never.size === 0 || !never.has(JSON.stringify([graph.people[coach]!.id, graph.people[learner]!.id])));
}

/** Makes the function that tells who is one or two steps from a person. */
function nearCounter(both: Csr): (person: number) => (other: number) => 1 | 2 | undefined {
  const steps = new Int8Array(both.nodeCount);
  const touched: number[] = [];
  const visit = (node: number, step: number) => {
    for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++) {
      const other = both.targets[arc]!;
      if (steps[other] !== 0) continue;
      steps[other] = step;
      touched.push(other);
    }
  };
  return (person) => {
    for (const other of touched) steps[other] = 0;
    touched.length = 0;
    visit(person, 1);
    const direct = touched.length;
    for (let at = 0; at < direct; at++) visit(touched[at]!, 2);
    return (other) => {
      const step = steps[other]!;
      return step === 1 || step === 2 ? step : undefined;
    };
  };
}

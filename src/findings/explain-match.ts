import { canonOf, wantedOf } from '../matching/facts.js';
import { hoursOffered } from '../matching/fit.js';
import { reachCounter } from '../matching/reach.js';
import { whyNot, wordsOfChange } from './explain-wording.js';
import { type MatchChange, usualStrength, withChange, withTies } from './match-changes.js';
import { type AssessedPairs, assessPairs, type Candidate } from './match-problem.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

/** A change that was made in the data, with what solving again gave. */
export interface Counterfactual {
  readonly change: MatchChange;
  readonly sentence: string;
}

/** Why a pair is suggested or not, and what would change that. */
export interface MatchExplanation {
  readonly person: number;
  readonly role: number;
  readonly isSuggested: boolean;
  readonly candidate: Candidate;
  /** What stands in the way, or that nothing does. */
  readonly reason: string;
  /**
   * For each kind of change the smallest that turns the answer round: a change that makes the match, or, where the pair is
   * suggested, one that ends it. Each was made in the data and the seats were given again; every smaller one of its kind was tried
   * and does not. Kinds of which none was found are missing.
   */
  readonly changes: readonly Counterfactual[];
  /** How often the seats were given again. */
  readonly solved: number;
}

/** Ties that are added at most, and people tried for the first of them. */
const MOST_TIES = 12;
const MOST_FIRST_TIES = 60;
/** Different hours that are tried. */
const MOST_HOURS = 40;

/**
 * Why this person is or is not suggested for this role, and the smallest change of each kind that would turn it round: one skill by
 * so many levels, so many hours a week, a yes, so many ties into the units the role must move. A no is final, so nothing is tried
 * against one. Cost: the seats are given again for each change that is tried, some dozen times. Throws ABORTED.
 */
export async function explainMatch(
  input: RoleMatchesInput,
  person: number,
  role: number,
): Promise<MatchExplanation> {
  const { options } = input;
  let solved = 0;
  const isGiven = async (pairs: AssessedPairs): Promise<boolean> => {
    solved++;
    const { seating } = await solvePairs(input, pairs, options.solver, options.proposer);
    return seating[role]!.includes(person);
  };
  const pairs = assessPairs(input);
  const solution = await solvePairs(input, pairs, options.solver, options.proposer);
  solved++;
  const isSuggested = solution.seating[role]!.includes(person);
  const flips = async (change: MatchChange): Promise<boolean> =>
    (await isGiven(assessPairs({ ...input, ...withChange(input, person, role, change) }))) !== isSuggested;

  const reason = await whyNot(input, pairs, solution, person, role);
  const step = pairs.leftOut[role]![person];
  const isFinal =
    step !== undefined && ['takes-no-roles', 'sponsors-it', 'person-said-no', 'role-said-no'].includes(step);
  const isAgreed = pairs.problem.agreed.some(([other, who]) => other === role && who === person);
  const found: MatchChange[] = [];
  if (!isFinal && !isAgreed) {
    const lists = isSuggested
      ? [skillsDown(pairs, role, person)]
      : [
          skillsUp(input, pairs, role, person),
          moreHours(pairs, role, person, options.rolesPerPerson),
          wishes(pairs, role, person),
        ];
    for (const list of lists) {
      const change = await firstOf(list, flips);
      if (change !== undefined) found.push(change);
    }
    const ties = isSuggested ? undefined : await moreTies(input, pairs, role, person, flips);
    if (ties !== undefined) found.push(ties);
  }
  return {
    person,
    role,
    isSuggested,
    candidate: pairs.candidate(role, person),
    reason,
    changes: found.map((change) => ({ change, sentence: wordsOfChange(change, isSuggested) })),
    solved,
  };
}

async function firstOf(
  changes: readonly MatchChange[],
  flips: (change: MatchChange) => Promise<boolean>,
): Promise<MatchChange | undefined> {
  for (const change of changes) if (await flips(change)) return change;
  return undefined;
}

/** One skill at a higher level, the fewest levels first: what the role wants, and what its team must bring. */
function skillsUp(
  input: RoleMatchesInput,
  pairs: AssessedPairs,
  role: number,
  person: number,
): MatchChange[] {
  const canon = canonOf(input.dataset.config.synonyms);
  const { skills } = pairs.personFacts[person]!;
  const team = wantedOf(input.dataset.roles[role]!.teamSkills, canon);
  const changes: { change: MatchChange; steps: number }[] = [];
  for (const { key, name, level } of [...pairs.roleFacts[role]!.skills, ...team]) {
    const isListed = skills?.has(key) === true;
    const own = skills?.get(key);
    // Listed without a level counts as met already.
    if (isListed && own === undefined) continue;
    const from = own ?? 0;
    for (let to = from + 1; to <= Math.max(level ?? 1, 1); to++)
      changes.push({ change: { kind: 'skill', skill: name, from, to }, steps: to - from });
  }
  return changes.sort((a, b) => a.steps - b.steps).map(({ change }) => change);
}

/** One skill at a lower level or not listed, the fewest levels first. */
function skillsDown(pairs: AssessedPairs, role: number, person: number): MatchChange[] {
  const { skills } = pairs.personFacts[person]!;
  const changes: { change: MatchChange; steps: number }[] = [];
  for (const { key, name } of pairs.roleFacts[role]!.skills) {
    const from = skills?.get(key);
    if (from === undefined) continue;
    for (let to = from - 1; to >= 0; to--)
      changes.push({ change: { kind: 'skill', skill: name, from, to }, steps: from - to });
  }
  return changes.sort((a, b) => a.steps - b.steps).map(({ change }) => change);
}

/**
 * More hours a week, the fewest first. What can be given depends on hours only through the sums of roles that they suffice for, so
 * these sums are tried and nothing between them.
 */
function moreHours(
  pairs: AssessedPairs,
  role: number,
  person: number,
  rolesPerPerson: number,
): MatchChange[] {
  const { person: facts, wishes: said } = pairs.facts(role, person);
  const from = hoursOffered(facts, said);
  const hours = pairs.roleFacts
    .map(({ hoursPerWeek }) => hoursPerWeek)
    .filter((value) => value !== undefined);
  let sums = new Set<number>([0]);
  for (let count = 0; count < Math.min(rolesPerPerson, 4); count++)
    sums = new Set(
      [...sums].flatMap((sum) => [sum, ...hours.map((value) => Math.round((sum + value) * 1e6) / 1e6)]),
    );
  const needed = pairs.roleFacts[role]!.hoursPerWeek;
  if (needed === undefined) return [];
  return [...sums]
    .filter((to) => to <= 168 && (from === undefined ? to >= needed : to > from))
    .sort((a, b) => a - b)
    .slice(0, MOST_HOURS)
    .map((to) => ({ kind: 'hours', from, to }));
}

/** A yes of one side, then of both. */
function wishes(pairs: AssessedPairs, role: number, person: number): MatchChange[] {
  const { wishes: said } = pairs.facts(role, person);
  const silent = (['person', 'role'] as const).filter((side) => said[side]?.answer !== 'yes');
  const changes: MatchChange[] = silent.map((side) => ({ kind: 'wish', sides: [side] }));
  if (silent.length === 2) changes.push({ kind: 'wish', sides: silent });
  return changes;
}

/**
 * Ties of middle strength with people the role must move: the first with each of them in turn, the one that adds most first; then
 * two, three and so on, each time the one that adds most to those before.
 */
async function moreTies(
  input: RoleMatchesInput,
  pairs: AssessedPairs,
  role: number,
  person: number,
  flips: (change: MatchChange) => Promise<boolean>,
): Promise<MatchChange | undefined> {
  const { dataset, graph, network, options } = input;
  const { reach } = dataset.roles[role]!;
  const counted = pairs.facts(role, person).reach;
  if (counted === undefined || counted.total < options.minGroup) return undefined;
  const inReach = (other: number) => {
    const { unit, firm } = graph.people[other]!;
    return counted.names.some((name) => name === unit || name === firm);
  };
  const open = graph.people.map((_, other) => other).filter((other) => other !== person && inReach(other));
  const strength = usualStrength(network.both);
  const addedBy = (people: readonly number[]) =>
    reachCounter(withTies(network, person, people, strength).both, graph.people)(person, reach)?.added ?? 0;
  const changeOf = (people: readonly number[]): MatchChange => ({
    kind: 'ties',
    into: counted.names,
    people,
    strength,
  });
  const chosen: number[] = [];
  for (let count = 1; count <= Math.min(MOST_TIES, open.length); count++) {
    const ranked = open
      .filter((other) => !chosen.includes(other))
      .map((other) => ({ other, added: addedBy([...chosen, other]) }))
      .sort(
        (a, b) =>
          b.added - a.added || pairs.problem.personLots[a.other]! - pairs.problem.personLots[b.other]!,
      );
    if (count === 1)
      for (const { other } of ranked.slice(0, MOST_FIRST_TIES))
        if (await flips(changeOf([other]))) return changeOf([other]);
    const next = ranked[0];
    if (next === undefined) return undefined;
    chosen.push(next.other);
    if (count > 1 && (await flips(changeOf([...chosen])))) return changeOf([...chosen]);
  }
  return undefined;
}

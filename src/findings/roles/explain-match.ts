import { canonOf, wantedOf } from '../../matching/facts.js';
import { hoursOffered } from '../../matching/fit.js';
import { hourSums } from '../../matching/hour-sums.js';
import { moreTies } from './explain-ties.js';
import { whyNot, wordsOfChange } from './explain-wording.js';
import { type MatchChange, withChange } from './match-changes.js';
import { isByLottery } from './match-lottery.js';
import { type AssessedPairs, assessPairs, type Candidate } from './match-problem.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

/** A change that was made in the data, with what solving again gave. */
export interface Counterfactual {
  readonly change: MatchChange;
  /** Whether it turns the answer round only by the lottery between equals: seats given the other way would be as good. */
  readonly isByLottery: boolean;
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

const sides = ['person', 'role'] as const;

/** Different hours that are tried. */
const MOST_HOURS = 40;

/**
 * Why this person is or is not suggested for this role, and the smallest change of each kind that would turn it round: one skill by
 * so many levels, so many hours a week, a yes, so many ties into the units the role must move. A no is final, so nothing is tried
 * against one. Skills are those the role and its team want, up to the level wanted; hours are those that some roles add up to.
 * Cost: the seats are given again for each change that is tried, some dozen times, and up to 400 times for ties. Throws ABORTED.
 */
export async function explainMatch(
  input: RoleMatchesInput,
  person: number,
  role: number,
): Promise<MatchExplanation> {
  const { options } = input;
  let solved = 0;
  const solve = async (change?: MatchChange) => {
    solved++;
    const changed = change === undefined ? input : withChange(input, person, role, change);
    const pairs = await assessPairs(changed, input.control?.signal);
    const solution = await solvePairs(input, pairs, options.solver, options.proposer);
    return { pairs, solution, isGiven: solution.seating[role]!.includes(person) };
  };
  const { pairs, solution, isGiven: isSuggested } = await solve();
  const flips = async (change: MatchChange): Promise<boolean> =>
    (await solve(change)).isGiven !== isSuggested;

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
          wishes(input, pairs, role, person),
        ];
    for (const list of lists) {
      const change = await firstOf(list, flips);
      if (change !== undefined) found.push(change);
    }
    // Ties change the fit alone, and nothing that stands before it.
    const isOpen = step === undefined || step === 'below-least-fit' || step === 'too-little-known';
    const ties = isSuggested || !isOpen ? undefined : await moreTies(input, pairs, role, person, flips);
    if (ties !== undefined) found.push(ties);
  }
  const changes: Counterfactual[] = [];
  for (const change of found) {
    const after = await solve(change);
    const byLottery = await isByLottery(input, after.pairs, after.solution, person, role);
    changes.push({
      change,
      isByLottery: byLottery,
      sentence: wordsOfChange(change, isSuggested, byLottery),
    });
  }
  return {
    person,
    role,
    isSuggested,
    candidate: pairs.candidate(role, person),
    reason,
    changes,
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
  const needed = pairs.roleFacts[role]!.hoursPerWeek;
  const sums = hourSums(
    pairs.roleFacts.map(({ hoursPerWeek }) => hoursPerWeek),
    rolesPerPerson,
  );
  if (needed === undefined || sums === undefined) return [];
  return sums
    .filter((to) => to >= needed && (from === undefined || to > from))
    .slice(0, MOST_HOURS)
    .map((to) => ({ kind: 'hours', from, to }));
}

/** A yes of one side, then of both. A yes of both in the talk keeps a seat, so it needs one that nobody has agreed to. */
function wishes(
  { dataset, graph }: RoleMatchesInput,
  pairs: AssessedPairs,
  role: number,
  person: number,
): MatchChange[] {
  const { wishes: said } = pairs.facts(role, person);
  const silent = sides.filter((side) => said[side]?.answer !== 'yes');
  const changes: MatchChange[] = silent.map((side) => ({ kind: 'wish', sides: [side] }));
  if (silent.length === 2) changes.push({ kind: 'wish', sides: silent });
  const { agreed, seats, exclusives } = pairs.problem;
  const isFree =
    agreed.filter(([other]) => other === role).length < seats[role]! &&
    !agreed.some(
      ([other, who]) =>
        who === person && exclusives.some((couple) => couple.includes(other) && couple.includes(role)),
    );
  const roleId = dataset.roles[role]!.id;
  const personId = graph.people[person]!.id;
  const isTalkedAbout = dataset.answers?.some((row) => row.roleId === roleId && row.personId === personId);
  return isTalkedAbout !== true || isFree
    ? changes
    : changes.filter(
        (change) => change.kind === 'wish' && silent.some((side) => !change.sides.includes(side)),
      );
}

import { bestOf } from '../../matching/assign-seats.js';
import { nameKey } from '../../matching/facts.js';
import type { PartWeights } from '../../matching/fit.js';
import { type Unfilled, whyUnfilled } from '../../matching/left-out.js';
import { fitUnits, isFitEnough, type TeamNeed } from '../../matching/problem.js';
import { questionsOf } from '../../matching/questions.js';
import type { Relaxation } from '../../matching/relax-needs.js';
import type { SeatMethod, SeatSolver, SeatsSolution } from '../../matching/solve-seats.js';
import { isStated } from '../../matching/wishes.js';
import type { Role } from '../../schema/records.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { type Reasoned, type TellsSuggestion, told, toldReason, toldSuggestion } from '../finding.js';
import { holdsUnder, type OtherSolver, otherSolvers, weightingsOf } from './compare-solvers.js';
import { type AssessedPairs, assessPairs, type Candidate } from './match-problem.js';
import { matchSentences, ruleOf, solverSentences } from './match-wording.js';
import { relaxedNeeds, relaxedSentences } from './relaxed-needs.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

export { type FitPart, fitParts, type PartScore } from '../../matching/fit.js';
export type { OtherSolver } from './compare-solvers.js';
export type { Candidate } from './match-problem.js';
export type { RoleMatchesInput } from './solve-pairs.js';

/** A suggestion for one seat. It is for people to decide. */
export interface Suggestion extends Omit<Candidate, 'parts'>, TellsSuggestion {
  /** Place in the roles of the dataset. */
  readonly role: number;
  /** 1 for the first seat of the role. */
  readonly seat: number;
  /** Whether both sides have agreed to it in the talk, so that it is kept. */
  readonly isAgreed: boolean;
  /** Those who fit next best and were not given this role, best first. */
  readonly runnersUp: readonly Candidate[];
  /** In how many of {@link RoleMatches.weightings} the same person is suggested for the role. */
  readonly holdsUnder: number;
}

export interface UnfilledSeat extends Reasoned {
  readonly role: number;
  /** 1 for the first seat of the role; those with a suggestion come first. */
  readonly seat: number;
}

/** Somebody who wished a role and is suggested for none, with the roles that would fit best. */
export interface WithoutRole {
  readonly person: number;
  /** Roles the person could have, best fit first. */
  readonly options: readonly { readonly role: number; readonly fit: number }[];
}

/** Rows are in code-unit order of the ids of roles, then by seat. */
export interface RoleMatches extends Finding {
  readonly suggestions: readonly Suggestion[];
  readonly unfilled: readonly UnfilledSeat[];
  readonly withoutRole: readonly WithoutRole[];
  readonly solver: SeatSolver;
  /** What did the work; another than the solver's usual one where that is not installed. */
  readonly method: SeatMethod;
  /** Sum of fits. */
  readonly total: number;
  /** No set of suggestions has a larger sum; undefined where the solver does not look for it. */
  readonly bound: number | undefined;
  /** (bound - total) / bound. */
  readonly gap: number | undefined;
  /** Whether the suggestions are proven to be what the solver looks for. */
  readonly isProven: boolean;
  /** Fits closer than this counted as equal; with HiGHS, by how much the lowest fit could be higher at most; 0 where all is settled. */
  readonly fitStep: number;
  /** Pairs of a person and a role who would both rather have each other. */
  readonly blocking: readonly { readonly role: number; readonly person: number }[];
  /** What a team needs and cannot have: the fewest needs that must be given up. */
  readonly givenUp: readonly Pick<TeamNeed, 'kind' | 'name' | 'level' | 'roles'>[];
  /**
   * Where a team cannot have what it needs: the smallest set of constraints of any kind to relax so that it can. Undefined where all
   * needs are met, and where no solver of programs is installed.
   */
  readonly relaxed: readonly Relaxation[] | undefined;
  readonly others: readonly OtherSolver[];
  readonly weights: PartWeights;
  /** Weights that were tried to see what hangs on them; none where there are too many pairs. */
  readonly weightings: readonly PartWeights[];
}

const RUNNERS_UP = 3;
const OPTIONS_SHOWN = 3;

/** Pairs up to which the other solvers and other weights are tried as well. */
const MOST_PAIRS_COMPARED = 50_000;

/**
 * Role matches: who could take which role?
 *
 * Four parts are looked at, each 0 to 1 or unknown: passion, knowledge, networks and time (`matching/fit.ts` defines
 * them). The fit is the weighed mean of the known ones. People are given to seats as `options.solver` says
 * (`matching/solve-seats.ts`), nobody below the least fit. Left out beforehand: who takes no part in roles, the sponsor
 * of the role, a pair of which either side said no, who offers fewer hours than the role needs. Seats on which both sides have
 * agreed in the talk are kept.
 *
 * Blind to: level, title, tenure, sex, age, location and attributes, which are not among the facts a fit is made from.
 * Unit and firm say only whom a role must move, and who meets `one_per_firm`. `min_level`: no file says which level is above
 * which, so it leaves nobody out; whoever is not stated to have that very level is suggested with the question whether it is met.
 * Overload is a question as well, never a verdict.
 * Privacy: no figures of fewer than `minGroup` people a role must move, and no smaller number of those who said no, were
 * declined or take no part in roles.
 * Edge cases: no roles, or nothing known of anybody: no rows, and `missing` says what is needed.
 * Cost: people × roles, and the solver. Throws ABORTED and WORKER_FAILED.
 */
export async function findRoleMatches(input: RoleMatchesInput): Promise<RoleMatches> {
  const { dataset, options } = input;
  const pairs = await assessPairs(input, input.control?.signal);
  const solution = await solvePairs(input, pairs, options.solver, options.proposer);
  const isCompared = pairs.problem.personCount * dataset.roles.length <= MOST_PAIRS_COMPARED;
  const weightings = isCompared && dataset.roles.length > 0 ? weightingsOf(pairs.weights) : [];
  const heldIn = await holdsUnder(input, pairs, weightings);
  const others = isCompared && dataset.roles.length > 0 ? await otherSolvers(input, pairs, solution) : [];
  const relaxed = await relaxedNeeds(input, pairs, solution);

  const suggestions: Suggestion[] = [];
  const unfilled: UnfilledSeat[] = [];
  const order = dataset.roles.map((_, role) => role).sort((a, b) => byId(dataset.roles, a, b));
  for (const role of order) {
    const people = solution.seating[role]!;
    people.forEach((person, place) => {
      suggestions.push({
        ...suggest(input, pairs, role, person, people),
        seat: place + 1,
        holdsUnder: heldIn.get(`${role},${person}`) ?? 0,
      });
    });
    const { seats } = dataset.roles[role]!;
    if (people.length === seats) continue;
    const gap: Unfilled = {
      role: pairs.roleFacts[role]!,
      leastFit: options.minFit,
      bestBelow: bestBelow(pairs.fits[role]!, options.minFit),
      leftOut: pairs.leftOut[role]!,
      listsSkill: (person, key) => pairs.personFacts[person]!.skills?.has(key) ?? false,
      given: people.length,
      minGroup: options.minGroup,
    };
    const reason = toldReason((words) => whyUnfilled(words, gap));
    for (let seat = people.length + 1; seat <= seats; seat++) unfilled.push({ role, seat, ...reason });
  }

  const { total, bound } = solution;
  const seatCount = suggestions.length + unfilled.length;
  return {
    id: 'role-matches',
    ...told((words) => ({
      title: words.roles.roleSuggestions,
      question: words.roles.whoCouldTakeWhichRole,
      sentences: [
        ...matchSentences(words, suggestions, unfilled, weightings.length),
        ...(seatCount === 0 ? [] : solverSentences(words, solution, others, options)),
        ...relaxedSentences(words, relaxed, dataset.roles),
      ],
      rule: ruleOf(words, options, pairs.weights),
      mayMean: words.roles.thesePeopleMayBeWorth,
      doesNotMean: words.roles.aSuggestionIsNoChoice,
      missing: whatIsMissing(words, pairs),
    })),
    shows: 'persons',
    suggestions,
    unfilled,
    withoutRole: withoutRole(pairs, solution),
    solver: solution.solver,
    method: solution.method,
    total,
    bound,
    gap: bound === undefined ? undefined : bound === 0 ? 0 : (bound - total) / bound,
    isProven: solution.isProven,
    fitStep: solution.fitStep,
    blocking: solution.blocking,
    givenUp: solution.unmet.map(({ kind, name, level, roles }) => ({ kind, name, level, roles })),
    relaxed,
    others,
    weights: pairs.weights,
    weightings,
  };
}

function suggest(
  { dataset, graph, capacity, options }: RoleMatchesInput,
  pairs: AssessedPairs,
  role: number,
  person: number,
  given: readonly number[],
): Omit<Suggestion, 'seat' | 'holdsUnder'> {
  const fits = pairs.fits[role]!;
  const others = [...fits.keys()].filter(
    (other) => !given.includes(other) && isFitEnough(fits[other]!, options.minFit),
  );
  const equals = others.filter((other) => fitUnits(fits[other]!) === fitUnits(fits[person]!)).length;
  const isAgreed = pairs.problem.agreed.some(([other, who]) => other === role && who === person);
  const { isOverloaded, recordedHours, weekHours } = capacity.rows[person]!;
  return {
    ...pairs.candidate(role, person),
    role,
    isAgreed,
    runnersUp: bestOf(others, fits, RUNNERS_UP).map((other) => pairs.candidate(role, other)),
    ...toldSuggestion((words) => ({
      parts: pairs.partsIn(words, role, person),
      questions: questionsOf(words, {
        ...pairs.facts(role, person),
        overload: isOverloaded && recordedHours !== undefined ? recordedHours / weekHours : undefined,
        openLevel: openLevel(dataset.roles[role]!, graph.people[person]!.level),
        equals: isAgreed ? 0 : equals,
      }),
    })),
  };
}

function withoutRole({ problem, facts }: AssessedPairs, { seating }: SeatsSolution): WithoutRole[] {
  const hasRole = new Set(seating.flat());
  return Array.from({ length: problem.personCount }, (_, person) => person).flatMap((person) => {
    if (hasRole.has(person)) return [];
    const options = problem.seats
      .map((_, role) => ({ role, fit: problem.fits[role]![person]! }))
      .filter(({ fit }) => fit >= 0);
    const isWished = options.some(({ role }) => isStated(facts(role, person).wishes.person));
    if (!isWished) return [];
    options.sort(
      (a, b) => fitUnits(b.fit) - fitUnits(a.fit) || problem.roleLots[a.role]! - problem.roleLots[b.role]!,
    );
    return [{ person, options: options.slice(0, OPTIONS_SHOWN) }];
  });
}

/** The level a role asks for, unless the person is stated to have that very level. */
function openLevel({ minLevel }: Role, level: string | undefined): string | undefined {
  if (minLevel === undefined) return undefined;
  return level !== undefined && nameKey(level) === nameKey(minLevel) ? undefined : minLevel;
}

function whatIsMissing(words: Words, { fits, leftOut }: AssessedPairs): string | undefined {
  if (fits.length === 0) return words.roles.aRolesFileRolesCsv;
  const isAnyFitKnown = fits.some((ofRole) => ofRole.some((fit) => !Number.isNaN(fit)));
  const isTooLittleKnown = leftOut.some((reasons) => reasons.includes('too-little-known'));
  if (isTooLittleKnown && !isAnyFitKnown) return words.roles.whatPeopleWantAndCan;
  return undefined;
}

/** The best of the fits that are known and too low; NaN where there is none. */
function bestBelow(fits: Float64Array, minFit: number): number {
  return fits.reduce(
    (best, fit) => (Number.isNaN(fit) || isFitEnough(fit, minFit) || fit <= best ? best : fit),
    Number.NaN,
  );
}

function byId(roles: readonly Role[], a: number, b: number): number {
  const [first, second] = [roles[a]!.id, roles[b]!.id];
  return first < second ? -1 : first > second ? 1 : a - b;
}

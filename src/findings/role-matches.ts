import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { assignSeats, bestOf, fitUnits, isFitEnough } from '../matching/assign-seats.js';
import { nameKey, type PersonFacts, personFacts, type RoleFacts, roleFacts } from '../matching/facts.js';
import { count, meanFit, type PartScore, scoreParts } from '../matching/fit.js';
import { type LeftOut, leftOutBefore, whyUnfilled } from '../matching/left-out.js';
import { questionsOf } from '../matching/questions.js';
import { reachCounter } from '../matching/reach.js';
import { wishesByPair } from '../matching/wishes.js';
import type { AnalyzeOptions } from '../options.js';
import type { Dataset } from '../schema/dataset.js';
import type { Idea, Role } from '../schema/records.js';
import type { Capacity } from './capacity.js';
import type { Finding } from './finding.js';

export { type FitPart, fitParts, type PartScore } from '../matching/fit.js';

export interface Candidate {
  readonly person: number;
  /** Mean of the parts that are known. */
  readonly fit: number;
  readonly parts: readonly PartScore[];
}

/** A suggestion for one seat. It is for people to decide. */
export interface Suggestion extends Candidate {
  /** Place in the roles of the dataset. */
  readonly role: number;
  /** 1 for the first seat of the role. */
  readonly seat: number;
  /** Those who fit next best and were not given this role, best first. */
  readonly runnersUp: readonly Candidate[];
  /** What to ask before anybody decides. */
  readonly questions: readonly string[];
}

export interface UnfilledSeat {
  readonly role: number;
  /** 1 for the first seat of the role; those with a suggestion come first. */
  readonly seat: number;
  readonly reason: string;
}

/** Rows are in code-unit order of the ids of roles, then by seat. */
export interface RoleMatches extends Finding {
  readonly suggestions: readonly Suggestion[];
  readonly unfilled: readonly UnfilledSeat[];
}

export interface RoleMatchesInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly network: Network;
  readonly capacity: Capacity;
  readonly options: AnalyzeOptions;
}

const RUNNERS_UP = 3;

/**
 * Role matches: who could take which role?
 *
 * Four parts are looked at, each 0 to 1 or unknown: passion, knowledge, networks and time (`matching/fit.ts` defines
 * them). The fit is the mean of the known ones. Over all seats together people are given so that the sum of fits is the
 * largest, one seat a person, nobody below the least fit. Left out beforehand: who takes no part in roles, the sponsor
 * of the role, a pair of which either side said no, who offers fewer hours than the role needs.
 *
 * Blind to: level, title, tenure, sex, age, location and attributes, which are not among the facts a fit is made from.
 * Unit and firm say only whom a role must move. `min_level`: no file says which level is above which, so it leaves nobody
 * out; whoever is not stated to have that very level is suggested with the question whether it is met.
 * Overload is a question as well, never a verdict.
 * Privacy: no figures of fewer than `minGroup` people a role must move, and no smaller number of those who said no, were
 * declined or take no part in roles.
 * Edge cases: no roles, or nothing known of anybody: no rows, and `missing` says what is needed.
 * Cost: people × roles, and the assignment (`matching/assign-seats.ts`).
 */
export function findRoleMatches(input: RoleMatchesInput): RoleMatches {
  const { dataset, options } = input;
  const roles = dataset.roles.map((_, role) => role).sort((a, b) => byId(dataset.roles, a, b));
  const pairs = assessPairs(input, roles);
  const given = assignSeats({
    fits: roles.map((role) => pairs.fits[role]!),
    seats: roles.map((role) => dataset.roles[role]!.seats),
    leastFit: options.minFit,
  });

  const suggestions: Suggestion[] = [];
  const unfilled: UnfilledSeat[] = [];
  roles.forEach((role, place) => {
    const people = given[place]!;
    suggestions.push(
      ...people.map((person, seat) => suggest(pairs, role, seat + 1, person, people, options)),
    );
    const seats = dataset.roles[role]!.seats;
    if (people.length === seats) return;
    const reason = whyUnfilled({
      role: pairs.roleFacts[role]!,
      leastFit: options.minFit,
      bestBelow: bestBelow(pairs.fits[role]!, options.minFit),
      leftOut: pairs.leftOut[role]!,
      listsSkill: (person, key) => pairs.personFacts[person]!.skills?.has(key) ?? false,
      given: people.length,
      minGroup: options.minGroup,
    });
    for (let seat = people.length + 1; seat <= seats; seat++) unfilled.push({ role, seat, reason });
  });

  return {
    id: 'role-matches',
    title: 'Role suggestions',
    question: 'Who could take which role?',
    sentences: sentencesOf(suggestions, unfilled),
    rule: `The fit is the mean of the known parts of passion, knowledge, networks and time, each with the same weight; hours alone make no fit. Over all roles together the sum of fits is the largest possible, one seat a person, none below ${options.minFit}. A no of either side is final; other answers of the role's side are asked about and do not count. The sponsor of a role, people who take no part in roles and people who offer fewer hours than needed are left out. Level, title, tenure, location and other columns are not looked at.`,
    mayMean:
      'These people may be worth a conversation about the role: each side can say yes, no or maybe, and the questions beside a suggestion say what to ask first.',
    doesNotMean:
      'A suggestion is no choice of anybody, and no suggestion says nothing about a person. What is not on record (wishes, skills, hours) is not seen; another set of pairs can have the same sum.',
    shows: 'persons',
    missing: whatIsMissing(pairs),
    suggestions,
    unfilled,
  };
}

/** What is known of all pairs. Reasons are made only for the pairs that are shown. */
interface Pairs {
  readonly roleFacts: readonly RoleFacts[];
  readonly personFacts: readonly PersonFacts[];
  /** By role, then by person: NaN for who is left out before fit is weighed. */
  readonly fits: readonly Float64Array[];
  readonly leftOut: readonly (readonly (LeftOut | undefined)[])[];
  readonly candidate: (role: number, person: number) => Candidate;
  readonly questions: (role: number, person: number, equals: number) => string[];
}

function assessPairs(input: RoleMatchesInput, order: readonly number[]): Pairs {
  const { dataset, graph, network, capacity, options } = input;
  const ideasOf = ideasByOwner(dataset.ideas);
  const wishesOf = wishesByPair(dataset.preferences);
  const people = graph.people.map((person) => personFacts(person, ideasOf.get(person.id) ?? []));
  const roles = dataset.roles.map(roleFacts);
  const countReach = reachCounter(network.both, graph.people);
  const areWishesAsked = dataset.preferences.some(({ side }) => side === 'person');

  const pairing = (role: number, person: number) => ({
    person: people[person]!,
    role: roles[role]!,
    wishes: wishesOf(graph.people[person]!.id, dataset.roles[role]!.id),
    reach: countReach(person, dataset.roles[role]!.reach),
    roleCount: roles.length,
    areWishesAsked,
    minGroup: options.minGroup,
  });
  const candidate = (role: number, person: number): Candidate => {
    const parts = scoreParts(pairing(role, person));
    return { person, fit: meanFit(parts, roles[role]!), parts };
  };

  const fits = roles.map(() => new Float64Array(people.length).fill(Number.NaN));
  const leftOut = roles.map(() => new Array<LeftOut | undefined>(people.length));
  graph.people.forEach(({ id, participate }, person) => {
    for (const role of order) {
      const { sponsorId } = dataset.roles[role]!;
      const before = leftOutBefore({
        takesRoles: participate !== 'not-roles' && participate !== 'no',
        isSponsor: sponsorId === id,
        ...pairing(role, person),
      });
      const fit = before === undefined ? candidate(role, person).fit : Number.NaN;
      fits[role]![person] = fit;
      leftOut[role]![person] = before ?? leftOutByFit(fit, options.minFit);
    }
  });

  return {
    roleFacts: roles,
    personFacts: people,
    fits,
    leftOut,
    candidate,
    questions: (role, person, equals) => {
      const { isOverloaded, recordedHours, weekHours } = capacity.rows[person]!;
      return questionsOf({
        ...pairing(role, person),
        overload: isOverloaded && recordedHours !== undefined ? recordedHours / weekHours : undefined,
        openLevel: openLevel(dataset.roles[role]!, graph.people[person]!.level),
        equals,
      });
    },
  };
}

function suggest(
  pairs: Pairs,
  role: number,
  seat: number,
  person: number,
  given: readonly number[],
  { minFit }: AnalyzeOptions,
): Suggestion {
  const fits = pairs.fits[role]!;
  const others = [...fits.keys()].filter(
    (other) => !given.includes(other) && isFitEnough(fits[other]!, minFit),
  );
  const equals = others.filter((other) => fitUnits(fits[other]!) === fitUnits(fits[person]!)).length;
  return {
    ...pairs.candidate(role, person),
    role,
    seat,
    runnersUp: bestOf(others, fits, RUNNERS_UP).map((other) => pairs.candidate(role, other)),
    questions: pairs.questions(role, person, equals),
  };
}

function ideasByOwner(ideas: readonly Idea[]): ReadonlyMap<string, Idea[]> {
  const byOwner = new Map<string, Idea[]>();
  for (const idea of ideas) {
    const own = byOwner.get(idea.ownerId) ?? [];
    byOwner.set(idea.ownerId, own);
    own.push(idea);
  }
  return byOwner;
}

function leftOutByFit(fit: number, minFit: number): LeftOut | undefined {
  if (Number.isNaN(fit)) return 'too-little-known';
  return isFitEnough(fit, minFit) ? undefined : 'below-least-fit';
}

/** The level a role asks for, unless the person is stated to have that very level. */
function openLevel({ minLevel }: Role, level: string | undefined): string | undefined {
  if (minLevel === undefined) return undefined;
  return level !== undefined && nameKey(level) === nameKey(minLevel) ? undefined : minLevel;
}

function sentencesOf(suggestions: readonly Suggestion[], unfilled: readonly UnfilledSeat[]): string[] {
  const seats = suggestions.length + unfilled.length;
  if (seats === 0) return [];
  const sentences = [
    `${suggestions.length} of ${count(seats, 'seat has', 'seats have')} somebody to suggest.`,
  ];
  if (suggestions.length === 0) return sentences;
  const complete = suggestions.filter(({ parts }) => parts.every(({ score }) => score !== undefined)).length;
  sentences.push(
    `All four parts are known for ${complete} of ${count(suggestions.length, 'suggestion', 'suggestions')}${complete < suggestions.length ? ', and the others rest on fewer' : ''}.`,
  );
  const tied = suggestions.filter(({ fit, runnersUp }) =>
    runnersUp.some((other) => fitUnits(other.fit) === fitUnits(fit)),
  ).length;
  if (tied > 0)
    sentences.push(
      `For ${count(tied, 'seat', 'seats')} somebody else fits equally well, and nothing on record sets them apart.`,
    );
  return sentences;
}

function whatIsMissing({ fits, leftOut }: Pairs): string | undefined {
  if (fits.length === 0)
    return 'a roles file (roles.csv) with role_id, and skills, topics, reach and hours_per_week as far as they are known';
  const isAnyFitKnown = fits.some((ofRole) => ofRole.some((fit) => !Number.isNaN(fit)));
  const isTooLittleKnown = leftOut.some((reasons) => reasons.includes('too-little-known'));
  if (isTooLittleKnown && !isAnyFitKnown)
    return 'what people want and can (interests and skills in people.csv, or preferences.csv), and what the roles ask for (topics, skills, reach in roles.csv)';
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

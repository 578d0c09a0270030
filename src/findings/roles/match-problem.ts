import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import {
  canonOf,
  nameKey,
  type PersonFacts,
  personFacts,
  type RoleFacts,
  roleFacts,
  wantedOf,
} from '../../matching/facts.js';
import {
  equalWeights,
  type FitPart,
  fitParts,
  fitRange,
  meanFit,
  type PartScore,
  type PartWeights,
  scoreParts,
} from '../../matching/fit.js';
import { type LeftOut, leftOutBefore } from '../../matching/left-out.js';
import { drawLots } from '../../matching/lots.js';
import { isFitEnough, type MatchProblem } from '../../matching/problem.js';
import { type ReachCount, reachCounter } from '../../matching/reach.js';
import { liking, type Wishes, wishesByPair } from '../../matching/wishes.js';
import { breather } from '../../metrics/breather.js';
import type { AnalyzeOptions } from '../../options.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Idea, Preference } from '../../schema/records.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import { agreedSeats, wishesWithAnswers } from './answers.js';
import { exclusivesOf, needsOf, teamsOf } from './team-needs.js';

/** What a matching is made from. */
export interface MatchInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly network: Network;
  readonly options: AnalyzeOptions;
}

export interface Candidate {
  readonly person: number;
  /** Mean of the parts that are known, weighed. */
  readonly fit: number;
  /** The fit were all unknown parts 0, and were all 1. */
  readonly fitRange: readonly [low: number, high: number];
  readonly parts: readonly PartScore[];
}

/** Everything known of one pair. */
export interface PairFacts {
  readonly person: PersonFacts;
  readonly role: RoleFacts;
  readonly wishes: Wishes;
  readonly reach: ReachCount | undefined;
}

/** What is known of all pairs. Reasons are made only for the pairs that are shown. */
export interface AssessedPairs {
  readonly problem: MatchProblem;
  readonly roleFacts: readonly RoleFacts[];
  readonly personFacts: readonly PersonFacts[];
  /** By role, then by person: NaN for who is left out before fit is weighed. */
  readonly fits: readonly Float64Array[];
  readonly leftOut: readonly (readonly (LeftOut | undefined)[])[];
  readonly weights: PartWeights;
  readonly candidate: (role: number, person: number) => Candidate;
  /** The parts of its fit with reasons in a language. */
  readonly partsIn: (words: Words, role: number, person: number) => readonly PartScore[];
  readonly facts: (role: number, person: number) => PairFacts;
  /** By role: the fits were the parts weighed otherwise. */
  readonly fitsUnder: (weights: PartWeights) => Float64Array[];
  readonly preferences: readonly Preference[];
}

/** The weights that were asked for. */
export function weightsOf({ weights }: Pick<AnalyzeOptions, 'weights'>): PartWeights {
  const named = weights.map((text): [FitPart, number] => {
    const [part, value] = text.split('=');
    return [part as FitPart, Number(value)];
  });
  return { ...equalWeights, ...Object.fromEntries(named) };
}

/**
 * Looks at every pair of a person and a role: who is left out and why, the four parts of the fit, what both sides wish. All that
 * is known of a person comes through `personFacts`, units and firms (whom a role must move, and who meets `one_per_firm`), and
 * ids, which join rows of files and nothing else. Cost: people x roles. Throws ABORTED.
 */
export async function assessPairs(
  input: MatchInput,
  signal: AbortSignal | undefined,
): Promise<AssessedPairs> {
  const { dataset, graph, network, options } = input;
  const canon = canonOf(dataset.config.synonyms);
  const ideasOf = ideasByOwner(dataset.ideas);
  const preferences = wishesWithAnswers(dataset);
  const wishesOf = wishesByPair(preferences);
  const people = graph.people.map((person) => personFacts(person, ideasOf.get(person.id) ?? [], canon));
  const roles = dataset.roles.map((role) => roleFacts(role, canon));
  const countReach = reachCounter(network.both, graph.people);
  const areWishesAsked = preferences.some(({ side }) => side === 'person');
  const weights = weightsOf(options);
  const teams = teamsOf(dataset.roles);
  const agreed = agreedSeats(dataset, graph);

  const teamOf = (role: number) =>
    agreed.filter(([other]) => teams[role]!.includes(other)).map(([, person]) => person);
  const agreedIn = dataset.roles.map((_, role) => [...new Set(teamOf(role))].sort((a, b) => a - b));
  const facts = (role: number, person: number): PairFacts => ({
    person: people[person]!,
    role: roles[role]!,
    wishes: wishesOf(graph.people[person]!.id, dataset.roles[role]!.id),
    reach: countReach(person, dataset.roles[role]!.reach, agreedIn[role]!),
  });
  const partsOf = (of: PairFacts, words: Words = english) =>
    scoreParts(words, { ...of, roleCount: roles.length, areWishesAsked, minGroup: options.minGroup });
  const partsIn = (words: Words, role: number, person: number) => partsOf(facts(role, person), words);
  const candidate = (role: number, person: number): Candidate => {
    const parts = partsOf(facts(role, person));
    return { person, parts, fit: meanFit(parts, roles[role]!, weights), fitRange: fitRange(parts, weights) };
  };

  const empty = (value: number) => roles.map(() => new Float64Array(people.length).fill(value));
  const fits = empty(Number.NaN);
  const personWishes = empty(0);
  const roleWishes = empty(0);
  const scores = roles.map(() => new Float64Array(people.length * fitParts.length).fill(Number.NaN));
  const leftOut = roles.map(() => new Array<LeftOut | undefined>(people.length));
  const rest = breather(signal);
  for (const [person, { id, participate }] of graph.people.entries()) {
    await rest();
    dataset.roles.forEach(({ sponsorId }, role) => {
      const of = facts(role, person);
      const before = leftOutBefore({
        takesRoles: participate !== 'not-roles' && participate !== 'no',
        isSponsor: sponsorId === id,
        neededWishes: options.wishes,
        ...of,
      });
      personWishes[role]![person] = liking(of.wishes.person);
      roleWishes[role]![person] = liking(of.wishes.role);
      leftOut[role]![person] = before;
      if (before !== undefined) return;
      const parts = partsOf(of);
      parts.forEach(({ score }, place) => {
        scores[role]![person * fitParts.length + place] = score ?? Number.NaN;
      });
      const fit = meanFit(parts, roles[role]!, weights);
      fits[role]![person] = fit;
      leftOut[role]![person] = leftOutByFit(fit, options.minFit);
    });
  }

  const fitsUnder = (other: PartWeights) =>
    fits.map((ofRole, role) =>
      ofRole.map((_, person) => {
        const reason = leftOut[role]![person];
        if (reason !== undefined && reason !== 'below-least-fit') return Number.NaN;
        const parts = fitParts.map((part, place): PartScore => {
          const score = scores[role]![person * fitParts.length + place]!;
          return { part, score: Number.isNaN(score) ? undefined : score, reason: '' };
        });
        const fit = meanFit(parts, roles[role]!, other);
        return isFitEnough(fit, options.minFit) ? fit : Number.NaN;
      }),
    );

  const exclusives = exclusivesOf(dataset.roles);
  const hoursSaid = mostHoursSaid(preferences);
  await rest();
  const lots = drawLots({
    seed: options.seed,
    people,
    roles,
    rolesPerPerson: options.rolesPerPerson,
    csr: network.both,
    personNotes: personNotes(input),
    roleNotes: dataset.roles.map(({ seats, reach, onePerFirm, teamSkills, sponsorId }, role) => ({
      text: JSON.stringify([seats, reach.map(nameKey).sort(), onePerFirm.map(nameKey).sort()]),
      teamSkills: wantedOf(teamSkills, canon),
      sponsor: sponsorId === undefined ? -1 : (graph.indexOf.get(sponsorId) ?? -1),
      team: teams[role]!.filter((other) => other !== role),
      excludes: exclusives.flatMap(([a, b]) => (a === role ? [b] : b === role ? [a] : [])),
    })),
    wishes: saidOfPairs(input, preferences),
  });
  await rest();
  return {
    problem: {
      personCount: people.length,
      seats: dataset.roles.map(({ seats }) => seats),
      fits: fits.map((ofRole) => ofRole.map((fit) => (isFitEnough(fit, options.minFit) ? fit : Number.NaN))),
      // Beside a role that does not say what it takes there is no room for another.
      hours: roles.map(({ hoursPerWeek }) => hoursPerWeek ?? Number.POSITIVE_INFINITY),
      budgets: Float64Array.from(
        people,
        (person, place) => person.hoursAvailable ?? hoursSaid.get(graph.people[place]!.id) ?? Number.NaN,
      ),
      rolesPerPerson: options.rolesPerPerson,
      exclusives,
      needs: needsOf(input, people, teams),
      agreed,
      personWishes,
      roleWishes,
      ...lots,
    },
    roleFacts: roles,
    personFacts: people,
    fits,
    leftOut,
    weights,
    candidate,
    partsIn,
    facts,
    fitsUnder,
    preferences,
  };
}

function leftOutByFit(fit: number, minFit: number): LeftOut | undefined {
  if (Number.isNaN(fit)) return 'too-little-known';
  return isFitEnough(fit, minFit) ? undefined : 'below-least-fit';
}

/** By id of the person, the most hours that are said for one role: those for all roles together where nothing else is said of them. */
function mostHoursSaid(preferences: readonly Preference[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { side, personId, hours } of preferences)
    if (side === 'person' && hours !== undefined)
      most.set(personId, Math.max(hours, most.get(personId) ?? hours));
  return most;
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

/** Of each person what is looked at beside facts: of the units and firms that some role names the own ones, and taking part. */
function personNotes({ dataset, graph }: MatchInput): string[] {
  const named = new Set(
    dataset.roles.flatMap(({ reach, onePerFirm }) => [...reach, ...onePerFirm].map(nameKey)),
  );
  return graph.people.map(({ unit, firm, participate }) => {
    const own = [unit, firm].map((name) => (name === undefined ? '' : nameKey(name)));
    const counts = own.map((key, at) => (named.has(key) || (at === 1 && named.has('all')) ? key : ''));
    return JSON.stringify([...counts, participate !== 'not-roles' && participate !== 'no']);
  });
}

/** What was said of pairs of people and roles in the data, each side and pair once. */
function saidOfPairs({ dataset, graph }: MatchInput, preferences: readonly Preference[]) {
  const roleAt = new Map(dataset.roles.map(({ id }, place) => [id, place]));
  const wishesOf = wishesByPair(preferences);
  const seen = new Set<string>();
  return preferences.flatMap(({ side, personId, roleId }) => {
    const person = graph.indexOf.get(personId);
    const role = roleAt.get(roleId);
    const key = JSON.stringify([side, personId, roleId]);
    const wish = wishesOf(personId, roleId)[side];
    if (person === undefined || role === undefined || wish === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ side, person, role, wish }];
  });
}

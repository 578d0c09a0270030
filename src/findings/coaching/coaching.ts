import { breather } from '../../metrics/breather.js';
import { createRandom } from '../../random.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { RecordedLoad } from '../capacity/recorded-load.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { questionsOf } from '../ideas/idea-people.js';
import type { RoleRequest } from '../roles/role-request.js';
import {
  type CoachingCandidate,
  type CoachingReason,
  coachingCandidates,
  coachingReasons,
} from './coaching-candidates.js';
import { createPairing, type RankedPair } from './pair-up.js';
import { type PracticeRow, practiceRoles } from './practice.js';

export { type CoachingReason, coachingReasons } from './coaching-candidates.js';

/** A coach and a learner who may be worth a talk. It is for both to say yes or no. */
export interface CoachingPair extends CoachingCandidate {
  /** Common contacts, who could introduce them; 0 where they are in touch already or far apart. */
  readonly commonContacts: number;
  /** Whether both are known to be of different units. */
  readonly crossesUnits: boolean;
  readonly coachHours: number | undefined;
  readonly learnerHours: number | undefined;
  /** Share of the lotteries in which the pair is made: below 1, somebody else would do as well. */
  readonly heldShare: number;
  /** What to ask before anybody decides. */
  readonly questions: readonly string[];
}

export interface Coaching extends Finding {
  /** By learner. */
  readonly pairs: readonly CoachingPair[];
  /** Roles that would stretch a skill by one level, by person. */
  readonly practice: readonly PracticeRow[];
  /** People with a reason to move a skill, for whom somebody could be found but for hours or partners. */
  readonly withoutCoach: number;
}

/** Hours a week that coaching takes of each side. */
export const COACHING_HOURS = 1;
const MOST_LEARNERS = 2;
const LOTTERIES = 20;

/**
 * Who could coach whom, in which skill, and which role would be practice.
 *
 * A skill moves for a role the learner wished or this run suggests, for an interest of the same name, or for a gap of two
 * levels alone. The coach lists it at level 3 or more, at least at the level to get to, and two levels above the learner (as
 * far as there are levels). Never along the own line or a dotted one, nor those never to be paired; who is not in touch
 * takes part in introductions, and a gap alone looks no further than two steps. Pairs are made as stable roommates with several
 * partners: see {@link createPairing}. An hour a week is taken of both sides from what they offer and this run has not asked for;
 * who states no hours has one pair and a question. Level in the chart, title and tenure are not looked at.
 * Edge cases: no skills with levels: no pairs, and `missing` says so. Cost: see {@link coachingCandidates}.
 */
export async function findCoaching(
  input: FindingInput,
  load: RecordedLoad,
  requests: readonly RoleRequest[],
): Promise<Coaching> {
  const { dataset, graph, network, options } = input;
  const { people } = graph;
  const asked = new Float64Array(people.length);
  for (const { person, role } of requests) asked[person]! += dataset.roles[role]?.hoursPerWeek ?? 0;
  const hoursLeft = (person: number) => {
    const { hoursAvailable } = people[person]!;
    return hoursAvailable === undefined ? undefined : hoursAvailable - asked[person]!;
  };
  const candidates = await coachingCandidates({ ...input, requests }, input.control.signal);
  const ranked = candidates.map(rankOf);
  const limits = {
    most: Int32Array.from(people, (_, person) =>
      Math.max(0, Math.floor((hoursLeft(person) ?? COACHING_HOURS) / COACHING_HOURS)),
    ),
    mostAsCoach: MOST_LEARNERS,
    mostAsLearner: 1,
  };
  const pairUp = createPairing(ranked, limits);
  const rest = breather(input.control.signal);
  const drawn: number[][] = [];
  for (let lottery = 0; lottery < LOTTERIES; lottery++) {
    drawn.push(pairUp(createRandom(options.seed, `coaching lottery ${lottery}`)));
    await rest();
  }
  const held = new Int32Array(candidates.length);
  for (const places of drawn) for (const place of places) held[place]!++;
  const questions = (person: number, who: string) =>
    questionsOf(people[person]!.hoursAvailable, load.rows[person]).map((text) => `${who}: ${text}`);
  const pairs = drawn[0]!
    .map((place): CoachingPair => {
      const pair = candidates[place]!;
      const { coach, learner } = pair;
      return {
        ...pair,
        commonContacts: pair.steps === 2 ? commonContacts(network.both, coach, learner) : 0,
        crossesUnits:
          people[coach]!.unit !== undefined &&
          people[learner]!.unit !== undefined &&
          (people[coach]!.unit !== people[learner]!.unit || people[coach]!.firm !== people[learner]!.firm),
        coachHours: hoursLeft(coach),
        learnerHours: hoursLeft(learner),
        heldShare: held[place]! / LOTTERIES,
        questions: [
          ...(pair.reason === 'gap alone' ? [english.coaching.nobodyHasSaidThatThis] : []),
          ...questions(coach, 'Coach'),
          ...questions(learner, 'Learner'),
        ],
      };
    })
    .sort((a, b) => a.learner - b.learner);
  const learners = new Set(candidates.map(({ learner }) => learner));
  const practice = practiceRoles(dataset, graph, hoursLeft, requests);
  return {
    ...told((words) => ({
      ...coachingCard(words),
      sentences: sentencesOf(words, pairs, practice),
      missing: people.some(({ skills }) => skills?.some(({ level }) => level !== undefined) === true)
        ? undefined
        : words.coaching.skillsWithLevelsSkillsIn,
    })),
    pairs,
    practice,
    withoutCoach: learners.size - pairs.length,
  };
}

/** Better first: the weightier reason, those nearer, the greater difference of levels. */
function rankOf({ coach, learner, reason, steps, coachLevel, from }: CoachingCandidate): RankedPair {
  return { coach, learner, rank: [coachingReasons.indexOf(reason), steps ?? 3, (from ?? 0) - coachLevel] };
}

function commonContacts({ starts, targets }: FindingInput['network']['both'], a: number, b: number): number {
  const ofA = new Set(targets.subarray(starts[a]!, starts[a + 1]!));
  return targets.subarray(starts[b]!, starts[b + 1]!).reduce((sum, one) => sum + (ofA.has(one) ? 1 : 0), 0);
}

const coachingCard = (words: Words) =>
  ({
    id: 'coaching',
    title: words.coaching.coachingAndPractice,
    question: words.coaching.whoCouldCoachWhomAnd,
    rule: words.coaching.aSkillMovesForA,
    mayMean: words.coaching.thatATalkCouldMove,
    doesNotMean: words.coaching.thatAnybodyNeedsToBe,
    shows: 'persons',
  }) as const;

const forReason = (words: Words): Readonly<Record<CoachingReason, string>> => ({
  'role wished': words.coaching.forARoleTheyWished,
  'role suggested': words.coaching.forARoleSuggestedBy,
  interest: words.coaching.forAnInterest,
  'gap alone': words.coaching.forAGapInLevels,
});

function sentencesOf(
  words: Words,
  pairs: readonly CoachingPair[],
  practice: readonly PracticeRow[],
): string[] {
  const sentences: string[] = [];
  if (pairs.length > 0) {
    const parts = coachingReasons.flatMap((reason) => {
      const count = pairs.filter((pair) => pair.reason === reason).length;
      return count === 0 ? [] : [`${count} ${forReason(words)[reason]}`];
    });
    const apart = pairs.filter(({ steps }) => steps !== 1).length;
    const byLot = pairs.filter(({ heldShare }) => heldShare < 1).length;
    sentences.push(
      words.coaching.learnersHaveACoach(pairs.length, parts.join(', ')),
      `${apart === 0 ? words.coaching.allOfThemAreIn : words.coaching.pairsAreNotInTouch(apart)}${byLot === 0 ? '' : words.coaching.andPairsWouldBeAnother(byLot)}.`,
    );
  }
  const people = new Set(practice.map(({ person }) => person)).size;
  if (practice.length > 0) sentences.push(words.coaching.forPeopleARoleWould(people));
  return sentences;
}

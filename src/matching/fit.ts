import type { Words } from '../words/words.js';
import type { PersonFacts, RoleFacts, Wanted } from './facts.js';
import type { ReachCount } from './reach.js';
import type { Wish, Wishes } from './wishes.js';

export const fitParts = ['passion', 'knowledge', 'networks', 'time'] as const;
export type FitPart = (typeof fitParts)[number];

/** One part of a fit, 0 to 1; undefined where the data cannot say. */
export interface PartScore {
  readonly part: FitPart;
  readonly score: number | undefined;
  readonly reason: string;
}

/** Everything a fit is made from. */
export interface Pairing {
  readonly person: PersonFacts;
  readonly role: RoleFacts;
  readonly wishes: Wishes;
  /** Undefined where the role names no units or firms to move. */
  readonly reach: ReachCount | undefined;
  /** How many roles are on offer, which a rank is read against. */
  readonly roleCount: number;
  /** Whether anybody has said what they wish, so that silence is an answer too. */
  readonly areWishesAsked: boolean;
  /** Groups of fewer people get no figures. */
  readonly minGroup: number;
}

/** The four parts, in the order of {@link fitParts}. */
export function scoreParts(words: Words, pairing: Pairing): PartScore[] {
  return [
    scorePassion(words, pairing),
    scoreKnowledge(words, pairing),
    scoreNetworks(words, pairing.reach, pairing.minGroup),
    scoreTime(words, pairing.role, hoursOffered(pairing.person, pairing.wishes)),
  ];
}

/** How much each part counts; the same for all unless the user says otherwise. */
export type PartWeights = Readonly<Record<FitPart, number>>;

export const equalWeights: PartWeights = { passion: 1, knowledge: 1, networks: 1, time: 1 };

/**
 * The mean of the parts that are known, weighed as `weights` says; a part that is not known does not count, and neither does
 * one of weight 0.
 *
 * NaN where hours alone are known, or, for a role that names topics or skills, neither passion nor knowledge: hours and
 * acquaintances say that a person could, not that the role and the person suit each other.
 */
export function meanFit(
  parts: readonly PartScore[],
  role: Pick<RoleFacts, 'topics' | 'skills'>,
  weights: PartWeights = equalWeights,
): number {
  const known = parts.filter(({ part, score }) => score !== undefined && weights[part] > 0);
  const asksMore = role.topics.length + role.skills.length > 0;
  const isTooLittle = ({ part }: PartScore) => part === 'time' || (asksMore && part === 'networks');
  if (known.every(isTooLittle)) return Number.NaN;
  const total = known.reduce((sum, { part }) => sum + weights[part], 0);
  return known.reduce((sum, { part, score }) => sum + weights[part] * score!, 0) / total;
}

/** The fit were every unknown part 0, and were every one 1: what the data leaves open. */
export function fitRange(parts: readonly PartScore[], weights: PartWeights): [low: number, high: number] {
  const total = fitParts.reduce((sum, part) => sum + weights[part], 0);
  const withUnknown = (unknown: number) =>
    parts.reduce((sum, { part, score }) => sum + weights[part] * (score ?? unknown), 0) / total;
  return [withUnknown(0), withUnknown(1)];
}

/**
 * Passion: does the person want to do this?
 *
 * The mean of what is known of three things. *Interests*: the share of the role's topics the person lists; a topic with a
 * level weighs that level (3, the middle, where others have one and it has not), and a listed interest with a level
 * counts level / 5. *Own wish*: the score / 5; without a score the rank, 1 for the first choice and 1 / roles for the last;
 * without a rank the answer, yes 1 and maybe 0.5. Where people were asked and this one said nothing of the role, 0.5 beside
 * what else is known, so that nobody stands behind the silent for having said what they wish. *Own idea* of the same
 * initiative or of a topic of the role: 1; owning none says nothing.
 */
export function scorePassion(
  words: Words,
  { person, role, wishes, roleCount, areWishesAsked }: Omit<Pairing, 'reach' | 'minGroup'>,
): PartScore {
  const scores: number[] = [];
  const reasons: string[] = [];
  if (person.interests !== undefined && role.topics.length > 0) {
    const listed = role.topics.filter(({ key }) => person.interests!.has(key));
    let covered = 0;
    for (const topic of listed) covered += topicWeight(topic) * ((person.interests.get(topic.key) ?? 5) / 5);
    scores.push(covered / role.topics.reduce((sum, topic) => sum + topicWeight(topic), 0));
    reasons.push(words.fit.interestedInOfTopics(listed.length, role.topics.length, inBrackets(listed)));
  }
  const wish = wishes.person && scoreWish(words, wishes.person, roleCount);
  if (wish !== undefined) {
    scores.push(wish.score);
    reasons.push(wish.reason);
  }
  if (role.initiative !== undefined && person.ideaInitiatives.has(role.initiative)) {
    scores.push(1);
    reasons.push(words.fit.ownsAnIdeaOfThe);
  } else if (role.topics.some(({ key }) => person.ideaTopics.has(key))) {
    scores.push(1);
    reasons.push(words.fit.ownsAnIdeaOnA);
  }
  if (wish === undefined && areWishesAsked && scores.length > 0) {
    scores.push(0.5);
    reasons.push(words.fit.hasNotSaidWhetherThey);
  }
  return scores.length === 0
    ? unknown('passion', words.fit.neitherInterestsNorAWish)
    : { part: 'passion', score: mean(scores), reason: reasons.join('; ') };
}

function scoreWish(
  words: Words,
  wish: Wish,
  roleCount: number,
): { score: number; reason: string } | undefined {
  if (wish.score !== undefined) return { score: wish.score / 5, reason: words.fit.gaveTheRoleOf(wish.score) };
  if (wish.rank !== undefined) {
    const score = Math.max(0, 1 - (wish.rank - 1) / Math.max(1, roleCount));
    return { score, reason: words.fit.madeItChoiceOfRoles(wish.rank, roleCount) };
  }
  if (wish.answer === undefined) return undefined;
  return { score: { yes: 1, maybe: 0.5, no: 0 }[wish.answer], reason: words.fit.answered(wish.answer) };
}

/**
 * Knowledge: how much of what the role wants does the person list?
 *
 * The mean over the skills wanted: 1 where the level is met or no level is wanted, level / wanted level below it, 0 for a
 * skill that is not listed. A skill listed without a level counts as met, and becomes a question. Undefined where the
 * role wants no skills or the data has none.
 */
export function scoreKnowledge(words: Words, { person, role }: Pick<Pairing, 'person' | 'role'>): PartScore {
  if (role.skills.length === 0) return unknown('knowledge', words.fit.theRoleNamesNoSkills);
  if (person.skills === undefined) return unknown('knowledge', words.fit.skillsAreNotOnRecord);
  const met: Wanted[] = [];
  const below: string[] = [];
  const absent: Wanted[] = [];
  const scores = role.skills.map((wanted) => {
    if (!person.skills!.has(wanted.key)) {
      absent.push(wanted);
      return 0;
    }
    const level = person.skills!.get(wanted.key);
    if (level === undefined || wanted.level === undefined || level >= wanted.level) {
      met.push(wanted);
      return 1;
    }
    below.push(words.fit.atLevelOf(wanted.name, level, wanted.level));
    return level / wanted.level;
  });
  const reasons = [
    words.fit.listsOfSkillsAsWanted(met.length, role.skills.length, inBrackets(met)),
    ...below,
  ];
  if (absent.length > 0) reasons.push(words.fit.doesNotList(namesOf(absent)));
  return { part: 'knowledge', score: mean(scores), reason: reasons.join('; ') };
}

/**
 * Networks: how much of those the role must move is near the person, and not yet near the team?
 *
 * Those within two steps in the informal network, direction dropped, each weighed by how near the ties make them, less what
 * the team reaches already, as a share of all whom the team does not reach: see {@link ReachCount} and `reachCounter`.
 * Undefined where the role names no units or firms, where the team reaches everybody, and where fewer than `minGroup` people
 * are counted: the share alone, or a fit that holds it, would tell of each of them.
 */
export function scoreNetworks(words: Words, reach: ReachCount | undefined, minGroup: number): PartScore {
  if (reach === undefined) return unknown('networks', words.fit.theRoleNamesNoUnits);
  const { names, ownLeftOut, total, withinOne, withinTwo, byStrength, byTeam, added } = reach;
  if (total === 0) return unknown('networks', words.fit.nobodyElseBelongsTo(names.join(', ')));
  if (total < minGroup) return unknown('networks', words.fit.theGroupIsTooSmall);
  if (byTeam >= total) return unknown('networks', words.fit.thoseWhoHaveAgreedTo(names.join(', ')));
  const own = ownLeftOut.length === 0 ? '' : words.fit.isThePersonsOwn(ownLeftOut.join(', '));
  const team = byTeam === 0 ? '' : words.fit.thoseWhoHaveAgreedTo2(tenth(byTeam), tenth(added));
  return {
    part: 'networks',
    score: added / (total - byTeam),
    reason: words.fit.ofPeopleOfAreWithin(
      withinTwo,
      total,
      names.join(', '),
      withinOne,
      tenth(byStrength),
      team,
      own,
    ),
  };
}

/** One digit after the point, none where it is 0. */
function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * Time: does the person offer the hours the role needs?
 *
 * min(1, offered / needed). Who offers less is not suggested at all, so a suggestion has 1 here or nothing.
 */
export function scoreTime(
  words: Words,
  role: Pick<RoleFacts, 'hoursPerWeek'>,
  offered: number | undefined,
): PartScore {
  const needed = role.hoursPerWeek;
  if (needed === undefined) return unknown('time', words.fit.theRoleDoesNotSay);
  if (offered === undefined) return unknown('time', words.fit.hasNotSaidHowMany);
  return {
    part: 'time',
    score: needed === 0 ? 1 : Math.min(1, offered / needed),
    reason:
      offered < needed
        ? words.fit.offersHoursAWeekFewer(offered, needed)
        : words.fit.offersHoursAWeekNeeded(offered, needed),
  };
}

/** Hours a week the person offers: what they said for this role, or else what they said for any. */
export function hoursOffered(person: PersonFacts, wishes: Wishes): number | undefined {
  return wishes.person?.hours ?? person.hoursAvailable;
}

/** A number with its noun. */
export function count(value: number, one: string, many: string): string {
  return `${value} ${value === 1 ? one : many}`;
}

function unknown(part: FitPart, reason: string): PartScore {
  return { part, score: undefined, reason };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function topicWeight(topic: Wanted): number {
  return topic.level ?? 3;
}

function namesOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ name }) => name).join(', ');
}

function inBrackets(wanted: readonly Wanted[]): string {
  return wanted.length === 0 ? '' : ` (${namesOf(wanted)})`;
}

import type { Words } from '../../words/words.js';
import type { GapNeed } from '../gaps/gap-needs.js';
import type { IntroduceOptions } from './introduce-options.js';
import { FINEST_FACTOR, GAP_WEIGHTS, type OpenGap } from './introduction-gaps.js';
import type { PlannedMeeting } from './introduction-plan.js';
import type { IntroductionBar, IntroductionScope } from './introduction-scope.js';
import { sharedReason, type Topics } from './introduction-topics.js';
import type { IntroductionAnswer } from './introductions.js';

/** What the finding carries whatever is found. */
export function introductionCard(words: Words, options: IntroduceOptions) {
  const { perPerson, hoursEach, againAfterDays, groupSize, mixLevels, among } = options;
  const across = mixLevels > 0 ? words.introductions.atLeastOfARound(Math.round(100 * mixLevels)) : '';
  const three = groupSize === 3 ? words.introductions.inGroupsOfThreeTwo : '';
  const whom = {
    needed: words.introductions.onlyGapsThatARole,
    gaps: words.introductions.onlyPairsThatCloseA,
    everybody: words.introductions.whereNoGapIsLeft,
  }[among];
  return {
    id: 'introductions',
    title: words.introductions.introductions,
    question: words.introductions.whoShouldMeetWhomThrough,
    sentences: [] as readonly string[],
    rule: words.introductions.peopleOfDifferentGroupsAre(
      againAfterDays,
      perPerson,
      hoursEach,
      across,
      three,
      GAP_WEIGHTS.needed,
      GAP_WEIGHTS.standsOut,
      GAP_WEIGHTS.other,
      FINEST_FACTOR,
      whom,
    ),
    mayMean: words.introductions.thatATalkCouldStart,
    doesNotMean: words.introductions.thatTheTwoMustMeet,
    shows: 'persons' as const,
  };
}

const barWords = (words: Words): Readonly<Record<IntroductionBar, string>> => ({
  'takes no part': words.introductions.takeNoPartInIntroductions,
  'left out by name': words.introductions.areLeftOutByName,
  'of no group asked for': words.introductions.areOfNoneOfThe,
  'hours not known': words.introductions.stateNoHoursHoursAvailable,
  'too few hours': words.introductions.offerFewerHoursThanAn,
});

function barredWords(words: Words, { barred }: Pick<IntroductionScope, 'barred'>): string {
  return (Object.keys(barWords(words)) as IntroductionBar[])
    .filter((bar) => barred[bar] > 0)
    .map((bar) => `${words.numbers.count(barred[bar])} ${barWords(words)[bar]}`)
    .join(', ');
}

/** What would be needed where nobody may be introduced. */
export function nobodyToIntroduce(words: Words, scope: IntroductionScope): string {
  return words.introductions.somebodyWhoMayBeIntroduced(barredWords(words, scope));
}

/** Roles, ideas and topics named in one reason. */
const MOST_NEEDS = 2;

/** Why these meet, in one sentence that names nobody. */
export function reasonOf(
  words: Words,
  topics: Topics,
  { people, isRepeat }: PlannedMeeting,
  closes: readonly OpenGap[],
  groups: readonly (string | undefined)[],
): string {
  const joined = sharedReason(words, topics, people);
  const gap = closes[0];
  const parts = [
    ...(joined === undefined ? [] : [joined]),
    ...(gap === undefined ? [] : [gapReason(words, gap)]),
    ...(isRepeat ? [words.introductions.nobodyNewIsLeftTo] : []),
  ];
  if (parts.length === 0) {
    const named = [...new Set(groups.filter((name) => name !== undefined))];
    parts.push(
      named.length < 2
        ? words.introductions.theyAreOfDifferentGroups
        : words.introductions.meetAcrossTheirGroups(words.lists.and(named)),
    );
  }
  const text = parts.join('; ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function gapReason(words: Words, { cell }: OpenGap): string {
  const { a, b, needs, observed, expected } = cell;
  return needs.length > 0
    ? words.introductions.andInTouchWhoHave(
        needsReason(words, needs),
        needs.length === 1 ? 'needs' : 'need',
        a,
        b,
        observed,
        expected,
      )
    : words.introductions.andHaveOfPairsExpected(a, b, observed, expected);
}

/** What needs two groups, as the first words of a sentence: the first few by name. */
function needsReason(words: Words, needs: readonly GapNeed[]): string {
  const named = needs.slice(0, MOST_NEEDS).map(({ from, id }) => words.introductions.need(from, id));
  const rest = needs.length - named.length;
  return words.lists.and(rest > 0 ? [...named, words.gaps.more(rest)] : named);
}

/** What was found, in whole sentences that name nobody. */
export function introductionSentences(
  words: Words,
  answer: IntroductionAnswer,
  options: IntroduceOptions,
  people: number,
  hiddenPairs: number,
): string[] {
  const limits = barredWords(words, answer);
  return [
    ...(answer.rows.length === 0
      ? [noneSentence(words, answer, options)]
      : planSentences(words, answer, options)),
    ...(answer.gaps.length === 0 && hiddenPairs > 0
      ? [words.introductions.pairsWereNotLookedAt(hiddenPairs)]
      : []),
    ...(limits === '' ? [] : [words.introductions.notIntroducedOfPeople(people, limits)]),
    ...(answer.hasHours ? [] : [words.introductions.noHoursAreOnRecord]),
  ];
}

function noneSentence(
  words: Words,
  { gaps }: IntroductionAnswer,
  { among, between }: IntroduceOptions,
): string {
  if (gaps.length > 0 || among === 'everybody')
    return words.introductions.nobodyCanBeIntroducedEvery(
      among === 'everybody' ? words.introductions.isInTouch : words.introductions.acrossAGapIsIn,
      between === undefined ? '' : words.introductions.orIsOfOtherGroups,
    );
  return among === 'needed'
    ? words.introductions.noGapBetweenGroupsIs
    : words.introductions.noGapBetweenGroupsWas;
}

function planSentences(words: Words, answer: IntroductionAnswer, options: IntroduceOptions): string[] {
  const { rows, hours, objective, short: sum, candidates } = answer;
  const rounds = rows.at(-1)!.round;
  const inRounds = options.rounds === 1 ? '' : words.introductions.inRounds(rounds);
  const closing = rows.filter(({ closes }) => closes.length > 0).length;
  const across = rows.filter(({ isMixed }) => isMixed).length;
  const common = rows.filter(({ way }) => way.kind === 'common contact').length;
  const none = rows.filter(({ way }) => way.kind === 'none').length;
  const alone = candidates - new Set(rows.flatMap(({ people }) => people)).size;
  const firstRepeat = rows.find(({ isRepeat }) => isRepeat)?.round;
  const share = objective.atMost === 0 ? 1 : objective.closed / objective.atMost;
  return [
    words.introductions.introductionsHoursOfAllPeople(
      rows.length,
      inRounds,
      hours,
      closing === rows.length ? words.introductions.eachCloses : words.introductions.close(closing),
      across,
      across === 1 ? 'is' : 'are',
    ),
    ...(sum === undefined ? [] : [shortSentence(words, sum, hours)]),
    ...(objective.atMost === 0
      ? []
      : [
          words.introductions.theGreedyChoiceIsNever(
            fraction(objective.guarantee),
            share >= 1
              ? words.introductions.isProvenToBeAs
              : words.introductions.isAtLeastOfIt(Math.floor(100 * share + 1e-9)),
          ),
        ]),
    words.introductions.aCommonContactCanMake(
      common,
      rows.length - common - none === 0
        ? ''
        : words.introductions.needAWayOverSeveral(rows.length - common - none),
      none === 0 ? '' : words.introductions.andForThereIsNo(none),
    ),
    ...(firstRepeat === undefined ? [] : [words.introductions.fromRoundOnNobodyNew(firstRepeat)]),
    ...(options.rounds === 1 || alone === 0 ? [] : [words.introductions.meetNobody(alone, candidates)]),
  ];
}

function shortSentence(
  words: Words,
  { by, gaps, isPressing, before, after }: NonNullable<IntroductionAnswer['short']>,
  hours: number,
): string {
  const which = isPressing
    ? words.introductions.byThatMatterNeededBy(
        gaps === 1 ? words.introductions.theGap : words.introductions.theGaps(gaps),
        by,
        gaps === 1 ? 's' : '',
      )
    : words.introductions.by2(
        gaps === 1 ? words.introductions.theGap : words.introductions.theGaps(gaps),
        by,
      );
  return words.introductions.inPairsAreShortOf(which, before, after, (before - after) / hours);
}

function fraction(share: number): string {
  return share === 1 ? 'all' : `1/${Math.round(1 / share)}`;
}

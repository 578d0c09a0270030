import type { GapNeed } from './gap-needs.js';
import type { IntroduceOptions } from './introduce-options.js';
import { FINEST_FACTOR, GAP_WEIGHTS, type OpenGap } from './introduction-gaps.js';
import type { PlannedMeeting } from './introduction-plan.js';
import type { IntroductionBar, IntroductionScope } from './introduction-scope.js';
import { listAnd, sharedReason, type Topics } from './introduction-topics.js';
import type { Introductions } from './introductions.js';
import { counted, short } from './wording.js';

/** What the finding carries whatever is found. */
export function introductionCard(options: IntroduceOptions) {
  const { perPerson, hoursEach, againAfterDays, groupSize, mixLevels, among } = options;
  const across =
    mixLevels > 0 ? ` At least ${Math.round(100 * mixLevels)} % of a round are across levels.` : '';
  const three =
    groupSize === 3
      ? ' In groups of three, two of one group may know each other; the others are new to each other.'
      : '';
  const whom = {
    needed: 'Only gaps that a role, an idea or a shared topic needs closed count.',
    gaps: 'Only pairs that close a gap are introduced.',
    everybody: 'Where no gap is left, people of different groups meet all the same.',
  }[among];
  return {
    id: 'introductions',
    title: 'Introductions',
    question: 'Who should meet whom, through whom, within the hours they have?',
    sentences: [] as readonly string[],
    rule: `People of different groups are introduced who are not in touch, nor manager and report, nor introduced within ${counted(againAfterDays, 'day')}, nor to be kept apart. At most ${counted(perPerson, 'introduction')} a person and round, ${counted(hoursEach, 'hour')} each, within the hours offered.${across}${three} What is maximised: over the gaps, the pairs introduced across each up to those it is short of, a gap that is needed counted ${GAP_WEIGHTS.needed}, one that stands out ${GAP_WEIGHTS.standsOut}, any other ${GAP_WEIGHTS.other}, those of a coarser column a ${FINEST_FACTOR}th of that. That is monotone and submodular; each next one is the one that closes most (greedy), among equals that of people who met least so far, then who share interests or ideas, have a common contact, are of different levels. ${whom}`,
    mayMean: 'that a talk could start contact which two groups need and which would not come about by itself',
    doesNotMean:
      'that the two must meet or will get on: ask both first. That they stay in touch is an assumption of every figure after it, and nobody left out is less wanted',
    shows: 'persons' as const,
  };
}

const barWords: Readonly<Record<IntroductionBar, string>> = {
  'takes no part': 'take no part in introductions',
  'left out by name': 'are left out by name',
  'of no group asked for': 'are of none of the groups asked for',
  'hours not known': 'state no hours (hours_available in people.csv)',
  'too few hours': 'offer fewer hours than an introduction takes',
};

function barredWords({ barred }: Pick<IntroductionScope, 'barred'>): string {
  return (Object.keys(barWords) as IntroductionBar[])
    .filter((bar) => barred[bar] > 0)
    .map((bar) => `${barred[bar].toLocaleString('en-US')} ${barWords[bar]}`)
    .join(', ');
}

/** What would be needed where nobody may be introduced. */
export function nobodyToIntroduce(scope: IntroductionScope): string {
  return `somebody who may be introduced: of all people ${barredWords(scope)}`;
}

/** Roles, ideas and topics named in one reason. */
const MOST_NEEDS = 2;

/** Why these meet, in one sentence that names nobody. */
export function reasonOf(
  topics: Topics,
  { people, isRepeat }: PlannedMeeting,
  closes: readonly OpenGap[],
  groups: readonly (string | undefined)[],
): string {
  const joined = sharedReason(topics, people);
  const gap = closes[0];
  const parts = [
    ...(joined === undefined ? [] : [joined]),
    ...(gap === undefined ? [] : [gapReason(gap)]),
    ...(isRepeat ? ['nobody new is left to meet'] : []),
  ];
  if (parts.length === 0) {
    const named = [...new Set(groups.filter((name) => name !== undefined))];
    parts.push(
      named.length < 2
        ? 'they are of different groups and have not met'
        : `${listAnd(named)} meet across their groups`,
    );
  }
  const text = parts.join('; ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function gapReason({ cell }: OpenGap): string {
  const { a, b, needs, observed, expected } = cell;
  return needs.length > 0
    ? `${needsReason(needs)} ${needs.length === 1 ? 'needs' : 'need'} ${a} and ${b} in touch, who have ${observed} of ${short(expected)} pairs expected`
    : `${a} and ${b} have ${observed} of ${short(expected)} pairs expected in touch`;
}

/** What needs two groups, as the first words of a sentence: the first few by name. */
function needsReason(needs: readonly GapNeed[]): string {
  const named = needs
    .slice(0, MOST_NEEDS)
    .map(({ from, id }) => (from === 'topic' ? `the shared topic ${id}` : `${from} ${id}`));
  const rest = needs.length - named.length;
  return listAnd(rest > 0 ? [...named, `${rest} more`] : named);
}

/** What was found, in whole sentences that name nobody. */
export function introductionSentences(
  answer: Introductions,
  options: IntroduceOptions,
  people: number,
  hiddenPairs: number,
): string[] {
  const limits = barredWords(answer);
  return [
    ...(answer.rows.length === 0 ? [noneSentence(answer, options)] : planSentences(answer, options)),
    ...(answer.gaps.length === 0 && hiddenPairs > 0
      ? [
          `${counted(hiddenPairs, 'pair')} of groups ${hiddenPairs === 1 ? 'was' : 'were'} not looked at: a group is too small to show.`,
        ]
      : []),
    ...(limits === '' ? [] : [`Not introduced, of ${counted(people, 'person', 'people')}: ${limits}.`]),
    ...(answer.hasHours
      ? []
      : ['No hours are on record (hours_available in people.csv), so hours limit nobody.']),
  ];
}

function noneSentence({ gaps }: Introductions, { among, between }: IntroduceOptions): string {
  if (gaps.length > 0 || among === 'everybody')
    return `Nobody can be introduced: every pair that may be made ${among === 'everybody' ? 'is in touch' : 'across a gap is in touch'}, has been introduced or is to be kept apart${between === undefined ? '' : ', or is of other groups than those asked for'}.`;
  return among === 'needed'
    ? 'No gap between groups is needed closed by a role, an idea or a shared topic, so nobody is introduced for one.'
    : 'No gap between groups was found, so nobody is introduced for one.';
}

function planSentences(answer: Introductions, options: IntroduceOptions): string[] {
  const { rows, hours, objective, short: sum } = answer;
  const rounds = rows.at(-1)!.round;
  const inRounds = options.rounds === 1 ? '' : ` in ${counted(rounds, 'round')}`;
  const closing = rows.filter(({ closes }) => closes.length > 0).length;
  const across = rows.filter(({ isMixed }) => isMixed).length;
  const common = rows.filter(({ way }) => way.kind === 'common contact').length;
  const none = rows.filter(({ way }) => way.kind === 'none').length;
  const firstRepeat = rows.find(({ isRepeat }) => isRepeat)?.round;
  const share = objective.atMost === 0 ? 1 : objective.closed / objective.atMost;
  return [
    `${counted(rows.length, 'introduction')}${inRounds}, ${counted(hours, 'hour')} of all people together: ${closing === rows.length ? 'each closes' : `${closing} close`} part of a gap, ${across} ${across === 1 ? 'is' : 'are'} across levels.`,
    ...(sum === undefined ? [] : [shortSentence(sum, hours)]),
    ...(objective.atMost === 0
      ? []
      : [
          `The greedy choice is never below ${fraction(objective.guarantee)} of the best plan, and this one ${share >= 1 ? 'is proven to be as good as the best' : `is at least ${Math.floor(100 * share + 1e-9)} % of it`}.`,
        ]),
    `A common contact can make ${common} of them${rows.length - common - none === 0 ? '' : `, ${rows.length - common - none} need a way over several people`}${none === 0 ? '' : `, and for ${none} there is no way through people who take part`}.`,
    ...(firstRepeat === undefined
      ? []
      : [`From round ${firstRepeat} on nobody new is left to meet, and people meet again.`]),
  ];
}

function shortSentence(
  { by, gaps, isPressing, before, after }: NonNullable<Introductions['short']>,
  hours: number,
): string {
  const which = isPressing
    ? `${gaps === 1 ? 'the gap' : `the ${gaps} gaps`} by ${by} that matter${gaps === 1 ? 's' : ''} (needed by a role, an idea or a shared topic, or standing out)`
    : `${gaps === 1 ? 'the gap' : `the ${gaps} gaps`} by ${by}`;
  return `In ${which} ${short(before)} pairs are short of expected, and ${short(after)} if all who meet stay in touch: ${short((before - after) / hours)} an hour.`;
}

function fraction(share: number): string {
  return share === 1 ? 'all' : `1/${Math.round(1 / share)}`;
}

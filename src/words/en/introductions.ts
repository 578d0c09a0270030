import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Who could meet whom. */
export const introductions = {
  introductions: 'Introductions',
  forPeopleToDecideAsk: 'For people to decide: ask everybody first.',
  introductionsIcs: 'introductions.ics',
  isTheSameForA: 'is the same for a calendar;',
  orgraphIntroduceRounds: 'orgraph introduce --rounds 12',
  plansASeason: 'plans a season.',
  whoCouldMeetWhomIn: 'Who could meet whom, in the order of choice',
  people: 'People',
  ofWord: 'Of',
  why: 'Why',
  through: 'Through',
  day: 'Day',
  noWayThroughPeopleWho: 'no way through people who take part',
  over: <T>(personList: T) => phrase`over ${personList}`,
  orMore: (others: number) => `or ${n.count(others)} more`,
  whomBothKnow: <T>(personLabel: T, more: T) => phrase`${personLabel}, whom both know${more}`,
  gapsBeforeAndAfterIf: 'Gaps before, and after if all who meet stay in touch',
  groups: 'Groups',
  byWord: 'By',
  pairsInTouch: 'Pairs in touch',
  expected: 'Expected',
  shortOfExpected: 'Short of expected',
  neededBy: 'Needed by',
  atLeastOfARound: (round: number) => ` At least ${round} % of a round are across levels.`,
  inGroupsOfThreeTwo:
    ' In groups of three, two of one group may know each other; the others are new to each other. Where no third may join, two meet.',
  onlyGapsThatARole: 'Only gaps that a role, an idea or a shared topic needs closed count.',
  onlyPairsThatCloseA: 'Only pairs that close a gap are introduced.',
  whereNoGapIsLeft: 'Where no gap is left, people of different groups meet all the same.',
  whoShouldMeetWhomThrough: 'Who should meet whom, through whom, within the hours they have?',
  peopleOfDifferentGroupsAre: (
    againAfterDays: number,
    perPerson: number,
    hoursEach: number,
    across: string,
    three: string,
    needed: number,
    standsOut: number,
    other: number,
    FINEST_FACTOR: number,
    whom: string,
  ) =>
    `People of different groups are introduced who are not in touch, nor manager and report, nor introduced within ${n.counted(againAfterDays, 'day', 'days')}, nor to be kept apart. At most ${n.counted(perPerson, 'introduction', 'introductions')} a person and round, ${n.counted(hoursEach, 'hour', 'hours')} each, within the hours offered.${across}${three} What is maximised: over the gaps, the pairs introduced across each up to those it is short of, a gap that is needed counted ${needed}, one that stands out ${standsOut}, any other ${other}, those of a coarser column a ${FINEST_FACTOR}th of that. That is monotone and submodular; each next one is the one that closes most (greedy), among equals that of people who met least so far, then who share interests or ideas, have a common contact, are of different levels. ${whom}`,
  thatATalkCouldStart:
    'that a talk could start contact which two groups need and which would not come about by itself',
  thatTheTwoMustMeet:
    'that the two must meet or will get on: ask both first. That they stay in touch is an assumption of every figure after it, and nobody left out is less wanted',
  takeNoPartInIntroductions: 'take no part in introductions',
  areLeftOutByName: 'are left out by name',
  areOfNoneOfThe: 'are of none of the groups asked for',
  stateNoHoursHoursAvailable: 'state no hours (hours_available in people.csv)',
  offerFewerHoursThanAn: 'offer fewer hours than an introduction takes',
  somebodyWhoMayBeIntroduced: (barred: string) => `somebody who may be introduced: of all people ${barred}`,
  nobodyNewIsLeftTo: 'nobody new is left to meet',
  theyAreOfDifferentGroups: 'they are of different groups and have not met',
  meetAcrossTheirGroups: (listAnd: string) => `${listAnd} meet across their groups`,
  andInTouchWhoHave: (
    listAnd: string,
    part: string,
    a: string,
    b: string,
    observed: number,
    expected: number,
  ) =>
    `${listAnd} ${part} ${a} and ${b} in touch, who have ${observed} of ${n.short(expected)} pairs expected`,
  andHaveOfPairsExpected: (a: string, b: string, observed: number, expected: number) =>
    `${a} and ${b} have ${observed} of ${n.short(expected)} pairs expected in touch`,
  notIntroducedOfPeople: (people: number, limits: string) =>
    `Not introduced, of ${n.counted(people, 'person', 'people')}: ${limits}.`,
  noHoursAreOnRecord: 'No hours are on record (hours_available in people.csv), so hours limit nobody.',
  isInTouch: 'is in touch',
  acrossAGapIsIn: 'across a gap is in touch',
  orIsOfOtherGroups: ', or is of other groups than those asked for',
  nobodyCanBeIntroducedEvery: (part: string, part2: string) =>
    `Nobody can be introduced: every pair that may be made ${part}, has been introduced or is to be kept apart${part2}.`,
  noGapBetweenGroupsIs:
    'No gap between groups is needed closed by a role, an idea or a shared topic, so nobody is introduced for one.',
  noGapBetweenGroupsWas: 'No gap between groups was found, so nobody is introduced for one.',
  inRounds: (rounds: number) => ` in ${n.counted(rounds, 'round', 'rounds')}`,
  eachCloses: 'each closes',
  close: (closing: number) => `${closing} close`,
  introductionsHoursOfAllPeople: (
    rows: number,
    inRounds: string,
    hours: number,
    part: string,
    across: number,
    part2: string,
  ) =>
    `${n.counted(rows, 'introduction', 'introductions')}${inRounds}, ${n.counted(hours, 'hour', 'hours')} of all people together: ${part} part of a gap, ${across} ${part2} across levels.`,
  isProvenToBeAs: 'is proven to be as good as the best',
  isAtLeastOfIt: (floor: number) => `is at least ${floor} % of it`,
  theGreedyChoiceIsNever: (fraction: string, part: string) =>
    `The greedy choice is never below ${fraction} of the best plan, and this one ${part}.`,
  needAWayOverSeveral: (rows: number) => `, ${rows} need a way over several people`,
  andForThereIsNo: (none: number) => `, and for ${none} there is no way through people who take part`,
  aCommonContactCanMake: (common: number, part: string, part2: string) =>
    `A common contact can make ${common} of them${part}${part2}.`,
  fromRoundOnNobodyNew: (firstRepeat: number) =>
    `From round ${firstRepeat} on nobody new is left to meet, and people meet again.`,
  meetNobody: (people: number, candidates: number) =>
    `Of ${n.counted(candidates, 'person', 'people')} who may be introduced, ${n.counted(people, 'meets', 'meet')} nobody in any round: everybody they could meet is in touch with them, met not long ago, kept apart or taken.`,
  theGap: 'the gap',
  theGaps: (gaps: number) => `the ${gaps} gaps`,
  byThatMatterNeededBy: (part: string, by: string, part2: string) =>
    `${part} by ${by} that matter${part2} (needed by a role, an idea or a shared topic, or standing out)`,
  by2: (part: string, by: string) => `${part} by ${by}`,
  inPairsAreShortOf: (which: string, before: number, after: number, before2: number) =>
    `In ${which} ${n.short(before)} pairs are short of expected, and ${n.short(after)} if all who meet stay in touch: ${n.short(before2)} an hour.`,
  need: (from: 'role' | 'idea' | 'topic', id: string) =>
    from === 'topic' ? `the shared topic ${id}` : `${from} ${id}`,
  pairsWereNotLookedAt: (pairs: number) =>
    `${n.counted(pairs, 'pair of groups was', 'pairs of groups were')} not looked at: a group is too small to show.`,
  allAreInterested: (isPair: boolean, topics: string) =>
    `${isPair ? 'both' : 'all three'} are interested in ${topics}`,
  ideaOtherCaresAbout: (isPair: boolean, topics: string) =>
    `one has an idea about ${topics}, which ${isPair ? 'the other' : 'another'} cares about`,
  ideaOtherKnows: (isPair: boolean, topics: string) =>
    `one has an idea about ${topics}, which ${isPair ? 'the other' : 'another'} knows`,
};

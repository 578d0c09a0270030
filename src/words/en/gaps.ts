import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Gaps between groups. */
export const gaps = {
  hiddenOfGroups: (pairs: number) =>
    `; ${n.counted(pairs, 'pair is', 'pairs are')} hidden, whose contact is that of one or two people or would give such contact away`,
  ofGroups: (by: string, gaps: number, pairs: number, hidden: string) =>
    `By ${by}: ${gaps === 0 ? 'no gap' : n.counted(gaps, 'gap', 'gaps')} among ${n.counted(pairs, 'pair', 'pairs')} of groups${hidden}.`,
  gapsBetweenUnitsAndFirms: 'Gaps between units and firms',
  pairsAreHiddenAGroup: (hiddenCells: number, minGroup: number) =>
    `${n.counted(hiddenCells, 'pair is', 'pairs are')} hidden: a group has fewer than ${minGroup} people, or the figure would give a hidden one away.`,
  pairsHaveTooLittleContact: (untestedCells: number, LEAST_EXPECTED: number) =>
    `${n.counted(untestedCells, 'pair has', 'pairs have')} too little contact expected to be tested: fewer than ${LEAST_EXPECTED} pairs of people.`,
  byWord: <T>(data: T) => phrase`By ${data}`,
  noGapIsShownBetween: 'No gap is shown between these groups.',
  gapsByThoseThatSomething: (by: string) => `Gaps by ${by}, those that something needs closed first`,
  groups: 'Groups',
  verdict: 'Verdict',
  pairsInTouch: 'Pairs in touch',
  expected: 'Expected',
  observedExpected: 'Observed / expected',
  tiesShort: 'Ties short',
  q: 'q',
  observedUsual: 'Observed / usual',
  neededBy: 'Needed by',
  nothingNamed: 'nothing named',
  usualIsWhatOneWould:
    'Usual is what one would expect if groups kept to themselves as much as they do here; a gap that stands out is far below that, too.',
  gapStandsOut: '▼ gap, stands out',
  pictureContactBetweenGroups: 'Picture: contact between groups',
  pairsOfPeopleInTouch: <T>(by: string, heatSteps: T) =>
    phrase`Pairs of people in touch, by ${by}, against what sizes and activity lead one to expect: 1 is as expected. ${heatSteps}▽ a gap, ▼ a gap that stands out, ? hidden, – too little contact to tell.`,
  picturePairsInTouchBetween: (by: string) => `Picture: pairs in touch between groups by ${by}`,
  pairsOfPeopleInARing: <T>(groups: number, by: string, a: T, b: T, most: number, gaps: number) =>
    phrase`Pairs of people in touch between ${n.count(groups)} groups by ${by}: a part of the ring is as long, and a band as wide, as the pairs in touch, most between ${a} and ${b} (${n.count(most)}); ${n.counted(gaps, 'gap', 'gaps')}.`,
  moreFullOutline: 'more than expected, full outline',
  aboutAsExpectedOrFewer: 'about as expected, or fewer without being a gap',
  gapDottedOutline: 'gap, dotted outline',
  gapThatStandsOutBroken: 'gap that stands out, broken outline',
  aBrokenLineAlone: 'A broken line alone is a gap without any contact.',
  groupsHiddenAndNotDrawn: (groups: number) =>
    `${n.counted(groups, 'group is', 'groups are')} hidden and not drawn.`,
  theFiguresAreInThe: 'The figures are in the tables below.',
  pairsInTouchOfExpected: (a: string, b: string, pairs: number, ratio: number) =>
    `${a} – ${b}: ${n.counted(pairs, 'pair', 'pairs')} in touch, ${n.ratio(ratio)} of what is expected`,
  noPairInTouchAGap: (a: string, b: string) => `${a} – ${b}: no pair in touch, a gap`,
  peoplePairsWithOtherGroups: (name: string, people: number, pairs: number) =>
    `${name}: ${n.counted(people, 'person', 'people')}, ${n.counted(pairs, 'pair', 'pairs')} in touch with other groups`,
  theLargestGroups: ', the largest groups',
  contactByObservedExpected: (by: string, largest: string) =>
    `Contact by ${by}${largest}: observed / expected`,
  smallerGroups: (restGroups: number) => `${n.counted(restGroups, 'smaller group', 'smaller groups')}`,
  hidden: 'hidden',
  gapThatStandsOut: '▼ gap that stands out',
  gap: '▽ gap',
  under: 'under 0.35',
  to: '0.35 to 0.71',
  to2: '0.71 to 1.41',
  to3: '1.41 to 2.83',
  andMore: '2.83 and more',
  gaps: 'Gaps',
  whereDoUnitsOrFirms:
    'Where do units or firms fail to connect, beyond what their sizes and activity explain?',
  aGapAtMostOf: (gapRatio: number, falseDiscovery: number, permutations: number, minGroup: number) =>
    `a gap: at most ${n.short(gapRatio)} of the pairs in touch that sizes and activity lead to expect, at a false discovery rate of ${n.share(falseDiscovery)} over the pairs of a column with at least 5 pairs of people expected (${permutations} permutations among people of like activity, and a fitted tail where hardly any is as low; half of the rate is kept for pairs that a role, an idea or a shared topic needs together, where these are few); such gaps matter and come first; it stands out where it is as low beside the contact usual between such groups; groups below ${minGroup} people are hidden`,
  aGapThatPeopleWho:
    'a gap: that people who may need each other have not met; none: that contact follows size and activity, or that there is too little of it to tell',
  thatAGapShouldBe: 'that a gap should be closed: see whether a role or an idea needs both groups',
  tiesBetweenPeopleOfGroups: (minGroup: number) => `ties between people of groups of at least ${minGroup}`,
  byNobodyInAGroup: (by: string) =>
    `By ${by}: nobody in a group that is large enough to show is in touch with another.`,
  byEveryPairOfGroups: (by: string) =>
    `By ${by}: every pair of groups is hidden, since a group is too small to show, or would give a small one away.`,
  byNoPairIsTested: (by: string, pairs: number) =>
    `By ${by}: whether there is a gap cannot be told of any of ${n.counted(pairs, 'pair', 'pairs')} of groups: too little contact is expected between them.`,
  eIIndex: (eiIndex: number) => `E-I index ${n.short(eiIndex)}`,
  moreHaveTooLittleContact: (untestedCells: number) =>
    `; ${n.count(untestedCells)} more have too little contact to tell`,
  byNoGapAmongPairs: (by: string, tested: number, index: string, small: string) =>
    `By ${by}: no gap among ${n.counted(tested, 'pair', 'pairs')} of groups (${index})${small}.`,
  andWithOfPairsExpected: (a: string, b: string, observed: number, expected: number) =>
    `${a} and ${b}, with ${observed} of ${n.short(expected)} pairs expected in touch`,
  byAGapBetween: (by: string, first: string, index: string) => `By ${by}: a gap between ${first} (${index}).`,
  byGapsAmongPairsOf: (by: string, gaps: number, shown: number, first: string, index: string) =>
    `By ${by}: ${n.counted(gaps, 'gap', 'gaps')} among ${n.counted(shown, 'pair', 'pairs')} of groups, most contact missing between ${first} (${index}).`,
  theGapBetweenStandsOut: (first: string, shown: number, index: string) =>
    `the gap between ${first}, stands out among ${n.counted(shown, 'pair', 'pairs')} of groups (${index})`,
  gapsStandOutAmongPairs: (out: number, shown: number, first: string, index: string) =>
    `${out} gaps stand out among ${n.counted(shown, 'pair', 'pairs')} of groups, most contact missing between ${first} (${index})`,
  by2: (by: string, main: string) => `By ${by}: ${main}.`,
  byMorePairsLessIn: (by: string, main: string, rest: number, part: string) =>
    `By ${by}: ${main}; ${n.counted(rest, 'more pair', 'more pairs')} ${part} less in touch than sizes and activity explain, as groups here usually are.`,
  byGapsMatterSinceA: (
    by: string,
    matter: number,
    a: string,
    b: string,
    from: string,
    id: string,
    missingTies: number,
  ) =>
    `By ${by}: ${n.counted(matter, 'gap matters', 'gaps matter')}, since a role, an idea or a shared topic needs both groups; ${matter === 1 ? 'that' : 'first that'} between ${a} and ${b} (${from} ${id}), ${n.short(missingTies)} pairs short of what is expected.`,
  more: (rest: number) => `${rest} more`,
  /** What needs two groups. */
  need: (from: 'role' | 'idea' | 'topic', id: string) => `${from} ${id}`,
};

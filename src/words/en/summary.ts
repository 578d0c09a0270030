import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** What a reader with one minute is told. */
export const summary = {
  inShort: 'In short',
  notToBeConcluded: 'Not to be concluded:',
  noneOfThisMeasuresHow:
    'None of this measures how good anybody is at work. It shows what was recorded, and nothing beyond that; ask the people before anything is decided.',
  nobodyIsKnownToBe: 'Nobody is known to be missing.',
  ofThePeopleAreMissing: (share: number, optedOut: number, silent: number) =>
    `${n.percent(share)} of the people are missing (${n.counted(optedOut, 'does', 'do')} not take part, ${n.counted(silent, 'gave', 'gave')} no answers), and what they would add is not seen.`,
  ofThePeopleGaveNoAnswers: (share: number, silent: number) =>
    `${n.percent(share)} of the people (${n.count(silent)}) gave no answers, and what they would add is not seen.`,
  noKindOfTie: 'no kind of tie',
  peopleAndPairsInTouch: <T>(
    nodeCount: number,
    arcCount: number,
    part: T,
    sum: number,
    sum2: number,
    sum3: number,
    missing: string,
  ) =>
    phrase`${n.counted(nodeCount, 'person', 'people')} and ${n.counted(arcCount, 'pair', 'pairs')} in touch, by ${part}. Of ${n.counted(sum, 'row', 'rows')} read, ${n.count(sum2)} could not be used and ${n.count(sum3)} did not count. ${missing}`,
  howGoodTheDataIs: 'How good the data is',
  andInOfThoseIn: (heldShare: number) =>
    `, and in ${n.percent(heldShare)} of those in which as many people again are missing`,
  theEvidenceAgreesInOf: <T>(
    personLabel: T,
    pull: string,
    share: number,
    part: T,
    chance: number,
    isHeldBack: boolean,
  ) =>
    phrase`${personLabel}: ${pull}. The evidence agrees in ${n.percent(share)} of draws${part}; ${isHeldBack ? 'not clear all the same, since ' : ''}${chance < 0.5 ? `of people named on evidence as rare, ${n.percent(chance)} would be so by chance` : `chance alone would name ${n.percent(chance)} as many people on evidence as rare: a hint to look closer, and no proof`}.`,
  andPairsInTouchExpected: <T>(
    data: T,
    data2: T,
    observed: number,
    expected: number,
    value: number,
    ratioLow: number,
    ratioHigh: number,
  ) =>
    phrase`${data} and ${data2}: ${n.counted(observed, 'pair', 'pairs')} in touch, ${n.figure(expected)} expected; ratio ${n.ratio(value)}, 90 % interval ${n.ratio(ratioLow)}–${n.ratio(ratioHigh)}`,
  mostFor: <T>(part: string, data: T) => phrase`; first reason to ask: ${part}, ${data}`,
  leastFor: <T>(part: string, data: T) => phrase`; weakest: ${part}, ${data}`,
  askFit: <T>(data: T, personLabel: T, fit: number, part: T) =>
    phrase`${data}: ask ${personLabel}, fit ${n.percent(fit)}${part}`,
  andMore: (rest: number) => `and ${n.count(rest)} more`,
  theFindingsAtAGlance: 'The findings at a glance',
  notAnsweredTheDataWould: (missing: string) => `Not answered: the data would need ${missing}`,
};

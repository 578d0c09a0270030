import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Fragile bridges. */
export const bridges = {
  fragileBridges: 'Fragile bridges',
  pairsOfGroupsWhoseContact: 'Pairs of groups whose contact runs mostly through one person',
  groups: 'Groups',
  byWord: 'By',
  runsThrough: 'Runs through',
  pairsHeld: 'Pairs held',
  ofWord: (heldPairs: number, pairs: number) => `${n.count(heldPairs)} of ${n.count(pairs)}`,
  leftWithout: 'Left without',
  q: 'q',
  withinTwoStepsWithoutThe: 'Within two steps, without the holder',
  stepsWithoutTheHolder: 'Steps, without the holder',
  waysWithoutAPersonTwice: 'Ways without a person twice',
  holdsMostOfTheRest: 'Holds most of the rest',
  nobodyYet: 'nobody yet',
  couldHoldItToo: 'Could hold it too',
  nobodyNear: 'nobody near',
  hAWeek: (hoursAvailable: number) => `, ${n.hours(hoursAvailable)} h a week`,
  knownWithinTwoSteps: <T>(contacts: number, withinTwo: number, offered: T) =>
    phrase`(${n.count(contacts)} known, ${n.count(withinTwo)} within two steps${offered})`,
  andMorePeopleCsvCut: (rest: number) => `and ${n.count(rest)} more (people.csv, cut-point)`,
  peopleWithoutWhomAPart: <T>(personList: T, part: T) =>
    phrase`People without whom a part of the network falls apart: ${personList}${part}.`,
  whichContactBetweenUnitsHangs: 'Which contact between units hangs on one person?',
  onePersonIsInAt: (bridgeShare: number, FEWEST_PAIRS: number, falseDiscovery: number, REDRAWINGS: number) =>
    `one person is in at least ${n.share(bridgeShare)} of at least ${FEWEST_PAIRS} pairs in touch across two groups, and chance seldom gives one person as many: false discovery rate ${n.share(falseDiscovery)} over all such pairs of groups (${REDRAWINGS} re-drawings)`,
  thatTheTwoGroupsLose: 'that the two groups lose touch when that person leaves, is ill or is overloaded',
  thatThePersonShouldBe: 'that the person should be relieved of it, or that the contact is poor',
  noTwoGroupsThatMay: (FEWEST_PAIRS: number) =>
    `No two groups that may be shown have ${FEWEST_PAIRS} pairs of people in touch, so none was judged.`,
  ofPairsOfGroupsWith: (judged: number, FEWEST_PAIRS: number) =>
    `Of ${n.counted(judged, 'pair', 'pairs')} of groups with at least ${FEWEST_PAIRS} pairs of people in touch, none hangs on one person.`,
  whoIsInOfPairs: (heldPairs: number, pairs: number) => `who is in ${heldPairs} of ${pairs} pairs in touch`,
  theContactBetweenAndHangs: (a: string, b: string, held: string) =>
    `The contact between ${a} and ${b} hangs on one person, ${held}.`,
  theContactOfPairsOf: (rows: number, a: string, b: string, held: string) =>
    `The contact of ${n.counted(rows, 'pair', 'pairs')} of groups hangs on one person each; first that between ${a} and ${b}, on one person ${held}.`,
  noTieJoinsGroups: (by: string) => `By ${by}: no tie joins people of different groups.`,
  tooFewToBeJudged: (groupPairs: number, unjudged: number, fewest: number) =>
    `; of ${n.counted(groupPairs, 'pair', 'pairs')} of groups in touch that may be shown, ${n.counted(unjudged, 'has', 'have')} fewer than ${fewest}, too few to be judged`,
  tiesJoinGroups: (by: string, ties: number, thin: string) =>
    `By ${by}: ${n.counted(ties, 'tie joins', 'ties join')} people of different groups${thin}.`,
  withoutAnyOnePersonEverybody: (bridgeTies: number) =>
    `No cut point: without any one person everybody else stays as connected as they are; ${n.counted(bridgeTies, 'tie is', 'ties are')} the only way between what is on either side.`,
  cutPointsAndBridges: (cuts: number, bridgeTies: number) =>
    `${n.counted(cuts, 'cut point', 'cut points')}: without ${cuts === 1 ? 'this person' : 'any one of these people'} a part of the network falls apart; ${n.counted(bridgeTies, 'tie is', 'ties are')} the only way between what is on either side.`,
};

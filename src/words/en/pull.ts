import { n } from './numbers.js';

/** Informal pull and its evidence. */
export const pull = {
  expected: 'expected',
  leader: 'leader',
  /** What evidence is compared with. */
  covariates: {
    'message volume': 'message volume',
    'formal post': 'formal post',
    unit: 'unit',
    level: 'level',
    tenure: 'tenure',
    hours: 'hours',
    location: 'location',
  },
  network: 'network',
  informalLeadersAndTheEvidence: 'Informal leaders, and the evidence',
  distinctPeopleWhoComeTo: 'distinct people who come to the person, those along the reporting line apart',
  howMuchContactBetweenOthers: 'how much contact between others runs through the person',
  howManyPeopleAreWithin: 'how many people are within reach',
  tiesThatRunBothWays:
    'ties that run both ways in kinds of trust (or in any directed kind where none says trust), those along the reporting line left out',
  rankSought: 'Rank, sought',
  rankBridge: 'Rank, bridge',
  rankReach: 'Rank, reach',
  rankTrusted: 'Rank, trusted',
  eachOfDrawsLeavesOut: (draws: number, leftOut: number) =>
    `Each of ${n.count(draws)} draws leaves out ${n.percent(leftOut)}.`,
  aDashStandsWhereNobody: ' A dash stands where nobody has any evidence of the kind.',
  eachKindOfEvidenceStands: (
    facts: number,
    part: string | undefined,
    part2: string | undefined,
    topSetSize: number,
  ) =>
    `Each kind of evidence stands alone: the rank among ${n.count(facts)} people, and in brackets the range of ranks when a part of the people and ties is left out. ${part ?? ''} An equals sign marks a rank that is shared; those who share it are not ordered.${part2 ?? ''} A filled mark is in the top set of ${n.count(topSetSize)}, and beyond what is expected of a person like this one by as much as few others.`,
  peopleWithInformalPullBy: 'People with informal pull, by the share of draws in which the evidence agrees',
  likelyThoughDrawsAgree: (chanceAllowed: number, chanceOfAnybody: number) =>
    `“Likely” where at least 80 % of draws agree: the draws say that a few people or ties more or less would change little, and not that chance is ruled out. Clear asks moreover that chance alone explains at most ${n.percent(chanceAllowed)} of people with evidence as rare, and at most ${n.percent(chanceOfAnybody)} for somebody.`,
  person: 'Person',
  unit: 'Unit',
  inTheChart: 'In the chart',
  pull: 'Pull',
  drawsThatAgree: 'Draws that agree',
  soughtAlongTheLine: 'Sought along the line',
  notKnown: 'not known',
  noPost: 'no post',
  pictureEvidenceSeenAgainstExpected: 'Picture: evidence seen against expected',
  theFirstOf: (shown: number) => `the first ${n.count(shown)} of `,
  seenAgainstExpectedForWhose: (part: string, people: number) =>
    `Seen against expected, for ${part}${n.counted(people, 'person', 'people')} whose pull is clear or likely. The dotted line is what is expected of a person like this one; the dot is what is seen, so many typical deviations from it; the bar is its range over the draws. A filled dot is in the top set.`,
  informalPull: 'Informal pull',
  whoLeadsWithoutTheTitle: 'Who leads without the title, how sure are we, and what is the evidence?',
  thatOthersTurnToThe:
    'that others turn to the person, or that word travels through them, beyond what post, unit and own messages explain',
  thatThePersonIsBetter:
    'that the person is better, or that others do little: it shows recorded ties of these kinds in this period and nothing else',
  inTheTopOfPeople: (topSetSize: number, topShare: number, kindsOfEvidence: number, listed: string) =>
    `in the top ${topSetSize} (${n.share(topShare)} of people, at least 5 but at most a quarter of all) of at least ${kindsOfEvidence} of the four kinds of evidence, both by the evidence and by how far it is beyond what is expected of a person of the same ${listed}`,
  likelyInAtLeastOf: (draws: number, leaveOut: number, CHANCE_ALLOWED: number, CHANCE_OF_ANYBODY: number) =>
    `likely in at least 50 % of ${draws} draws that leave out ${n.share(leaveOut)} of people and of ties, cannot tell in 20 %; clear in 80 %, and where moreover chance alone would explain at most ${n.share(CHANCE_ALLOWED)} of those so rare, provided that somebody is there whom it explains with at most ${n.share(CHANCE_OF_ANYBODY)}`,
  wherePeopleAreMissingThe: (MOST_MISSING: number) =>
    `where people are missing, the same shares of draws in which as many again are; above ${n.share(MOST_MISSING)} missing nobody is named`,
  withFewerThanPairsOf: (fewestPairs: number) =>
    `With fewer than ${fewestPairs} pairs of people in touch nothing can be told of informal pull.`,
  nobody: 'nobody',
  nobodyElse: 'nobody else',
  more: (has: number) => `${has} more`,
  forTheDataCannotTell: (has: number) => `; for ${has} the data cannot tell`,
  informalPullIsClearFor: (has: number, part: string, part2: string) =>
    `Informal pull is clear for ${n.counted(has, 'person', 'people')} and likely for ${part}${part2}.`,
  peopleDoNotTakePart: (optedOut: number) =>
    `${n.counted(optedOut, 'person does', 'people do')} not take part`,
  peopleNamedByOthersDid: (silent: number) =>
    `${n.counted(silent, 'person', 'people')} named by others did not answer, it seems`,
  ofAllAreMissingWere: (who: string, share: number, kept: number, stable: number) =>
    `${who}: ${n.share(share)} of all are missing. Were as many again missing, ${kept} of ${n.counted(stable, 'person', 'people')} would stay in the top sets in at least 80 % of draws.`,
  morePeopleAreMissingDo: (share: number, optedOut: number, silent: number, MOST_MISSING: number) =>
    `more people: ${n.share(share)} are missing (${optedOut === 0 ? '' : `${optedOut} do not take part, `}${silent} did not answer, it seems), and above ${n.share(MOST_MISSING)} nobody is named, since another few answers could turn the picture`,
  thereAreTooFewPeople:
    'There are too few people to say what would be expected of each: everybody is compared with the mean of all.',
  eachKindOfEvidenceWas: (listed: string) =>
    `Each kind of evidence was compared with what ${listed} lead one to expect.`,
  notComparedWith: (notComparedWith: string) => `Not compared with ${notComparedWith}.`,
  tiesThatRunBothWays2:
    'Ties that run both ways do not say who seeks whom: bridge and reach alone were compared with the number of contacts, and pull is clear by these alone.',
  anotherSoManyDraws: (draws: number, low: number, high: number) =>
    `Another ${draws} draws would put a share of 80 % between ${n.share(low)} and ${n.share(high)} in nine of ten cases`,
  eachDrawFollowsPaths: (
    ofDraws: string,
    followed: number,
    people: number,
    bridge: number,
    reach: number,
    bridgeKept: number,
    reachKept: number,
  ) =>
    `${ofDraws}. Each draw follows the paths of ${followed} of ${n.counted(people, 'person', 'people')}: in the top set bridge is then off by ${n.share(bridge)} and reach by ${n.short(reach)} % (root mean square), and ${n.share(bridgeKept)} and ${n.share(reachKept)} of it stay in it; intervals hold that, too, and are the wider for it.`,
};

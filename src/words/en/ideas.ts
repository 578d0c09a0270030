import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Ideas, owners and sponsors. */
export const ideas = {
  level: 'Level',
  layer: 'Layer',
  steps: (steps: number) => `${steps} ${steps === 1 ? 'step' : 'steps'}`,
  ideas: 'Ideas',
  ideasAndWhatWouldHelp: 'Ideas, and what would help them on',
  idea: 'Idea',
  status: 'Status',
  notStated: 'not stated',
  owner: 'Owner',
  sponsor: 'Sponsor',
  noneOnRecord: 'none on record',
  ofTheInitiative: 'of the initiative',
  theWay: 'The way',
  theOnlyShortestWay: 'the only shortest way',
  oneOf: (ways: number) => `one of ${n.count(ways)}`,
  nextMeeting: 'Next meeting',
  aFirstMeeting: 'a first meeting',
  byWord: <T>(personLabel: T) => phrase`, by ${personLabel}`,
  shareTopics: 'Share topics',
  couldJoinInLeading: 'Could join in leading',
  nobodyOnRecord: 'nobody on record',
  ownersOfBy: (of: string, by: string) => `Owners of ${of} by ${by}`,
  ownersOfAgainstEverybodyBy: (of: string, by: string, p: number) =>
    `Owners of ${of} against everybody, by ${by}; p of the mix ${n.probability(p)}`,
  people: 'People',
  owners: 'Owners',
  byChance: 'By chance',
  rangeByChance: 'Range by chance',
  p: 'p',
  pictureTheWayOfEach: 'Picture: the way of each idea to a sponsor',
  owner2: 'owner',
  theFirstOfIdeas: (shown: number, rows: number) => `The first ${shown} of ${rows} ideas. `,
  theWayOfEachIdea: (part: string) =>
    `The way of each idea from its owner to a sponsor: a ring is somebody between, the filled mark at the end the sponsor. A broken line leads to a sponsor whom no way reaches; a mark alone has no sponsor on record, or is the sponsor's own idea. ${part}The table below holds the same.`,
  pictureOwnersOfBy: (of: string, by: string) => `Picture: owners of ${of} by ${by}`,
  people2: (by: string, shortened: string, people: number) => `${by} ${shortened}: ${people} people`,
  ownersOfByTheMark: (of: string, by: string) =>
    `Owners of ${of} by ${by}. The mark is how many there are, the bar what chance would leave in 95 of 100 draws if the ${by} played no part in each firm.`,
  levelsBelowPeopleAreHidden: (rule: string, minGroup: number) =>
    `${rule}; levels below ${minGroup} people are hidden`,
  anIdeasFileIdeasCsv:
    'an ideas file (ideas.csv) with idea_id and owner_id, and status, topics, initiative and sponsor_id as far as they are known',
  isNamedForIdeasAsk: (ideas: number) => `Is named for ${ideas} ideas: ask which.`,
  whoseVettedIdeaShouldBe: 'Whose vetted idea should be helped, and by whom?',
  theWayToASponsor:
    'The way to a sponsor is the shortest in the informal network, direction dropped, of equals the one whose weakest tie is strongest; without a named sponsor, the nearest who sponsors something of the same initiative. Every step but the last is an introduction that is missing. A meeting is named only between and through people who take part in introductions. Who shares a topic lists it or owns another idea on it; who could join in leading takes part in roles and does not offer 0 hours, most shared topics first, then who brings most people the owner is not in touch with. Level decides nothing. Owners are compared with their firm level by level, exactly (hypergeometric), after Holm; the mix as a whole by draws within each firm',
  thatAnIntroductionOrA:
    'that an introduction or a partner would help an idea on; that ideas of some levels are not raised, not vetted or not heard',
  thatAnIdeaIsGood:
    'that an idea is good or bad, that who shares a topic wants to lead, or that a sponsor would say yes; ties that are not on record are not seen, and a few owners say little about a level',
  vettedOrTested: 'vetted or tested',
  onRecordAndNoneIs: 'on record, and none is stated to be vetted',
  ofOnRecord: (rows: number) => `, of ${rows} on record`,
  ideasAre: (spoken: number, what: string, part: string) =>
    `${n.counted(spoken, 'idea is', 'ideas are')} ${what}${part}.`,
  vettedIdeas: 'vetted ideas',
  ownerIsTheSponsor: 'owner is the sponsor',
  ownersAreTheSponsor: 'owners are the sponsor',
  ownerIsInTouchWith: 'owner is in touch with a sponsor',
  ownersAreInTouchWith: 'owners are in touch with a sponsor',
  isOneIntroductionAway: 'is one introduction away',
  areOneIntroductionAway: 'are one introduction away',
  isFurtherAway: 'is further away',
  areFurtherAway: 'are further away',
  hasNoWayToThe: 'has no way to the sponsor',
  haveNoWayToThe: 'have no way to the sponsor',
  hasNoSponsorOnRecord: 'has no sponsor on record',
  haveNoSponsorOnRecord: 'have no sponsor on record',
  ofThese: (parts: string) => `Of these, ${parts}.`,
  forNoneOfTheseIs: 'For none of these is anybody on record who shares a topic.',
  forNobodyOnRecordDoes: (alone: number) => `, for ${alone} nobody on record does`,
  forOfTheseSomebodyShares: (rows: number, part: string) =>
    `For ${rows} of these somebody shares a topic and could join in leading${part}.`,
  isOneOwner: 'is one owner',
  areOwners: (owners: number) => `are ${n.numberOrNone(owners)} owners`,
  whetherComeFromAllLevels: (whose: string, part: string, by: string) =>
    `Whether ${whose} come from all levels cannot be told: there ${part} of known ${by}.`,
  ownersOfComeFromThe: (whose: string, by: string, owners: number, figures: string) =>
    `Owners of ${whose} come from the ${by}s as chance would have it (${owners} owners, ${figures}); so few owners would not show a small difference.`,
  theSOfOwnersOf: (by: string, whose: string, owners: number, figures: string) =>
    `The ${by}s of owners of ${whose} differ from those of everybody (${owners} owners, ${figures}), and no single ${by} stands out.`,
  hasOwnersWhereChanceWould: (
    by: string,
    level: string,
    owners: number,
    expectedLow: number,
    expectedHigh: number,
  ) =>
    `${by} ${level} has ${n.counted(owners, 'owner', 'owners')} where chance would give ${expectedLow} to ${expectedHigh}`,
  ofForTheMix: (whose: string, apart: string, figures: string) =>
    `Of ${whose}, ${apart} (${figures} for the mix).`,
};

import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Suggestions for roles. */
export const roles = {
  roleSuggestions: 'Role suggestions',
  moreSuggestionsAreIn: (rest: number) => `${n.count(rest)} more suggestions are in`,
  matchesCsv: 'matches.csv',
  seatOf: (seat: number, seats: number) => `seat ${n.count(seat)} of ${n.count(seats)}`,
  suggested: 'Suggested:',
  fitForPeopleToDecide: (fit: number) => `, fit ${n.percent(fit)}. For people to decide.`,
  toAskBeforeAnybodyDecides: 'To ask before anybody decides',
  nextBest: <T>(personList: T) => phrase`Next best: ${personList}.`,
  seatsLeftOpenAndWhy: 'Seats left open, and why',
  role: 'Role',
  seat: 'Seat',
  why: 'Why',
  fitAgreedByBothSides: (fit: number) => `, fit ${n.percent(fit)}. Both sides have agreed to it in the talk.`,
  seatsWithASuggestion: 'Seats with a suggestion, and who fits next best',
  suggestedHead: 'Suggested',
  state: 'State',
  agreedByBothSides: 'agreed by both sides',
  toTalkAbout: 'to talk about',
  fit: 'Fit',
  withUnknownParts: 'With unknown parts',
  allKnown: 'all known',
  fromTo: (low: number, high: number) => `${n.percent(low)} to ${n.percent(high)}`,
  sameWithOtherWeights: 'Same with other weights',
  ofWeightings: (holds: number, weightings: number) => `${n.count(holds)} of ${n.count(weightings)}`,
  nextBestHead: 'Next best',
  nobody: 'nobody',
  person: 'Person',
  peopleWhoWishedARole: 'People who wished a role and are suggested for none',
  rolesTheyCouldHave: 'Roles they could have, best fit first',
  aPersonAndARole: 'A person and a role who would both rather have each other',
  whatOtherWaysWouldChange: 'What other ways of giving seats would change',
  way: 'Way',
  wayOf: (solver: 'stable' | 'best' | 'fair' | 'greedy', proposer: 'people' | 'roles' | undefined) =>
    `${solver}${proposer === undefined ? '' : `, best for ${proposer}`}`,
  seatsGiven: 'Seats given',
  sumOfFits: 'Sum of fits',
  lowestFit: 'Lowest fit',
  blockingPairs: 'Blocking pairs',
  instead: 'Instead',
  theSamePeople: 'the same people',
  insteadOf: <T>(role: T, gains: T, loses: T) => phrase`${role}: ${gains} for ${loses}`,
  andMoreRoles: (roles: number) => `; and ${n.counted(roles, 'more role', 'more roles')}`,
  weightsOfTheParts: (weights: string) => `Weights of the parts: ${weights}.`,
  theSameWasAsked: (times: number) =>
    ` The same was asked ${n.counted(times, 'time', 'times')} with one part counting twice or half as much.`,
  whoCouldTakeWhichRole: 'Who could take which role?',
  thesePeopleMayBeWorth:
    'These people may be worth a conversation about the role: each side can say yes, no or maybe, and the questions beside a suggestion say what to ask first.',
  aSuggestionIsNoChoice:
    'A suggestion is no choice of anybody, and no suggestion says nothing about a person. What is not on record (wishes, skills, hours) is not seen; another set of pairs can be as good',
  aRolesFileRolesCsv:
    'a roles file (roles.csv) with role_id, and skills, topics, reach and hours_per_week as far as they are known',
  whatPeopleWantAndCan:
    'what people want and can (interests and skills in people.csv, or preferences.csv), and what the roles ask for (topics, skills, reach in roles.csv)',
  ofSeatsHaveSomebodyTo: (suggestions: number, seats: number) =>
    `${suggestions} of ${n.counted(seats, 'seat has', 'seats have')} somebody to suggest.`,
  onSeatsBothSidesHave: (agreed: number) =>
    `On ${n.counted(agreed, 'seat', 'seats')} both sides have agreed in the talk, and these are kept.`,
  andTheOthersRestOn: ', and the others rest on fewer',
  allFourPartsAreKnown: (complete: number, suggestions: number, part: string) =>
    `All four parts are known for ${complete} of ${n.counted(suggestions, 'suggestion', 'suggestions')}${part}.`,
  forSeatsSomebodyElseFits: (tied: number) =>
    `For ${n.counted(tied, 'seat', 'seats')} somebody else fits equally well, and nothing on record sets them apart.`,
  ofSuggestionsStayTheSame: (steady: number, suggestions: number, weightings: number) =>
    `${steady} of ${n.counted(suggestions, 'suggestion stays', 'suggestions stay')} the same in all ${weightings} runs in which one part counts twice or half as much.`,
  theFitsAddUpTo: (twoDigits: string, method: string) =>
    `The fits add up to ${twoDigits}, and no other set of suggestions that keeps the rules adds up to more (${method}).`,
  theFitsAddUpTo2: (twoDigits: string, twoDigits2: string, part: string, method: string) =>
    `The fits add up to ${twoDigits}; at most ${twoDigits2} is possible, ${part} % more or less (${method}, no proof).`,
  theRoles: 'the roles',
  noPersonAndRoleWould: (part: string, seed: number) =>
    `No person and role would both rather have each other; of all such answers this is the best for ${part}. Equals were put in order by a lottery (seed ${seed}).`,
  pairsOfAPersonAnd: (blocking: number) =>
    `${n.counted(blocking, 'pair', 'pairs')} of a person and a role would both rather have each other: no answer without such a pair was found, and with roles of different hours there may be none.`,
  asManySeatsAsCan: (method: string) =>
    `As many seats as can be are given, and the lowest fit is as high as it can be (${method}).`,
  fitsCloserThanCountedAs: (fitStep: string) => `; fits closer than ${fitStep} counted as equal`,
  noProof: ', no proof',
  asManySeatsAsWas: (part: string, method: string, part2: string) =>
    `As many seats as was found possible are given, the lowest fit first${part} (${method}${part2}).`,
  seatsWereGivenGreedilyThe:
    'Seats were given greedily, the best pair first: another way is as a rule better.',
  severalRolesAPersonAnd: (SOLVER_INSTALL: string, method: string) =>
    `Several roles a person and needs of teams are solved by HiGHS, which is not installed (${SOLVER_INSTALL}); ${method} stood in for it.`,
  pairsOfAPersonAnd2: (blocking: number) =>
    `${n.counted(blocking, 'pair', 'pairs')} of a person and a role would both rather have each other than what is suggested.`,
  theFewestNeedsThatMust: 'the fewest needs that must be given up are',
  givenUpAre: 'given up are',
  notEverythingThatTeamsNeed: (part: string, unmet: string) =>
    `Not everything that teams need can be had: ${part} ${unmet}.`,
  oneRole: 'one role',
  aTeamOfRoles: (roles: number) => `a team of ${roles} roles`,
  somebodyOfIn: (name: string, team: string) => `somebody of ${name} in ${team}`,
  atLevel: (level: number) => ` at level ${level}`,
  theSkillIn: (name: string, part: string, team: string) => `the skill ${name}${part} in ${team}`,
  theBestOverallAnswer: 'The best overall answer',
  theFairAnswer: 'The fair answer',
  aGreedyAnswer: 'A greedy answer',
  theStableAnswerThatIs: (proposer: string | undefined) => `The stable answer that is best for ${proposer}`,
  isTheSame: 'is the same',
  wouldChangeRoles: (changes: number) => `would change ${n.counted(changes, 'role', 'roles')}`,
  lowest: (lowest: string) => `, lowest ${lowest}`,
  sumOfFitsBlockingPairs: (who: string, change: string, total: string, part: string, blocking: number) =>
    `${who} ${change} (sum of fits ${total}${part}, ${n.counted(blocking, 'blocking pair', 'blocking pairs')}).`,
  eachWithTheSameWeight: 'each with the same weight',
  withWeights: (fitParts: string) => `with weights ${fitParts}`,
  overAllRolesTogetherThe: 'Over all roles together the sum of fits is the largest possible',
  seatsAreGivenSoThat:
    'Seats are given so that no person and role would both rather have each other, by wish and then by fit',
  overAllRolesTogetherAs:
    'Over all roles together as many seats as possible are given, and the lowest fits are as high as possible',
  seatsAreGivenToThe: 'Seats are given to the pair that fits best, then the next',
  oneSeatAPerson: 'one seat a person',
  atMostSeatsAPerson: (rolesPerPerson: number) =>
    `at most ${rolesPerPerson} seats a person within their hours`,
  onlyPairsThePersonHas: ' Only pairs the person has wished are suggested.',
  onlyPairsBothSidesHave: ' Only pairs both sides have wished are suggested.',
  aNoOfEitherSide: 'A no of either side is final.',
  aNoOfEitherSide2:
    "A no of either side is final; other answers of the role's side are asked about and do not count.",
  theFitIsTheMean: (
    weighed: string,
    way: string,
    seats: string,
    minFit: number,
    sponsor: string,
    asked: string,
  ) =>
    `The fit is the mean of the known parts of passion, knowledge, networks and time, ${weighed}; hours alone make no fit. ${way}, ${seats}, none below ${minFit}. ${sponsor}${asked} The sponsor of a role, people who take no part in roles and people who offer fewer hours than needed are left out. Level, title, tenure, location and other columns are not looked at.`,
  itCouldBeHigherBy: (fitStep: string) => `; it could be higher by ${fitStep} at most`,
};

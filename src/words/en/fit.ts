import { n } from './numbers.js';

/** How well a person and a role fit, and what is to be asked. */
export const fit = {
  interestedInOfTopics: (listed: number, topics: number, inBrackets: string) =>
    `interested in ${listed} of ${n.counted(topics, 'topic', 'topics')}${inBrackets}`,
  ownsAnIdeaOfThe: 'owns an idea of the same initiative',
  ownsAnIdeaOnA: 'owns an idea on a topic of the role',
  hasNotSaidWhetherThey: 'has not said whether they wish it',
  neitherInterestsNorAWish: 'neither interests nor a wish nor an idea is on record for this role',
  gaveTheRoleOf: (score: number) => `gave the role ${score} of 5`,
  madeItChoiceOfRoles: (rank: number, roleCount: number) =>
    `made it choice ${rank} of ${n.counted(roleCount, 'role', 'roles')}`,
  answered: (answer: string) => `answered ${answer}`,
  theRoleNamesNoSkills: 'the role names no skills',
  skillsAreNotOnRecord: 'skills are not on record',
  atLevelOf: (name: string, level: number, level2: number) => `${name} at level ${level} of ${level2}`,
  listsOfSkillsAsWanted: (met: number, skills: number, inBrackets: string) =>
    `lists ${met} of ${n.counted(skills, 'skill', 'skills')} as wanted${inBrackets}`,
  doesNotList: (namesOf: string) => `does not list ${namesOf}`,
  theRoleNamesNoUnits: 'the role names no units or firms to move',
  nobodyElseBelongsTo: (names: string) => `nobody else belongs to ${names}`,
  theGroupIsTooSmall: 'the group is too small to give figures',
  thoseWhoHaveAgreedTo: (names: string) =>
    `those who have agreed to seats already reach everybody of ${names}`,
  isThePersonsOwn: (ownLeftOut: string) => `; ${ownLeftOut} is the person's own`,
  thoseWhoHaveAgreedTo2: (tenth: string, tenth2: string) =>
    `; those who have agreed to seats reach as much as ${tenth}, and ${tenth2} come on top`,
  ofPeopleOfAreWithin: (
    withinTwo: number,
    total: number,
    names: string,
    withinOne: number,
    tenth: string,
    team: string,
    own: string,
  ) =>
    `${withinTwo} of ${n.counted(total, 'person', 'people')} of ${names} are within two steps, ${withinOne} of them within one; by strength of ties that is as much as ${tenth}${team}${own}`,
  theRoleDoesNotSay: 'the role does not say how many hours it takes',
  hasNotSaidHowMany: 'has not said how many hours',
  offersHoursAWeekFewer: (offered: number, needed: number) =>
    `offers ${n.counted(offered, 'hour', 'hours')} a week, fewer than the ${needed} needed`,
  offersHoursAWeekNeeded: (offered: number, needed: number) =>
    `offers ${n.counted(offered, 'hour', 'hours')} a week, ${needed} needed`,
  thereAreNoPeopleIn: 'there are no people in the data',
  nobodyListsTheSkill: (name: string) => `nobody lists the skill ${name}`,
  thePeopleWhoListFewer: (holders: number, name: string, part: string, hoursPerWeek: number) =>
    `the ${n.counted(holders, 'person who lists', 'people who list')} ${name} ${part} fewer than ${n.counted(hoursPerWeek, 'hour', 'hours')} a week`,
  areSuggestedForAnotherSeat: (given: number) =>
    `${n.counted(given, 'is', 'are')} suggested for another seat of this role`,
  fitAndAreSuggestedFor: (elsewhere: number) =>
    `${n.counted(elsewhere, 'fits and is', 'fit and are')} suggested for another role`,
  ofPeople: (people: number, said: string) => `of ${n.counted(people, 'person', 'people')}, ${said}`,
  fewerThan: (minGroup: number) => `fewer than ${minGroup}`,
  all: (number: number) => `all ${number}`,
  noPartInRoles: (part: string) => `${part} no part in roles`,
  it: (part: string) => `${part} it`,
  saidNo: 'said no',
  declinedByTheRolesSide: (part: string) => `${part} declined by the role's side`,
  notBeenWishedOrNot: (part: string) => `${part} not been wished, or not by both sides`,
  fewerThanHoursAWeek: (part: string, hoursPerWeek: number) =>
    `${part} fewer than ${n.counted(hoursPerWeek, 'hour', 'hours')} a week`,
  tooLittleOnRecordTo: (part: string) => `${part} too little on record to tell`,
  lessThanTheBest: (part: string, leastFit: number, roundDown: number) =>
    `${part} less than ${leastFit} (the best ${roundDown})`,
  recordedContactAlreadyFillsOf: (round: number) =>
    `Recorded contact already fills ${round} % of the week: ask before offering.`,
  theRoleAsksForLevel: (openLevel: string) =>
    `The role asks for level ${openLevel} at least: ask whether that is met.`,
  hasNotSaidHowMany2: 'Has not said how many hours: ask how many there are.',
  theRoleDoesNotSay2: 'The role does not say how many hours it takes: ask its sponsor.',
  interestsAreNotOnRecord: 'Interests are not on record: ask about the topics.',
  nobodyElseOnRecordBelongs: (names: string) =>
    `Nobody else on record belongs to ${names}: ask whom the role must move.`,
  otherPersonFits: 'other person fits',
  otherPeopleFit: 'other people fit',
  equallyWellNothingOnRecord: (equals: number, part: string) =>
    `${equals} ${part} equally well: nothing on record sets them apart.`,
  hasNotSaidWhetherThe: 'Has not said whether the role appeals: ask first.',
  saidMaybeAskWhatIt: 'Said maybe: ask what it would take.',
  theRolesSideSaidMaybe: "The role's side said maybe: ask what is open.",
  theRolesSideGaveOf: (score: number) => `The role's side gave ${score} of 5: ask what is missing.`,
  skillsAreNotOnRecord2: 'Skills are not on record: ask about those the role wants.',
  listsNoSkillsAskWhether: 'Lists no skills: ask whether that is complete.',
  listsWithoutALevelAnd: (name: string, level: number | undefined) =>
    `Lists ${name} without a level, and the role wants ${level}: ask.`,
};

import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Coaching and practice. */
export const coaching = {
  coachingAndPractice: 'Coaching and practice',
  pairsToTalkAboutNever: 'Pairs to talk about, never decided',
  learner: 'Learner',
  coach: 'Coach',
  skill: 'Skill',
  notListed: 'not listed',
  toCoach: <T>(from: T, to: number, coachLevel: number) =>
    phrase`${from} to ${String(to)}, coach ${String(coachLevel)}`,
  why: 'Why',
  apart: 'Apart',
  moreThanSteps: 'more than 2 steps',
  inTouch: 'in touch',
  steps: '2 steps',
  inCommon: (commonContacts: number) => `${n.count(commonContacts)} in common`,
  coachOffers: 'Coach offers',
  inLotteries: 'In lotteries',
  rolesThatWouldStretchA: 'Roles that would stretch a skill by one level',
  person: 'Person',
  role: 'Role',
  skills: 'Skills',
  to: (from: number, to: number) => `${from} to ${to}`,
  pictureLevelsOfLearnerAnd: 'Picture: levels of learner and coach in each pair',
  theFirstOfPairs: (shown: number, pairs: number) => `The first ${shown} of ${pairs} pairs. `,
  theSkillOfEachPair: (part: string) =>
    `The skill of each pair: the ring is the level the learner lists, the bar leads to the level to get to, the square is that of the coach. ${part}The table below holds the same.`,
  nobodyHasSaidThatThis: 'Nobody has said that this skill is to move: ask first.',
  skillsWithLevelsSkillsIn: 'skills with levels (skills in people.csv, such as pricing:3)',
  whoCouldCoachWhomAnd: 'Who could coach whom, and which role would be practice?',
  aSkillMovesForA:
    'A skill moves for a role the learner wished, a role this run suggests, an interest of the same name, or a gap of two levels alone, in this order. The coach lists it at level 3 or more, at least at the level to get to, and two above the learner. Nobody is paired along the own or a dotted line. Pairs are stable roommates with several partners (both rank a pair by the reason, then fewer steps, then the difference of levels; ties by a seeded lottery): at most one coach a learner and two learners a coach, an hour a week of each side within what they offer and this run has not asked for. Practice is a role of which every wanted skill is listed, at least one of them one level below and none further',
  thatATalkCouldMove: 'that a talk could move a skill to where it is wanted',
  thatAnybodyNeedsToBe:
    'that anybody needs to be taught or is able to teach; levels are what people list, and of equal pairs a lottery decides',
  forARoleTheyWished: 'for a role they wished',
  forARoleSuggestedBy: 'for a role suggested by this run',
  forAnInterest: 'for an interest',
  forAGapInLevels: 'for a gap in levels alone',
  learnersHaveACoach: (pairs: number, parts: string) =>
    `${n.counted(pairs, 'learner has', 'learners have')} a coach: ${parts}.`,
  allOfThemAreIn: 'All of them are in touch already',
  pairsAreNotInTouch: (apart: number) => `${n.counted(apart, 'pair is', 'pairs are')} not in touch yet`,
  andPairsWouldBeAnother: (byLot: number) =>
    `, and ${n.counted(byLot, 'pair', 'pairs')} would be another by another lot`,
  forPeopleARoleWould: (people: number) =>
    `For ${n.counted(people, 'person', 'people')} a role would stretch a skill by one level.`,
};

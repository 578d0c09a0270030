import { n } from './numbers.js';

/** Formal standing against informal pull. */
export const leadershipMap = {
  meanings: {
    'informal only': 'Pull without a post: the leaders the chart does not show',
    both: 'Pull and a post',
    neither: 'Neither a post nor a place in the top sets',
    'formal only': 'A post, and no place in the top sets',
    'chart not known': 'The data does not say who has a post',
    'pull not known': 'Too many people are missing to name anybody',
  },
  theLeadershipMap: 'The leadership map',
  andMoreInLeadersCsv: (rest: number) => `and ${n.count(rest)} more in leaders.csv`,
  pictureInformalPullByPlace: 'Picture: informal pull by place in the chart',
  stepsToTheTopOf: 'steps to the top of the chart',
  peopleWithInformalPullBy:
    'People with informal pull by their place in the chart. Up: the share of draws in which the evidence agrees; clear from 80 % where chance does not explain it, likely from 50 %.',
  noPost: 'no post',
  leaderInTheChart: 'leader in the chart',
  aMarkThatIsFilled: 'A mark that is filled is clear, a light one likely, a hollow one cannot be told.',
  notKnown: 'not known',
  leadershipMap: 'Leadership map',
  whoLeadsWithoutTheTitle: 'Who leads without the title, and where do title and pull go together?',
  ofFormalLeadersAlsoInformal: (count: number, count2: number, part: string) =>
    `Of ${n.counted(count, 'formal leader', 'formal leaders')}, ${n.numberOrNone(count2)} also ${part} informal pull.`,
  nobodyWithoutAFormalPost: 'Nobody without a formal post has informal pull: no hidden leader was found.',
  peopleHaveInformalPullWithout: (count: number) =>
    `${n.counted(count, 'person has', 'people have')} informal pull without a formal post: the hidden leaders.`,
  formalSeeFormalStandingInformal: 'formal: see formal standing; informal: pull is clear or likely',
  whomToBringIntoA: 'whom to bring into a change early, beside those who lead by post',
  thatPeopleInTheOther:
    'that people in the other fields lead badly: much work leaves no trace in these sources',
  peoplePeopleCsv: 'people (people.csv)',
};

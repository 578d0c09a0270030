import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** The style of leadership. */
export const style = {
  everybody: 'Everybody',
  firmLeans: (name: string, leanings: string) => `${name}: ${leanings}.`,
  leadershipStyle: 'Leadership style',
  people: <T>(part: T, group: number) => phrase`${part}: ${n.count(group)} people`,
  thePartsOfTheStyle: (name: string) => `The parts of the style of ${name}`,
  whereEachGroupLeansAnd: 'Where each group leans, and on how many parts that stands',
  groupIs: 'group is',
  groupsAre: 'groups are',
  tooSmallToShow: (hidden: number, part: string) => `${n.count(hidden)} ${part} too small to show.`,
  whatEachPartSaysAnd: 'What each part says, and what it cannot tell',
  definedAsByChanceCommand: (
    reads: string,
    definedAs: string,
    expectedAs: string,
    command: string,
    cultivate: string,
    cannotTell: string,
  ) =>
    `${reads}. Defined as ${definedAs}. By chance: ${expectedAs}. Command-and-control: ${command}. Cultivate-and-coordinate: ${cultivate}. It cannot tell ${cannotTell}.`,
  onlyPartsCanBePlaced: (placedParts: number) =>
    `Only ${placedParts} parts can be placed, too few for a position of the whole.`,
  theMiddleOfItsParts: (placedParts: number, position: string, positionLow: string, positionHigh: string) =>
    `The middle of its ${placedParts} parts is at ${position} (${positionLow} to ${positionHigh}), from -1, command-and-control, over 0, what chance gives, to 1, cultivate-and-coordinate. It is to be read with its parts only.`,
  part: 'Part',
  value: 'Value',
  interval: '90 % interval',
  byChance: 'By chance',
  leansTo: 'Leans to',
  cannotBeTold: (cannotTell: string) => `cannot be told: ${cannotTell}`,
  noPlace: 'no place',
  group: 'Group',
  byWord: 'By',
  people2: 'People',
  position: 'Position',
  itsRange: 'Its range',
  to: (low: string, high: string) => `${low} to ${high}`,
  parts: 'Parts',
  tooFewParts: 'too few parts',
  theFourCapabilities: 'The four capabilities',
  howMuchOfEachCapability: 'How much of each capability there is, and who carries it',
  capability: 'Capability',
  kinds: 'Kinds',
  tiesAPerson: 'Ties a person',
  peopleInTouch: 'People in touch',
  heldByFormalLeaders: 'Held by formal leaders',
  theirShareOfPeople: 'Their share of people',
  byLevel: 'By level',
  hidden: (level: string) => `${level}: hidden`,
  pictureStyleProfileOf: (name: string) => `Picture: style profile of ${name}`,
  commandAndControl: 'command-and-control',
  cultivateAndCoordinate: 'cultivate-and-coordinate',
  whatChanceGives: 'what chance gives',
  styleProfileOfEachPart: (name: string) =>
    `Style profile of ${name}: each part between both styles. A mark is the value, the bar its 90 % interval; it is filled where the whole interval lies on one side of what chance gives. A mark without a bar has no interval. The table below holds the same as numbers.`,
  groupsBelowPeopleAreHidden: (rule: string, minGroup: number) =>
    `${rule}; groups below ${minGroup} people are hidden, and so are figures of fewer than ${minGroup} formal leaders`,
  atLeastPeople: (minGroup: number) => `at least ${minGroup} people`,
  howDoesLeadershipWorkHere:
    'How does leadership work here: by command-and-control, or by cultivate-and-coordinate?',
  eachPartIsComparedWith: (LEAST_PARTS: number, LEAST_FOR_PATHS: number) =>
    `each part is compared with what chance alone would give; it leans to a side where its whole 90 % interval lies there; a position of the whole is the median of the parts' positions, from -1 (command-and-control) over 0 (chance) to 1 (cultivate-and-coordinate), and is given where at least ${LEAST_PARTS} parts have one with an interval; shortest paths are followed for everybody, for firms and for groups of at least ${LEAST_FOR_PATHS} people`,
  howContactIsStartedHow:
    'how contact is started, how far it follows the chart, and on how few people it hangs',
  thatOneStyleIsBetter:
    'that one style is better: routine and emergencies call for one, new problems for the other, and most firms need both',
  overEverybody: (leaningsOf: string) => `Over everybody, ${leaningsOf}.`,
  noPartHasAnAnswer: 'no part has an answer',
  andCannotBeToldFrom: (open: number) => `, and ${open} cannot be told from chance`,
  ofPartsThatCanBe: (placed: number, count: number, part: string, count2: number, part2: string) =>
    `of ${n.counted(placed, 'part', 'parts')} that can be placed, ${count} ${part} to command-and-control, ${count2} to cultivate-and-coordinate${part2}`,
  ofTheContactIsBetween: (value: number, expected: number) =>
    `${n.share(value)} of the contact is between people and their own managers; by chance it would be ${n.share(expected)}.`,
  to2: (low: number, high: number) => ` (${n.share(low)} to ${n.share(high)})`,
  ofTheContactBetweenLevels: (value: number, part: string) =>
    `Of the contact between levels, ${n.share(value)} starts below${part}.`,
  noCapabilityHasTies: 'No capability has ties.',
  ofTheFourCapabilitiesHas: (capability: string, tiesPerPerson: number) =>
    `Of the four capabilities, ${capability} has the fewest ties: ${n.short(tiesPerPerson)} a person.`,
};

import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Two firms compared. */
export const compare = {
  /** The title of a part inside a sentence. */
  // Names of people keep their capital.
  midSentence: (title: string) => title.charAt(0).toLowerCase() + title.slice(1),
  more: 'more',
  less: 'less',
  twoFirmsCompared: 'Two firms compared',
  hasPeopleBothWereBrought: <T>(data: T, people: number, data2: T, people2: number, size: number) =>
    phrase`${data} has ${n.count(people)} people, ${data2} ${n.count(people2)}; both were brought to the size of ${n.count(size)}.`,
  thePartsOfTheStyle: (name: string, name2: string) =>
    `The parts of the style of ${name} and ${name2}, at the same size`,
  part: 'Part',
  difference: 'Difference',
  interval: '90 % interval',
  to: (low: number, high: number) => `${n.figure(low)} to ${n.figure(high)}`,
  pAllPartsCounted: 'p, all parts counted',
  verdict: 'Verdict',
  cannotTell: (cannotTell: string) => `cannot tell: ${cannotTell}`,
  pictureAndCompared: (names: string, names2: string) => `Picture: ${names} and ${names2} compared`,
  moreIn: (clipped: string) => `more in ${clipped}`,
  noDifference: 'no difference',
  howAndDifferAtThe: (names: string, names2: string) =>
    `How ${names} and ${names2} differ at the same size, part by part: a mark is the difference, the bar its 90 % interval, both in halves of that interval, so that a bar beside the middle line is a difference beyond what one part alone would show by chance. Filled marks differ even after all parts are taken together. Beyond the edge a mark stands at the edge. The table below holds the figures themselves.`,
  groupsBelowPeopleAreHidden: (rule: string, minGroup: number) =>
    `${rule}; groups below ${minGroup} people are hidden`,
  twoGroupsByThatAre: (by: string) => `two groups by ${by} that are large enough to show`,
  howDoTwoFirmsDiffer: 'How do two firms differ in how leadership works, beyond their sizes?',
  eachPartIsComparedAt:
    'each part is compared at the same size: the smaller group with the mean over pieces of the larger one that have as many people, teams kept whole; it differs where p, the chance of so great a difference had both come out of the process of the larger, is at most 0.05 after Benjamini and Hochberg over the parts',
  thatHabitsOfContactDiffer: 'that habits of contact differ, whatever the sizes',
  thatOneFirmLeadsBetter:
    'that one firm leads better, or why they differ; nor is a part without a difference proved to be the same',
  nothingCanBeToldOf: (a: string, b: string) => `Nothing can be told of how ${a} and ${b} differ.`,
  atTheSizeOfPeople: (size: number, a: string, b: string) =>
    `At the size of ${n.counted(size, 'person', 'people')}, no part of the style of ${a} and ${b} differs by more than chance.`,
  inWord: (titles: string, part: string, a: string) => `${titles} (${part} in ${a})`,
  atTheSizeOfPeople2: (size: number, a: string, b: string, differs: number, differs2: string) =>
    `At the size of ${n.counted(size, 'person', 'people')}, ${a} and ${b} differ in ${n.counted(differs, 'part', 'parts')}: ${differs2}.`,
  noDifferenceIsSeenIn: (same: string) => `No difference is seen in: ${same}.`,
  itCannotBeToldOf: (open: string) => `It cannot be told of: ${open}.`,
};

import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** The pictures of the network. */
export const network = {
  theNetworkBetweenGroups: 'The network between groups',
  noPicture: 'No picture.',
  itWouldNeedAColumn: 'It would need a column that puts people into at least two groups, such as unit.',
  theMapOfPeople: 'The map of people',
  noMap: 'No map.',
  itWouldNeedPeopleAnd: 'It would need people and ties between them.',
  whoIsInTouchWith:
    'Who is in touch with whom: near on the map are those with many common contacts. Colour and place tell the group, size a measure of your choice. A long way apart does not mean that two people do not know one another, and a small mark says nothing about anybody’s work.',
  theMapNeedsScriptsWithout:
    'The map needs scripts. Without them, the picture of groups and the tables hold the same.',
  pictureHowContactIsSpread: 'Picture: how contact is spread over people',
  peopleTheyAreInTouch: 'people they are in touch with',
  peopleByTheNumberOf: (minGroup: number, theirs: number) =>
    `People by the number of others they are in touch with; steps with fewer than ${minGroup} people are joined. The tenth with the most contacts holds ${n.percent(theirs)} of all ends of ties; if everybody had as many, it would be 10 %. Many contacts can be a load or a help, and the record does not say which.`,
  ofGapsOnlyThoseThat: (gaps: number) =>
    ` Of ${n.count(gaps)} gaps only those that stand out are drawn; the next section lists more.`,
  theLargestGroupsAreDrawn: (places: number) => ` The ${n.count(places)} largest groups are drawn.`,
  groupsByPairsOfPeople: (
    groups: number,
    by: string,
    pairsInTouch: number,
    part: string | undefined,
    part2: string | undefined,
  ) =>
    `${n.counted(groups, 'group', 'groups')} by ${by}, ${n.counted(pairsInTouch, 'pair', 'pairs')} of people in touch. Lines are drawn against what sizes and activity lead one to expect, so a thick line is not just two large groups.${part ?? ''}${part2 ?? ''}`,
  pictureContactBetweenGroups: 'Picture: contact between groups',
  contactBetweenGroups: 'Contact between groups.',
  moreThanExpectedThickerThe: <T>(sample: T) => phrase`${sample} more than expected, thicker the further`,
  aboutAsExpected: <T>(sample: T) => phrase`${sample} about as expected`,
  gap: <T>(sample: T) => phrase`${sample} gap`,
  gapThatStandsOut: <T>(sample: T) => phrase`${sample} gap that stands out`,
  firms: <T>(slice: T) => phrase`Firms: ${slice}`,
  aDottedOutlineHasFewer: <T>(minGroup: number, part: T) =>
    phrase`A dotted outline has fewer than ${String(minGroup)} people, or would give such a group away.${part}`,
  ofWhatIsExpected: (a: string, b: string, ratio: number) =>
    `${a} – ${b}: ${n.ratio(ratio)} of what is expected`,
  sizeHidden: 'size hidden',
  people: (group: number) => `${n.counted(group, 'person', 'people')}`,
};

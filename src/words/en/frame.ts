import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** The frame of the report and the names of its pictures. */
export const frame = {
  firms: 'Firms',
  units: 'Units',
  madeByOrgraphWithSeed: (orgraphVersion: string, seed: number) =>
    `Made by orgraph ${orgraphVersion} with seed ${seed}. Personal data: keep it among those who need it.`,
  pairsInTouch: 'Pairs in touch',
  clearOrLikelyPull: 'Clear or likely pull',
  gapsBetweenGroups: 'Gaps between groups',
  gapsToLookAtFirst: 'Gaps to look at first',
  organizationalNetworkReport: 'Organizational network report',
  leadersAndConnections: 'Leaders and connections',
  whoLeadsWithAndWithout: (nodeCount: number, kinds: number) =>
    `Who leads with and without a title, where groups fail to connect, and how sure the data lets us be: ${n.counted(nodeCount, 'person', 'people')}, ${n.counted(kinds, 'kind of tie', 'kinds of ties')}.`,
  madeByOrgraphWithSeed2: (orgraphVersion: string, seed: number, k: number) =>
    `Made by orgraph ${orgraphVersion} with seed ${seed}. Groups of at least ${k} people; nobody is shown.`,
  filesAndRowsToThe: 'Files, and rows to the nearest five',
  file: 'File',
  readAs: 'Read as',
  rows: 'Rows',
  fewerThan: (k: number) => `fewer than ${k}`,
  groupsThatAreShownAnd: 'Groups that are shown, and people in them to the nearest five',
  group: 'Group',
  byWord: 'By',
  people: 'People',
  thisPartTellsOfPersons: (k: number) =>
    `This part tells of persons, and this page shows groups of at least ${k} people only.`,
  peopleAbout: 'People, about',
  pairsInTouchAbout: 'Pairs in touch, about',
  groupsAndConnections: 'Groups and connections',
  howLeadershipWorksAndWhere: (k: number, kinds: number) =>
    `How leadership works and where groups fail to connect, told of groups of at least ${k} people: ${n.counted(kinds, 'kind of tie', 'kinds of ties')}.`,
  leadersAndConnectionsANetwork: 'Leaders and connections: a network report',
  skipToTheReport: 'Skip to the report',
  contents: 'Contents',
  theRule: 'The rule',
  itMayMean: 'It may mean',
  itDoesNotMean: 'It does not mean',
  notAnsweredByThisData: 'Not answered by this data.',
  itWouldNeed: (missing: string) => `It would need: ${missing}`,
  none: (caption: string) => `${caption}: none.`,
  allOfThemAreIn: '; all of them are in',
  theFirstOfRows: <T>(shown: number, all: number, where: T) =>
    phrase`The first ${n.count(shown)} of ${n.count(all)} rows${where}.`,
  aColumnThatPutsPeople:
    'a column that puts people into at least two groups (unit or firm in people.csv), and ties',
  somebodyWhoseInformalPullIs: 'somebody whose informal pull is clear or likely',
  reportingLinesManagerIdIn: 'reporting lines (manager_id in people.csv)',
  formalStandingAndInformalPull: 'formal standing and informal pull',
  whatIsSeenOfInformal: 'what is seen of informal leaders against what is expected',
  theChartAndTheInformal: 'the chart, and the informal ties across it',
  layersOfTheChartAnd: 'layers of the chart and spans of managers',
  formalLeadersBottleneckAgainstEnabling: 'formal leaders: bottleneck against enabling',
  leadershipStylePartByPart: 'leadership style, part by part',
  tiesAndWhoIsA: 'ties, and who is a formal leader (manager_id or level in people.csv)',
  contactBetweenGroupsOnA: 'contact between groups on a ring',
  pairsInTouchBetweenFirms: 'Pairs in touch between firms',
  groupsForARing: (groupsNeeded: string) => `${groupsNeeded} between 2 to 12 groups that may be shown`,
  groupsAgainstGroupsObservedExpected: 'groups against groups: observed / expected',
  howManyASmallGroup: 'how many a small group reaches, beside baselines',
  tiesBetweenPeople: 'ties between people',
  unitsAndTheCommunitiesTheir: 'units, and the communities their people are in',
  howContactIsSpreadOver: 'how contact is spread over people',
};

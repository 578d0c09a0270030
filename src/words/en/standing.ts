import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Formal standing and the chart. */
export const standing = {
  top: '0 (top)',
  layers: 'Layers',
  managers: 'Managers',
  formalStanding: 'Formal standing',
  hidden: 'hidden',
  directReportsMiddleManager: 'Direct reports, middle manager',
  middleHalfOfManagers: 'Middle half of managers',
  to: (lowerQuartile: number, upperQuartile: number) =>
    `${n.figure(lowerQuartile)} to ${n.figure(upperQuartile)}`,
  widestSpan: 'Widest span',
  managersWithOneReport: 'Managers with one report',
  topsWithReports: 'Tops with reports',
  neitherManagerNorReports: 'Neither manager nor reports',
  managerNotAmongThePeople: 'Manager not among the people',
  inCirclesOfManagers: 'In circles of managers',
  dottedLines: 'Dotted lines',
  theChartInFigures: 'The chart in figures',
  figure: 'Figure',
  value: 'Value',
  peopleByStepsToThe: 'People by steps to the top of the chart',
  stepsToTheTop: 'Steps to the top',
  people: 'People',
  withReports: 'With reports',
  groupsOfFewerThanPeople: (minGroup: number) =>
    `Groups of fewer than ${minGroup} people are hidden, and so is one more where the rest would give a single one away. Counts alone are hidden: whoever leads is still shown one by one, since this report is for those who may see persons.`,
  pictureLayersOfTheChart: 'Picture: layers of the chart and spans of managers',
  layer: 'Layer',
  theFirstOfLayersAre: (shown: number, layers: number) =>
    `The first ${n.count(shown)} of ${n.count(layers)} layers are drawn.`,
  rightManagersByTheNumber: (median: number) =>
    `Right: managers by the number of their direct reports; the line marks the middle manager (${n.figure(median)}).`,
  leftPeopleByStepsTo: <T>(part: T, part2: T) =>
    phrase`Left: people by steps to the top, the darker part those with reports; a dashed bar is hidden.${part} ${part2}`,
  directReportsOfAManager: 'direct reports of a manager',
  pictureTheChartAndThe: 'Picture: the chart, and the informal ties across it',
  ofTheThatStandOut: (ties: number, ties2: number) =>
    ` Of ${n.count(ties)} the ${n.count(ties2)} that stand out most in the contact of those they join are drawn.`,
  theChartFromTheTop: (part: string) =>
    `The chart from the top down, and over it the informal ties that run across it: not between somebody and their manager or reports, nor within a team.${part}`,
  reportsTo: 'reports to',
  informalTieAcross: 'informal tie across',
  pullWithoutAPostAnd: 'pull without a post, and their ties thicker in colour',
  thoseOfATeamWithout: 'those of a team without reports',
  thereAreNoInformalTies: 'There are no informal ties.',
  whoLeadsByTheChart: 'Who leads by the chart?',
  aFormalLeaderHasReports:
    'a formal leader has reports, or holds a level that orgraph.json lists in formalLevels; depth counts steps to the top, span direct reports; dotted lines (dotted_manager_id in people.csv, or ties of kind dotted_line) are counted beside the reporting line and belong to no informal network; quartiles are linear between neighbours',
  whoIsExpectedToDecide: 'who is expected to decide, and for how many',
  whoIsFollowedAndA:
    'who is followed; and a span, a layer or a title without reports is no fault: experts hold titles, and small teams have reasons',
  reportingLinesAColumnManager:
    'reporting lines (a column manager_id in people.csv), or formalLevels in orgraph.json',
  theChartHasLayers: (layers: number) => `; the chart has ${n.counted(layers, 'layer', 'layers')}`,
  peopleLeadByTheChart: (leaders: number, rows: number, part: string) =>
    `${n.counted(leaders, 'person leads', 'people lead')} by the chart, out of ${n.count(rows)}${part}.`,
  peopleHoldAFormalLevel: (withoutReports: number, withoutTitle: number) =>
    `${n.counted(withoutReports, 'person holds', 'people hold')} a formal level without direct reports, and ${n.counted(withoutTitle, 'person has', 'people have')} reports without such a level.`,
  whoseManagerIsNotAmong: 'whose manager is not among the people',
  inCirclesOfManagers2: 'in circles of managers',
  withNeitherAManagerNor: 'with neither a manager nor reports',
  noManagerHas: 'no manager has',
  ofManagersHave: (singleShare: number) => `${n.share(singleShare)} of managers have`,
  theMiddleManagerHasDirect: (
    median: number,
    lowerQuartile: number,
    upperQuartile: number,
    largest: number,
    part: string,
  ) =>
    `The middle manager has ${n.short(median)} direct reports, the middle half of managers ${n.short(lowerQuartile)} to ${n.short(upperQuartile)}, and the widest span is ${n.short(largest)}; ${part} a single report.`,
  theChartHasTopsThat: (roots: number) =>
    `The chart has ${n.count(roots)} tops that do not report to one another.`,
  whereTheChartBreaksCounted: (told: string) => `Where the chart breaks, counted in people: ${told}.`,
  peopleHaveASecondManager: (dottedPeople: number, dottedLines: number) =>
    `${n.counted(dottedPeople, 'person has', 'people have')} a second manager by a dotted line, in ${n.counted(dottedLines, 'line', 'lines')}; these lines change no depth and no span.`,
};

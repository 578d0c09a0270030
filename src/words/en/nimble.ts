import { n } from './numbers.js';

/** Architecting, enabling, entrepreneurial. */
export const nimble = {
  architectingEnablingEntrepreneurial: 'Architecting, enabling, entrepreneurial',
  peopleOfWhomTheData: 'People of whom the data shows one of the three, with what speaks for it',
  person: 'Person',
  theDataShows: 'The data shows',
  evidence: 'Evidence',
  keptInDraws: 'Kept in draws',
  tiesFrom: 'Ties from',
  smallOrNoUnit: 'small or no unit',
  andMoreUnits: (rest: number) => `, and ${n.counted(rest, 'more unit', 'more units')}`,
  to: (day: string, day2: string) => `${day} to ${day2}`,
  leadsByTheChart: 'leads by the chart',
  standsInTheTopThird: 'stands in the top third of its layers',
  hasReportsWhoHaveReports: 'has reports who have reports',
  standsBetweenTheTopAnd: 'stands between the top and the lowest layer',
  isInTheTopSet: 'is in the top set of bridging',
  isInTheTopSet2: 'is in the top set of ties that run both ways',
  standsInTheLowerHalf: 'stands in the lower half of the layers',
  isInTheTopSet3: 'is in the top set of those sought from other units, or owns a vetted or tested idea',
  peoplePeopleCsv: 'people (people.csv)',
  reportingLinesAColumnManager: 'reporting lines (a column manager_id in people.csv)',
  ofWhomDoesTheData: 'Of whom does the data show what these three kinds of leadership do?',
  theDataShowsWhatArchitecting: (
    peopleOrNobody: string,
    peopleOrNobody2: string,
    peopleOrNobody3: string,
    peopleOrNobody4: string,
  ) =>
    `The data shows what architecting leaders do of ${peopleOrNobody}, what enabling ones do of ${peopleOrNobody2}, and what entrepreneurial ones do of ${peopleOrNobody3}; of ${peopleOrNobody4} more than one.`,
  whoIsSoughtBeyondThe: 'Who is sought beyond the unit cannot be told without units.',
  noIdeasAreOnRecord: 'No ideas are on record (ideas.csv), so none speaks for anybody.',
  architectingLeadsByTheChart: (by: string, leaveOut: number) =>
    `architecting: leads by the chart, in the top third of the layers of the own chart, with reports who have reports; enabling: between the top and the lowest layer, in the top set of bridge and of trusted (see informal pull); entrepreneurial: in the lower half of the layers, and in the top set of people sought by distinct people of another ${by} outside the reporting line, or owner of an idea that is vetted or tested. The bands overlap; several may show, or none. How steady a place in a top set is: the share of draws that leave out ${n.share(leaveOut)} of people and of ties in which it is kept`,
  whichPartOfLeadingThe:
    'which part of leading the recorded ties and lines of a person speak for; something to talk about',
  whatAnybodyIsOrCould:
    'what anybody is or could be: it is a reading of ties, lines and ideas in this period, after an article on what leaders do, and says nothing of people of whom nothing shows',
  reportsWithReports: (count: number) => `${n.counted(count, 'report', 'reports')} with reports`,
  contactsInOtherUnits: (count: number) => `${n.counted(count, 'contact', 'contacts')} in other units`,
  tiesRunBothWays: (count: number) => `${n.counted(count, 'tie runs', 'ties run')} both ways`,
  soughtByPeopleOfOther: (count: number) =>
    `sought by ${n.counted(count, 'person', 'people')} of other units`,
  ideasVettedOrTested: (count: number) => `${n.counted(count, 'idea', 'ideas')} vetted or tested`,
  people: (count: number) => `${n.counted(count, 'person', 'people')}`,
};

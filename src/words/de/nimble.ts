import type { nimble as english } from '../en/nimble.js';
import { n } from './numbers.js';
import { columns } from './vocabulary.js';

export const nimble: typeof english = {
  architectingEnablingEntrepreneurial: 'Gestaltend, ermöglichend, unternehmerisch',
  peopleOfWhomTheData: 'Personen, bei denen die Daten eines der drei zeigen, mit dem, was dafür spricht',
  person: 'Person',
  theDataShows: 'Die Daten zeigen',
  evidence: 'Anzeichen',
  keptInDraws: 'In Ziehungen erhalten',
  tiesFrom: 'Verbindungen vom',
  smallOrNoUnit: 'kleine oder keine Einheit',
  andMoreUnits: (rest) => `, und ${n.counted(rest, 'weitere Einheit', 'weitere Einheiten')}`,
  to: (day, day2) => `${day} bis ${day2}`,
  leadsByTheChart: 'führt laut Organigramm',
  standsInTheTopThird: 'steht im oberen Drittel der Ebenen',
  hasReportsWhoHaveReports: 'hat Unterstellte, die selbst Unterstellte haben',
  standsBetweenTheTopAnd: 'steht zwischen der Spitze und der untersten Ebene',
  isInTheTopSet: 'gehört zur Spitzengruppe der Brücken',
  isInTheTopSet2: 'gehört zur Spitzengruppe bei Verbindungen in beide Richtungen',
  standsInTheLowerHalf: 'steht in der unteren Hälfte der Ebenen',
  isInTheTopSet3:
    'gehört zur Spitzengruppe derer, die aus anderen Einheiten gefragt sind, oder hat eine geprüfte oder erprobte Idee',
  peoplePeopleCsv: 'Personen (people.csv)',
  reportingLinesAColumnManager: 'Berichtslinien (eine Spalte manager_id in people.csv)',
  ofWhomDoesTheData: 'Bei wem zeigen die Daten, was diese drei Arten von Führung tun?',
  theDataShowsWhatArchitecting: (a, b, c, d) =>
    `Was gestaltende Führung tut, zeigen die Daten bei ${a}, was ermöglichende tut, bei ${b}, und was unternehmerische tut, bei ${c}; bei ${d} mehr als eines.`,
  whoIsSoughtBeyondThe:
    'Wer über die eigene Einheit hinaus gefragt ist, lässt sich ohne Einheiten nicht sagen.',
  noIdeasAreOnRecord: 'Es sind keine Ideen verzeichnet (ideas.csv), also spricht keine für jemanden.',
  architectingLeadsByTheChart: (by, leaveOut) =>
    `gestaltend: führt laut Organigramm, im oberen Drittel der Ebenen des eigenen Organigramms, mit Unterstellten, die selbst Unterstellte haben; ermöglichend: zwischen der Spitze und der untersten Ebene, in der Spitzengruppe von Brücke und Vertrauen (siehe informeller Zulauf); unternehmerisch: in der unteren Hälfte der Ebenen, und in der Spitzengruppe derer, die außerhalb der Berichtslinie von verschiedenen Personen anderer ${columns(by)} gefragt sind, oder mit einer geprüften oder erprobten Idee. Die Bereiche überlappen; es können mehrere zutreffen oder keiner. Wie beständig ein Platz in einer Spitzengruppe ist: der Anteil der Ziehungen ohne ${n.share(leaveOut)} der Personen und Verbindungen, in denen er erhalten bleibt`,
  whichPartOfLeadingThe:
    'für welchen Teil des Führens die aufgezeichneten Verbindungen und Linien einer Person sprechen; ein Anlass zum Gespräch',
  whatAnybodyIsOrCould:
    'was jemand ist oder sein könnte: Es ist eine Lesart von Verbindungen, Linien und Ideen in diesem Zeitraum, nach einem Aufsatz darüber, was Führende tun, und sagt nichts über Personen, bei denen sich nichts zeigt',
  reportsWithReports: (count) =>
    `${n.counted(count, 'unterstellte Person', 'Unterstellte')} mit eigenen Unterstellten`,
  contactsInOtherUnits: (count) => `${n.counted(count, 'Kontakt', 'Kontakte')} in anderen Einheiten`,
  tiesRunBothWays: (count) => `${n.counted(count, 'Verbindung', 'Verbindungen')} in beide Richtungen`,
  soughtByPeopleOfOther: (count) => `gefragt von ${n.counted(count, 'Person', 'Personen')} anderer Einheiten`,
  ideasVettedOrTested: (count) => `${n.counted(count, 'Idee', 'Ideen')} geprüft oder erprobt`,
  people: (count) => n.counted(count, 'Person', 'Personen'),
};

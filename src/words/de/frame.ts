import type { frame as english } from '../en/frame.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const frame: typeof english = {
  firms: 'Firmen',
  units: 'Einheiten',
  madeByOrgraphWithSeed: (orgraphVersion, seed) =>
    `Erstellt von orgraph ${orgraphVersion} mit Startwert ${seed}. Personenbezogene Daten: Geben Sie sie nur an Menschen weiter, die sie brauchen.`,
  pairsInTouch: 'Paare in Kontakt',
  clearOrLikelyPull: 'Klarer oder wahrscheinlicher Zulauf',
  gapsBetweenGroups: 'Lücken zwischen Gruppen',
  gapsToLookAtFirst: 'Lücken zum ersten Hinsehen',
  organizationalNetworkReport: 'Bericht über das Netzwerk der Organisation',
  leadersAndConnections: 'Führung und Verbindungen',
  whoLeadsWithAndWithout: (nodeCount, kinds) =>
    `Wer mit und ohne Titel führt, wo Gruppen nicht zusammenfinden und wie sicher die Daten das erkennen lassen: ${n.counted(nodeCount, 'Person', 'Personen')}, ${n.counted(kinds, 'Art von Verbindungen', 'Arten von Verbindungen')}.`,
  madeByOrgraphWithSeed2: (orgraphVersion, seed, k) =>
    `Erstellt von orgraph ${orgraphVersion} mit Startwert ${seed}. Gruppen ab ${k} Personen; niemand wird einzeln gezeigt.`,
  filesAndRowsToThe: 'Dateien und ihre Zeilen, auf fünf gerundet',
  file: 'Datei',
  readAs: 'Gelesen als',
  rows: 'Zeilen',
  fewerThan: (k) => `weniger als ${k}`,
  groupsThatAreShownAnd: 'Gezeigte Gruppen und ihre Personen, auf fünf gerundet',
  group: 'Gruppe',
  byWord: 'Nach',
  people: 'Personen',
  thisPartTellsOfPersons: (k) =>
    `Dieser Teil handelt von einzelnen Personen; diese Seite zeigt nur Gruppen ab ${k} Personen.`,
  peopleAbout: 'Personen, etwa',
  pairsInTouchAbout: 'Paare in Kontakt, etwa',
  groupsAndConnections: 'Gruppen und Verbindungen',
  howLeadershipWorksAndWhere: (k, kinds) =>
    `Wie Führung wirkt und wo Gruppen nicht zusammenfinden, erzählt an Gruppen ab ${k} Personen: ${n.counted(kinds, 'Art von Verbindungen', 'Arten von Verbindungen')}.`,
  leadersAndConnectionsANetwork: 'Führung und Verbindungen: ein Netzwerkbericht',
  skipToTheReport: 'Zum Bericht springen',
  contents: 'Inhalt',
  theRule: 'Die Regel',
  itMayMean: 'Das kann bedeuten',
  itDoesNotMean: 'Das bedeutet nicht',
  notAnsweredByThisData: 'Mit diesen Daten nicht zu beantworten.',
  itWouldNeed: (missing) => `Dafür bräuchte es: ${missing}`,
  none: (caption) => `${caption}: keine.`,
  allOfThemAreIn: '; alle stehen in',
  theFirstOfRows: (shown, all, where) =>
    phrase`Die ersten ${n.count(shown)} von ${n.count(all)} Zeilen${where}.`,
  aColumnThatPutsPeople:
    'eine Spalte, die Personen mindestens zwei Gruppen zuordnet (unit oder firm in people.csv), und Verbindungen',
  somebodyWhoseInformalPullIs: 'jemand mit klarem oder wahrscheinlichem Zulauf',
  reportingLinesManagerIdIn: 'Berichtslinien (manager_id in people.csv)',
  formalStandingAndInformalPull: 'Formale Stellung und informeller Zulauf',
  whatIsSeenOfInformal: 'Was bei informell Führenden zu sehen und was zu erwarten ist',
  theChartAndTheInformal: 'Das Organigramm und die informellen Verbindungen quer dazu',
  layersOfTheChartAnd: 'Ebenen des Organigramms und Führungsspannen',
  formalLeadersBottleneckAgainstEnabling: 'Formale Führungskräfte: Engpass oder Ermöglichen',
  leadershipStylePartByPart: 'Führungsstil, Teil für Teil',
  tiesAndWhoIsA: 'Verbindungen und Angaben, wer formal führt (manager_id oder level in people.csv)',
  contactBetweenGroupsOnA: 'Kontakt zwischen Gruppen im Ring',
  pairsInTouchBetweenFirms: 'Paare in Kontakt zwischen Firmen',
  groupsForARing: (groupsNeeded) => `${groupsNeeded} zwischen 2 bis 12 Gruppen, die gezeigt werden dürfen`,
  groupsAgainstGroupsObservedExpected: 'Gruppen gegen Gruppen: beobachtet / erwartet',
  howManyASmallGroup: 'Wie viele eine kleine Gruppe erreicht, neben Vergleichswerten',
  tiesBetweenPeople: 'Verbindungen zwischen Personen',
  unitsAndTheCommunitiesTheir: 'Einheiten und die Gemeinschaften ihrer Personen',
  howContactIsSpreadOver: 'Wie sich Kontakt auf Personen verteilt',
};

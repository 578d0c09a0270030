import type { data as english } from '../en/data.js';
import { n } from './numbers.js';

export const data: typeof english = {
  whatWasAnalysedAndHow: 'Was untersucht wurde und wie gut die Daten sind',
  allDaysInTheData: 'Alle Tage in den Daten zählen.',
  from: (from) => `vom ${from} an `,
  upTo: (to) => `bis zum ${to} `,
  onlyWhatHappenedCountsFirst: (part, part2) =>
    `Es zählt nur, was ${part}${part2}geschah, den ersten und letzten Tag eingeschlossen.`,
  nobodyInTheFilesHas: 'Niemand in den Dateien hat erklärt, nicht teilzunehmen.',
  fewerDoNotTakePart: (k) =>
    `Weniger als ${n.count(k)} Personen nehmen nicht teil; wie viele es sind und was das verändert hat, wird nicht gesagt.`,
  peopleAndTheirTiesLeft: (people) =>
    `${n.counted(people, 'Person nimmt', 'Personen nehmen')} nicht teil; sie und ihre Verbindungen wurden entfernt, bevor das Netzwerk entstand, daher ist Kontakt über sie nicht zu sehen.`,
  peopleDoNotTakePart: (people, interactions) =>
    `${n.counted(people, 'Person nimmt', 'Personen nehmen')} nicht teil; sie und ${n.counted(interactions, 'Interaktion', 'Interaktionen')} mit ihnen wurden entfernt, bevor das Netzwerk entstand, daher ist Kontakt über sie nicht zu sehen.`,
  theNetworkHoldsPeopleAnd: (nodeCount, arcCount, window, optedOut) =>
    `Das Netzwerk umfasst ${n.counted(nodeCount, 'Person', 'Personen')} und ${n.counted(arcCount, 'Paar', 'Paare')} in Kontakt. ${window} ${optedOut}`,
  noFileOfPeopleWas:
    'Es wurde keine Datei mit Personen gelesen: Die Personen sind jene, die in Verbindungen genannt werden; sonst ist nichts über sie bekannt.',
  noManagerIsStatedSo:
    'Es sind keine Vorgesetzten angegeben, daher gibt es keine Berichtslinien zum Vergleich.',
  peopleMissingByUnitThose:
    'Fehlende Personen nach Einheit: wer nicht teilnimmt und wer nicht geantwortet hat, zusammen',
  peopleHereAreThose: (inNetwork, optedOut) =>
    `Personen sind hier alle in den Dateien: die ${n.count(inNetwork)} des Netzwerks und die ${n.count(optedOut)}, die nicht teilnehmen. Andere Tabellen zählen nur das Netzwerk.`,
  unit: 'Einheit',
  people: 'Personen',
  missing: 'Fehlend',
  share: 'Anteil',
  filesAndWhatBecameOf: 'Dateien und was aus ihren Zeilen wurde',
  file: 'Datei',
  readAs: 'Gelesen als',
  rowsRead: 'Gelesene Zeilen',
  delivered: 'Übernommen',
  heldBack: 'Zurückgehalten',
  blank: 'Leer',
  leftOutOfTheNetwork: 'Nicht im Netzwerk',
  nothingOddWasNoticedIn: 'In den Daten fiel nichts Ungewöhnliches auf.',
  whatWasNoticedInThe: 'Was in den Daten auffiel',
  noticed: 'Aufgefallen',
  whatWasDone: 'Was geschah',
  times: 'Anzahl',
  inWord: 'In',
  whyItMatters: 'Warum es wichtig ist',
  fileNotUsed: 'Datei nicht verwendet',
  rowHeldBack: 'Zeile zurückgehalten',
  leftOutOfTheNetwork2: 'nicht ins Netzwerk aufgenommen',
  countedAsItIs: 'so gezählt, wie es ist',
  noKindOfTieMakes: 'Keine Art von Verbindung bildet ein informelles Netzwerk.',
  theInformalNetworkCombinesSeveral:
    'Das informelle Netzwerk vereint mehrere Arten von Verbindungen. Ihre Stärken werden jeweils mit einem Faktor multipliziert, sodass eine typische Verbindung einer Art so viel zählt wie ihr Anteil.',
  theInformalNetworkIsMade:
    'Das informelle Netzwerk besteht aus einer Art von Verbindungen, mit Stärken, wie sie sind.',
  kindsOfTiesAndHow: 'Arten von Verbindungen und wie sie vereint wurden',
  kind: 'Art',
  direction: 'Richtung',
  interactions: 'Interaktionen',
  ties: 'Verbindungen',
  inTheInformalNetwork: 'Im informellen Netzwerk',
  noItIsTheReporting: 'nein, es ist die Berichtslinie',
  factor: 'Faktor',
  saysTrust: 'Spricht für Vertrauen',
};

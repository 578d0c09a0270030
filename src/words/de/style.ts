import type { style as english } from '../en/style.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { nameOf, termOf } from './vocabulary.js';

export const style: typeof english = {
  firmLeans: (name, leanings) => `${name}: ${leanings}.`,
  everybody: 'Alle',
  leadershipStyle: 'Führungsstil',
  people: (part, group) => phrase`${part}: ${n.count(group)} Personen`,
  thePartsOfTheStyle: (name) => `Die Teile des Führungsstils: ${nameOf(name)}`,
  whereEachGroupLeansAnd: 'Wohin jede Gruppe neigt und auf wie vielen Teilen das beruht',
  groupIs: 'Gruppe ist',
  groupsAre: 'Gruppen sind',
  tooSmallToShow: (hidden, part) => `${n.count(hidden)} ${part} zu klein, um gezeigt zu werden.`,
  whatEachPartSaysAnd: 'Was jeder Teil sagt und was er nicht sagen kann',
  definedAsByChanceCommand: (reads, definedAs, expectedAs, command, cultivate, cannotTell) =>
    `${reads}. Definiert als ${definedAs}. Durch Zufall: ${expectedAs}. Anweisen und kontrollieren: ${command}. Fördern und koordinieren: ${cultivate}. Nicht zu erkennen ist, ${cannotTell}.`,
  onlyPartsCanBePlaced: (placedParts) =>
    `Nur ${placedParts} Teile lassen sich einordnen, zu wenige für eine Position des Ganzen.`,
  theMiddleOfItsParts: (placedParts, position, positionLow, positionHigh) =>
    `Die Mitte der ${placedParts} Teile liegt bei ${position} (${positionLow} bis ${positionHigh}), von -1 (anweisen und kontrollieren) über 0 (was Zufall ergibt) bis 1 (fördern und koordinieren). Sie ist nur zusammen mit den Teilen zu lesen.`,
  part: 'Teil',
  value: 'Wert',
  interval: '90-%-Intervall',
  byChance: 'Durch Zufall',
  leansTo: 'Neigt zu',
  cannotBeTold: (cannotTell) => `nicht zu sagen: ${cannotTell}`,
  noPlace: 'kein Platz',
  group: 'Gruppe',
  byWord: 'Nach',
  people2: 'Personen',
  position: 'Position',
  itsRange: 'Spanne',
  to: (low, high) => `${low} bis ${high}`,
  parts: 'Teile',
  tooFewParts: 'zu wenige Teile',
  theFourCapabilities: 'Die vier Fähigkeiten',
  howMuchOfEachCapability: 'Wie viel von jeder Fähigkeit vorhanden ist und wer sie trägt',
  capability: 'Fähigkeit',
  kinds: 'Arten',
  tiesAPerson: 'Verbindungen je Person',
  peopleInTouch: 'Personen in Kontakt',
  heldByFormalLeaders: 'Bei formalen Führungskräften',
  theirShareOfPeople: 'Ihr Anteil an den Personen',
  byLevel: 'Nach Stufe',
  hidden: (level) => `${level}: verborgen`,
  pictureStyleProfileOf: (name) => `Bild: Profil des Führungsstils, ${nameOf(name)}`,
  commandAndControl: 'anweisen und kontrollieren',
  cultivateAndCoordinate: 'fördern und koordinieren',
  whatChanceGives: 'was Zufall ergibt',
  styleProfileOfEachPart: (name) =>
    `Profil des Führungsstils, ${nameOf(name)}: jeder Teil zwischen beiden Stilen. Eine Marke ist der Wert, der Balken sein 90-%-Intervall; sie ist gefüllt, wo das ganze Intervall auf einer Seite dessen liegt, was Zufall ergibt. Eine Marke ohne Balken hat kein Intervall. Die Tabelle darunter enthält die Zahlen selbst.`,
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule}; Gruppen unter ${minGroup} Personen sind verborgen, ebenso Zahlen über weniger als ${minGroup} formale Führungskräfte`,
  atLeastPeople: (minGroup) => `mindestens ${minGroup} Personen`,
  howDoesLeadershipWorkHere:
    'Wie wirkt Führung hier: durch Anweisen und Kontrollieren oder durch Fördern und Koordinieren?',
  eachPartIsComparedWith: (LEAST_PARTS, LEAST_FOR_PATHS) =>
    `jeder Teil wird mit dem verglichen, was Zufall allein ergäbe; er neigt zu einer Seite, wenn sein ganzes 90-%-Intervall dort liegt; die Position des Ganzen ist der Median der Positionen seiner Teile, von -1 (anweisen und kontrollieren) über 0 (Zufall) bis 1 (fördern und koordinieren), und wird genannt, wo mindestens ${LEAST_PARTS} Teile eine mit Intervall haben; kürzeste Wege werden für alle, für Firmen und für Gruppen ab ${LEAST_FOR_PATHS} Personen verfolgt`,
  howContactIsStartedHow:
    'wie Kontakt beginnt, wie weit er dem Organigramm folgt und an wie wenigen Personen er hängt',
  thatOneStyleIsBetter:
    'dass ein Stil besser ist: Routine und Notfälle verlangen den einen, neue Probleme den anderen, und die meisten Firmen brauchen beide',
  overEverybody: (leaningsOf) => `Über alle gesehen: ${leaningsOf}.`,
  noPartHasAnAnswer: 'kein Teil hat eine Antwort',
  andCannotBeToldFrom: (open) => `, und ${open} sind von Zufall nicht zu unterscheiden`,
  ofPartsThatCanBe: (placed, count, _part, count2, part2) =>
    `von ${n.counted(placed, 'Teil, der sich einordnen lässt,', 'Teilen, die sich einordnen lassen,')} ${n.form(count, 'neigt', 'neigen')} ${count} zum Anweisen und Kontrollieren, ${count2} zum Fördern und Koordinieren${part2}`,
  ofTheContactIsBetween: (value, expected) =>
    `${n.share(value)} des Kontakts besteht zwischen Personen und ihren eigenen Vorgesetzten; durch Zufall wären es ${n.share(expected)}.`,
  to2: (low, high) => ` (${n.share(low)} bis ${n.share(high)})`,
  ofTheContactBetweenLevels: (value, part) =>
    `Vom Kontakt zwischen Stufen geht ${n.share(value)} von unten aus${part}.`,
  noCapabilityHasTies: 'Keine Fähigkeit hat Verbindungen.',
  ofTheFourCapabilitiesHas: (capability, tiesPerPerson) =>
    `Unter den vier Fähigkeiten hat „${termOf(capability)}“ die wenigsten Verbindungen: ${n.short(tiesPerPerson)} je Person.`,
};

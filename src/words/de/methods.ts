import type { methods as english } from '../en/methods.js';
import { n } from './numbers.js';

export const methods: typeof english = {
  methods: 'Methoden',
  orgraphSeedTheSameFiles: (orgraphVersion, seed, draws, permutations) =>
    `orgraph ${orgraphVersion}, Startwert ${seed}. Dieselben Dateien, dieselben Optionen und dieselbe Version ergeben denselben Bericht, Byte für Byte. Ein Personenpaar zählt in Zahlen über Gruppen einmal, gleich welche Richtung und Arten seine Verbindungen haben. Stärke ist größer, wo Kontakt enger ist. Die Unsicherheit stammt aus ${n.count(draws)} Ziehungen, die einen Teil der Personen und Verbindungen weglassen; jedes p aus ${n.count(permutations)} Permutationen; q ist p nach Benjamini und Hochberg.`,
  optionsOfThisRun: 'Optionen dieses Laufs',
  option: 'Option',
  value: 'Wert',
  filesAsTheyWereRead: 'Dateien, wie sie gelesen wurden',
  file: 'Datei',
  fingerprintOfTheRowsIn: 'Fingerabdruck der Zeilen, in beliebiger Reihenfolge',
  tie: 'Verbindung',
  theSumOfWhatWas: 'die Summe dessen, was von einer Art zwischen zwei Personen aufgezeichnet wurde',
  pairInTouch: 'Paar in Kontakt',
  twoPeopleWithATie: 'zwei Personen mit einer Verbindung irgendeiner Art, die zählt, in beliebiger Richtung',
  expected: 'erwartet',
  whatTheSizesAndThe:
    'was Größe und Aktivität zweier Gruppen ergäben, wenn Kontakt nicht auf Gruppen achtete',
  topSet: 'Spitzengruppe',
  theGivenShareOfPeople:
    'der gegebene Anteil der Personen mit den höchsten Werten; wer einen Wert teilt, gehört gemeinsam dazu oder gar nicht',
  draw: 'Ziehung',
  theSameComputationOnA:
    'dieselbe Rechnung auf einem zufälligen Teil der Daten, um zu sehen, was an wenigen Zeilen hängt',
  notSet: 'nicht gesetzt',
};

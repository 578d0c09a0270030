import type { compare as english } from '../en/compare.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const compare: typeof english = {
  midSentence: (title) => `„${title}“`,
  more: 'mehr',
  less: 'weniger',
  twoFirmsCompared: 'Zwei Firmen im Vergleich',
  hasPeopleBothWereBrought: (data, people, data2, people2, size) =>
    phrase`${data} hat ${n.count(people)} Personen, ${data2} ${n.count(people2)}; beide wurden auf die Größe von ${n.count(size)} gebracht.`,
  thePartsOfTheStyle: (name, name2) =>
    `Die Teile des Führungsstils von ${name} und ${name2}, bei gleicher Größe`,
  part: 'Teil',
  difference: 'Unterschied',
  interval: '90-%-Intervall',
  to: (low, high) => `${n.figure(low)} bis ${n.figure(high)}`,
  pAllPartsCounted: 'p, alle Teile berücksichtigt',
  verdict: 'Urteil',
  cannotTell: (cannotTell) => `nicht zu sagen: ${cannotTell}`,
  pictureAndCompared: (names, names2) => `Bild: ${names} und ${names2} im Vergleich`,
  moreIn: (clipped) => `mehr in ${clipped}`,
  noDifference: 'kein Unterschied',
  howAndDifferAtThe: (names, names2) =>
    `Wie sich ${names} und ${names2} bei gleicher Größe unterscheiden, Teil für Teil: Eine Marke ist der Unterschied, der Balken sein 90-%-Intervall, beide in Hälften dieses Intervalls, sodass ein Balken neben der Mittellinie ein Unterschied ist, der über den Zufall bei einem einzelnen Teil hinausgeht. Gefüllte Marken unterscheiden sich auch, wenn alle Teile zusammen betrachtet werden. Jenseits des Randes steht eine Marke am Rand. Die Tabelle darunter enthält die Zahlen selbst.`,
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule}; Gruppen unter ${minGroup} Personen sind verborgen`,
  twoGroupsByThatAre: (by) => `zwei Gruppen nach ${column(by)}, die groß genug sind, um gezeigt zu werden`,
  howDoTwoFirmsDiffer: 'Wie unterscheiden sich zwei Firmen darin, wie Führung wirkt, über ihre Größe hinaus?',
  eachPartIsComparedAt:
    'jeder Teil wird bei gleicher Größe verglichen: die kleinere Gruppe mit dem Mittel über Stücke der größeren mit ebenso vielen Personen, wobei Teams ganz bleiben; er unterscheidet sich, wenn p, die Wahrscheinlichkeit eines so großen Unterschieds, wären beide aus dem Prozess der größeren hervorgegangen, nach Benjamini und Hochberg über die Teile höchstens 0,05 ist',
  thatHabitsOfContactDiffer: 'dass sich Gewohnheiten des Kontakts unterscheiden, unabhängig von der Größe',
  thatOneFirmLeadsBetter:
    'dass eine Firma besser führt oder warum sie sich unterscheiden; auch ist ein Teil ohne Unterschied nicht als gleich erwiesen',
  nothingCanBeToldOf: (a, b) => `Wie sich ${a} und ${b} unterscheiden, lässt sich nicht sagen.`,
  atTheSizeOfPeople: (size, a, b) =>
    `Bei einer Größe von ${n.counted(size, 'Person', 'Personen')} unterscheidet sich kein Teil des Führungsstils von ${a} und ${b} über den Zufall hinaus.`,
  inWord: (titles, part, a) => `${titles} (${part} in ${a})`,
  atTheSizeOfPeople2: (size, a, b, differs, differs2) =>
    `Bei einer Größe von ${n.counted(size, 'Person', 'Personen')} unterscheiden sich ${a} und ${b} in ${n.counted(differs, 'Teil', 'Teilen')}: ${differs2}.`,
  noDifferenceIsSeenIn: (same) => `Kein Unterschied ist zu sehen bei: ${same}.`,
  itCannotBeToldOf: (open) => `Nicht zu sagen ist es bei: ${open}.`,
};

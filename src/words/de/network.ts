import type { network as english } from '../en/network.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const network: typeof english = {
  theNetworkBetweenGroups: 'Das Netzwerk zwischen Gruppen',
  noPicture: 'Kein Bild.',
  itWouldNeedAColumn:
    'Dafür bräuchte es eine Spalte, die Personen mindestens zwei Gruppen zuordnet, etwa unit.',
  theMapOfPeople: 'Die Karte der Personen',
  noMap: 'Keine Karte.',
  itWouldNeedPeopleAnd: 'Dafür bräuchte es Personen und Verbindungen zwischen ihnen.',
  whoIsInTouchWith:
    'Wer mit wem in Kontakt ist: Nah beieinander liegen auf der Karte Personen mit vielen gemeinsamen Kontakten. Farbe und Ort zeigen die Gruppe, die Größe ein Maß Ihrer Wahl. Ein großer Abstand bedeutet nicht, dass zwei Personen einander nicht kennen, und eine kleine Marke sagt nichts über jemandes Arbeit.',
  theMapNeedsScriptsWithout:
    'Die Karte braucht Skripte. Ohne sie enthalten das Bild der Gruppen und die Tabellen dasselbe.',
  pictureHowContactIsSpread: 'Bild: wie sich Kontakt auf Personen verteilt',
  peopleTheyAreInTouch: 'Personen, mit denen sie in Kontakt sind',
  peopleByTheNumberOf: (minGroup, theirs) =>
    `Personen nach der Zahl derer, mit denen sie in Kontakt sind; Schritte mit weniger als ${minGroup} Personen sind zusammengefasst. Das Zehntel mit den meisten Kontakten hält ${n.percent(theirs)} aller Enden von Verbindungen; hätten alle gleich viele, wären es 10 %. Viele Kontakte können Last oder Hilfe sein, und die Aufzeichnung sagt nicht, was davon.`,
  ofGapsOnlyThoseThat: (gaps) =>
    ` Von ${n.count(gaps)} Lücken sind nur jene gezeichnet, die hervorstechen; der nächste Abschnitt nennt weitere.`,
  theLargestGroupsAreDrawn: (places) => ` Gezeichnet sind die ${n.count(places)} größten Gruppen.`,
  groupsByPairsOfPeople: (groups, by, pairsInTouch, part, part2) =>
    `${n.counted(groups, 'Gruppe', 'Gruppen')} nach ${column(by)}, ${n.counted(pairsInTouch, 'Paar', 'Paare')} in Kontakt. Die Linien sind an dem gemessen, was Größe und Aktivität erwarten lassen; eine dicke Linie bedeutet also nicht bloß zwei große Gruppen.${part ?? ''}${part2 ?? ''}`,
  pictureContactBetweenGroups: 'Bild: Kontakt zwischen Gruppen',
  contactBetweenGroups: 'Kontakt zwischen Gruppen.',
  moreThanExpectedThickerThe: (sample) => phrase`${sample} mehr als erwartet, je weiter, desto dicker`,
  aboutAsExpected: (sample) => phrase`${sample} etwa wie erwartet`,
  gap: (sample) => phrase`${sample} Lücke`,
  gapThatStandsOut: (sample) => phrase`${sample} Lücke, die hervorsticht`,
  firms: (slice) => phrase`Firmen: ${slice}`,
  aDottedOutlineHasFewer: (minGroup, part) =>
    phrase`Ein gepunkteter Umriss hat weniger als ${String(minGroup)} Personen oder würde eine solche Gruppe verraten.${part}`,
  ofWhatIsExpected: (a, b, ratio) => `${a} – ${b}: das ${n.ratio(ratio)}-Fache des Erwarteten`,
  sizeHidden: 'Größe verborgen',
  people: (group) => n.counted(group, 'Person', 'Personen'),
};

import type { capacity as english } from '../en/capacity.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const capacity: typeof english = {
  capacity: 'Auslastung',
  toBeAskedAboutBefore:
    'Fragen Sie nach, bevor mehr angeboten wird. Aufgezeichneter Kontakt ist nur ein Teil der Arbeit, und eine große Last in der Aufzeichnung kann Gründe haben, die die Daten nicht enthalten.',
  peopleToBeAskedA:
    'Nachzufragen bei: einer vollen Woche, einer Last weit über der von Vergleichbaren oder mehr Anfragen als Angebot',
  person: 'Person',
  askAbout: 'Fragen nach',
  recordedHoursAWeek: 'Erfasste Stunden pro Woche',
  workingWeek: 'Arbeitswoche',
  share: 'Anteil',
  abovePeers: 'Über Vergleichbaren',
  hoursOffered: 'Angebotene Stunden',
  askedByThisRun: 'In diesem Lauf angefragt',
  couldRelieve: 'Könnte entlasten',
  allOthers: 'aller anderen',
  the: (peers) => `der Vergleichbaren (${column(peers)})`,
  theMiddleOfIs: (loadNames, part, median) => `${loadNames}: Die Mitte ${part} ist ${n.count(median)}`,
  whatTheMostLoadedFew: (reason) =>
    `Was die am stärksten Belasteten tragen, wird nicht gesagt: ${reason ?? ''}.`,
  whatTheMostLoadedFew2: 'Was die wenigen am stärksten Belasteten tragen',
  shareOfEachLoadThat:
    'Anteil jeder Last, den die wenigen am stärksten Belasteten tragen, neben dem gleichmäßigen und dem zufälligen',
  load: 'Last',
  top: (loadNames, top) => `${loadNames}, oberste ${n.short(top)} %`,
  people: 'Personen',
  carry: 'Tragen',
  ifAllAlike: 'Wenn alle gleich',
  byChance: 'Durch Zufall',
  picturePeopleByTheShare: 'Bild: Personen nach dem Anteil ihrer Woche in aufgezeichnetem Kontakt',
  shareOfTheWorkingWeek: 'Anteil der Arbeitswoche in aufgezeichnetem Kontakt',
  peopleByTheShareOf: (overload, minGroup) =>
    `Personen nach dem Anteil ihrer Arbeitswoche, den aufgezeichneter Kontakt füllt. Die gepunktete Linie ist die Grenze, ab der gefragt wird, ${n.percent(overload)}. Ein offener Balken steht für weniger als ${minGroup} Personen.`,
  pictureWhatTheMostLoaded: 'Bild: was die wenigen am stärksten Belasteten tragen',
  whatTheMostLoadedAnd:
    'Was die am stärksten belasteten 3 und 5 % der Personen von jeder Last tragen. Die gefüllte Marke ist ihr Anteil, der Balken sein 90-%-Intervall; der Querstrich ist, was sie trügen, wenn alle gleich viel trügen, der Ring, was Zufall allein ihnen ließe. Die Tabelle darunter enthält die Zahlen.',
  top2: (loadNames, top) => `${loadNames}: oberste ${n.short(top)} %`,
  recordedHours: 'aufgezeichnete Stunden',
  peopleServed: 'Personen, die sich an sie wenden',
  whoseWeekIsFullBefore: 'Wessen Woche ist voll, bevor eine Rolle angeboten wird, und wer könnte entlasten?',
  theIntervalIsFromWeek: (rule) =>
    `${rule}; das Intervall ist das von Woche zu Woche (Students t, 90 %). Über Vergleichbaren: über dem oberen Quartil von mindestens 8 anderen der Einheit (sonst der Firma, sonst aller) um das 3-Fache des Quartilabstands (Tukeys äußerer Zaun), über dem Doppelten ihres Medians und über 4 Stunden oder 20 Nachrichten pro Woche oder 5 Personen. Könnte entlasten: nimmt an Rollen teil, hat nach den Anfragen dieses Laufs Stunden übrig, ist nicht überlastet, nennt eine der Fähigkeiten mindestens auf dieser Stufe und ist mit jemandem in Kontakt, der sich an die Person wendet`,
  nobodyOnRecordHasThe:
    'Niemand im Verzeichnis hat die Fähigkeiten, die Verbindungen und die Stunden, um sie zu entlasten.',
  forOfThemSomebodyHas: (relieved) =>
    `Bei ${relieved} davon hat jemand Fähigkeiten, Verbindungen und Stunden, um zu entlasten.`,
  nobodysLoadStandsApartFrom: 'Niemandes Last hebt sich von der Vergleichbarer ab.',
  peopleHaveALoadFar: (above) =>
    `${n.counted(above, 'Person hat', 'Personen haben')} eine Last weit über der von Vergleichbaren: ein Grund zu fragen, woraus sie besteht.`,
  nobodyForMoreHoursThan: ', niemanden für mehr Stunden als angeboten',
  ofThemForMoreHours: (beyond) => `, ${beyond} davon für mehr Stunden, als sie anbieten`,
  thisRunAsksPeopleTo: (asked, part) =>
    `Dieser Lauf bittet ${n.counted(asked, 'Person', 'Personen')}, über eine Rolle nachzudenken${part}.`,
  andChance: (chance) => `, und Zufall ${n.share(chance)}`,
  theWithTheMostCarry: (share, carried, low, high, even, part) =>
    `Die 5 % mit der meisten Last tragen ${n.share(share)} ${carried} (${n.share(low)} bis ${n.share(high)}); wären alle gleich, blieben ihnen ${n.share(even)}${part}.`,
  theRecordedHours: 'der aufgezeichneten Stunden',
  theMessages: 'der Nachrichten',
  theContactInWhichOne: 'des Kontakts, in dem sich jemand an andere wendet',
  whoseWeekIsFullBefore2: 'Wessen Woche ist voll, bevor eine Rolle angeboten wird?',
  nobodysRecordedContactReachesOf: (overload) =>
    `Niemandes aufgezeichneter Kontakt erreicht ${n.share(overload)} der Arbeitswoche.`,
  ofWhomOfferHoursFor: (offering) => `, von denen ${offering} Stunden für mehr anbieten`,
  recordedContactFillsAtLeast: (overload, overloaded, part) =>
    `Aufgezeichneter Kontakt füllt bei ${n.counted(overloaded, 'Person', 'Personen')} mindestens ${n.share(overload)} der Arbeitswoche${part}.`,
  recordedHoursInContactA: (overload) =>
    `aufgezeichnete Stunden in Kontakt pro Woche, aus Interaktionen und Treffen mit Dauer, mindestens ${n.share(overload)} von 40 Std. x fte`,
  thatThereIsNoRoom:
    'dass für eine weitere Rolle kein Raum ist oder dass die Person zum Engpass geworden ist; ein Grund zu fragen',
  thatThePersonWorksToo:
    'dass die Person zu viel oder zu wenig arbeitet: Nicht aufgezeichnete Arbeit und Kontakt ohne Dauer sind nicht enthalten',
  durationsWithDatesDurationMinutes:
    'Dauern mit Datum (duration_minutes und timestamp in interactions.csv oder meetings.csv)',
  messages: 'Nachrichten',
  fullWeek: 'volle Woche',
  abovePeers2: (loadNames) => `${loadNames} über Vergleichbaren`,
  askedForMoreThanOffered: 'um mehr gebeten als angeboten',
};

import type { architects as english } from '../en/architects.js';
import { n } from './numbers.js';
import { column, columns } from './vocabulary.js';

export const architects: typeof english = {
  units: 'Einheiten',
  formalLeadersAsArchitects: 'Formale Führungskräfte als Architekten',
  meansOverLeadersByLayer: 'Mittelwerte der Führungskräfte nach Ebene des Organigramms, mit 90-%-Intervallen',
  layer: 'Ebene',
  leaders: 'Anzahl',
  joinedOnlyThroughTheLeader: 'Nur über die Führungskraft verbunden',
  outsideOnlyTheLeaderIn: 'Außenkontakt nur durch die Führungskraft',
  pairsAcrossWhoMeetWithout: 'Paare quer, die sich ohne sie treffen',
  contactsAcrossThatTheLeader: 'Querkontakte der Führungskraft',
  ofAllContacts: 'Von allen Kontakten',
  eachInTouchWith: (by) => `Je in Kontakt mit (${column(by)})`,
  howEvenlyIsEven: 'Gleichmaß (1 ist gleich)',
  formalLeadersFromTheTop: 'Formale Führungskräfte, von der Spitze des Organigramms an',
  leader: 'Führungskraft',
  peopleBelow: 'Personen darunter',
  joinedOnlyThrough: 'Nur über sie verbunden',
  outsideOnlyTheLeader: 'Außen, nur die Führungskraft',
  pairsAcrossWithout: 'Paare quer, ohne sie',
  inTouchWith: (by) => `In Kontakt mit (${column(by)})`,
  ownersOfIdeasWithoutA: 'Eigner von Ideen ohne Verbindung',
  ofWord: (within) => `von ${n.count(within)}`,
  informalLeadersWithoutATie: 'Informell Führende ohne Verbindung',
  aDashStandsWhereThere:
    'Ein Strich steht, wo es nichts zu teilen gibt und wo darunter weniger Personen sind, als für eine Zahl gezeigt werden dürfen.',
  of2: (part, whole) => `(${n.count(part)} von ${n.count(whole)})`,
  to: (low, high) => `(${n.percent(low)} bis ${n.percent(high)})`,
  pictureBottleneckAgainstEnabling: 'Bild: Engpass oder Ermöglichen',
  peopleOutsideWhomOnlyThe: 'Personen außerhalb, mit denen nur die Führungskraft in Kontakt ist (Engpass)',
  pairsAcrossWhoMeetWithout2: 'Paare quer, die sich ohne die Führungskraft treffen (Ermöglichen)',
  eachLightMarkIsA: (by) =>
    `Jede helle Marke ist eine Führungskraft, jedes Quadrat das Mittel einer Stufe mit 90-%-Intervallen. Nach oben: von Paaren über Grenzen hinweg (${column(by)}), die die Führungskraft zusammenbringen könnte, der Anteil, der sich ohne sie trifft. Nach rechts: von den Personen außerhalb, mit denen der Bereich in Kontakt ist, der Anteil, den nur die Führungskraft kennt.`,
  layer2: (from) => `Ebene ${n.count(from)}`,
  layersTo: (from, to) => `Ebenen ${n.count(from)} bis ${n.count(to)}`,
  peoplePeopleCsv: 'Personen (people.csv)',
  reportingLinesAColumnManager: 'Berichtslinien (eine Spalte manager_id in people.csv)',
  doFormalLeadersMakeIt:
    'Ermöglichen formale Führungskräfte, dass andere sich treffen, oder muss alles über sie laufen?',
  ofLeadersWithAtLeast: (minGroup, leaveOut, by) =>
    `Führungskräfte mit mindestens ${minGroup} Personen darunter; ein Bereich ist eine Führungskraft mit den Personen darunter. Engpass: Paare darunter, die die Verbindungen des Bereichs nur über die Führungskraft verbinden (Spanne: 5. bis 95. Perzentil über Ziehungen, die ${n.share(leaveOut)} der Verbindungen weglassen), und Personen außerhalb, mit denen nur die Führungskraft in Kontakt ist. Ermöglichen: von Paaren über Grenzen hinweg (${column(by)}), die beide mit der Führungskraft in Kontakt sind und von denen mindestens eine Person darunter steht, jene mit einer Verbindung oder einem anderen gemeinsamen Kontakt; dazu der Anteil der Führungskraft an den Querkontakten des Bereichs neben ihrem Anteil an allen seinen Kontakten; Kontakte zwischen Führungskraft und Bereich bleiben außer Betracht. Anteile von Anzahlen haben 90-%-Intervalle nach Wilson, Mittelwerte durch erneutes Ziehen der Führungskräfte. Ohne Kontakt: darunter oder innerhalb von zwei Schritten, und keine Verbindung. Stufen mit weniger als ${minGroup} solchen Führungskräften werden mit der nächsten zusammengenommen`,
  whereALeaderCouldHand:
    'wo eine Führungskraft jemanden vorstellen oder einen Weg an sich vorbei öffnen könnte; wo ein Amt überbrückt, was sonst niemand überbrückt',
  thatALeaderHoldsOthers:
    'dass eine Führungskraft andere aufhält: Jemand muss Menschen außerhalb zuerst kennen, manche Aufgaben sind vertraulich, und viel Kontakt hinterlässt in diesen Quellen keine Spur',
  nothingCanBeToldOf: (groupsMissing) =>
    `Über Kontakt zwischen Einheiten lässt sich nichts sagen: Dafür bräuchte es ${groupsMissing}.`,
  noLeaderHas: 'Keine Führungskraft hat',
  leadersHave: (outOfTouch) => n.counted(outOfTouch, 'Führungskraft hat', 'Führungskräfte haben'),
  theOwnerOfAVetted: (part) =>
    `${part} in Reichweite, aber ohne Verbindung, jemanden mit einer geprüften oder erprobten Idee oder jemanden, der informell führt.`,
  ofFormalLeadersAtLeast: (rows, judged, _part, minGroup) =>
    `Von ${n.counted(rows, 'formalen Führungskraft', 'formalen Führungskräften')} ${n.form(judged, 'hat', 'haben')} ${n.count(judged)} mindestens ${minGroup} Personen unter sich: zu wenige, um zu sagen, was Führungskräfte hier gemeinsam haben.`,
  to2: (low, high) => `${n.share(low)} bis ${n.share(high)}`,
  belowMostLeadersNoTwo:
    'Unter den meisten Führungskräften sind keine zwei Personen durch Verbindungen des Bereichs verbunden, sodass nichts über die Führungskraft laufen kann.',
  ofThePairsOfPeople: (onlyThrough, leaders, within) =>
    `Von den Paaren unter einer Führungskraft, die innerhalb des Bereichs verbunden sind, sind im Mittel über ${n.counted(leaders, 'Führungskraft', 'Führungskräfte')} ${n.share(onlyThrough)} nur über die Führungskraft verbunden (${within}).`,
  ofThePeopleOutsideWhom: (outsideAlone, within) =>
    `Von den Personen außerhalb, mit denen ein Bereich in Kontakt ist, haben ${n.share(outsideAlone)} dort nur mit der Führungskraft Kontakt (${within}).`,
  ofThePairsAcrossS: (by, enabling, within) =>
    `Von den Paaren aus verschiedenen ${columns(by)}, die eine Führungskraft zusammenbringen könnte, treffen sich ${n.share(enabling)} ohne sie (${within}).`,
  leadersHaveOfTheirAreas: (carried, by, carriedExpected, groupsInTouch) =>
    `Führungskräfte haben ${n.share(carried)} der Kontakte ihres Bereichs zu anderen ${columns(by)} und ${n.share(carriedExpected)} aller seiner Kontakte; sie sind je mit ${n.short(groupsInTouch)} ${columns(by)} in Kontakt.`,
};

import type { gaps as english } from '../en/gaps.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column, sourceOf } from './vocabulary.js';

export const gaps: typeof english = {
  hiddenOfGroups: (pairs) =>
    `; ${n.counted(pairs, 'Paar ist', 'Paare sind')} verborgen, deren Kontakt der von einer oder zwei Personen ist oder solchen Kontakt verraten würde`,
  ofGroups: (by, gaps, pairs, hidden) =>
    `Nach ${column(by)}: ${gaps === 0 ? 'keine Lücke' : n.counted(gaps, 'Lücke', 'Lücken')} bei ${n.counted(pairs, 'Paar', 'Paaren')} von Gruppen${hidden}.`,
  gapsBetweenUnitsAndFirms: 'Lücken zwischen Einheiten und Firmen',
  pairsAreHiddenAGroup: (hiddenCells, minGroup) =>
    `${n.counted(hiddenCells, 'Paar ist', 'Paare sind')} verborgen: Eine Gruppe hat weniger als ${minGroup} Personen, oder die Zahl würde eine verborgene verraten.`,
  pairsHaveTooLittleContact: (untestedCells, LEAST_EXPECTED) =>
    `Bei ${n.counted(untestedCells, 'Paar', 'Paaren')} ist zu wenig Kontakt zu erwarten, um zu prüfen: weniger als ${LEAST_EXPECTED} Personenpaare.`,
  byWord: (data) => phrase`Nach ${typeof data === 'string' ? column(data) : data}`,
  noGapIsShownBetween: 'Zwischen diesen Gruppen zeigt sich keine Lücke.',
  gapsByThoseThatSomething: (by) => `Lücken nach ${column(by)}, zuerst jene, die etwas geschlossen braucht`,
  groups: 'Gruppen',
  verdict: 'Urteil',
  pairsInTouch: 'Paare in Kontakt',
  expected: 'Erwartet',
  observedExpected: 'Beobachtet / erwartet',
  tiesShort: 'Fehlende Verbindungen',
  q: 'q',
  observedUsual: 'Beobachtet / üblich',
  neededBy: 'Gebraucht von',
  nothingNamed: 'nichts genannt',
  usualIsWhatOneWould:
    'Üblich ist, was zu erwarten wäre, wenn Gruppen so sehr unter sich blieben, wie sie es hier tun; eine Lücke, die hervorsticht, liegt auch weit darunter.',
  gapStandsOut: '▼ Lücke, sticht hervor',
  pictureContactBetweenGroups: 'Bild: Kontakt zwischen Gruppen',
  pairsOfPeopleInTouch: (by, heatSteps) =>
    phrase`Personenpaare in Kontakt, nach ${column(by)}, gegen das, was Größe und Aktivität erwarten lassen: 1 ist wie erwartet. ${heatSteps}▽ eine Lücke, ▼ eine Lücke, die hervorsticht, ? verborgen, – zu wenig Kontakt, um etwas zu sagen.`,
  picturePairsInTouchBetween: (by) => `Bild: Paare in Kontakt zwischen Gruppen nach ${column(by)}`,
  pairsOfPeopleInARing: (groups, by, a, b, most, gaps) =>
    phrase`Personenpaare in Kontakt zwischen ${n.count(groups)} Gruppen nach ${column(by)}: Ein Teil des Rings ist so lang und ein Band so breit wie die Zahl der Paare in Kontakt, am meisten zwischen ${a} und ${b} (${n.count(most)}); ${n.counted(gaps, 'Lücke', 'Lücken')}.`,
  moreFullOutline: 'mehr als erwartet, durchgezogener Umriss',
  aboutAsExpectedOrFewer: 'etwa wie erwartet, oder weniger, ohne eine Lücke zu sein',
  gapDottedOutline: 'Lücke, gepunkteter Umriss',
  gapThatStandsOutBroken: 'Lücke, die hervorsticht, gestrichelter Umriss',
  aBrokenLineAlone: 'Eine gestrichelte Linie allein ist eine Lücke ohne jeden Kontakt.',
  groupsHiddenAndNotDrawn: (groups) =>
    `${n.counted(groups, 'Gruppe ist', 'Gruppen sind')} verborgen und nicht gezeichnet.`,
  theFiguresAreInThe: 'Die Zahlen stehen in den Tabellen darunter.',
  pairsInTouchOfExpected: (a, b, pairs, ratio) =>
    `${a} – ${b}: ${n.counted(pairs, 'Paar', 'Paare')} in Kontakt, das ${n.ratio(ratio)}-Fache des Erwarteten`,
  noPairInTouchAGap: (a, b) => `${a} – ${b}: kein Paar in Kontakt, eine Lücke`,
  peoplePairsWithOtherGroups: (name, people, pairs) =>
    `${name}: ${n.counted(people, 'Person', 'Personen')}, ${n.counted(pairs, 'Paar', 'Paare')} in Kontakt mit anderen Gruppen`,
  theLargestGroups: ', die größten Gruppen',
  contactByObservedExpected: (by, largest) => `Kontakt nach ${column(by)}${largest}: beobachtet / erwartet`,
  smallerGroups: (restGroups) => n.counted(restGroups, 'kleinere Gruppe', 'kleinere Gruppen'),
  hidden: 'verborgen',
  gapThatStandsOut: '▼ Lücke, die hervorsticht',
  gap: '▽ Lücke',
  under: 'unter 0,35',
  to: '0,35 bis 0,71',
  to2: '0,71 bis 1,41',
  to3: '1,41 bis 2,83',
  andMore: '2,83 und mehr',
  gaps: 'Lücken',
  whereDoUnitsOrFirms:
    'Wo finden Einheiten oder Firmen nicht zusammen, mehr als ihre Größe und Aktivität erklären?',
  aGapAtMostOf: (gapRatio, falseDiscovery, permutations, minGroup) =>
    `eine Lücke: höchstens ${n.short(gapRatio)} der Paare in Kontakt, die Größe und Aktivität erwarten lassen, bei einer Falschentdeckungsrate von ${n.share(falseDiscovery)} über die Paare einer Spalte mit mindestens 5 erwarteten Personenpaaren (${permutations} Permutationen unter Personen ähnlicher Aktivität und ein angepasstes Verteilungsende, wo kaum eine so niedrig ist; die halbe Rate bleibt Paaren vorbehalten, die eine Rolle, eine Idee oder ein gemeinsames Thema zusammen braucht, wo das wenige sind); solche Lücken sind wichtig und stehen zuerst; eine Lücke sticht hervor, wenn sie auch neben dem zwischen solchen Gruppen üblichen Kontakt so niedrig ist; Gruppen unter ${minGroup} Personen sind verborgen`,
  aGapThatPeopleWho:
    'eine Lücke: dass Menschen, die einander brauchen könnten, sich nicht begegnet sind; keine: dass Kontakt der Größe und Aktivität folgt oder zu gering ist, um etwas zu sagen',
  thatAGapShouldBe:
    'dass eine Lücke geschlossen werden sollte: Sehen Sie nach, ob eine Rolle oder eine Idee beide Gruppen braucht',
  tiesBetweenPeopleOfGroups: (minGroup) => `Verbindungen zwischen Personen aus Gruppen ab ${minGroup}`,
  byNobodyInAGroup: (by) =>
    `Nach ${column(by)}: Niemand in einer Gruppe, die groß genug ist, um gezeigt zu werden, ist mit jemandem in Kontakt.`,
  byEveryPairOfGroups: (by) =>
    `Nach ${column(by)}: Jedes Paar von Gruppen ist verborgen, weil eine Gruppe zu klein ist, um gezeigt zu werden, oder eine kleine verraten würde.`,
  byNoPairIsTested: (by, pairs) =>
    `Nach ${column(by)}: Ob es eine Lücke gibt, lässt sich bei keinem von ${n.counted(pairs, 'Paar', 'Paaren')} von Gruppen sagen: Zwischen ihnen ist zu wenig Kontakt zu erwarten.`,
  eIIndex: (eiIndex) => `E-I-Index ${n.short(eiIndex)}`,
  moreHaveTooLittleContact: (untestedCells) =>
    `; ${n.count(untestedCells)} weitere haben zu wenig Kontakt, um etwas zu sagen`,
  byNoGapAmongPairs: (by, tested, index, small) =>
    `Nach ${column(by)}: keine Lücke bei ${n.counted(tested, 'Paar', 'Paaren')} von Gruppen (${index})${small}.`,
  andWithOfPairsExpected: (a, b, observed, expected) =>
    `${a} und ${b}, mit ${observed} von ${n.short(expected)} erwarteten Paaren in Kontakt`,
  byAGapBetween: (by, first, index) => `Nach ${column(by)}: eine Lücke zwischen ${first} (${index}).`,
  byGapsAmongPairsOf: (by, gaps, shown, first, index) =>
    `Nach ${column(by)}: ${n.counted(gaps, 'Lücke', 'Lücken')} bei ${n.counted(shown, 'Paar', 'Paaren')} von Gruppen; am meisten Kontakt fehlt zwischen ${first} (${index}).`,
  theGapBetweenStandsOut: (first, shown, index) =>
    `Unter ${n.counted(shown, 'Paar', 'Paaren')} von Gruppen sticht eine Lücke hervor, die zwischen ${first} (${index})`,
  gapsStandOutAmongPairs: (out, shown, first, index) =>
    `Unter ${n.counted(shown, 'Paar', 'Paaren')} von Gruppen stechen ${out} Lücken hervor; am meisten Kontakt fehlt zwischen ${first} (${index})`,
  by2: (by, main) => `Nach ${column(by)}: ${main}.`,
  byMorePairsLessIn: (by, main, rest) =>
    `Nach ${column(by)}: ${main}; ${n.counted(rest, 'weiteres Paar ist', 'weitere Paare sind')} weniger in Kontakt, als Größe und Aktivität erklären, so wie es bei Gruppen hier üblich ist.`,
  byGapsMatterSinceA: (by, matter, a, b, from, id, missingTies) =>
    `Nach ${column(by)}: ${n.counted(matter, 'Lücke ist', 'Lücken sind')} wichtig, da eine Rolle, eine Idee oder ein gemeinsames Thema beide Gruppen braucht; ${matter === 1 ? 'die' : 'zuerst die'} zwischen ${a} und ${b} (${sourceOf(from)} ${id}), wo ${n.short(missingTies)} der erwarteten Paare fehlen.`,
  more: (rest) => `${rest} weitere`,
  need: (from, id) => `${sourceOf(from)} ${id}`,
};

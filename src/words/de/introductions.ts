import type { introductions as english } from '../en/introductions.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column, fractionOf, sourceOf } from './vocabulary.js';

export const introductions: typeof english = {
  introductions: 'Begegnungen',
  forPeopleToDecideAsk: 'Darüber entscheiden Menschen: Fragen Sie zuerst alle.',
  introductionsIcs: 'introductions.ics',
  isTheSameForA: 'ist dasselbe für einen Kalender;',
  orgraphIntroduceRounds: 'orgraph introduce --rounds 12',
  plansASeason: 'plant eine ganze Reihe.',
  whoCouldMeetWhomIn: 'Wer wen kennenlernen könnte, in der Reihenfolge der Wahl',
  people: 'Personen',
  ofWord: 'Aus',
  why: 'Warum',
  through: 'Über',
  day: 'Tag',
  noWayThroughPeopleWho: 'kein Weg über Personen, die teilnehmen',
  over: (personList) => phrase`über ${personList}`,
  orMore: (others) => `oder ${n.count(others)} weitere`,
  whomBothKnow: (personLabel, more) => phrase`${personLabel}, beiden bekannt${more}`,
  gapsBeforeAndAfterIf: 'Lücken vorher und nachher, falls alle, die sich treffen, in Kontakt bleiben',
  groups: 'Gruppen',
  byWord: 'Nach',
  pairsInTouch: 'Paare in Kontakt',
  expected: 'Erwartet',
  shortOfExpected: 'Fehlend gegenüber Erwartung',
  neededBy: 'Gebraucht von',
  atLeastOfARound: (round) => ` Mindestens ${round} % einer Runde führen Stufen zusammen.`,
  inGroupsOfThreeTwo:
    ' In Dreiergruppen dürfen sich zwei aus einer Gruppe kennen; die anderen sind einander neu. Wo niemand dazukommen kann, treffen sich zwei.',
  onlyGapsThatARole:
    'Nur Lücken zählen, die eine Rolle, eine Idee oder ein gemeinsames Thema geschlossen braucht.',
  onlyPairsThatCloseA: 'Nur Paare, die eine Lücke schließen, lernen sich kennen.',
  whereNoGapIsLeft: 'Wo keine Lücke bleibt, treffen sich Personen verschiedener Gruppen trotzdem.',
  whoShouldMeetWhomThrough: 'Wer sollte wen kennenlernen, über wen, in der Zeit, die vorhanden ist?',
  peopleOfDifferentGroupsAre: (
    againAfterDays,
    perPerson,
    hoursEach,
    across,
    three,
    needed,
    standsOut,
    other,
    FINEST_FACTOR,
    whom,
  ) =>
    `Es lernen sich Personen verschiedener Gruppen kennen, die nicht in Kontakt sind, nicht Führungskraft und unterstellte Person, in den letzten ${n.counted(againAfterDays, 'Tag', 'Tagen')} nicht vorgestellt und nicht voneinander fernzuhalten. Höchstens ${n.counted(perPerson, 'Begegnung', 'Begegnungen')} je Person und Runde, je ${n.counted(hoursEach, 'Stunde', 'Stunden')}, innerhalb der angebotenen Zeit.${across}${three} Was maximiert wird: über die Lücken die zusammengeführten Paare bis zu den fehlenden, eine gebrauchte Lücke zählt ${needed}, eine hervorstechende ${standsOut}, jede andere ${other}, jene einer gröberen Spalte ein ${FINEST_FACTOR}tel davon. Das ist monoton und submodular; gewählt wird stets die, die am meisten schließt (greedy), unter gleichen die von Personen mit den bisher wenigsten Begegnungen, dann mit gemeinsamen Interessen oder Ideen, mit gemeinsamem Kontakt, aus verschiedenen Stufen. ${whom}`,
  thatATalkCouldStart:
    'dass ein Gespräch Kontakt beginnen könnte, den zwei Gruppen brauchen und der von selbst nicht entstünde',
  thatTheTwoMustMeet:
    'dass die beiden sich treffen müssen oder verstehen werden: Fragen Sie zuerst beide. Dass sie in Kontakt bleiben, ist eine Annahme jeder Zahl danach, und niemand, der nicht genannt ist, ist weniger erwünscht',
  takeNoPartInIntroductions: 'nehmen an Begegnungen nicht teil',
  areLeftOutByName: 'sind namentlich ausgenommen',
  areOfNoneOfThe: 'gehören zu keiner der gewünschten Gruppen',
  stateNoHoursHoursAvailable: 'geben keine Stunden an (hours_available in people.csv)',
  offerFewerHoursThanAn: 'bieten weniger Stunden an, als eine Begegnung braucht',
  somebodyWhoMayBeIntroduced: (barred) =>
    `jemanden, der vorgestellt werden darf: Von allen Personen ${barred}`,
  nobodyNewIsLeftTo: 'niemand Neues ist mehr zu treffen',
  theyAreOfDifferentGroups: 'sie gehören zu verschiedenen Gruppen und sind sich nicht begegnet',
  meetAcrossTheirGroups: (listAnd) => `${listAnd} begegnen sich über ihre Gruppen hinweg`,
  andInTouchWhoHave: (listAnd, part, a, b, observed, expected) =>
    `${listAnd} ${part === 'needs' ? 'braucht' : 'brauchen'} ${a} und ${b} in Kontakt, die ${observed} von ${n.short(expected)} erwarteten Paaren haben`,
  andHaveOfPairsExpected: (a, b, observed, expected) =>
    `${a} und ${b} haben ${observed} von ${n.short(expected)} erwarteten Paaren in Kontakt`,
  notIntroducedOfPeople: (people, limits) =>
    `Nicht vorgestellt, von ${n.counted(people, 'Person', 'Personen')}: ${limits}.`,
  noHoursAreOnRecord:
    'Es sind keine Stunden verzeichnet (hours_available in people.csv), also begrenzen Stunden niemanden.',
  isInTouch: 'ist in Kontakt',
  acrossAGapIsIn: 'über eine Lücke hinweg ist in Kontakt',
  orIsOfOtherGroups: ' oder gehört zu anderen als den gewünschten Gruppen',
  nobodyCanBeIntroducedEvery: (part, part2) =>
    `Niemand kann vorgestellt werden: Jedes mögliche Paar ${part}, wurde schon vorgestellt oder ist fernzuhalten${part2}.`,
  noGapBetweenGroupsIs:
    'Keine Rolle, keine Idee und kein gemeinsames Thema braucht eine Lücke zwischen Gruppen geschlossen, daher wird niemand dafür vorgestellt.',
  noGapBetweenGroupsWas:
    'Es wurde keine Lücke zwischen Gruppen gefunden, daher wird niemand dafür vorgestellt.',
  inRounds: (rounds) => ` in ${n.counted(rounds, 'Runde', 'Runden')}`,
  eachCloses: 'jede schließt',
  close: (closing) => `${closing} schließen`,
  introductionsHoursOfAllPeople: (rows, inRounds, hours, part, across) =>
    `${n.counted(rows, 'Begegnung', 'Begegnungen')}${inRounds}, ${n.counted(hours, 'Stunde', 'Stunden')} aller Personen zusammen: ${part} einen Teil einer Lücke, ${across} ${n.form(across, 'führt', 'führen')} Stufen zusammen.`,
  isProvenToBeAs: 'ist erwiesenermaßen so gut wie der beste',
  isAtLeastOfIt: (floor) => `erreicht mindestens ${floor} % davon`,
  theGreedyChoiceIsNever: (fraction, part) =>
    `Die Greedy-Wahl liegt nie unter ${fractionOf(fraction)} des besten Plans, und dieser ${part}.`,
  needAWayOverSeveral: (rows) => `, ${rows} brauchen einen Weg über mehrere Personen`,
  andForThereIsNo: (none) => `, und für ${none} gibt es keinen Weg über Personen, die teilnehmen`,
  aCommonContactCanMake: (common, part, part2) =>
    `Ein gemeinsamer Kontakt kann ${common} davon anbahnen${part}${part2}.`,
  fromRoundOnNobodyNew: (firstRepeat) =>
    `Ab Runde ${firstRepeat} ist niemand Neues mehr zu treffen, und Personen treffen sich wieder.`,
  meetNobody: (people, candidates) =>
    `Von ${n.counted(candidates, 'Person, die vorgestellt werden darf', 'Personen, die vorgestellt werden dürfen')}, ${people === 1 ? 'trifft 1' : `treffen ${n.count(people)}`} in keiner Runde jemanden: Alle, die in Frage kämen, sind in Kontakt mit ihnen, vor kurzem vorgestellt, fernzuhalten oder vergeben.`,
  theGap: 'der Lücke',
  theGaps: (gaps) => `den ${gaps} Lücken`,
  byThatMatterNeededBy: (part, by) =>
    `${part} nach ${column(by)}, auf die es ankommt (von einer Rolle, einer Idee oder einem gemeinsamen Thema gebraucht oder hervorstechend),`,
  by2: (part, by) => `${part} nach ${column(by)}`,
  inPairsAreShortOf: (which, before, after, before2) =>
    `In ${which} fehlen ${n.short(before)} der erwarteten Paare, und ${n.short(after)}, falls alle, die sich treffen, in Kontakt bleiben: ${n.short(before2)} je Stunde.`,
  need: (from, id) => `${from === 'topic' ? 'das gemeinsame Thema' : sourceOf(from)} ${id}`,
  pairsWereNotLookedAt: (pairs) =>
    `${n.counted(pairs, 'Gruppenpaar wurde', 'Gruppenpaare wurden')} nicht betrachtet: Eine Gruppe ist zu klein, um gezeigt zu werden.`,
  allAreInterested: (isPair, topics) => `${isPair ? 'beide' : 'alle drei'} interessieren sich für ${topics}`,
  ideaOtherCaresAbout: (isPair, topics) =>
    `eine Seite hat eine Idee zu ${topics}, woran ${isPair ? 'der anderen' : 'einer anderen'} liegt`,
  ideaOtherKnows: (isPair, topics) =>
    `eine Seite hat eine Idee zu ${topics}, womit sich ${isPair ? 'die andere' : 'eine andere'} auskennt`,
};

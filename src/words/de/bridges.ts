import type { bridges as english } from '../en/bridges.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const bridges: typeof english = {
  fragileBridges: 'Brüchige Brücken',
  pairsOfGroupsWhoseContact: 'Paare von Gruppen, deren Kontakt meist über eine Person läuft',
  groups: 'Gruppen',
  byWord: 'Nach',
  runsThrough: 'Läuft über',
  pairsHeld: 'Gehaltene Paare',
  ofWord: (heldPairs, pairs) => `${n.count(heldPairs)} von ${n.count(pairs)}`,
  leftWithout: 'Bleiben ohne sie',
  q: 'q',
  withinTwoStepsWithoutThe: 'Innerhalb von zwei Schritten, ohne die Person',
  stepsWithoutTheHolder: 'Schritte, ohne die Person',
  waysWithoutAPersonTwice: 'Wege, auf denen niemand zweimal vorkommt',
  holdsMostOfTheRest: 'Hält das meiste vom Rest',
  nobodyYet: 'noch niemand',
  couldHoldItToo: 'Könnte ihn auch halten',
  nobodyNear: 'niemand in der Nähe',
  hAWeek: (hoursAvailable) => `, ${n.hours(hoursAvailable)} Std. pro Woche`,
  knownWithinTwoSteps: (contacts, withinTwo, offered) =>
    phrase`(${n.count(contacts)} bekannt, ${n.count(withinTwo)} innerhalb von zwei Schritten${offered})`,
  andMorePeopleCsvCut: (rest) => `und ${n.count(rest)} weitere (people.csv, cut-point)`,
  peopleWithoutWhomAPart: (personList, part) =>
    phrase`Personen, ohne die ein Teil des Netzwerks auseinanderfällt: ${personList}${part}.`,
  whichContactBetweenUnitsHangs: 'Welcher Kontakt zwischen Einheiten hängt an einer Person?',
  onePersonIsInAt: (bridgeShare, FEWEST_PAIRS, falseDiscovery, REDRAWINGS) =>
    `eine Person ist an mindestens ${n.share(bridgeShare)} von mindestens ${FEWEST_PAIRS} Paaren in Kontakt zwischen zwei Gruppen beteiligt, und Zufall gibt selten einer Person so viele: Falschentdeckungsrate ${n.share(falseDiscovery)} über alle solchen Paare von Gruppen (${REDRAWINGS} Neuziehungen)`,
  thatTheTwoGroupsLose:
    'dass die beiden Gruppen den Kontakt verlieren, wenn diese Person geht, krank oder überlastet ist',
  thatThePersonShouldBe: 'dass die Person davon entlastet werden sollte oder der Kontakt schlecht ist',
  noTwoGroupsThatMay: (FEWEST_PAIRS) =>
    `Keine zwei Gruppen, die gezeigt werden dürfen, haben ${FEWEST_PAIRS} Personenpaare in Kontakt, daher wurde keine beurteilt.`,
  ofPairsOfGroupsWith: (judged, FEWEST_PAIRS) =>
    `Von ${n.counted(judged, 'Paar', 'Paaren')} von Gruppen mit mindestens ${FEWEST_PAIRS} Personenpaaren in Kontakt hängt keines an einer Person.`,
  whoIsInOfPairs: (heldPairs, pairs) => `die an ${heldPairs} von ${pairs} Paaren in Kontakt beteiligt ist`,
  theContactBetweenAndHangs: (a, b, held) =>
    `Der Kontakt zwischen ${a} und ${b} hängt an einer Person, ${held}.`,
  theContactOfPairsOf: (rows, a, b, held) =>
    `Der Kontakt bei ${n.counted(rows, 'Paar', 'Paaren')} von Gruppen hängt an je einer Person; zuerst der zwischen ${a} und ${b}, an einer Person, ${held}.`,
  noTieJoinsGroups: (by) => `Nach ${column(by)}: Keine Verbindung verbindet Personen verschiedener Gruppen.`,
  tooFewToBeJudged: (groupPairs, unjudged, fewest) =>
    `; von ${n.counted(groupPairs, 'zeigbaren Gruppenpaar', 'zeigbaren Gruppenpaaren')} in Kontakt ${n.counted(unjudged, 'hat', 'haben')} weniger als ${fewest}, zu wenige für ein Urteil`,
  tiesJoinGroups: (by, ties, thin) =>
    `Nach ${column(by)}: ${n.counted(ties, 'Verbindung verbindet', 'Verbindungen verbinden')} Personen verschiedener Gruppen${thin}.`,
  withoutAnyOnePersonEverybody: (bridgeTies) =>
    `Kein Schnittpunkt: Ohne irgendeine einzelne Person bleiben alle anderen so verbunden, wie sie sind; ${n.counted(bridgeTies, 'Verbindung ist', 'Verbindungen sind')} der einzige Weg zwischen dem, was auf beiden Seiten liegt.`,
  cutPointsAndBridges: (cuts, bridgeTies) =>
    `${n.counted(cuts, 'Schnittpunkt', 'Schnittpunkte')}: Ohne ${cuts === 1 ? 'diese Person' : 'eine dieser Personen'} fällt ein Teil des Netzwerks auseinander; ${n.counted(bridgeTies, 'Verbindung ist', 'Verbindungen sind')} der einzige Weg zwischen dem, was auf beiden Seiten liegt.`,
};

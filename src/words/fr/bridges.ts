import type { bridges as english } from '../en/bridges.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const bridges: typeof english = {
  fragileBridges: 'Ponts fragiles',
  pairsOfGroupsWhoseContact: 'Paires de groupes dont les contacts passent surtout par une personne',
  groups: 'Groupes',
  byWord: 'Par',
  runsThrough: 'Passe par',
  pairsHeld: 'Paires tenues',
  ofWord: (heldPairs, pairs) => `${n.count(heldPairs)} sur ${n.count(pairs)}`,
  leftWithout: 'Restent sans elle',
  q: 'q',
  withinTwoStepsWithoutThe: 'À deux pas, sans cette personne',
  stepsWithoutTheHolder: 'Pas, sans cette personne',
  waysWithoutAPersonTwice: 'Chemins sans personne commune',
  holdsMostOfTheRest: 'Tient l’essentiel du reste',
  nobodyYet: 'encore personne',
  couldHoldItToo: 'Pourrait le tenir aussi',
  nobodyNear: 'personne à proximité',
  hAWeek: (hoursAvailable) => `, ${n.hours(hoursAvailable)} h par semaine`,
  knownWithinTwoSteps: (contacts, withinTwo, offered) =>
    phrase`(${n.count(contacts)} connus, ${n.count(withinTwo)} à deux pas${offered})`,
  andMorePeopleCsvCut: (rest) => `et ${n.count(rest)} de plus (people.csv, cut-point)`,
  peopleWithoutWhomAPart: (personList, part) =>
    phrase`Personnes sans qui une partie du réseau se détache : ${personList}${part}.`,
  whichContactBetweenUnitsHangs: 'Quels contacts entre unités tiennent à une seule personne ?',
  onePersonIsInAt: (bridgeShare, FEWEST_PAIRS, falseDiscovery, REDRAWINGS) =>
    `une personne est dans au moins ${n.share(bridgeShare)} d’au moins ${FEWEST_PAIRS} paires en contact entre deux groupes, et le hasard en donne rarement autant à une seule : taux de fausses découvertes ${n.share(falseDiscovery)} sur toutes ces paires de groupes (${REDRAWINGS} nouveaux tirages)`,
  thatTheTwoGroupsLose:
    'que les deux groupes perdent le contact quand cette personne part, tombe malade ou est surchargée',
  thatThePersonShouldBe: 'qu’il faudrait en décharger la personne, ni que le contact est mauvais',
  noTwoGroupsThatMay: (FEWEST_PAIRS) =>
    `Aucune paire de groupes pouvant être montrée n’a ${FEWEST_PAIRS} paires de personnes en contact : aucune n’a donc été jugée.`,
  ofPairsOfGroupsWith: (judged, FEWEST_PAIRS) =>
    `Sur ${n.counted(judged, 'paire', 'paires')} de groupes ayant au moins ${FEWEST_PAIRS} paires de personnes en contact, aucune ne tient à une seule personne.`,
  whoIsInOfPairs: (heldPairs, pairs) => `présente dans ${heldPairs} des ${pairs} paires en contact`,
  theContactBetweenAndHangs: (a, b, held) => `Le contact entre ${a} et ${b} tient à une personne, ${held}.`,
  theContactOfPairsOf: (rows, a, b, held) =>
    `Le contact de ${n.counted(rows, 'paire', 'paires')} de groupes tient à une seule personne chaque fois ; d’abord celui entre ${a} et ${b}, à une personne ${held}.`,
  noTieJoinsGroups: (by) => `Par ${column(by)} : aucun lien ne relie des personnes de groupes différents.`,
  tooFewToBeJudged: (groupPairs, unjudged, fewest) =>
    ` ; sur ${n.counted(groupPairs, 'paire de groupes montrable', 'paires de groupes montrables')} en contact, ${n.counted(unjudged, 'en a', 'en ont')} moins de ${fewest}, trop peu pour juger`,
  tiesJoinGroups: (by, ties, thin) =>
    `Par ${column(by)} : ${n.counted(ties, 'lien relie', 'liens relient')} des personnes de groupes différents${thin}.`,
  withoutAnyOnePersonEverybody: (bridgeTies) =>
    `Aucun point d’articulation : sans l’une quelconque des personnes, toutes les autres restent aussi reliées qu’elles le sont ; ${n.counted(bridgeTies, 'lien est', 'liens sont')} le seul chemin entre ce qui est de part et d’autre.`,
  cutPointsAndBridges: (cuts, bridgeTies) =>
    `${n.counted(cuts, 'point d’articulation', 'points d’articulation')} : sans ${cuts === 1 ? 'cette personne' : 'l’une quelconque de ces personnes'}, une partie du réseau se détache ; ${n.counted(bridgeTies, 'lien est', 'liens sont')} le seul chemin entre ce qui est de part et d’autre.`,
};

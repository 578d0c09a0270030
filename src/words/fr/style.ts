import type { style as english } from '../en/style.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { nameOf, termOf } from './vocabulary.js';

export const style: typeof english = {
  firmLeans: (name, leanings) => `${name} : ${leanings}.`,
  everybody: 'Tout le monde',
  leadershipStyle: 'Style de leadership',
  people: (part, group) => phrase`${part} : ${n.count(group)} personnes`,
  thePartsOfTheStyle: (name) => `Les points du style de leadership : ${nameOf(name)}`,
  whereEachGroupLeansAnd: 'De quel côté penche chaque groupe, et sur combien de points',
  groupIs: 'groupe est',
  groupsAre: 'groupes sont',
  tooSmallToShow: (hidden, part) => `${n.count(hidden)} ${part} trop petits pour être montrés.`,
  whatEachPartSaysAnd: 'Ce que dit chaque point, et ce qu’il ne peut dire',
  definedAsByChanceCommand: (reads, definedAs, expectedAs, command, cultivate, cannotTell) =>
    `${reads}. Défini comme ${definedAs}. Par hasard : ${expectedAs}. Commander et contrôler : ${command}. Cultiver et coordonner : ${cultivate}. On ne peut savoir ${cannotTell}.`,
  onlyPartsCanBePlaced: (placedParts) =>
    `Seuls ${placedParts} points peuvent être situés, trop peu pour une position d’ensemble.`,
  theMiddleOfItsParts: (placedParts, position, positionLow, positionHigh) =>
    `Le milieu de ses ${placedParts} points est à ${position} (${positionLow} à ${positionHigh}), de -1 (commander et contrôler) par 0 (ce que donne le hasard) à 1 (cultiver et coordonner). Il ne se lit qu’avec ses points.`,
  part: 'Point',
  value: 'Valeur',
  interval: 'Intervalle à 90 %',
  byChance: 'Par hasard',
  leansTo: 'Penche vers',
  cannotBeTold: (cannotTell) => `indécidable : ${cannotTell}`,
  noPlace: 'sans place',
  group: 'Groupe',
  byWord: 'Par',
  people2: 'Personnes',
  position: 'Position',
  itsRange: 'Sa plage',
  to: (low, high) => `${low} à ${high}`,
  parts: 'Points',
  tooFewParts: 'trop peu de points',
  theFourCapabilities: 'Les quatre capacités',
  howMuchOfEachCapability: 'Combien il y a de chaque capacité, et qui la porte',
  capability: 'Capacité',
  kinds: 'Types',
  tiesAPerson: 'Liens par personne',
  peopleInTouch: 'Personnes en contact',
  heldByFormalLeaders: 'Chez les responsables formels',
  theirShareOfPeople: 'Leur part des personnes',
  byLevel: 'Par échelon',
  hidden: (level) => `${level} : masqué`,
  pictureStyleProfileOf: (name) => `Image : profil du style, ${nameOf(name)}`,
  commandAndControl: 'commander et contrôler',
  cultivateAndCoordinate: 'cultiver et coordonner',
  whatChanceGives: 'ce que donne le hasard',
  styleProfileOfEachPart: (name) =>
    `Profil du style, ${nameOf(name)} : chaque point entre les deux styles. Une marque est la valeur, la barre son intervalle à 90 % ; elle est pleine quand tout l’intervalle est d’un même côté de ce que donne le hasard. Une marque sans barre n’a pas d’intervalle. Le tableau ci-dessous contient les chiffres eux-mêmes.`,
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule} ; les groupes de moins de ${minGroup} personnes sont masqués, comme les chiffres portant sur moins de ${minGroup} responsables formels`,
  atLeastPeople: (minGroup) => `au moins ${minGroup} personnes`,
  howDoesLeadershipWorkHere:
    'Comment s’exerce ici le leadership : commander et contrôler, ou cultiver et coordonner ?',
  eachPartIsComparedWith: (LEAST_PARTS, LEAST_FOR_PATHS) =>
    `chaque point est comparé à ce que donnerait le hasard seul ; il penche d’un côté quand tout son intervalle à 90 % s’y trouve ; la position d’ensemble est la médiane des positions des points, de -1 (commander et contrôler) par 0 (hasard) à 1 (cultiver et coordonner), et n’est donnée que si au moins ${LEAST_PARTS} points en ont une avec intervalle ; les plus courts chemins sont suivis pour tout le monde, pour les entreprises et pour les groupes d’au moins ${LEAST_FOR_PATHS} personnes`,
  howContactIsStartedHow:
    'comment naissent les contacts, jusqu’où ils suivent l’organigramme, et à combien peu de personnes ils tiennent',
  thatOneStyleIsBetter:
    'qu’un style est meilleur : la routine et l’urgence appellent l’un, les problèmes nouveaux l’autre, et la plupart des entreprises ont besoin des deux',
  overEverybody: (leaningsOf) => `Ensemble : ${leaningsOf}.`,
  noPartHasAnAnswer: 'aucun point n’a de réponse',
  andCannotBeToldFrom: (open) => `, et ${open} ne se distinguent pas du hasard`,
  ofPartsThatCanBe: (placed, count, _part, count2, part2) =>
    `sur ${n.counted(placed, 'point qui peut être situé', 'points qui peuvent être situés')}, ${count} ${n.form(count, 'penche', 'penchent')} vers commander et contrôler, ${count2} vers cultiver et coordonner${part2}`,
  ofTheContactIsBetween: (value, expected) =>
    `${n.share(value)} des contacts unissent des personnes à leur propre responsable ; par hasard, ce serait ${n.share(expected)}.`,
  to2: (low, high) => ` (${n.share(low)} à ${n.share(high)})`,
  ofTheContactBetweenLevels: (value, part) =>
    `Des contacts entre échelons, ${n.share(value)} naissent d’en bas${part}.`,
  noCapabilityHasTies: 'Aucune capacité n’a de liens.',
  ofTheFourCapabilitiesHas: (capability, tiesPerPerson) =>
    `Parmi les quatre capacités, « ${termOf(capability)} » a le moins de liens : ${n.short(tiesPerPerson)} par personne.`,
};

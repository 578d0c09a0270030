import type { standing as english } from '../en/standing.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const standing: typeof english = {
  top: '0 (haut)',
  layers: 'Niveaux',
  managers: 'Responsables',
  formalStanding: 'Position formelle',
  hidden: 'masqué',
  directReportsMiddleManager: 'Subordonnés directs, responsable médian',
  middleHalfOfManagers: 'Moitié centrale des responsables',
  to: (lowerQuartile, upperQuartile) => `${n.figure(lowerQuartile)} à ${n.figure(upperQuartile)}`,
  widestSpan: 'Plus grande étendue',
  managersWithOneReport: 'Responsables d’une seule personne',
  topsWithReports: 'Sommets avec subordonnés',
  neitherManagerNorReports: 'Ni responsable ni subordonnés',
  managerNotAmongThePeople: 'Responsable absent des personnes',
  inCirclesOfManagers: 'Dans des cercles de responsables',
  dottedLines: 'Lignes pointillées',
  theChartInFigures: 'L’organigramme en chiffres',
  figure: 'Chiffre',
  value: 'Valeur',
  peopleByStepsToThe: 'Personnes par nombre de pas jusqu’au sommet de l’organigramme',
  stepsToTheTop: 'Pas jusqu’au sommet',
  people: 'Personnes',
  withReports: 'Avec subordonnés',
  groupsOfFewerThanPeople: (minGroup) =>
    `Les groupes de moins de ${minGroup} personnes sont masqués, ainsi qu’un de plus là où le reste en trahirait un seul. Seuls les effectifs sont masqués : les responsables restent montrés un à un, car ce rapport s’adresse à qui peut voir des personnes.`,
  pictureLayersOfTheChart: 'Image : niveaux de l’organigramme et étendue de l’encadrement',
  layer: 'Niveau',
  theFirstOfLayersAre: (shown, layers) =>
    `Les ${n.count(shown)} premiers niveaux sur ${n.count(layers)} sont dessinés.`,
  rightManagersByTheNumber: (median) =>
    `À droite : les responsables par nombre de subordonnés directs ; le trait marque le responsable médian (${n.figure(median)}).`,
  leftPeopleByStepsTo: (part, part2) =>
    phrase`À gauche : les personnes par nombre de pas jusqu’au sommet, la partie foncée étant celles qui ont des subordonnés ; une barre en tirets est masquée.${part} ${part2}`,
  directReportsOfAManager: 'subordonnés directs d’un responsable',
  pictureTheChartAndThe: 'Image : l’organigramme et les liens informels qui le traversent',
  ofTheThatStandOut: (ties, ties2) =>
    ` Sur ${n.count(ties)}, les ${n.count(ties2)} qui ressortent le plus dans les contacts de celles et ceux qu’ils relient sont dessinés.`,
  theChartFromTheTop: (part) =>
    `L’organigramme de haut en bas et, par-dessus, les liens informels qui le traversent : ni entre une personne et son responsable ou ses subordonnés, ni au sein d’une équipe.${part}`,
  reportsTo: 'dépend de',
  informalTieAcross: 'lien informel transversal',
  pullWithoutAPostAnd: 'rayonnement sans fonction, avec ses liens plus épais et en couleur',
  thoseOfATeamWithout: 'membres d’une équipe sans subordonnés',
  thereAreNoInformalTies: 'Il n’y a pas de liens informels.',
  whoLeadsByTheChart: 'Qui dirige selon l’organigramme ?',
  aFormalLeaderHasReports:
    'est responsable formel qui a des subordonnés, ou occupe un échelon qu’orgraph.json cite dans formalLevels ; la profondeur compte les pas jusqu’au sommet, l’étendue les subordonnés directs ; les lignes pointillées (dotted_manager_id dans people.csv, ou liens de type dotted_line) sont comptées à côté de la ligne hiérarchique et n’appartiennent à aucun réseau informel ; les quartiles sont linéaires entre voisins',
  whoIsExpectedToDecide: 'de qui l’on attend des décisions, et pour combien de personnes',
  whoIsFollowedAndA:
    'qui est suivi ; et une étendue, un niveau ou un titre sans subordonnés n’est pas une faute : des experts portent des titres, et de petites équipes ont leurs raisons',
  reportingLinesAColumnManager:
    'des lignes hiérarchiques (une colonne manager_id dans people.csv), ou formalLevels dans orgraph.json',
  theChartHasLayers: (layers) => ` ; l’organigramme a ${n.counted(layers, 'niveau', 'niveaux')}`,
  peopleLeadByTheChart: (leaders, rows, part) =>
    `${n.counted(leaders, 'personne dirige', 'personnes dirigent')} selon l’organigramme, sur ${n.count(rows)}${part}.`,
  peopleHoldAFormalLevel: (withoutReports, withoutTitle) =>
    `${n.counted(withoutReports, 'personne occupe', 'personnes occupent')} un échelon formel sans subordonnés directs, et ${n.counted(withoutTitle, 'personne a', 'personnes ont')} des subordonnés sans un tel échelon.`,
  whoseManagerIsNotAmong: 'dont le responsable ne figure pas parmi les personnes',
  inCirclesOfManagers2: 'dans des cercles de responsables',
  withNeitherAManagerNor: 'sans responsable ni subordonnés',
  noManagerHas: 'aucun responsable n’a',
  ofManagersHave: (singleShare) => `${n.share(singleShare)} des responsables ont`,
  theMiddleManagerHasDirect: (median, lowerQuartile, upperQuartile, largest, part) =>
    `Le responsable médian a ${n.short(median)} subordonnés directs, la moitié centrale des responsables ${n.short(lowerQuartile)} à ${n.short(upperQuartile)}, et la plus grande étendue est de ${n.short(largest)} ; ${part} un seul subordonné.`,
  theChartHasTopsThat: (roots) =>
    `L’organigramme a ${n.count(roots)} sommets qui ne dépendent pas les uns des autres.`,
  whereTheChartBreaksCounted: (told) => `Là où l’organigramme est rompu, en nombre de personnes : ${told}.`,
  peopleHaveASecondManager: (dottedPeople, dottedLines) =>
    `${n.counted(dottedPeople, 'personne a', 'personnes ont')} un second responsable par une ligne pointillée, en ${n.counted(dottedLines, 'ligne', 'lignes')} ; ces lignes ne changent ni profondeur ni étendue.`,
};

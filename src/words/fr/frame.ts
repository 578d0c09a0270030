import type { frame as english } from '../en/frame.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const frame: typeof english = {
  firms: 'Entreprises',
  units: 'Unités',
  madeByOrgraphWithSeed: (orgraphVersion, seed) =>
    `Produit par orgraph ${orgraphVersion} avec la graine ${seed}. Données personnelles : ne les transmettez qu’à celles et ceux qui en ont besoin.`,
  pairsInTouch: 'Paires en contact',
  clearOrLikelyPull: 'Rayonnement net ou probable',
  gapsBetweenGroups: 'Écarts entre groupes',
  gapsToLookAtFirst: 'Écarts à regarder d’abord',
  organizationalNetworkReport: 'Rapport sur le réseau de l’organisation',
  leadersAndConnections: 'Leadership et liens',
  whoLeadsWithAndWithout: (nodeCount, kinds) =>
    `Qui mène avec et sans titre, où des groupes ne se rencontrent pas, et avec quelle certitude les données le montrent : ${n.counted(nodeCount, 'personne', 'personnes')}, ${n.counted(kinds, 'type de lien', 'types de liens')}.`,
  madeByOrgraphWithSeed2: (orgraphVersion, seed, k) =>
    `Produit par orgraph ${orgraphVersion} avec la graine ${seed}. Groupes d’au moins ${k} personnes ; personne n’est montré individuellement.`,
  filesAndRowsToThe: 'Fichiers et lignes, à cinq près',
  file: 'Fichier',
  readAs: 'Lu comme',
  rows: 'Lignes',
  fewerThan: (k) => `moins de ${k}`,
  groupsThatAreShownAnd: 'Groupes montrés et leurs personnes, à cinq près',
  group: 'Groupe',
  byWord: 'Par',
  people: 'Personnes',
  thisPartTellsOfPersons: (k) =>
    `Cette partie traite de personnes ; cette page ne montre que des groupes d’au moins ${k} personnes.`,
  peopleAbout: 'Personnes, environ',
  pairsInTouchAbout: 'Paires en contact, environ',
  groupsAndConnections: 'Groupes et liens',
  howLeadershipWorksAndWhere: (k, kinds) =>
    `Comment le leadership s’exerce et où des groupes ne se rencontrent pas, à partir de groupes d’au moins ${k} personnes : ${n.counted(kinds, 'type de lien', 'types de liens')}.`,
  leadersAndConnectionsANetwork: 'Leadership et liens : un rapport de réseau',
  skipToTheReport: 'Aller au rapport',
  contents: 'Sommaire',
  theRule: 'La règle',
  itMayMean: 'Cela peut signifier',
  itDoesNotMean: 'Cela ne signifie pas',
  notAnsweredByThisData: 'Ces données ne permettent pas de répondre.',
  itWouldNeed: (missing) => `Il faudrait : ${missing}`,
  none: (caption) => `${caption} : rien.`,
  allOfThemAreIn: ' ; toutes figurent dans',
  theFirstOfRows: (shown, all, where) =>
    phrase`Les ${n.count(shown)} premières lignes sur ${n.count(all)}${where}.`,
  aColumnThatPutsPeople:
    'une colonne qui répartit les personnes en au moins deux groupes (unit ou firm dans people.csv), et des liens',
  somebodyWhoseInformalPullIs: 'quelqu’un dont le rayonnement est net ou probable',
  reportingLinesManagerIdIn: 'des lignes hiérarchiques (manager_id dans people.csv)',
  formalStandingAndInformalPull: 'Position formelle et rayonnement informel',
  whatIsSeenOfInformal: 'Ce qui s’observe chez les leaders informels, et ce qui est attendu',
  theChartAndTheInformal: 'L’organigramme et les liens informels qui le traversent',
  layersOfTheChartAnd: 'Niveaux de l’organigramme et étendue de l’encadrement',
  formalLeadersBottleneckAgainstEnabling: 'Responsables formels : goulet ou facilitation',
  leadershipStylePartByPart: 'Style de leadership, point par point',
  tiesAndWhoIsA: 'des liens, et qui est responsable formel (manager_id ou level dans people.csv)',
  contactBetweenGroupsOnA: 'Contacts entre groupes en cercle',
  pairsInTouchBetweenFirms: 'Paires en contact entre entreprises',
  groupsForARing: (groupsNeeded) => `${groupsNeeded} entre 2 à 12 groupes qui peuvent être montrés`,
  groupsAgainstGroupsObservedExpected: 'Groupes face à face : observé / attendu',
  howManyASmallGroup: 'Combien de personnes un petit groupe atteint, à côté de repères',
  tiesBetweenPeople: 'des liens entre personnes',
  unitsAndTheCommunitiesTheir: 'Les unités et les communautés de leurs personnes',
  howContactIsSpreadOver: 'Comment les contacts se répartissent entre personnes',
};

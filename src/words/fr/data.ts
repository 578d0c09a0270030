import type { data as english } from '../en/data.js';
import { n } from './numbers.js';

export const data: typeof english = {
  whatWasAnalysedAndHow: 'Ce qui a été analysé, et la qualité des données',
  allDaysInTheData: 'Tous les jours présents dans les données comptent.',
  from: (from) => `à partir du ${from} `,
  upTo: (to) => `jusqu’au ${to} `,
  onlyWhatHappenedCountsFirst: (part, part2) =>
    `Ne compte que ce qui s’est passé ${part}${part2}, premier et dernier jour compris.`,
  nobodyInTheFilesHas: 'Personne dans les fichiers n’a déclaré ne pas participer.',
  fewerDoNotTakePart: (k) =>
    `Moins de ${n.count(k)} personnes ne participent pas ; leur nombre, et ce que cela a changé, n’est pas dit.`,
  peopleAndTheirTiesLeft: (people) =>
    `${n.counted(people, 'personne ne participe pas', 'personnes ne participent pas')} ; elles et leurs liens ont été retirés avant la construction du réseau, si bien que les contacts passant par elles ne se voient pas.`,
  peopleDoNotTakePart: (people, interactions) =>
    `${n.counted(people, 'personne ne participe pas', 'personnes ne participent pas')} ; elles et ${n.counted(interactions, 'interaction', 'interactions')} avec elles ont été retirées avant la construction du réseau, si bien que les contacts passant par elles ne se voient pas.`,
  theNetworkHoldsPeopleAnd: (nodeCount, arcCount, window, optedOut) =>
    `Le réseau compte ${n.counted(nodeCount, 'personne', 'personnes')} et ${n.counted(arcCount, 'paire', 'paires')} en contact. ${window} ${optedOut}`,
  noFileOfPeopleWas:
    'Aucun fichier de personnes n’a été lu : les personnes sont celles que nomment les liens, et l’on n’en sait rien d’autre.',
  noManagerIsStatedSo:
    'Aucun responsable n’est indiqué : il n’y a donc pas de lignes hiérarchiques à comparer.',
  peopleMissingByUnitThose:
    'Personnes manquantes par unité : celles qui ne participent pas et celles qui n’ont pas répondu, ensemble',
  peopleHereAreThose: (inNetwork, optedOut) =>
    `Ici, les personnes sont toutes celles des fichiers : les ${n.count(inNetwork)} du réseau et les ${n.count(optedOut)} qui ne participent pas. Les autres tableaux ne comptent que le réseau.`,
  unit: 'Unité',
  people: 'Personnes',
  missing: 'Manquantes',
  share: 'Part',
  filesAndWhatBecameOf: 'Les fichiers, et ce que leurs lignes sont devenues',
  file: 'Fichier',
  readAs: 'Lu comme',
  rowsRead: 'Lignes lues',
  delivered: 'Retenues',
  heldBack: 'Écartées',
  blank: 'Vides',
  leftOutOfTheNetwork: 'Hors du réseau',
  nothingOddWasNoticedIn: 'Rien d’inhabituel n’a été remarqué dans les données.',
  whatWasNoticedInThe: 'Ce qui a été remarqué dans les données',
  noticed: 'Remarqué',
  whatWasDone: 'Ce qui a été fait',
  times: 'Fois',
  inWord: 'Dans',
  whyItMatters: 'Pourquoi c’est important',
  fileNotUsed: 'fichier non utilisé',
  rowHeldBack: 'ligne écartée',
  leftOutOfTheNetwork2: 'laissé hors du réseau',
  countedAsItIs: 'compté tel quel',
  noKindOfTieMakes: 'Aucun type de lien ne forme de réseau informel.',
  theInformalNetworkCombinesSeveral:
    'Le réseau informel réunit plusieurs types de liens. Les forces de chacun sont multipliées par son facteur, de sorte qu’un lien typique d’un type compte pour sa part.',
  theInformalNetworkIsMade:
    'Le réseau informel est formé d’un seul type de lien, avec ses forces telles quelles.',
  kindsOfTiesAndHow: 'Les types de liens, et comment ils ont été réunis',
  kind: 'Type',
  direction: 'Direction',
  interactions: 'Interactions',
  ties: 'Liens',
  inTheInformalNetwork: 'Dans le réseau informel',
  noItIsTheReporting: 'non, c’est la ligne hiérarchique',
  factor: 'Facteur',
  saysTrust: 'Signe de confiance',
};

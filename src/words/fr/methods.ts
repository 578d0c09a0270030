import type { methods as english } from '../en/methods.js';
import { n } from './numbers.js';

export const methods: typeof english = {
  methods: 'Méthodes',
  orgraphSeedTheSameFiles: (orgraphVersion, seed, draws, permutations) =>
    `orgraph ${orgraphVersion}, graine ${seed}. Les mêmes fichiers, les mêmes options et la même version donnent le même rapport, octet pour octet. Une paire de personnes compte une fois dans les chiffres sur les groupes, quels que soient la direction et les types de ses liens. La force est plus grande là où le contact est plus étroit. L’incertitude vient de ${n.count(draws)} tirages qui omettent une partie des personnes et des liens ; chaque p de ${n.count(permutations)} permutations ; q est p après Benjamini et Hochberg.`,
  optionsOfThisRun: 'Options de cette exécution',
  option: 'Option',
  value: 'Valeur',
  filesAsTheyWereRead: 'Les fichiers tels qu’ils ont été lus',
  file: 'Fichier',
  fingerprintOfTheRowsIn: 'Empreinte des lignes, dans n’importe quel ordre',
  tie: 'lien',
  theSumOfWhatWas: 'la somme de ce qui a été enregistré d’un type entre deux personnes',
  pairInTouch: 'paire en contact',
  twoPeopleWithATie: 'deux personnes ayant un lien d’un type qui compte, dans un sens ou l’autre',
  expected: 'attendu',
  whatTheSizesAndThe:
    'ce que donneraient la taille et l’activité de deux groupes si les contacts ignoraient les groupes',
  topSet: 'groupe de tête',
  theGivenShareOfPeople:
    'la part donnée de personnes aux valeurs les plus hautes ; celles qui partagent une valeur y sont ensemble ou pas du tout',
  draw: 'tirage',
  theSameComputationOnA:
    'le même calcul sur une partie aléatoire des données, pour voir ce qui tient à quelques lignes',
  notSet: 'non défini',
};

import type { openness as english } from '../en/openness.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const openness: typeof english = {
  opennessOfUnitsAndFirms: 'Ouverture des unités et des entreprises',
  eIIndexAllContact: 'Indice E-I : 1, tous les contacts sortent ; -1, tous restent',
  group: 'Groupe',
  everybodyBy: (data) => phrase`tout le monde, par ${data}`,
  people: 'Personnes',
  ties: 'Liens',
  pairs: 'Paires',
  weights: 'Poids',
  pairsRescaled: 'Paires, ramenées',
  pairsByChance: 'Paires par hasard',
  pAsClosedOrMore: 'p, aussi fermé ou plus',
  segregation: 'Ségrégation',
  groupsAreHiddenBecauseThey: (hidden) =>
    `${n.counted(hidden, 'groupe est masqué', 'groupes sont masqués')}, car petits ou susceptibles d’en trahir un petit.`,
  opennessOfGroups: 'Ouverture des groupes',
  doesContactLeaveUnitsAnd: 'Les contacts sortent-ils des unités et des entreprises, ou y restent-ils ?',
  eIIndexOutsideInside: (permutations) =>
    `indice E-I, (dehors - dedans) / (dehors + dedans) : 1, tous les contacts sortent ; -1, tous restent ; ramené de sorte que -1 et 1 soient ce qu’autant de liens pourraient atteindre entre groupes de ces tailles ; p d’après ${permutations} répartitions des personnes en groupes de mêmes tailles, exact pour une personne sur liens et paires`,
  opennessOfGroupsToOne:
    'que des groupes sont ouverts les uns aux autres, ou que le travail a besoin d’autrui',
  choiceSmallGroupsHaveMore:
    'un choix : les petits groupes ont plus de gens à rencontrer dehors que dedans, ce que dit la valeur attendue',
  byNobodyOfAKnown: (by) => `Par ${column(by)} : personne d’un groupe connu n’est en contact avec quelqu’un.`,
  byTheEIIndex: (by, people, value, expected, segregation) =>
    `Par ${column(by)} : l’indice E-I de ${n.counted(people, 'personne', 'personnes')} est de ${n.short(value)} sur les paires en contact, ${n.short(expected)} par hasard ; ségrégation ${n.short(segregation)} sur 1.`,
};

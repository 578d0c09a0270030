import type { coverage as english } from '../en/coverage.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const coverage: typeof english = {
  leadersAtRandom: 'responsables formels tirés au hasard',
  betweennessFirst: 'plus grande intermédiarité d’abord',
  contactsFirst: 'plus de contacts d’abord',
  atRandomLine: 'au hasard, avec les 90 % centraux des tirages',
  wellChosenLine: 'bien choisi',
  mayMean:
    'qu’une nouvelle, une question ou une demande confiée à ces personnes peut parvenir à la plupart des autres par des contacts déjà là',
  doesNotMean:
    'que ces personnes sont meilleures ou doivent être sollicitées : d’autres groupes peuvent en atteindre autant. Que quelqu’un puisse être atteint ne dit ni que la nouvelle est transmise ni qu’elle est entendue, et personne hors du groupe n’en est moins relié',
  directions: {
    both: 'les liens comptent dans un sens ou dans l’autre',
    out: 'les liens sont suivis des personnes choisies vers celles à qui elles s’adressent',
    in: 'les liens sont suivis des personnes choisies vers celles qui s’adressent à elles',
  },
  steps: (steps) => (steps === 1 ? 'en un pas' : `en ${steps === 2 ? 'deux' : steps} pas au plus`),
  share: (count, all) => {
    if (all === 0) return '0 %';
    const share = (100 * count) / all;
    const rounded = share < 10 || share > 99 ? Math.round(10 * share) / 10 : Math.round(share);
    if (rounded >= 100 && count < all) return 'plus de 99,9 %';
    return rounded <= 0 && count > 0 ? 'moins de 0,1 %' : `${n.short(rounded)} %`;
  },
  barred: {
    'takes no part': 'ne participent pas aux rôles',
    'no tie': 'n’ont aucun lien à suivre',
    'left out by name': 'sont exclues nommément',
    'hours not known': 'n’indiquent pas d’heures (hours_available dans people.csv)',
    'too few hours': 'offrent trop peu d’heures',
  },
  nobodyToChoose: (barred) => `quelqu’un qui puisse être choisi : de toutes les personnes, ${barred}`,
  coverage: 'Couverture',
  inOneStep: 'En un pas',
  withinTwoSteps: 'En deux pas au plus',
  wellChosen: 'Bien choisi',
  atMost: 'Au plus',
  mostContacts: 'Plus de contacts',
  greatestBetweenness: 'Plus grande intermédiarité',
  shareOfPeopleReachedBy: (steps) => `Part des personnes atteintes ${steps}, selon la taille du groupe`,
  people: 'Personnes',
  atRandom: 'Au hasard',
  to: (share, share2) => `(${share} à ${share2})`,
  formalLeaders: 'Responsables formels',
  thePeopleOfTheWell: (steps) => `Les personnes du groupe bien choisi ${steps}, dans l’ordre du choix`,
  person: 'Personne',
  peopleAdded: 'Personnes ajoutées',
  othersWhoWouldAddAs: 'Autres qui en ajouteraient autant',
  inOneStep2: 'en un pas',
  withinTwoSteps2: 'en deux pas au plus',
  pictureShareOfPeopleReached: (within) =>
    `Image : part des personnes atteintes ${within} selon la taille du groupe`,
  peopleInTheGroup: 'personnes dans le groupe',
  shareOfAllPeopleReached: (within, reverse) =>
    phrase`Part de toutes les personnes atteintes ${within}, selon la taille du groupe. ${reverse} La ligne pointillée est l’objectif. Le tableau ci-dessous contient les chiffres.`,
  whichSmallGroupReachesAlmost: 'Quel petit groupe atteint presque tout le monde ?',
  eachNextPersonIsThe: (direction, target, draws) =>
    `la personne suivante est toujours celle qui ajoute le plus aux personnes atteintes ; une personne choisie s’atteint elle-même et tout le monde en un pas, ou en deux ; ${direction} ; qui ne participe pas aux rôles ou n’a pas de lien n’est pas choisi et compte parmi les personnes à atteindre ; l’objectif est ${n.share(target)} ; à côté, ${draws} groupes tirés au hasard avec leurs 90 % centraux`,
  noGroupReachesOfPeople: (target, within, share, points, share2) =>
    `Aucun groupe n’atteint ${n.share(target)} des personnes ${within} : ${share} est le maximum, car les autres n’ont pas de lien ou sont trop loin de quiconque peut être choisi ; ${n.counted(points, 'personne atteint', 'personnes atteignent')} ${share2}.`,
  noSmallerGroupDoes: 'aucun groupe plus petit n’y parvient',
  noGroupOfFewerThan: (fewest) => `aucun groupe de moins de ${n.count(fewest)} n’y parvient`,
  oneDrawn: 'une seule tirée',
  asManyDrawn: 'autant tirées',
  peopleWellChosenReachOf: (size, share, within, bound, asMany, _part, share2, share3, share4) =>
    `${n.counted(size, 'personne bien choisie atteint', 'personnes bien choisies atteignent')} ${share} de l’ensemble ${within}, et ${bound} ; ${asMany} au hasard ${n.form(size, 'atteint', 'atteignent')} ${share2} (${share3} à ${share4} dans 90 % des tirages).`,
  ofPeopleReachIfWell: (people, share, steps, share2, share3, share4) =>
    `3 % des personnes (${n.count(people)}) atteignent ${share} ${steps} si elles sont bien choisies, et ${share2} au hasard (${share3} à ${share4}).`,
  allFormalLeadersTogetherReach: (leaders, share, steps, share2) =>
    `L’ensemble des responsables formels (${n.count(leaders)}) atteint ${share} ${steps} ; autant de personnes bien choisies ${share2}.`,
};

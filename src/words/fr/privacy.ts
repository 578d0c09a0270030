import type { privacy as english } from '../en/privacy.js';
import { phrase } from '../phrase.js';

export const privacy: typeof english = {
  privacy: 'Confidentialité',
  idAndName: 'identifiant et nom',
  thisPageHoldsPersonalData: (part) =>
    `Cette page contient des données personnelles : les personnes y figurent par ${part === 'id' ? 'identifiant' : part}, et quiconque a la liste peut retrouver un identifiant. Elle n’est pas anonyme. Ne la partagez qu’avec celles et ceux qui en ont besoin, et supprimez-la quand ce n’est plus le cas.`,
  groupsOfFewerThanPeople: (minGroup) =>
    `Les groupes de moins de ${minGroup} personnes ne montrent pas de chiffres, pas plus que les chiffres qui trahiraient un tel groupe.`,
  peopleAreShownHereToo:
    'Les personnes y figurent aussi, une par une : quiconque a cette page peut recalculer ce qui est masqué. Les chiffres de groupes à partager avec d’autres se font avec --privacy aggregate.',
  peopleWhoDoNotTake:
    'Les personnes qui ne participent pas, et tous les contacts avec elles, ont été retirées des données avant tout calcul.',
  thereIsNoListOf:
    'Il n’y a aucune liste des personnes ayant peu de contacts, et nulle part de contenu de message.',
  aPlaceInANetwork:
    'Une place dans un réseau n’est pas une performance. Personne ne devrait être embauché, payé, promu ou licencié pour cela ; sinon, les gens cessent de répondre sincèrement.',
  thePageAsksTheNetwork: 'La page ne demande rien à internet et n’envoie rien.',
  thisPageShowsGroupsOf: (k) =>
    `Cette page montre des groupes d’au moins ${k} personnes, et personne individuellement. Il est donc difficile d’y apprendre quelque chose d’une personne, mais pas impossible : qui en sait déjà long en apprend davantage de tout chiffre. Rien ici n’est dit anonyme.`,
  byGroupsThatAreToo: (data, data2) =>
    phrase`Par ${data}, les groupes trop petits, ou dont il resterait trop peu de personnes à côté d’une autre colonne, sont réunis sous ${data2}.`,
  theGroupsByAreNot: (data, k) =>
    phrase`Les groupes par ${data} ne sont pas montrés : il resterait moins de ${String(k)} personnes entre eux et une autre colonne.`,
  peopleAndPairsInTouch:
    'Les personnes et les paires en contact sont comptées à cinq près ; les autres chiffres ont au plus deux décimales.',
  contactBetweenTwoGroupsThat:
    'Les contacts entre deux groupes qui sont en vérité ceux d’une ou deux personnes sont masqués, avec assez d’autres autour pour qu’on ne puisse les déduire.',
  aPlaceInANetwork2:
    'Une place dans un réseau n’est pas une performance. Personne ne devrait être embauché, payé, promu ou licencié pour cela.',
};

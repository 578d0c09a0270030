import type { brokers as english } from '../en/brokers.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const brokers: typeof english = {
  coordinator: 'Coordination',
  itinerant: 'Itinérance (itinerant)',
  representative: 'Représentation',
  gatekeeper: 'Filtrage (gatekeeper)',
  liaison: 'Liaison',
  brokersBetweenUnitsAndFirms: 'Intermédiaires entre unités et entreprises',
  brokersByOpenWaysIn: (by) =>
    `Intermédiaires par ${column(by)} : voies ouvertes dans chaque rôle (attendu par hasard, p)`,
  person: 'Personne',
  waysBetweenGroups: 'Voies entre groupes',
  joinsMost: 'Relie le plus',
  groupsTooSmallToShow: 'groupes trop petits pour être montrés',
  betweennessByTheShareOf: (by) =>
    `Intermédiarité (betweenness) selon la part des contacts extérieurs (${column(by)})`,
  shareOfContactsOutside: 'Part des contacts extérieurs',
  to: (low, high) => `${n.percent(low)} à ${n.percent(high)}`,
  people: 'Personnes',
  meanBetweenness: 'Intermédiarité moyenne',
  brokers: 'Intermédiaires',
  whoStandsBetweenPeopleOf:
    'Qui se trouve entre des personnes d’unités ou d’entreprises différentes qui ne sont pas elles-mêmes en contact ?',
  aBrokerStandsInOne: (permutations, falseDiscovery, topShare) =>
    `est intermédiaire qui tient l’un des rôles itinerant, representative, gatekeeper ou liaison plus souvent que si les groupes étaient distribués au hasard entre tous les autres (${permutations} permutations, taux de fausses découvertes ${n.share(falseDiscovery)} sur personnes et rôles), et figure parmi les ${n.share(topShare)} de personnes ayant le plus de voies ouvertes à deux pas entre groupes (quelqu’un s’adresse à la personne, elle à quelqu’un d’autre, et le premier n’a pas de lien vers celui-ci), au moins 5 ; les ex æquo partagent une place`,
  thatWordBetweenTheseGroups:
    'que l’information entre ces groupes passe par la personne, qui connaît les deux côtés ; ou qu’il y a là un goulet',
  thatAnythingPassesTiesThat:
    'que quelque chose passe : on compte des liens qui pourraient le porter ; ni que les autres personnes font moins pour autrui',
  byNobodyStandsBetweenPeople: (by) =>
    `Par ${column(by)} : personne ne se trouve entre des personnes de groupes différents qui ne sont pas elles-mêmes en contact.`,
  byPeopleStandBetweenPeople: (by, rows) =>
    `Par ${column(by)} : ${n.counted(rows, 'personne se trouve', 'personnes se trouvent')} entre des personnes de groupes différents ; parmi celles qui le sont le plus, aucune ne l’est plus souvent que par hasard.`,
  byBrokersHoldOfThe: (by, brokers, held, rows) =>
    `Par ${column(by)} : ${n.counted(brokers, 'intermédiaire tient', 'intermédiaires tiennent')} ${n.share(held)} des voies ouvertes entre groupes ; ${n.counted(rows, 'personne en a', 'personnes en ont')}.`,
  byThePeopleWithTo: (by, half, meanBetweenness, inside, meanBetweenness2, part) =>
    `Par ${column(by)} : les ${half} personnes dont 40 à 60 % des contacts sont hors de leur groupe ont une intermédiarité moyenne de ${n.short(meanBetweenness)}, les ${inside} dont moins de 20 % le sont, de ${n.short(meanBetweenness2)} (p ${part === 'below 0.001' ? 'inférieur à 0,001' : part}).`,
};

import type { openness as english } from '../en/openness.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const openness: typeof english = {
  opennessOfUnitsAndFirms: 'Offenheit von Einheiten und Firmen',
  eIIndexAllContact: 'E-I-Index: 1, aller Kontakt geht nach außen; -1, aller bleibt innen',
  group: 'Gruppe',
  everybodyBy: (data) => phrase`alle, nach ${data}`,
  people: 'Personen',
  ties: 'Verbindungen',
  pairs: 'Paare',
  weights: 'Gewichte',
  pairsRescaled: 'Paare, umgerechnet',
  pairsByChance: 'Paare durch Zufall',
  pAsClosedOrMore: 'p, ebenso geschlossen oder mehr',
  segregation: 'Segregation',
  groupsAreHiddenBecauseThey: (hidden) =>
    `${n.counted(hidden, 'Gruppe ist', 'Gruppen sind')} verborgen, weil sie klein sind oder eine kleine verraten würden.`,
  opennessOfGroups: 'Offenheit von Gruppen',
  doesContactLeaveUnitsAnd: 'Geht Kontakt aus Einheiten und Firmen hinaus, oder bleibt er darin?',
  eIIndexOutsideInside: (permutations) =>
    `E-I-Index, (außen - innen) / (außen + innen): 1, aller Kontakt geht hinaus; -1, aller bleibt; so umgerechnet, dass -1 und 1 das sind, was ebenso viele Verbindungen unter Gruppen dieser Größen erreichen könnten; p aus ${permutations} Verteilungen der Personen auf Gruppen derselben Größen, für eine Person bei Verbindungen und Paaren exakt`,
  opennessOfGroupsToOne: 'dass Gruppen füreinander offen sind oder dass Arbeit andere braucht',
  choiceSmallGroupsHaveMore:
    'dass jemand so gewählt hat: Kleine Gruppen können außen mehr Menschen treffen als innen, und das sagt der erwartete Wert',
  byNobodyOfAKnown: (by) =>
    `Nach ${column(by)}: Niemand aus einer bekannten Gruppe ist mit jemandem in Kontakt.`,
  byTheEIIndex: (by, people, value, expected, segregation) =>
    `Nach ${column(by)}: Der E-I-Index von ${n.counted(people, 'Person', 'Personen')} ist ${n.short(value)} bei Paaren in Kontakt, ${n.short(expected)} durch Zufall; Segregation ${n.short(segregation)} von 1.`,
};

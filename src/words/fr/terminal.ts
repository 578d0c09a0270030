import type { terminal as english } from '../en/terminal.js';
import { n } from './numbers.js';

export const terminal: typeof english = {
  scope: (people, pairs, kinds) =>
    `${n.counted(people, 'personne', 'personnes')}, ${n.counted(pairs, 'paire', 'paires')} en contact (${kinds === '' ? 'aucun lien' : kinds})`,
  scopeOfGroups: (people, pairs, k) =>
    Number.isNaN(people)
      ? 'Personne ne participe : il n’y a aucun groupe à montrer.'
      : `Environ ${n.count(people)} personnes, ${Number.isNaN(pairs) ? 'trop peu de paires en contact pour dire combien' : `environ ${n.count(pairs)} paires en contact`} ; seuls des groupes d’au moins ${k} personnes sont montrés, et personne individuellement.`,
  notAnswered: 'Sans réponse',
  wouldNeed: (title, missing) => `${title} : il faudrait ${missing}`,
  reportSaysNeeds: (titles) => `${titles} : le rapport dit ce qu’il faudrait à chaque fois`,
  madeUp: (scope) => `Deux entreprises inventées : ${scope}`,
  clearestHidden: (people) => `Les plus nets parmi les leaders cachés : ${people}`,
  report: (url) => `Rapport : ${url}`,
};

import type { terminal as english } from '../en/terminal.js';
import { n } from './numbers.js';

export const terminal: typeof english = {
  scope: (people, pairs, kinds) =>
    `${n.counted(people, 'Person', 'Personen')}, ${n.counted(pairs, 'Paar', 'Paare')} in Kontakt (${kinds === '' ? 'keine Verbindungen' : kinds})`,
  scopeOfGroups: (people, pairs, k) =>
    Number.isNaN(people)
      ? 'Niemand nimmt teil, es gibt also keine Gruppe zu zeigen.'
      : `Etwa ${n.count(people)} Personen, ${Number.isNaN(pairs) ? 'zu wenige Paare in Kontakt, um zu sagen, wie viele' : `etwa ${n.count(pairs)} Paare in Kontakt`}; gezeigt werden Gruppen ab ${k} Personen und niemand einzeln.`,
  notAnswered: 'Nicht beantwortet',
  wouldNeed: (title, missing) => `${title}: Dafür bräuchte es ${missing}`,
  reportSaysNeeds: (titles) => `${titles}: Was es jeweils bräuchte, sagt der Bericht`,
  madeUp: (scope) => `Zwei erfundene Firmen: ${scope}`,
  clearestHidden: (people) => `Die deutlichsten unter den verborgenen Führenden: ${people}`,
  report: (url) => `Bericht: ${url}`,
};

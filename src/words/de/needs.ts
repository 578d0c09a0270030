import type { needs as english } from '../en/needs.js';
import { n } from './numbers.js';

export const needs: typeof english = {
  groups:
    'eine Spalte, die Personen mindestens zwei Gruppen zuordnet (unit oder firm in people.csv oder eine andere mit --by)',
  ties: 'Verbindungen zwischen Personen (interactions.csv oder meetings.csv)',
  people: 'Personen (people.csv)',
  reportingLines: 'Berichtslinien (eine Spalte manager_id in people.csv)',
  somebodyWhoTakesPart: (optedOut) =>
    `jemanden, der teilnimmt: Alle ${n.counted(optedOut, 'Person hat', 'Personen haben')} abgelehnt`,
};

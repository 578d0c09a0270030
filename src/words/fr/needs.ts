import type { needs as english } from '../en/needs.js';
import { n } from './numbers.js';

export const needs: typeof english = {
  groups:
    'une colonne qui répartit les personnes en au moins deux groupes (unit ou firm dans people.csv, ou une autre avec --by)',
  ties: 'des liens entre personnes (interactions.csv ou meetings.csv)',
  people: 'des personnes (people.csv)',
  reportingLines: 'des lignes hiérarchiques (une colonne manager_id dans people.csv)',
  somebodyWhoTakesPart: (optedOut) =>
    `quelqu’un qui participe : ${n.counted(optedOut, 'la personne a', 'personnes, toutes, ont')} refusé`,
};

import type { table as english } from '../en/table.js';

export const table: typeof english = {
  save: 'Enregistrer en CSV',
  saveOf: 'Enregistrer en CSV : ',
  filter: 'Filtrer',
  filterOf: 'Filtrer : ',
  shownOf: '{shown} lignes sur {rows}',
  table: 'tableau',
};

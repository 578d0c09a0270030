import type { table as english } from '../en/table.js';

export const table: typeof english = {
  save: 'Als CSV speichern',
  saveOf: 'Als CSV speichern: ',
  filter: 'Filtern',
  filterOf: 'Filtern: ',
  shownOf: '{shown} von {rows} Zeilen',
  table: 'tabelle',
};

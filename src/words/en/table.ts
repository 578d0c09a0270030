/** What the tools of a table say, in the script of the page. */
export const table = {
  save: 'Save as CSV',
  saveOf: 'Save as CSV: ',
  filter: 'Filter',
  filterOf: 'Filter: ',
  shownOf: '{shown} of {rows} rows',
  table: 'table',
};

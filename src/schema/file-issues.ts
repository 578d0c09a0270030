import type { IssueCard } from './issue-card.js';

/** Faults of a file as a whole, and of rows before anything is made of their cells. */
export const fileIssueCards = {
  'file-empty': {
    severity: 'refused',
    title: 'empty file',
    why: 'There is no header line, so no column can be told from another.',
  },
  'no-rows': {
    severity: 'note',
    title: 'a header without rows',
    why: 'The file is read, and holds nobody and nothing.',
  },
  'encoding-invalid': {
    severity: 'refused',
    title: 'bytes that are not text in this encoding',
    why: 'A guessed encoding would change names and ids in silence. Save the file as UTF-8.',
  },
  'not-csv': {
    severity: 'refused',
    title: 'not a CSV file',
    why: 'The first bytes are those of a workbook, an archive or a page.',
  },
  'column-missing': {
    severity: 'refused',
    title: 'a required column is missing',
    why: 'Without it the rows have no meaning. --map names the column that holds it.',
  },
  'column-repeated': {
    severity: 'refused',
    title: 'two columns with one name',
    why: 'Which of the two is meant cannot be told.',
  },
  'opt-out-unclear': {
    severity: 'refused',
    title: 'a column that says who is not to be included',
    why: 'Its yes means no, and without a column participate everybody would be analysed, those who opted out too.',
  },
  'column-reserved': {
    severity: 'note',
    title: 'a column with a name that programs reserve',
    why: 'It is read as any other here; other programs may break on it.',
  },
  'column-unnamed': { severity: 'note', title: 'a column without a name', why: 'Its cells are not used.' },
  'delimiter-unclear': {
    severity: 'refused',
    title: 'the separator cannot be told',
    why: 'The required columns are found with more than one separator.',
  },
  'header-quote': {
    severity: 'refused',
    title: 'a quote in the header that never closes',
    why: 'Where one name ends and the next begins cannot be told.',
  },
  'header-width': {
    severity: 'refused',
    title: 'a header of another width than all rows',
    why: 'Which name belongs to which cell cannot be told.',
  },
  'header-not-first': {
    severity: 'note',
    title: 'lines above the header',
    why: 'The header is the first line with all required columns; what stands above it is not part of the table.',
  },
  'columns-too-many': {
    severity: 'refused',
    title: 'columns beyond the limit',
    why: 'A file without line ends looks like this.',
  },
  'rows-too-many': {
    severity: 'refused',
    title: 'rows beyond the limit',
    why: 'The limit was set so that a wrong file ends early.',
  },
  'cell-too-large': {
    severity: 'refused',
    title: 'a cell beyond the size limit',
    why: 'An unclosed quote or a damaged file looks like this.',
  },
  'file-too-large': {
    severity: 'refused',
    title: 'a file beyond the size limit',
    why: 'The limit was set so that a wrong file ends early.',
  },
  'expansion-too-large': {
    severity: 'refused',
    title: 'an archive that unpacks to far more than its size',
    why: 'Archives made to fill memory or disks look like this.',
  },
  'archive-damaged': {
    severity: 'refused',
    title: 'a gzip archive that is damaged or cut off',
    why: 'Rows would be missing at its end.',
  },
  'quote-unclosed': {
    severity: 'held-back',
    title: 'a quote that never closes',
    why: 'All that follows it would be read as one cell, so its line is left out and the next one begins anew.',
  },
  'quote-bare': {
    severity: 'note',
    title: 'quotes within a cell that has none around it',
    why: 'They are read as they stand, as in a nickname. Strictly, they should be written twice and the cell be quoted.',
  },
  'rows-merged': {
    severity: 'held-back',
    title: 'rows that a quote has joined',
    why: 'Two quotes that were never closed make one cell of all rows between them.',
  },
  'row-repaired': {
    severity: 'note',
    title: 'a row that was repaired',
    why: 'There was one way alone to give each cell its column, judged by the other rows. --lenient asks for this.',
  },
  'header-repaired': {
    severity: 'note',
    title: 'a header that was repaired',
    why: 'The names of the columns that were asked for show how it was meant. --lenient asks for this.',
  },
  'quote-misplaced': {
    severity: 'held-back',
    title: 'a quote in the wrong place',
    why: 'A comma lost before a quoted cell looks like this, and moves values into other columns.',
  },
  'row-too-short': {
    severity: 'held-back',
    title: 'a row with too few cells',
    why: 'Which cell is missing cannot be told, so any value may stand under the wrong column.',
  },
  'row-too-long': {
    severity: 'held-back',
    title: 'a row with too many cells',
    why: 'A separator inside a cell that is not quoted looks like this.',
  },
  'row-too-large': {
    severity: 'refused',
    title: 'a record beyond the size limit',
    why: 'An unclosed quote or a damaged file looks like this.',
  },
  'header-repeated': {
    severity: 'held-back',
    title: 'the header again',
    why: 'Files that were joined look like this.',
  },
  'table-repeated': {
    severity: 'held-back',
    title: 'the same table again',
    why: 'It begins as the first one does, and would count everything twice.',
  },
} as const satisfies Record<string, IssueCard>;

import { identityIssues } from './identity-issues.js';

/** What may be noticed in the data, and why it matters. */
export const issues = {
  ...identityIssues,
  'file-empty': {
    title: 'empty file',
    why: 'There is no header line, so no column can be told from another.',
  },
  'no-rows': {
    title: 'a header without rows',
    why: 'The file is read, and holds nobody and nothing.',
  },
  'encoding-invalid': {
    title: 'bytes that are not text in this encoding',
    why: 'A guessed encoding would change names and ids in silence. Save the file as UTF-8.',
  },
  'not-csv': {
    title: 'not a CSV file',
    why: 'The first bytes are those of a workbook, an archive or a page.',
  },
  'column-missing': {
    title: 'a required column is missing',
    why: 'Without it the rows have no meaning. --map names the column that holds it.',
  },
  'column-repeated': {
    title: 'two columns with one name',
    why: 'Which of the two is meant cannot be told.',
  },
  'opt-out-unclear': {
    title: 'a column that says who is not to be included',
    why: 'Its yes means no, and without a column participate everybody would be analysed, those who opted out too.',
  },
  'column-reserved': {
    title: 'a column with a name that programs reserve',
    why: 'It is read as any other here; other programs may break on it.',
  },
  'column-unnamed': {
    title: 'a column without a name',
    why: 'Its cells are not used.',
  },
  'delimiter-unclear': {
    title: 'the separator cannot be told',
    why: 'The required columns are found with more than one separator.',
  },
  'header-quote': {
    title: 'a quote in the header that never closes',
    why: 'Where one name ends and the next begins cannot be told.',
  },
  'header-width': {
    title: 'a header of another width than all rows',
    why: 'Which name belongs to which cell cannot be told.',
  },
  'header-not-first': {
    title: 'lines above the header',
    why: 'The header is the first line with all required columns; what stands above it is not part of the table.',
  },
  'columns-too-many': {
    title: 'columns beyond the limit',
    why: 'A file without line ends looks like this.',
  },
  'rows-too-many': {
    title: 'rows beyond the limit',
    why: 'The limit was set so that a wrong file ends early.',
  },
  'cell-too-large': {
    title: 'a cell beyond the size limit',
    why: 'An unclosed quote or a damaged file looks like this.',
  },
  'file-too-large': {
    title: 'a file beyond the size limit',
    why: 'The limit was set so that a wrong file ends early.',
  },
  'expansion-too-large': {
    title: 'an archive that unpacks to far more than its size',
    why: 'Archives made to fill memory or disks look like this.',
  },
  'archive-damaged': {
    title: 'a gzip archive that is damaged or cut off',
    why: 'Rows would be missing at its end.',
  },
  'quote-unclosed': {
    title: 'a quote that never closes',
    why: 'All that follows it would be read as one cell, so its line is left out and the next one begins anew.',
  },
  'quote-bare': {
    title: 'quotes within a cell that has none around it',
    why: 'They are read as they stand, as in a nickname. Strictly, they should be written twice and the cell be quoted.',
  },
  'rows-merged': {
    title: 'rows that a quote has joined',
    why: 'Two quotes that were never closed make one cell of all rows between them.',
  },
  'row-repaired': {
    title: 'a row that was repaired',
    why: 'There was one way alone to give each cell its column, judged by the other rows. --lenient asks for this.',
  },
  'header-repaired': {
    title: 'a header that was repaired',
    why: 'The names of the columns that were asked for show how it was meant. --lenient asks for this.',
  },
  'quote-misplaced': {
    title: 'a quote in the wrong place',
    why: 'A comma lost before a quoted cell looks like this, and moves values into other columns.',
  },
  'row-too-short': {
    title: 'a row with too few cells',
    why: 'Which cell is missing cannot be told, so any value may stand under the wrong column.',
  },
  'row-too-long': {
    title: 'a row with too many cells',
    why: 'A separator inside a cell that is not quoted looks like this.',
  },
  'row-too-large': {
    title: 'a record beyond the size limit',
    why: 'An unclosed quote or a damaged file looks like this.',
  },
  'header-repeated': {
    title: 'the header again',
    why: 'Files that were joined look like this.',
  },
  'table-repeated': {
    title: 'a second table in the file',
    why: 'Where it begins as the first one does, it would count everything twice; the rows of another are none of this one.',
  },
  'value-missing': {
    title: 'a required cell is empty',
    why: 'The row says nothing without it.',
  },
  'number-invalid': {
    title: 'not a number',
    why: 'Numbers are written with digits and a decimal point, such as 3.5.',
  },
  'number-range': {
    title: 'a number out of range',
    why: 'The column states which values have a meaning.',
  },
  'date-invalid': {
    title: 'not a date',
    why: 'Dates are written year first, as 2026-03-31 or 2026-03-31T09:30:00Z; other orders are ambiguous.',
  },
  'date-local': {
    title: 'times without a time zone',
    why: 'The day counts as it is written, whatever the zone; beside times with a zone, days may differ by one. --time-zone says where they were written.',
  },
  'date-twice': {
    title: 'a time that the clocks show twice',
    why: 'When clocks are put back, an hour comes twice. The first is meant; the day is the same.',
  },
  'date-missing': {
    title: 'rows without a date in a file that has dates',
    why: 'They count, unless a window of time is asked for.',
  },
  'date-range': {
    title: 'a date far in the past or the future',
    why: 'A year typed wrong, or a placeholder such as 9999-12-31, looks like this.',
  },
  'date-order': {
    title: 'a person who left before the start',
    why: 'One of the two dates is wrong.',
  },
  'word-unknown': {
    title: 'a word that is not one of those allowed',
    why: 'The column holds one of a few words.',
  },
  'person-repeated': {
    title: 'a person twice, alike',
    why: 'The rows say the same and count once.',
  },
  'person-conflict': {
    title: 'a person twice, differently',
    why: 'Which row is right cannot be told; the first one is used.',
  },
  'id-repeated': {
    title: 'an id that was used before',
    why: 'Which row is right cannot be told; the first one is used.',
  },
  'id-changed': {
    title: 'an id with spaces around it or in another Unicode form',
    why: 'Ids are compared without outer spaces and in composed form (NFC).',
  },
  'participation-unclear': {
    title: 'no clear answer about taking part',
    why: 'Where the column exists, only a clear yes is a yes: the person and the ties leave.',
  },
  'never-unclear': {
    title: 'no clear answer about who is never to be paired',
    why: 'Where the cell is filled, only a clear no is a no: the two are not introduced.',
  },
  'manager-unknown': {
    title: 'a manager who is not among the people',
    why: 'The person is treated as having no manager.',
  },
  'manager-self': {
    title: 'a person who is their own manager',
    why: 'The person is treated as having no manager.',
  },
  'manager-cycle': {
    title: 'managers in a circle',
    why: 'Nobody in the circle has a place in the hierarchy; their depth and total reports are undefined.',
  },
  'two-managers': {
    title: 'a second manager',
    why: 'The first manager named gives the reporting line; the second is not used.',
  },
  'dotted-manager-unknown': {
    title: 'a dotted line to somebody who is not among the people',
    why: 'The dotted line is left out; the reporting line stays.',
  },
  'dotted-manager-self': {
    title: 'a dotted line from a person to themselves',
    why: 'The dotted line is left out; it joins nobody.',
  },
  'dotted-manager-repeated': {
    title: 'a dotted line that repeats the reporting line',
    why: 'The manager is known already; the dotted line is left out.',
  },
  'person-unknown': {
    title: 'a tie to somebody who is not among the people',
    why: 'Nothing is known of that person: unit, firm and consent are missing.',
  },
  'self-tie': {
    title: 'a tie from a person to themselves',
    why: 'It joins nobody.',
  },
  'weight-zero': {
    title: 'a weight of zero',
    why: 'It says that there is no tie.',
  },
  'opted-out': {
    title: 'somebody who does not take part',
    why: 'The person and the ties leave before the network exists.',
  },
  'outside-window': {
    title: 'outside the window of time',
    why: 'Only what happened in the window counts.',
  },
  undated: {
    title: 'no date, and a window was asked for',
    why: 'Whether it lies in the window cannot be told.',
  },
  'meeting-too-large': {
    title: 'a meeting above the broadcast size',
    why: 'A meeting of many joins nobody in particular; --broadcast-size sets the limit.',
  },
  'meeting-too-small': {
    title: 'a meeting with fewer than two people',
    why: 'It joins nobody.',
  },
  'kind-one-way': {
    title: 'a kind with a direction in which no tie runs both ways',
    why: 'Ties that join both ends alike and are listed once look like this. Read with a direction, the answer depends on which end is named first.',
  },
  'kind-unknown': {
    title: 'rules for a kind that no tie has',
    why: 'They change nothing. A name that is spelt otherwise in the data looks like this, and its ties are then read by other rules.',
  },
  'answers-contradict': {
    title: 'answers that cannot all hold',
    why: 'More people are agreed than there are seats, or one person for two roles that exclude each other.',
  },
  'roles-contradict': {
    title: 'a role that asks for what cannot be',
    why: 'Suggestions are made all the same, with as little given up as possible, and say what was.',
  },
  'seats-exceed-people': {
    title: 'more seats than people',
    why: 'Unless people have several roles, some seats stay empty however they are given.',
  },
  'role-empty': {
    title: 'a role that asks for nothing',
    why: 'Without topics, skills or reach only wishes can say who would suit it.',
  },
  'wish-contradicts': {
    title: 'a no with a wish beside it',
    why: 'The no counts: it is never overridden.',
  },
  'reference-unknown': {
    title: 'a name of something that is not in the data',
    why: 'The row refers to a person, role, unit or firm that no file holds.',
  },
};

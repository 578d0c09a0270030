import type { RowFault } from '../csv/csv-rows.node.js';
import type { Refusal } from './row-gate.js';

/** What to say of a row that is no row of cells. */
export const rowFaults: Readonly<Record<RowFault, Refusal>> = {
  'quote-misplaced': {
    code: 'quote-misplaced',
    found: 'a quote that neither begins nor ends a cell',
    fix: 'put quotes around the whole cell, and write a quote that is part of the text twice, as ""',
  },
  'quote-unclosed': {
    code: 'quote-unclosed',
    found: 'a quote that opens in this line and does not close as it should; the lines below were read anew',
    fix: 'close the quote, or write a quote that is part of the text twice, as ""',
  },
  'rows-merged': {
    code: 'rows-merged',
    found: 'a quoted cell of several lines that look like rows of their own',
    fix: 'close the quote that was left open; if the lines are meant to be one cell, put them on one line',
  },
};

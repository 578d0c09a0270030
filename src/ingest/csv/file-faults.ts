import { countCells } from '../header/header-faults.js';
import type { Refusal } from '../rows/row-gate.js';
import type { OtherWidth } from './header-width.js';

/** Signs that some programs write for the end of a line, none of which ends one in a CSV file. */
export const otherLineEnds = /[\v\f\u0085\u2028\u2029]|\\[nr]/;

export const lineEndsInHeader: Refusal = {
  code: 'header-width',
  found: 'signs within the header that seem to be ends of lines, and hardly a row like it',
  fix: 'export the table again, with lines that end in LF or CRLF',
};

export function widthFault(wanted: number, { cells, isOfAll, isOfOtherSeparator }: OtherWidth): Refusal {
  const rows = isOfAll ? `rows that all have ${cells}` : `rows of which most have ${cells}`;
  return {
    code: 'header-width',
    found: `a header of ${countCells(wanted)} above ${rows}${isOfOtherSeparator ? ' between other separators' : ''}`,
    fix: `correct the header, so that each column has one name${isOfOtherSeparator ? ' and the separators are those of the rows; where it is right, begin the file with a line such as sep=;' : ''}`,
  };
}

export const headerProblems = {
  'quote-unclosed': {
    code: 'header-quote',
    found: 'a quote in the header that is not closed before a separator',
    fix: 'correct the header',
  },
  'delimiter-unclear': {
    code: 'delimiter-unclear',
    found: 'a header in which more than one separator gives the required columns',
    fix: 'begin the file with a line such as sep=; or use commas alone',
  },
} as const satisfies Record<string, Refusal>;

export const bareQuote: Refusal = {
  code: 'quote-bare',
  found: 'quotes within a cell that has none around it',
  fix: 'nothing, if they belong to the text; programs write them twice, with quotes around the cell',
};

export const zeroByte: Refusal = {
  code: 'encoding-invalid',
  found: 'a zero byte, which no text has',
  fix: 'remove it; or, where every other byte is zero, state the encoding with --encoding utf-16le or utf-16be',
};

// Letters that a spreadsheet skips or does not show before it decides what a cell is.
const unseen = String.raw`[\s\p{Z}\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F"'${'`'}]`;
// ASCII, small, full-width, and the minus sign of typographers.
const starters = String.raw`[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]`;
/** What a spreadsheet would run; the script of the report guards the tables it saves by the same rule. */
export const runsAsFormula = new RegExp(String.raw`^(?:[\0\t\r\n]|${unseen}*${starters})`, 'u');

/**
 * Text that no spreadsheet runs as a formula: it gets a leading apostrophe where it could be one, and where it has
 * a leading apostrophe already, so that {@link unguardCell} gives the text back. Numbers we write are never guarded.
 *
 * Source: CWE-1236; OWASP ASVS 5.0, 1.2.10.
 */
export function guardCell(text: string): string {
  return text.startsWith("'") || runsAsFormula.test(text) ? `'${text}` : text;
}

/** The text that {@link guardCell} was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

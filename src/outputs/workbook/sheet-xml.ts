import stringWidth from 'string-width';
import { OrgraphError } from '../../errors.js';
import { xmlClean } from '../xml.js';
import type { SheetCell } from './csv-cells.js';

/** A sheet: its name, what stands in the first row, and the cells below. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a spreadsheet can hold: rows of a sheet, and letters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_LETTERS = 32_767;

/** Places of cell formats in {@link stylesXml}. */
const format = { header: 1, day: 2, guarded: 3 } as const;

/** The formats of all sheets: plain, bold for headers, a day, and text that is never read as a formula. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * A sheet as SpreadsheetML: the header bold and frozen, columns as wide as what stands in them. No cell is a formula. Texts longer
 * than a cell can hold end in an ellipsis. Throws LIMIT_REACHED for more rows than a sheet has.
 */
export function sheetXml({ name, header, rows }: Sheet): string {
  if (rows.length >= MOST_ROWS)
    throw new OrgraphError('LIMIT_REACHED', {
      what: `rows of the sheet ${name}`,
      limit: MOST_ROWS - 1,
      found: rows.length,
    });
  const columns = header.map((_, column) => columnName(column));
  const lines = rows.map((cells, at) => {
    const row = at + 2;
    return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columns[column]}${row}`)).join('')}</row>`;
  });
  const heads = header.map(
    (text, column) => `<c r="${columns[column]}1" s="${format.header}" t="inlineStr">${inlineText(text)}</c>`,
  );
  const widths = header.map((text, column) => {
    const width = Math.min(
      60,
      Math.max(8, stringWidth(text) + 2, ...rows.slice(0, 200).map((cells) => widthOf(cells[column]))),
    );
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const last = `${columns.at(-1) ?? 'A'}${rows.length + 1}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function cellXml(cell: SheetCell, place: string): string {
  if (cell === undefined) return '';
  if (cell.kind === 'number') return `<c r="${place}"><v>${cell.number}</v></c>`;
  if (cell.kind === 'day') return `<c r="${place}" s="${format.day}"><v>${cell.number}</v></c>`;
  if (cell.kind === 'yes or no') return `<c r="${place}" t="b"><v>${cell.isYes ? 1 : 0}</v></c>`;
  const style = cell.isGuarded ? ` s="${format.guarded}"` : '';
  return `<c r="${place}"${style} t="inlineStr">${inlineText(cell.text)}</c>`;
}

function inlineText(text: string): string {
  return `<is><t xml:space="preserve">${cellText(text)}</t></is>`;
}

/** Letters that XML cannot hold, and texts that would be read as such a letter, are written as `_x0007_`. */
function cellText(text: string): string {
  const cut = text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;
  const coded = cut
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return xmlClean(coded).replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function widthOf(cell: SheetCell): number {
  if (cell === undefined) return 0;
  if (cell.kind === 'text') return stringWidth(cell.text) + 1;
  return cell.kind === 'number' ? Math.min(12, String(cell.number).length + 1) : 11;
}

/** A, B, ..., Z, AA, AB, ... */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

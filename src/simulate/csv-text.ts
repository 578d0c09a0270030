import { parse } from 'csv-parse/browser/esm/sync';

export type Cell = string | number | undefined;

/** Rows as CSV text: LF, a header, quotes only where a cell needs them. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(writeCell).join(','));
  return `${lines.join('\n')}\n`;
}

/** The cells of CSV text as {@link writeCsv} gives it, the header first. Files of others are read by `ingest`, which judges them. */
export function cellsOfCsv(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

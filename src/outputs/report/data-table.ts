import type { Words } from '../../words/words.js';
import { type Html, type HtmlValue, html } from './html.js';
import { MAX_ROWS } from './view.js';

export interface TableColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => HtmlValue;
  /** Numbers stand at the right edge. The first column names the row, whatever it holds. */
  readonly align?: 'left' | 'right';
  /** What a sort goes by, where that is not the text of the cell. */
  readonly sortBy?: (row: Row) => number | undefined;
}

export interface DataTable<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The file that holds the rows for which there is no room. */
  readonly file?: string;
  /** Rows shown, where {@link MAX_ROWS} are too many. */
  readonly most?: number;
}

/** A table that scrolls in a box of its own, with at most {@link MAX_ROWS} rows; with scripts it can be sorted. Words where it would be empty. */
export function dataTable<Row>(
  words: Words,
  { caption, columns, rows, file, most = MAX_ROWS }: DataTable<Row>,
): Html {
  if (rows.length === 0) return html`<p class="note">${words.frame.none(caption)}</p>`;
  const shown = rows.slice(0, most);
  const sortable = shown.length > 2 ? html` data-sortable` : undefined;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table${sortable}${shapeOf(columns.length)}>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${alignment(column)}>${column.header}</th>`)}</tr></thead>
<tbody>
${shown.map((row) => html`<tr>${columns.map((column, i) => tableCell(column, row, i === 0))}</tr>\n`)}</tbody>
</table>
</div>${shown.length < rows.length ? restOf(words, rows.length, shown.length, file) : undefined}`;
}

/** Few columns need not fill the page, and many stand closer. */
function shapeOf(columns: number): Html | undefined {
  if (columns <= 2) return html` class="narrow"`;
  return columns >= 8 ? html` class="wide"` : undefined;
}

function tableCell<Row>(column: TableColumn<Row>, row: Row, isFirst: boolean): Html {
  const key = column.sortBy?.(row);
  const sort = key === undefined || Number.isNaN(key) ? undefined : html` data-sort="${key}"`;
  const content = column.cell(row);
  return isFirst
    ? html`<th scope="row"${alignment(column)}${sort}>${content}</th>`
    : html`<td${alignment(column)}${sort}>${content}</td>`;
}

function alignment<Row>({ align }: TableColumn<Row>): Html | undefined {
  return align === 'right' ? html` class="number"` : undefined;
}

function restOf(words: Words, all: number, shown: number, file: string | undefined): Html {
  const where = file === undefined ? undefined : html`${words.frame.allOfThemAreIn} <code>${file}</code>`;
  return html`<p class="note">${words.frame.theFirstOfRows(shown, all, where)}</p>`;
}

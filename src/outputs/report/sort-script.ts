import type { Words } from '../../words/words.js';
import { runsAsFormula } from '../csv/csv.js';

/**
 * Tools of a table: buttons in its head that sort its rows, a field that leaves only rows with a text, and a button that
 * saves what is shown as CSV; and once the page was painted, its layout as a whole. It reads and moves what is there, makes no markup from text, and asks for nothing. Constant,
 * since the policy of the page names its hash.
 */
export const sortScript = (words: Words): string => `'use strict';
const runsAsFormula = new RegExp(${JSON.stringify(runsAsFormula.source)}, 'u');
const words = ${JSON.stringify({ ...words.table, group: words.numbers.group, decimal: words.numbers.decimal })};
const plainNumber = /^[-+]?[0-9]+([.][0-9]+)?(e[-+]?[0-9]+)?$/;
const plain = (text) => text.replaceAll(words.group, '').replace(words.decimal, '.');
for (const table of document.querySelectorAll('.scroll > table')) {
  const caption = table.caption.textContent;
  const rows = [...table.tBodies[0].rows];
  const tools = element('div', 'tools');
  if (table.hasAttribute('data-sortable')) {
    addSorting(table, rows);
    if (rows.length > 8) tools.append(...filter(caption, rows));
  }
  const save = element('button', 'save', words.save);
  save.type = 'button';
  save.setAttribute('aria-label', words.saveOf + caption);
  save.addEventListener('click', () => saveTable(table, caption));
  tools.append(save);
  table.parentElement.after(tools);
}
addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
  document.documentElement.dataset.whole = '';
  // The section that the address names moves when what is above it is laid out.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
})));
function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
function addSorting(table, first) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.textContent = '';
    head.append(button);
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const next = now === null ? 'descending' : now === 'descending' ? 'ascending' : null;
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next !== null) head.setAttribute('aria-sort', next);
      body.append(...(next === null ? first : sorted(first, column, next === 'ascending' ? 1 : -1)));
    });
  });
}
function sorted(rows, column, sign) {
  const key = (row) => {
    const cell = row.cells[column];
    if (cell.dataset.sort !== undefined) return Number(cell.dataset.sort);
    const text = cell.textContent.trim();
    const number = Number(plain(text.replace(/[%=<>]/g, '')).replace(/\\s/g, ''));
    return text === '' || Number.isNaN(number) ? text : number;
  };
  const compare = (a, b) => {
    const x = key(a);
    const y = key(b);
    if (typeof x === typeof y) return x < y ? -sign : x > y ? sign : 0;
    return typeof x === 'number' ? -1 : 1;
  };
  return [...rows].sort(compare);
}
function filter(caption, rows) {
  const label = element('label', 'filter', words.filter + ' ');
  const field = document.createElement('input');
  field.type = 'search';
  field.setAttribute('aria-label', words.filterOf + caption);
  label.append(field);
  const told = element('output', 'told');
  const texts = rows.map((row) => row.textContent.toLowerCase());
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !texts[i].includes(wanted);
      if (!row.hidden) shown++;
    });
    told.textContent = wanted === '' ? '' : words.shownOf.replace('{shown}', shown).replace('{rows}', rows.length);
  });
  return [label, told];
}
function saveTable(table, caption) {
  const rows = [...table.tHead.rows, ...[...table.tBodies[0].rows].filter((row) => !row.hidden)];
  const text = rows.map((row) => [...row.cells].map(csvCell).join(',') + '\\r\\n').join('');
  const link = document.createElement('a');
  // The mark at the start tells spreadsheets that the text is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\\ufeff' + text], { type: 'text/csv' }));
  link.download = (caption.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || words.table) + '.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
function csvCell(cell) {
  const text = cell.textContent.replace(/\\s+/g, ' ').trim();
  if (text === '\\u2013') return '';
  if (plainNumber.test(plain(text))) return plain(text);
  const safe = text.startsWith("'") || runsAsFormula.test(text) ? "'" + text : text;
  return /[",\\r\\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}
`;

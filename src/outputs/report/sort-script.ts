/**
 * Puts a button into the heads of tables that sorts their rows. It reads and moves what is there, makes no markup
 * from text, and asks for nothing. Constant, since the policy of the page names its hash.
 */
export const sortScript = `'use strict';
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const first = [...body.rows];
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
    const number = Number(text.replace(/[,%=<>\\s]/g, ''));
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
`;

import { readdirSync } from 'node:fs';
import { fileNames } from '../ingest/file-names.js';
import { listWords } from '../ingest/rows/row-cells.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

const tableNames = new Set(
  Object.values(fileNames).flatMap((names) => names.map((name) => name.replace(/\.[a-z]+$/, ''))),
);

/** Says of files that are called like a table and are none that is read, such as people.xlsx, that they are passed over. */
export function noteUnreadFiles(terminal: Terminal, folder: string): void {
  const unread = entriesOf(folder).filter((name) => {
    const [, table = ''] = /^(.+)\.(?:xlsx?|xlsm|ods|numbers|tsv|tab|txt)$/i.exec(name) ?? [];
    return tableNames.has(table.toLowerCase());
  });
  if (unread.length === 0) return;
  const names = listWords(unread.map(visible)).replace(/ or ([^ ]+)$/, ' and $1');
  terminal.note(
    `${names} ${unread.length === 1 ? 'is' : 'are'} not read; tables are read as CSV, such as people.csv`,
  );
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

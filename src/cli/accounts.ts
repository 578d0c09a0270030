import { columnsOfTable } from '../ingest/columns.js';
import type { Dataset, FileAccount } from '../schema/dataset.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** What became of each file: its rows, which always add up, and the columns that were found. */
export function accountLines({ files }: Pick<Dataset, 'files'>, width: number): string[] {
  return files.flatMap((account) => [wrap(rowSentence(account), width), ...columnLines(account, width)]);
}

/** The columns found under a header of another name, which a user should see once. */
export function recognisedLines({ files }: Pick<Dataset, 'files'>, width: number): string[] {
  return files.flatMap((account) => {
    const renamed = columnsFound(account).filter(({ column, header }) => column !== header);
    const list = renamed.map(({ column, header }) => `${column} = "${visible(header)}"`).join(', ');
    return renamed.length === 0 ? [] : [wrap(list, width, `${visible(account.file)}: `)];
  });
}

function rowSentence({ file, read, delivered, heldBack, blank, dropped }: FileAccount): string {
  const left = dropped === 0 ? '' : `; ${dropped} of those delivered left out of the network`;
  return `${visible(file)}: ${read} rows read = ${delivered} delivered + ${heldBack} held back + ${blank} blank${left}`;
}

/** Our columns by the names that the documentation and --map use, with the headers they were found under. */
export function columnsFound({ columns, table }: Pick<FileAccount, 'columns' | 'table'>) {
  return [...columns].map(([field, header]) => ({
    column: columnsOfTable[table].find((column) => column.field === field)?.name ?? field,
    header,
  }));
}

function columnLines(account: FileAccount, width: number): string[] {
  const { otherColumns, table } = account;
  const found = columnsFound(account).map(({ column, header }) =>
    column === header ? column : `${column} = "${visible(header)}"`,
  );
  const others = otherColumns.map((header) => `"${visible(header)}"`);
  return [
    wrap(found.length === 0 ? 'none' : found.join(', '), width, '  columns: '),
    ...(others.length === 0
      ? []
      : [wrap(others.join(', '), width, table === 'people' ? '  kept as attributes: ' : '  not used: ')]),
  ];
}

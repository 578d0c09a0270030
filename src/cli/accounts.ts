import { columnsOfTable } from '../ingest/header/columns.js';
import type { Dataset, FileAccount, TableName } from '../schema/dataset.js';
import { mapFlag } from './shell-word.js';
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

const delimiterNames: ReadonlyMap<string, string> = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

function rowSentence({ file, read, delivered, heldBack, blank, dropped, delimiter }: FileAccount): string {
  const left = dropped === 0 ? '' : `; ${dropped} of those delivered left out of the network`;
  const separated =
    delimiter === ',' ? '' : `, separated by ${delimiterNames.get(delimiter) ?? `"${visible(delimiter)}"`}`;
  return `${visible(file)}: ${read} ${read === 1 ? 'row' : 'rows'} read = ${delivered} delivered + ${heldBack} held back + ${blank} blank${left}${separated}`;
}

/** Our columns by the names that the documentation and --map use, with the headers they were found under. */
export function columnsFound({ columns, table }: Pick<FileAccount, 'columns' | 'table'>) {
  return [...columns].map(([field, header]) => ({
    column: columnsOfTable[table].find((column) => column.field === field)?.name ?? field,
    header,
  }));
}

/** The headers that no column of ours was found under, and how one of them could be used. */
export function unusedLines({ files }: Pick<Dataset, 'files'>, width: number): string[] {
  return files.flatMap((account) => {
    const unused = account.otherColumns.filter((header) => header.trim() !== '');
    // Further headers of people are kept, as attributes to group by.
    if (account.table === 'people' || unused.length === 0) return [];
    return [unusedText(account, unused, width, `${visible(account.file)}: not used: `)];
  });
}

function unusedText(account: FileAccount, unused: readonly string[], width: number, lead: string): string {
  const shown = unused.slice(0, MOST_HEADERS).map((header) => `"${visible(header)}"`);
  const more = unused.length - shown.length;
  const list = more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
  const lacking = mostWanted[account.table].find((name) =>
    columnsOfTable[account.table].some(
      ({ name: known, field }) => known === name && !account.columns.has(field),
    ),
  );
  if (lacking === undefined) return wrap(list, width, lead);
  const condition = unused.length === 1 ? 'if it holds' : 'if one of them holds';
  const example = unused.length === 1 ? (unused[0] ?? '') : 'HEADER';
  // What is there to be copied stays on one line.
  const flag = mapFlag(account.table, lacking, example).replaceAll(' ', UNBROKEN);
  return wrap(`${list}; ${condition} ${lacking}: ${flag}`, width, lead).replaceAll(UNBROKEN, ' ');
}

/** Stands for a space that no line may break at; of private use, so that no header has it. */
const UNBROKEN = '\ue000';

const MOST_HEADERS = 12;

/** What a table says most with, in this order: the first that was not found is asked for. */
const mostWanted: Readonly<Record<TableName, readonly string[]>> = {
  aliases: [],
  people: [],
  interactions: ['weight', 'kind', 'timestamp'],
  meetings: ['duration_minutes', 'timestamp'],
  roles: ['skills', 'topics', 'hours_per_week', 'seats'],
  preferences: ['answer', 'score', 'rank'],
  ideas: ['topics', 'status', 'initiative'],
  history: ['date', 'met', 'never'],
  answers: ['other_role_id', 'hours', 'signed_off_by'],
};

function columnLines(account: FileAccount, width: number): string[] {
  const { otherColumns, table } = account;
  const found = columnsFound(account).map(({ column, header }) =>
    column === header ? column : `${column} = "${visible(header)}"`,
  );
  const others = otherColumns.map((header) => `"${visible(header)}"`);
  const rest =
    table === 'people'
      ? wrap(others.join(', '), width, '  kept as attributes: ')
      : unusedText(account, otherColumns, width, '  not used: ');
  return [
    wrap(found.length === 0 ? 'none' : found.join(', '), width, '  columns: '),
    ...(others.length === 0 ? [] : [rest]),
  ];
}

import { kindsInData, OrgraphError } from '../errors.js';
import { type Config, config, kindConfig } from '../schema/config.js';
import { limitOptions } from '../schema/csv-limits.js';
import type { TableName } from '../schema/dataset.js';
import type { IssueLog } from '../schema/issue-log.js';
import { columnsOfTable } from './header/columns.js';
import { nearestName } from './nearest-name.js';
import { listWords } from './rows/row-cells.js';

/** For each table, our column names and the headers that hold them. */
export type ColumnMaps = ReadonlyMap<TableName, ReadonlyMap<string, string>>;

/** The text of `orgraph.json` as a value. Throws CONFIG_NOT_JSON. */
export function parseConfig(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new OrgraphError('CONFIG_NOT_JSON', {
      file,
      problem: error instanceof Error ? error.message : 'it cannot be read',
    });
  }
}

/** A configuration with its defaults filled in. Throws CONFIG_INVALID, which names the nearest key for an unknown one. */
export function completeConfig(input: unknown, file: string): Config {
  const parsed = config.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path)).join('; ')
      : `${issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue.message}`,
  );
  throw new OrgraphError('CONFIG_INVALID', { file, problems: problems.join('; ') });
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const [top] = path;
  const known: readonly string[] =
    path.length === 0
      ? Object.keys(config.shape)
      : top === 'kinds'
        ? Object.keys(kindConfig.shape)
        : top === 'limits'
          ? Object.keys(limitOptions)
          : ['from', 'to'];
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  return `${where}${unknownName('key', key, known)}`;
}

/** Files whose names are not those of their tables. */
const tableOfFile: ReadonlyMap<string, TableName> = new Map([
  ['ties', 'interactions'],
  ['edges', 'interactions'],
  ['meetings-history', 'history'],
]);

/**
 * What `columns` says by table. Tables go by their names or the names of their files; unknown tables and columns are told
 * with the nearest known one to `refuse`, which throws.
 */
export function columnMaps(
  columns: Readonly<Record<string, Readonly<Record<string, string>>>>,
  refuse: (problem: string) => never,
): Map<TableName, Map<string, string>> {
  const tables = Object.keys(columnsOfTable) as TableName[];
  const maps = new Map<TableName, Map<string, string>>();
  for (const [name, headers] of Object.entries(columns)) {
    const plain = name.replace(/\.csv$/i, '');
    const table = tableOfFile.get(plain) ?? tables.find((known) => known === plain);
    if (table === undefined) refuse(`columns: ${unknownName('table', name, tables)}`);
    const known = columnsOfTable[table].map((column) => column.name);
    const map = maps.get(table) ?? new Map<string, string>();
    for (const [column, header] of Object.entries(headers)) {
      if (!known.includes(column)) refuse(`columns.${name}: ${unknownName('column', column, known)}`);
      map.set(column, header);
    }
    maps.set(table, map);
  }
  return maps;
}

/** Reports rules for kinds that no tie of the data has, with the nearest kind that some have; without any tie there is nothing to tell. */
export function noteUnknownKinds(
  { kinds }: Config,
  file: string,
  known: readonly string[],
  log: IssueLog,
): void {
  if (known.length === 0) return;
  for (const kind of Object.keys(kinds).filter((name) => !known.includes(name))) {
    const near = nearestName(kind, known);
    log.add({
      code: 'kind-unknown',
      file,
      column: `kinds.${kind}`,
      found: `no tie that counts is of kind "${kind}"; ${kindsInData(known, listWords(known))}`,
      fix:
        near === undefined
          ? 'write the kind as the data has it, or take its rules out'
          : `did you mean "${near}"? Write it as the data has it`,
    });
  }
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  const hint = near === undefined ? `; there are ${listWords(known)}` : `; did you mean "${near}"?`;
  return `no ${what} "${name}"${hint}`;
}

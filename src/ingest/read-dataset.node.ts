import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import { OrgraphError, problemsOf, throwIfAborted } from '../errors.js';
import type { RunControl } from '../options.js';
import { type Config, timeZone } from '../schema/config.js';
import { type CsvLimits, limitOptions } from '../schema/csv-limits.js';
import type { Dataset, TableName } from '../schema/dataset.js';
import { DatasetBuilder, tablesInOrder } from './build-dataset.js';
import { BEGUN_LOG } from './clean-copy/broken-copy.node.js';
import { CleanCopy } from './clean-copy/clean-copy.node.js';
import { encodingProblem, isEncoding } from './csv/encodings.js';
import { bytesOf, isAbsent, problemsByCode, refusalOf, unreadable } from './csv/input-bytes.node.js';
import { CsvReader } from './csv/read-csv.node.js';
import { fileNames } from './file-names.js';
import { columnMaps, completeConfig, parseConfig } from './read-config.js';
import { listWords } from './rows/row-cells.js';

/** Files by what they hold; `config` is an orgraph.json. */
export type InputFiles = { readonly [table in TableName]?: string } & { readonly config?: string };

const readOptions = z.strictObject({
  columns: z
    .partialRecord(z.enum(tablesInOrder), z.record(z.string(), z.string()))
    .optional()
    .describe('for each table, our column name and the header that holds it'),
  encoding: z.string().optional().describe('of the CSV files, a name of the Encoding Standard'),
  decimalComma: z.boolean().optional().describe('numbers have a decimal comma, as in 1,5'),
  timeZone: timeZone.optional(),
  broadcastSize: z.number().int().min(2).optional().describe('meetings of more people than this join nobody'),
  answers: z
    .string()
    .optional()
    .describe('file with the answers of the talk, instead of answers.csv in the folder'),
  lenient: z
    .boolean()
    .default(false)
    .describe('repair rows that can be repaired in one way alone, and tell each'),
  cleanInto: z
    .string()
    .optional()
    .describe(
      'a folder that is not there yet: the rows that were delivered are written to it, with a log of every change; not where a file is refused',
    ),
  ...limitOptions,
});

/** How a folder is read. What is stated here overrides orgraph.json. */
export type ReadOptions = z.input<typeof readOptions>;

/**
 * Reads a folder, or files named one by one, into a dataset.
 *
 * Bad data is never an error but an issue of the dataset: a file that cannot be used is refused, a row that cannot be read
 * is held back, and the account of each file adds up. Files are read in pieces, and interactions added up by pair, kind and
 * day as they are read, some 30 bytes each; those of a pair that state a duration or event stay apart.
 *
 * Throws INPUT_MISSING when there is nothing to read, neither people nor ties; INPUT_UNREADABLE when a file or folder is
 * there and cannot be read; INPUT_TWICE when two files would be read as
 * one table; INPUT_REFUSED for a clean copy that broke off; CONFIG_NOT_JSON and CONFIG_INVALID for orgraph.json; OPTIONS_INVALID; ABORTED.
 */
export async function readDataset(
  input: string | InputFiles,
  options: ReadOptions = {},
  control: RunControl = {},
): Promise<Dataset> {
  const parsed = readOptions.safeParse(options);
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'readDataset', problems: problemsOf(parsed.error) });
  const { columns, encoding, broadcastSize, decimalComma, timeZone, lenient, cleanInto, answers, ...rest } =
    parsed.data;
  const found = typeof input === 'string' ? await filesOfFolder(input) : input;
  const files = answers === undefined ? found : { ...found, answers };
  await checkFiles(files, typeof input === 'string' ? input : undefined);

  const configFile = files.config === undefined ? 'orgraph.json' : basename(files.config);
  const written = await readConfig(files.config, configFile);
  const fromFile = completeConfig(written, configFile);
  const config: Config = {
    ...fromFile,
    encoding: encoding ?? fromFile.encoding,
    broadcastSize: broadcastSize ?? fromFile.broadcastSize,
    ...(decimalComma === undefined ? {} : { decimalComma }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  const limits = { ...(fromFile.limits ?? rest), ...statedLimits(options) };
  const refuseConfig = (problems: string): never => {
    throw new OrgraphError('CONFIG_INVALID', { file: configFile, problems });
  };
  const refuseOptions = (problems: string): never => {
    throw new OrgraphError('OPTIONS_INVALID', { call: 'readDataset', problems });
  };
  const maps = columnMaps(config.columns, refuseConfig);
  for (const [table, map] of columnMaps(columns ?? {}, refuseOptions))
    maps.set(table, new Map([...(maps.get(table) ?? []), ...map]));
  if (!isEncoding(config.encoding)) {
    const problem = encodingProblem(config.encoding);
    if (encoding === undefined) refuseConfig(problem);
    refuseOptions(problem);
  }

  const builder = new DatasetBuilder(config, configFile, maps);
  const paths = tablesInOrder.flatMap((table) =>
    files[table] === undefined ? [] : [{ table, path: files[table] }],
  );
  const names = paths.map(({ path }) => basename(path).replace(/\.gz$/i, '').toLowerCase());
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (cleanInto !== undefined && twice >= 0)
    refuseOptions(`cleanInto: more than one file is called ${names[twice]}, and the copy is one folder`);
  const sizes = await Promise.all(
    paths.map(({ path }) => stat(path).then(({ size }) => size, unreadable(path))),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const copy = cleanInto === undefined ? undefined : new CleanCopy(cleanInto, names);
  let done = 0;
  let isAnyRefused = false;
  const readTable = async (table: TableName, path: string): Promise<void> => {
    const reader = builder.open(table, basename(path));
    const clean = copy?.of(reader);
    const csv = new CsvReader(clean ?? reader, {
      encoding: config.encoding,
      limits,
      lenient,
    });
    const hash = createHash('sha256');
    let isPacked: boolean | undefined;
    const onRead = (bytes: Buffer) => {
      throwIfAborted(control.signal);
      isPacked ??= bytes[0] === 0x1f && bytes[1] === 0x8b;
      hash.update(bytes);
      done += bytes.length;
      control.onProgress?.('read', total === 0 ? 1 : Math.min(1, done / total));
    };
    try {
      for await (const chunk of bytesOf(path, limits, onRead)) csv.take(chunk);
    } catch (error) {
      (clean ?? reader).refuse(refusalOf(error));
    }
    builder.close(reader, csv.end(), hash.digest('hex'));
    clean?.close({ ...csv.form, isPacked: isPacked === true });
    isAnyRefused ||= reader.isRefused;
  };
  try {
    for (const { table, path } of paths) await readTable(table, path);
    const told = toldOf(written, { columns, broadcastSize, decimalComma, timeZone }, statedLimits(options));
    copy?.tell(told);
    throwIfAborted(control.signal);
    // Without the people or aliases of the others it would read as whole, and nobody as opted out.
    if (isAnyRefused) copy?.discard();
    else copy?.close();
  } catch (error) {
    copy?.discard();
    throw error;
  }
  return builder.dataset();
}

/** What the orgraph.json of a folder says; the usual where there is none. Throws as {@link readDataset} does. */
export async function readFolderConfig(folder: string): Promise<Config> {
  const { config } = await filesOfFolder(folder);
  const file = config === undefined ? 'orgraph.json' : basename(config);
  return completeConfig(await readConfig(config, file), file);
}

/**
 * The files of a folder, found by name without regard to case. Throws INPUT_MISSING, INPUT_UNREADABLE, INPUT_TWICE, and INPUT_REFUSED
 * for a clean copy that broke off.
 */
async function filesOfFolder(folder: string): Promise<InputFiles> {
  const wanted = 'a folder with people.csv or interactions.csv';
  const found = await stat(folder).catch((error: unknown) =>
    isAbsent(error) ? undefined : unreadable(folder)(error),
  );
  if (found === undefined) throw new OrgraphError('INPUT_MISSING', { path: folder, wanted });
  if (!found.isDirectory())
    throw new OrgraphError('INPUT_MISSING', { path: folder, wanted, found: 'is not a folder but a file' });
  const names = await readdir(folder).catch(unreadable(folder));
  if (names.includes(BEGUN_LOG))
    throw new OrgraphError('INPUT_REFUSED', {
      count: 1,
      first: `${folder} is a clean copy that broke off, so that rows are missing; remove it, and write it again with orgraph check --fix`,
    });
  const files: { -readonly [key in keyof InputFiles]: string } = {};
  for (const [key, known] of Object.entries(fileNames) as [keyof InputFiles, readonly string[]][]) {
    const [first, second] = names
      .filter((name) => known.includes(name.toLowerCase().replace(/\.gz$/, '')))
      .sort();
    if (first === undefined) continue;
    if (second !== undefined) throw new OrgraphError('INPUT_TWICE', { first, second, table: key });
    files[key] = join(folder, first);
  }
  return files;
}

/**
 * Throws INPUT_MISSING unless all files are there, with people or ties among them, INPUT_UNREADABLE for one that is no
 * file, and INPUT_TWICE for one named twice.
 */
async function checkFiles(files: InputFiles, input: string | undefined): Promise<void> {
  if (files.people === undefined && files.interactions === undefined && files.meetings === undefined) {
    const names = [...fileNames.people, ...fileNames.interactions, ...fileNames.meetings];
    throw new OrgraphError(
      'INPUT_MISSING',
      input === undefined
        ? {
            path: 'the input',
            found: 'names no such file',
            wanted: 'a file of people, interactions or meetings',
          }
        : {
            path: input,
            found: 'is a folder without people or ties',
            wanted: `one of ${listWords(names)} in it`,
          },
    );
  }
  const tableOf = new Map<string, string>();
  for (const [table, path] of Object.entries(files)) {
    if (path === undefined) continue;
    const found = await stat(path).catch((error: unknown) =>
      isAbsent(error) ? undefined : unreadable(path)(error),
    );
    if (found === undefined) {
      const wanted = table === 'config' ? 'a configuration file' : `a file of ${table}`;
      throw new OrgraphError('INPUT_MISSING', { path, wanted });
    }
    if (!found.isFile()) {
      const problem = found.isDirectory() ? problemsByCode.EISDIR : 'it is not a regular file';
      throw new OrgraphError('INPUT_UNREADABLE', { path, problem });
    }
    const other = tableOf.get(resolve(path));
    if (other !== undefined)
      throw new OrgraphError('INPUT_TWICE', { first: path, second: path, table: `${other} and ${table}` });
    tableOf.set(resolve(path), table);
  }
}

/** What stands in the configuration file; throws CONFIG_NOT_JSON. */
async function readConfig(
  path: string | undefined,
  file: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (path === undefined) return {};
  const value = parseConfig(await readFile(path, 'utf8').catch(unreadable(path)), file);
  completeConfig(value, file);
  return value as Record<string, unknown>;
}

/** What is to be told of a clean copy: the configuration and the options of the call, but no encoding, since it is UTF-8. */
function toldOf(
  written: Readonly<Record<string, unknown>>,
  { columns, ...options }: Pick<ReadOptions, 'columns' | 'broadcastSize' | 'decimalComma' | 'timeZone'>,
  stated: Partial<CsvLimits>,
): Record<string, unknown> {
  const { encoding: _, columns: mapped, limits: inFile, ...rest } = written;
  const limits = { ...(inFile as Partial<CsvLimits>), ...stated };
  const others = Object.entries(options).filter(([, value]) => value !== undefined);
  const tables = { ...(mapped as ReadOptions['columns']) };
  for (const [table, names] of Object.entries(columns ?? {}) as [TableName, Record<string, string>][])
    tables[table] = { ...tables[table], ...names };
  return {
    ...rest,
    ...(Object.keys(tables).length === 0 ? {} : { columns: tables }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...Object.fromEntries(others),
  };
}

/** The limits that a caller has stated, all others being those of orgraph.json or the usual ones. */
function statedLimits(options: ReadOptions): Partial<CsvLimits> {
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => Object.hasOwn(limitOptions, name) && value !== undefined,
    ),
  );
}

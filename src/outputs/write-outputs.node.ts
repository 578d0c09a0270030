import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OrgraphError, problemOfWriting, throwIfAborted } from '../errors.js';
import { type InputFile, MANIFEST_FILE, manifestJson, type WrittenFile } from './record/manifest-json.js';
import { removeTemporary, temporaryName } from './temporary-files.node.js';

/** What a file holds: text, or bytes as they are. */
export type FileContent = string | Uint8Array;

export interface WriteOptions {
  /** Replace regular files that orgraph did not write. Never links, folders or devices. */
  readonly force?: boolean | undefined;
  /** The version that made the files, for the manifest. */
  readonly version: string;
  /** What the files were made from, for the manifest. */
  readonly inputs?: readonly InputFile[] | undefined;
  /** Ends it with nothing written, up to the moment when all files are there and only their names are to be changed. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a run's files into a folder, all or none: each into a temporary file beside its place, forced to disk, and
 * renamed when all are there; the manifest last. Files of an earlier run of ours that this one does not make are removed, so that
 * what it shows is not shown still. Files are readable by their owner alone. `npm run test:crash` breaks it off at every call.
 *
 * Throws OUTPUT_EXISTS for a file that no earlier manifest lists, unless forced, ABORTED where the signal says so, and OUTPUT_FAILED
 * for everything else; what was there before a failure stays whole, and temporary files are removed.
 */
export async function writeOutputs(
  folder: string,
  files: ReadonlyMap<string, FileContent>,
  options: WriteOptions,
): Promise<void> {
  const { signal } = options;
  throwIfAborted(signal);
  const names = [...files.keys()];
  const odd = names.find((name) => !isOutputName(name));
  if (odd !== undefined) throw failed(odd, 'it is not the name of an output');

  const gone = await prepareOutputs(folder, names, options.force === true);

  const written: WrittenFile[] = [];
  for (const [name, text] of files) {
    await new Promise((resolve) => setImmediate(resolve));
    throwIfAborted(signal);
    written.push(describeFile(name, text));
  }
  const manifest = manifestJson(written, options.version, options.inputs ?? []);
  const places = [
    ...[...files].map(([name, text]) => placeOf(folder, name, text)),
    ...gone.map((name) => placeOf(folder, name, undefined)),
    placeOf(folder, MANIFEST_FILE, manifest),
  ];
  try {
    for (const place of places) await writeSynced(place, signal);
    throwIfAborted(signal);
    await putInPlace(places);
    await syncFolder(folder);
  } finally {
    for (const { temp, before } of places) {
      await rm(temp).catch(() => undefined);
      await rm(before).catch(() => undefined);
    }
  }
}

/**
 * Writes one file whole or not at all, for its owner alone, as {@link writeOutputs} writes each of a run. A regular file that is there
 * is replaced; links, folders and devices never are. Throws OUTPUT_FAILED.
 */
export async function writeFileSafely(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await attempt(folder, async () => removeTemporary(folder));
  await refuseOdd(path);
  const place = placeOf(folder, basename(path), text);
  try {
    await writeSynced(place);
    await attempt(path, () => rename(place.temp, path));
    await syncFolder(folder);
  } finally {
    await rm(place.temp).catch(() => undefined);
  }
}

/** Whether something is there; refused where it is not a regular file. */
async function refuseOdd(path: string): Promise<boolean> {
  const found = await attempt(path, () => lstat(path).catch(ignoreMissing));
  if (found?.isSymbolicLink() === true) throw failed(path, 'it is a symbolic link');
  if (found?.isFile() === false) throw failed(path, 'it is not a regular file');
  return found !== undefined;
}

/** The sizes and SHA-256 of files. */
export function describeFiles(files: ReadonlyMap<string, FileContent>): WrittenFile[] {
  return [...files].map(([file, content]) => describeFile(file, content));
}

function describeFile(file: string, content: FileContent): WrittenFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, bytes: Buffer.byteLength(content), sha256 };
}

function placeOf(folder: string, name: string, content: FileContent | undefined): Place {
  return {
    path: join(folder, name),
    content,
    temp: join(folder, temporaryName(name, 'new')),
    before: join(folder, temporaryName(name, 'old')),
  };
}

interface Place {
  readonly path: string;
  /** What is to be there; nothing, where undefined. */
  readonly content: FileContent | undefined;
  readonly temp: string;
  /** Keeps what was at `path` until all is in place. */
  readonly before: string;
}

/** Renames every new file to its place; when one cannot be, those before it are put back as they were. */
async function putInPlace(places: readonly Place[]): Promise<void> {
  const done: Place[] = [];
  try {
    for (const place of places) {
      await attempt(place.path, async () => {
        await keep(place).catch(ignoreMissing);
        if (place.content === undefined) await rm(place.path, { force: true });
        else await rename(place.temp, place.path);
      });
      done.push(place);
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) {
      await rename(before, path).catch(() => rm(path).catch(() => undefined));
    }
    throw error;
  }
}

/** A second name for what is there; a copy where the file system knows no second names. */
async function keep({ path, before }: Place): Promise<void> {
  await link(path, before).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw error;
    return copyFile(path, before, constants.COPYFILE_EXCL);
  });
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

/**
 * Makes the folder where it is missing, removes what a broken run of ours left, and refuses what must not be replaced; to be called
 * before long work, too, so that it is not done for nothing. Gives the files of an earlier run of ours that are none of `names`.
 * Throws OUTPUT_EXISTS and OUTPUT_FAILED.
 */
export async function prepareOutputs(
  folder: string,
  names: readonly string[],
  force: boolean,
): Promise<string[]> {
  await attempt(folder, async () => {
    await makeFolder(folder);
    removeTemporary(folder);
  });
  const ours = await attempt(join(folder, MANIFEST_FILE), () => listedFiles(folder));
  for (const name of [...names, MANIFEST_FILE]) {
    const path = join(folder, name);
    if ((await refuseOdd(path)) && !force && !ours.has(name))
      throw new OrgraphError('OUTPUT_EXISTS', { path, isReplaceable: true });
  }
  const gone: string[] = [];
  for (const name of ours) {
    if (names.includes(name) || !isOutputName(name)) continue;
    const found = await lstat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() === true) gone.push(name);
  }
  return gone;
}

/** One folder after the other: `recursive` of Node 20 never ends where the system says that what is there is not, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = () =>
    stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
  const make = () =>
    mkdir(folder, { mode: 0o700 }).catch(async (error: unknown) => {
      if (!(await isThere())) throw error;
    });
  await make().catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await make();
  });
}

/** Names of outputs are fixed; nothing from data, and nothing a manifest may have been made to say, leads out of the folder. */
function isOutputName(name: string): boolean {
  return /^[a-z][a-z0-9-]*\.[a-z]+$/.test(name) && name !== MANIFEST_FILE;
}

/** Not there, a link, a folder, or one that is not ours to read: nothing that we wrote. */
const NO_MANIFEST_OF_OURS: ReadonlySet<unknown> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EISDIR',
  'ENXIO',
  'EACCES',
  'EPERM',
]);

/** The files that a manifest of ours lists, itself among them; none where there is no such manifest. */
async function listedFiles(folder: string): Promise<ReadonlySet<string>> {
  try {
    const path = join(folder, MANIFEST_FILE);
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const text = await readFile(handle, 'utf8').finally(() => handle.close());
    const manifest: unknown = JSON.parse(text);
    if (!isObject(manifest) || manifest['tool'] !== 'orgraph' || !Array.isArray(manifest['files']))
      return new Set();
    const listed = manifest['files'].flatMap((entry: unknown) =>
      isObject(entry) && typeof entry['file'] === 'string' ? [entry['file']] : [],
    );
    return new Set([MANIFEST_FILE, ...listed]);
  } catch (error) {
    if (error instanceof SyntaxError || NO_MANIFEST_OF_OURS.has(codeOf(error))) return new Set();
    // A disk that cannot be read now says nothing of whose files these are.
    throw error;
  }
}

async function writeSynced({ path, content, temp }: Place, signal?: AbortSignal): Promise<void> {
  if (content === undefined) return;
  throwIfAborted(signal);
  await attempt(path, async () => {
    // 'wx' neither follows a link nor opens what is there.
    const handle = await open(temp, 'wx', 0o600);
    try {
      await handle.writeFile(content, { encoding: 'utf8', signal }).catch((error: unknown) => {
        throwIfAborted(signal);
        throw error;
      });
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Renames are safe from a power cut only when the folder has been forced to disk; Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await attempt(folder, async () => {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  });
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OrgraphError) throw error;
    throw failed(path, problemOfWriting(error));
  }
}

function failed(path: string, problem: string): OrgraphError {
  return new OrgraphError('OUTPUT_FAILED', { path, problem });
}

function codeOf(error: unknown): unknown {
  return isObject(error) ? error['code'] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

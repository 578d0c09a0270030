import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames } from '../file-names.js';

/** The log of a clean copy, which gets its name when the copy is whole. */
export const LOG_NAME = 'changes.csv';

/** What stands behind the name of a file until it is whole. */
export const PART = '.part';

/** The log while the copy is not whole. */
export const BEGUN_LOG = `${LOG_NAME}${PART}`;

/**
 * Whether a folder holds a clean copy that was begun and broke off, as by a crash, and nothing else: files of the tables that are read,
 * or with these names, whole or begun.
 */
export function isBrokenCopy(folder: string, names: readonly string[] = []): boolean {
  const own = new Set([LOG_NAME, ...Object.values(fileNames).flat(), ...names]);
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const isOwn = ({ name }: { readonly name: string }) =>
      own.has((name.endsWith(PART) ? name.slice(0, -PART.length) : name).toLowerCase());
    return (
      lstatSync(folder).isDirectory() &&
      entries.some(({ name }) => name === BEGUN_LOG) &&
      entries.every((entry) => entry.isFile() && entry.name !== LOG_NAME && isOwn(entry))
    );
  } catch {
    return false;
  }
}

/**
 * Removes a clean copy that was begun and broke off, which holds personal data; one that is whole stays. At once, so that it can be done
 * before a process ends. Whether nothing is left of it.
 */
export function removeBrokenCopy(folder: string): boolean {
  if (existsSync(join(folder, BEGUN_LOG))) rmSync(folder, { recursive: true, force: true });
  else {
    try {
      // Made, and nothing in it yet.
      rmdirSync(folder);
    } catch {}
  }
  return !existsSync(folder);
}

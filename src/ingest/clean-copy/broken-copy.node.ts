import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The log of a clean copy, which gets its name when the copy is whole. */
export const LOG_NAME = 'changes.csv';

/** What stands behind the name of a file until it is whole. */
export const PART = '.part';

/**
 * Removes a clean copy that was begun and broke off, which holds personal data; one that is whole stays. At once, so that it can be done
 * before a process ends. Whether nothing is left of it.
 */
export function removeBrokenCopy(folder: string): boolean {
  if (existsSync(join(folder, `${LOG_NAME}${PART}`))) rmSync(folder, { recursive: true, force: true });
  else {
    try {
      // Made, and nothing in it yet.
      rmdirSync(folder);
    } catch {}
  }
  return !existsSync(folder);
}

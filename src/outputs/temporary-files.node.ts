import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TEMP = /^\.orgraph-(\d+)-.+\.tmp$/;

/** The name of a temporary file of this process, beside the file it stands for. */
export function temporaryName(file: string, part: 'new' | 'old'): string {
  return `.orgraph-${process.pid}-${file}.${part}.tmp`;
}

/**
 * Removes what runs that broke off left in a folder: temporary files, which may hold personal data, of processes that are no more, and
 * of this one where `own` says so. Those of a run that is at work stay. At once, so that it can be done before a process ends.
 * Nothing happens where the folder is not there.
 */
export function removeTemporary(folder: string, own = true): void {
  for (const name of entriesOf(folder)) {
    const pid = Number(TEMP.exec(name)?.[1] ?? Number.NaN);
    const path = join(folder, name);
    if (Number.isNaN(pid) || (pid === process.pid ? !own : isAtWork(pid, path))) continue;
    rmSync(path, { force: true });
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether the process that made a temporary file is still there, and not another that was given its number since. */
function isAtWork(pid: number, path: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    // Linux: the folder of a process is as old as the process itself.
    return statSync(`/proc/${pid}`).ctimeMs <= statSync(path).mtimeMs;
  } catch {
    return true;
  }
}

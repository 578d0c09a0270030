import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the corpus's own scorer gives; it stays with the corpus and is called from there. */
export interface Scorer {
  readCsv(text: string): string[][];
  scoreFile(expected: readonly (readonly string[])[], got: Got): Record<string, unknown>;
  aggregate(results: readonly object[], weights: Record<string, number>): Record<string, number>;
}

/** What a reader made of a file. */
export type Got =
  | { readonly error: string }
  | { readonly rows: readonly (readonly string[])[]; readonly issues: boolean };

/**
 * Where the corpus of damaged files stands: the first argument of the script, or beside the work tree. It is third-party
 * data that is not part of this repository; undefined, and said, where it is not there.
 */
export function corpusFolder(battery: string): string | undefined {
  const folder = resolve(
    process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/csv-robustness',
  );
  if (existsSync(join(folder, 'score.mjs'))) return folder;
  console.log(JSON.stringify({ battery, skipped: `no corpus at ${folder}; name its folder to run this` }));
  return undefined;
}

export async function scorerOf(folder: string): Promise<Scorer> {
  return import(pathToFileURL(join(folder, 'score.mjs')).href);
}

/** Calls `use` with a folder into which the archive was unpacked. */
export async function unpacked<T>(archive: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-corpus-'));
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder]);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a word such as `--verbose` was given. */
export function isAsked(word: string): boolean {
  return process.argv.includes(word);
}

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createRandom } from '../../src/random.js';

/** What a broken write may leave, and what was found. All but the counts of tries must be 0. */
export interface CrashCounts {
  kills: number;
  randomKills: number;
  failures: number;
  /** Files under a final name that are neither the old nor the new file, whole. */
  partial: number;
  /** Folders in which a manifest lists a file with other bytes, although it was put there last. */
  wrongManifest: number;
  /** Temporary files left after the next start. */
  leftAfterStart: number;
  /** Failures that did not end with code 7, or that changed a file. */
  wrongEnd: number;
}

const before = { 'people.csv': 'old,people\n'.repeat(500), 'gone.csv': 'old\n', 'report.html': 'old report' };
const after = {
  'people.csv': 'new,people\n'.repeat(9_000),
  'report.html': `<p>${'new '.repeat(50_000)}</p>`,
  'gaps.csv': 'new\n',
};

/** How much is tried: every nth call, and so many kills at random moments. */
export interface CrashEffort {
  readonly everyNth: number;
  readonly randomKills: number;
  readonly seed: number;
}

/**
 * Breaks the writing of outputs off at its calls: killed before, in the middle of and after each, and each made to fail as on a full,
 * broken or over-used disk; and killed at random moments. Each time an earlier run is there that must stay whole or be replaced whole.
 */
export async function crashBattery({ everyNth, randomKills, seed }: CrashEffort): Promise<CrashCounts> {
  const root = mkdtempSync(join(tmpdir(), 'orgraph-crash-'));
  const writer = join(root, 'writer.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'crash-writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  copyFileSync(join(import.meta.dirname, 'crash-shim.mjs'), join(root, 'shim.mjs'));
  writeFileSync(join(root, 'before.json'), JSON.stringify(before));
  writeFileSync(join(root, 'after.json'), JSON.stringify(after));
  const folder = join(root, 'out');
  const counts: CrashCounts = {
    kills: 0,
    randomKills: 0,
    failures: 0,
    partial: 0,
    wrongManifest: 0,
    leftAfterStart: 0,
    wrongEnd: 0,
  };
  const run = (list: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['--import', join(root, 'shim.mjs'), writer, folder, join(root, list)], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
  const start = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    run('before.json');
  };
  const judge = () => {
    counts.partial += partialFiles(folder);
    counts.wrongManifest += Number(!isListedRight(folder));
    run('after.json');
    counts.leftAfterStart += readdirSync(folder).filter((name) => name.startsWith('.')).length;
  };

  start();
  const log = join(root, 'calls');
  run('after.json', { SHIM_LOG: log });
  const calls = readFileSync(log, 'utf8').split('\n').length - 1;
  for (let at = 1; at <= calls; at += everyNth) {
    for (const when of ['before', 'middle', 'after']) {
      start();
      const { signal } = run('after.json', { SHIM_AT: String(at), SHIM_DO: `kill:${when}` });
      if (signal !== 'SIGKILL') counts.wrongEnd++;
      counts.kills++;
      judge();
    }
    for (const code of ['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE']) {
      start();
      const { status, stderr } = run('after.json', { SHIM_AT: String(at), SHIM_DO: `fail:${code}` });
      counts.failures++;
      // A failure that nothing depended on, such as to remove a temporary file, may be passed over.
      if (status !== 7 && !(status === 0 && isNew(folder))) counts.wrongEnd++;
      if (/\n\s+at /.test(stderr)) counts.wrongEnd++;
      judge();
    }
  }
  const random = createRandom(seed, 'crash');
  for (let kill = 0; kill < randomKills; kill++) {
    start();
    await killedAt(random.next() * 40, [writer, folder, join(root, 'after.json')]);
    counts.randomKills++;
    judge();
  }
  rmSync(root, { recursive: true, force: true });
  return counts;
}

/** Starts a writer and kills it so many milliseconds after it began to write. */
function killedAt(delayMs: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delayMs));
    child.on('close', () => resolve());
  });
}

function partialFiles(folder: string): number {
  return Object.keys({ ...before, ...after }).filter((name) => {
    const text = textOf(folder, name);
    const isOld = text === (before as Record<string, string>)[name];
    return text !== undefined && !isOld && text !== (after as Record<string, string>)[name];
  }).length;
}

function isNew(folder: string): boolean {
  return Object.entries(after).every(([name, text]) => textOf(folder, name) === text);
}

/**
 * Whether the manifest is whole, and where it is the new one, so is each file it lists. Until it is in place the old one is, which then
 * does not match: that is how a reader knows that a run broke off.
 */
function isListedRight(folder: string): boolean {
  const text = textOf(folder, 'manifest.json');
  if (text === undefined) return false;
  const { files } = JSON.parse(text) as { files: { file: string; sha256: string }[] };
  const isNewList = files.some(({ file }) => file === 'gaps.csv');
  const matches = files.every(({ file, sha256 }) => {
    const found = textOf(folder, file);
    return found !== undefined && createHash('sha256').update(found).digest('hex') === sha256;
  });
  return isNewList ? matches : true;
}

function textOf(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

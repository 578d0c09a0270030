import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/random.js';

/** In what a run may differ without another byte in its files. */
export interface Surroundings {
  /** The program that runs it, and what its version says. */
  readonly node: string;
  readonly threads: number;
  readonly zone: string;
  readonly locale: string;
  /** Which of the orders of rows; 0 is that of the files. */
  readonly order: number;
}

export interface SameBytesCounts {
  runs: number;
  files: number;
  /** Files that came out with other bytes than in the first run. */
  different: number;
  where: string[];
}

export const threadCounts = [1, 2, 8];
export const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Pacific/Pago_Pago',
];
export const locales = ['C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8'];
export const orders = [0, 1, 2, 3, 4];

/** What names the input by its bytes, which another order of rows changes. */
const ofInput = new Set(['run.json', 'manifest.json', 'issues.csv']);

const cli = join(import.meta.dirname, '../../dist/cli.js');

/**
 * Runs `analyze` on a folder in every one of the surroundings and compares the files with those of the first of them: all, where rows are
 * in the same order, and those that do not hold hashes or lines of the input, where they are not.
 */
export function sameBytes(folder: string, all: readonly Surroundings[]): SameBytesCounts {
  const root = mkdtempSync(join(tmpdir(), 'orgraph-same-bytes-'));
  const counts: SameBytesCounts = { runs: 0, files: 0, different: 0, where: [] };
  const firstOf = new Map<string, Map<string, string>>();
  try {
    for (const one of all) {
      const found = hashesOf(root, folder, one);
      counts.runs++;
      for (const [scope, files] of [
        ['any', [...found].filter(([name]) => !ofInput.has(name))],
        [`order ${one.order}`, [...found].filter(([name]) => ofInput.has(name))],
      ] as const) {
        const first = firstOf.get(scope) ?? new Map(files);
        firstOf.set(scope, first);
        counts.files += files.length;
        const names = new Set([...first.keys(), ...files.map(([name]) => name)]);
        const others = [...names].filter((name) => first.get(name) !== new Map(files).get(name));
        counts.different += others.length;
        counts.where.push(...others.map((name) => `${name}: ${JSON.stringify(one)}`));
      }
    }
    return counts;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function hashesOf(root: string, folder: string, one: Surroundings): Map<string, string> {
  // The record names the folder, so that each run has its own place and calls it the same.
  const place = mkdtempSync(join(root, 'run-'));
  copyInOrder(folder, join(place, 'data'), one.order);
  execFileSync(
    one.node,
    [
      cli,
      'analyze',
      'data',
      '-o',
      'out',
      '--quiet',
      '--draws',
      '40',
      '--permutations',
      '99',
      '--allow-held-back',
      '1000',
      '--threads',
      String(one.threads),
    ],
    {
      cwd: place,
      env: { ...process.env, TZ: one.zone, LC_ALL: one.locale, LANG: one.locale },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const output = join(place, 'out');
  return new Map(
    readdirSync(output).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

/** A copy of a folder with the rows of its CSV files in another order. No cell of them may hold a line end. */
function copyInOrder(folder: string, copy: string, order: number): void {
  cpSync(folder, copy, { recursive: true });
  if (order === 0) return;
  for (const file of readdirSync(copy)) {
    if (!file.endsWith('.csv')) continue;
    const [header, ...rows] = readFileSync(join(copy, file), 'utf8').trimEnd().split('\n');
    const random = createRandom(order, file);
    const moved = rows.map((row) => ({ row, at: random.next() })).sort((a, b) => a.at - b.at);
    writeFileSync(join(copy, file), `${[header, ...moved.map(({ row }) => row)].join('\n')}\n`);
  }
}

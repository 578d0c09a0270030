import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../../../src/random.js';
import type { FuzzTarget } from './fuzz-targets.js';

/** Inputs that once broke a promise stand here, `TARGET-HASH.bin`, and are tried first. */
const findings = join(import.meta.dirname, 'findings');

export interface FuzzResult {
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  readonly findings: readonly { readonly file: string; readonly problem: string }[];
}

const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  "'",
  '\\',
  ' ',
  '\0',
  '\ufeff',
  '\u200b',
  'é',
  '😀',
];

/** A text to begin with, changed in a few places. */
function mutated(random: Random, seeds: readonly string[]): Buffer {
  let bytes = Buffer.from(seeds[random.below(seeds.length)]!);
  for (let change = random.below(6); change >= 0; change--) {
    const at = random.below(bytes.length + 1);
    const until = Math.min(bytes.length, at + random.below(8));
    const piece = Buffer.from(pieces[random.below(pieces.length)]!);
    const before = bytes.subarray(0, at);
    switch (random.below(6)) {
      case 0:
        bytes = Buffer.concat([before, piece, bytes.subarray(at)]);
        break;
      case 1:
        bytes = Buffer.concat([before, bytes.subarray(until)]);
        break;
      case 2:
        bytes = Buffer.concat([before, piece, bytes.subarray(until)]);
        break;
      case 3:
        bytes = Buffer.concat([before, bytes.subarray(at, until), bytes.subarray(at)]);
        break;
      case 4:
        bytes = Buffer.concat([before, Buffer.from([random.below(256)]), bytes.subarray(at)]);
        break;
      default: {
        const other = Buffer.from(seeds[random.below(seeds.length)]!);
        bytes = Buffer.concat([before, other.subarray(random.below(other.length + 1))]);
      }
    }
  }
  return bytes;
}

/** Fuzzes a target for some time, or a number of runs; the inputs follow from the seed. */
export async function fuzz(
  target: FuzzTarget,
  seed: number,
  until: { readonly seconds: number } | { readonly runs: number },
): Promise<FuzzResult> {
  const random = createRandom(seed, `fuzz ${target.name}`);
  const found: { file: string; problem: string }[] = [];
  const end = 'seconds' in until ? performance.now() + 1000 * until.seconds : Number.POSITIVE_INFINITY;
  const most = 'runs' in until ? until.runs : Number.POSITIVE_INFINITY;
  const kept = keptFindings(target.name);
  let runs = 0;
  while (runs < most + kept.length && performance.now() < end) {
    const input = kept[runs++] ?? mutated(random, target.seeds);
    try {
      await target.check(input, random);
    } catch (error) {
      found.push({
        file: keep(target.name, input),
        problem: error instanceof Error ? error.message : String(error),
      });
      if (found.length === 10) break;
    }
  }
  return { target: target.name, seed, runs, findings: found };
}

function keptFindings(name: string): Buffer[] {
  try {
    return readdirSync(findings)
      .filter((file) => file.startsWith(`${name}-`))
      .sort()
      .map((file) => readFileSync(join(findings, file)));
  } catch {
    // No finding was kept yet.
    return [];
  }
}

function keep(name: string, input: Buffer): string {
  const file = `${name}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}.bin`;
  mkdirSync(findings, { recursive: true });
  writeFileSync(join(findings, file), input);
  return file;
}

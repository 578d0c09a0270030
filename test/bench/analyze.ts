// Run with `npm run bench:analyze` after a build: a folder in, the report and all files out, through the command.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Step } from './analyze-steps.js';
import { type CommandRun, runCommand } from './command.js';
import { median, short, tableOf, writeSection } from './page.js';
import { type FolderShape, writeOrganisation } from './write-organisation.js';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '500,2000,10000' },
    rounds: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});
const SEED = 20264;
const rounds = Number(values.rounds);
/** Steps below this share of the run are summed up. */
const LEAST_SHARE = 0.01;

/** What is analysed: teams of eight, and units of fifty with roles to be filled. */
const shapes: readonly (readonly [string, Pick<FolderShape, 'unit' | 'roles'>])[] = [
  ['teams of 8', { unit: 8, roles: false }],
  ['units of 50, roles', { unit: 50, roles: true }],
];

const totals: string[][] = [];
const columns: { readonly name: string; readonly steps: readonly Step[] }[] = [];
for (const people of values.people.split(',').map(Number)) {
  for (const [shape, rest] of shapes) {
    const folder = mkdtempSync(join(tmpdir(), 'orgraph-analyze-'));
    const input = join(folder, 'in');
    await writeOrganisation(input, { people, ties: 15 * people, ...rest }, SEED);
    const argv = ['analyze', input, '-o', join(folder, 'out'), '--threads', values.threads];
    const runs: CommandRun[] = [];
    for (let round = 0; round < rounds; round++) runs.push(await runCommand(argv));
    const name = `${people.toLocaleString('en-US')} people, ${shape}`;
    const seconds = runs.map((run) => run.seconds);
    totals.push([
      name,
      `${short(median(seconds))} (${short(Math.min(...seconds))}-${short(Math.max(...seconds))})`,
      short(median(runs.map((run) => run.cpuSeconds))),
      String(Math.round(Math.max(...runs.map((run) => run.peakMiB)))),
    ]);
    console.log(totals.at(-1)!.join(' | '));
    columns.push({ name, steps: followSteps(input) });
    rmSync(folder, { recursive: true });
  }
}

const steps = [...new Set(columns.flatMap((column) => column.steps.map(({ step }) => step)))];
const rows = steps
  .map((step) => [step, ...columns.map((column) => cellOf(column.steps, step))])
  .filter(([, ...cells]) => cells.some((cell) => cell !== ''));
const page = `${tableOf(['`orgraph analyze`', 'seconds', 'CPU seconds', 'MiB'], totals)}

Each step in CPU seconds of all threads, steps below ${100 * LEAST_SHARE} % left out; files with their size:

${tableOf(['step', ...columns.map(({ name }) => name)], rows)}`;
console.log(page);
if (values.write)
  writeSection(
    'analyze',
    'A folder in, the report out',
    `\`orgraph analyze\` with the usual options on the folders that \`write-organisation.ts\` makes, 15 ties a person, ${values.threads} threads, ${rounds} rounds, seed ${SEED}.

${page}`,
  );

/** One more run, in a process of its own that notes each step. */
function followSteps(folder: string): Step[] {
  const script = join(import.meta.dirname, 'analyze-steps.ts');
  const argv = ['--import', 'tsx', script, folder, values.threads];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1e8 })) as Step[];
}

function cellOf(all: readonly Step[], step: string): string {
  const total = all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const found = all.filter((one) => one.step === step);
  const cpuSeconds = found.reduce((sum, one) => sum + one.cpuSeconds, 0);
  if (found.length === 0 || cpuSeconds < LEAST_SHARE * total) return '';
  const bytes = found[0]!.bytes === undefined ? '' : `, ${short(found[0]!.bytes / 1e6)} MB`;
  return `${short(cpuSeconds)}${bytes}`;
}

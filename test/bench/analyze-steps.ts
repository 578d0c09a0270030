// Run by analyze.ts in a process of its own: one analysis of a folder, with what each step took, as JSON on stdout.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { outputs } from '../../src/outputs/registry.js';
import { writeOutputs } from '../../src/outputs/write-outputs.node.js';
import { VERSION } from '../../src/version.js';

/** What one step took: seconds on the clock, seconds of all threads, and the bytes it made if it made a file. */
export interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly bytes?: number;
  /** Memory of the process when the step ended. */
  readonly residentMiB: number;
}

const steps: Step[] = [];
let current = 'start';
let clock = performance.now();
let cpu = process.cpuUsage();

function enter(step: string, bytes?: number): void {
  const seconds = (performance.now() - clock) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  steps.push({
    step: current,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    residentMiB: process.memoryUsage.rss() / 2 ** 20,
    ...(bytes === undefined ? {} : { bytes }),
  });
  current = step;
  clock = performance.now();
  cpu = process.cpuUsage();
}

const [folder = '.', threads] = process.argv.slice(2);
const onProgress = (step: string): void => {
  if (step !== current) enter(step);
};
enter('reading');
const dataset = await readDataset(folder);
enter('graph');
const analysis = await analyze(dataset, {}, { onProgress, threads: Number(threads ?? 2) });
const files = new Map<string, string>();
for (const { file, make } of outputs) {
  enter(file, files.size === 0 ? undefined : Buffer.byteLength([...files.values()].at(-1)!));
  files.set(file, make(analysis, { showNames: false, showValues: false }));
}
enter('writing', Buffer.byteLength([...files.values()].at(-1)!));
const out = mkdtempSync(join(tmpdir(), 'orgraph-analyze-out-'));
await writeOutputs(out, files, { version: VERSION, inputs: dataset.files });
enter('end');
rmSync(out, { recursive: true });
process.stdout.write(JSON.stringify(steps.slice(1)));

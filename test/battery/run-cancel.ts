import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { createRandom, shuffle } from '../../src/random.js';
import { writeOrganisation } from '../bench/write-organisation.js';

/**
 * npm run battery:cancel [-- PEOPLE RUNS SEED]: how soon `analyze` stops when it is told to.
 *
 * One run to the end says which steps there are, how long each takes, and how long each holds the thread at a stretch, during which no
 * signal comes through. Then runs are told to stop, each at a random moment within a step, step after step in random order, and the
 * delay from that moment on is measured until the promise ends with ABORTED. Threads that are left then are counted. Times are those of the
 * clock: on a busy machine they are longer, and `cpuMs` beside a hold says how much was computed in it, on all threads. Ends with a line
 * of JSON, and with 1 where a run took more than 100 ms, did not stop, or left a thread.
 */
const [people = 10_000, runs = 40, seed = 20264] = process.argv.slice(2).map(Number);
const MOST_MS = 100;
const TICK_MS = 2;

interface StepTimes {
  readonly step: string;
  ms: number;
  /** The longest stretch in which nothing else came through. */
  heldMs: number;
  cpuMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'orgraph-cancel-'));
await writeOrganisation(folder, { people, ties: 15 * people, unit: 50, roles: true }, seed);
const dataset = await readDataset(folder);
rmSync(folder, { recursive: true });
const threads = () =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
const threadsBefore = threads();

const steps = await timesOfSteps();
for (const { step, ms, heldMs, cpuMs } of steps)
  if (heldMs > MOST_MS)
    console.log(
      `${step} holds the thread for ${heldMs.toFixed(0)} ms of ${ms.toFixed(0)} (${cpuMs.toFixed(0)} ms computed)`,
    );

const random = createRandom(seed, 'cancel battery');
const order = steps.map((_, at) => at);
const delays: { step: string; ms: number }[] = [];
let threadsLeft = 0;
let notStopped = 0;
for (let run = 0; run < runs; run++) {
  if (run % order.length === 0) shuffle(order, random);
  const times = steps[order[run % order.length]!]!;
  const delay = await msToStop(times, random.next() * times.ms);
  if (delay === undefined) notStopped++;
  else delays.push({ step: times.step, ms: delay });
  threadsLeft += Math.max(0, threads() - threadsBefore);
}
delays.sort((a, b) => b.ms - a.ms);
for (const { step, ms } of delays.slice(0, 10)) console.log(`${step}: stopped after ${ms.toFixed(0)} ms`);
const late = delays.filter(({ ms }) => ms > MOST_MS).length;
console.log(
  JSON.stringify({
    battery: 'cancel',
    people,
    runs,
    seed,
    steps: steps.length,
    stepsThatHold: steps.filter(({ heldMs }) => heldMs > MOST_MS).length,
    stopped: delays.length,
    notStopped,
    late,
    medianMs: Math.round(delays[delays.length >> 1]?.ms ?? 0),
    worstMs: Math.round(delays[0]?.ms ?? 0),
    threadsLeft,
  }),
);
process.exitCode = late + notStopped + threadsLeft > 0 ? 1 : 0;

/** A run to the end. What comes before the first step is one, too. */
async function timesOfSteps(): Promise<StepTimes[]> {
  const found = new Map<string, StepTimes>();
  const timesOf = (step: string) => {
    const known = found.get(step) ?? { step, ms: 0, heldMs: 0, cpuMs: 0 };
    found.set(step, known);
    return known;
  };
  let current = timesOf('graph');
  let entered = performance.now();
  let ticked = performance.now();
  let cpu = process.cpuUsage();
  const tick = () => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(cpu);
    if (now - ticked > current.heldMs) {
      current.heldMs = now - ticked;
      current.cpuMs = (user + system) / 1000;
    }
    ticked = now;
    cpu = process.cpuUsage();
  };
  const ticking = setInterval(tick, TICK_MS);
  await analyze(
    dataset,
    {},
    {
      signal: new AbortController().signal,
      onProgress(step) {
        if (step === current.step) return;
        // What held the thread up to here was the step before.
        tick();
        current.ms += performance.now() - entered;
        current = timesOf(step);
        entered = performance.now();
      },
    },
  );
  tick();
  clearInterval(ticking);
  current.ms += performance.now() - entered;
  return [...found.values()];
}

/** The delay of a run that is told to stop so long after a step began; undefined where it came to its end before. */
async function msToStop({ step }: StepTimes, afterMs: number): Promise<number | undefined> {
  const controller = new AbortController();
  let wanted = Number.POSITIVE_INFINITY;
  const begin = () => {
    if (wanted !== Number.POSITIVE_INFINITY) return;
    wanted = performance.now() + afterMs;
    setTimeout(() => controller.abort(), afterMs);
  };
  if (step === 'graph') begin();
  try {
    await analyze(
      dataset,
      {},
      { signal: controller.signal, onProgress: (current) => current === step && begin() },
    );
    return undefined;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ABORTED') throw error;
    return performance.now() - wanted;
  }
}

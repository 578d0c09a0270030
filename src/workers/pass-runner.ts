import { throwIfAborted } from '../errors.js';
import { addTo, type Engine, type Pass, type PassInput } from '../kernel/pass.js';
import { type PassName, passes } from '../kernel/passes.js';
import { type Task, type TaskInput, type TaskName, type TaskOutput, tasks } from '../kernel/tasks.js';
import { type Crew, createCrew } from './crew.js';
import { shareInput } from './share-input.js';
import { availableThreads, startWorker } from './start-worker.js';

/** How passes are run. */
export interface RunnerOptions {
  /** Worker threads at most; as many as the machine runs at once when left out, {@link MOST_THREADS} at most. */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly engine?: Engine | undefined;
}

/** Runs passes, on worker threads where they pay. */
export interface PassRunner {
  /**
   * Does all chunks of a pass and adds their vectors up in the order of chunks. Throws ABORTED within 100 ms of the
   * signal, and WORKER_FAILED when a thread breaks down; in both cases no thread is left.
   */
  run(name: PassName, input: PassInput, onProgress?: (done: number) => void): Promise<Float64Array[]>;
  /**
   * Does a task: on a worker thread where it is long and there is a signal, so that it can be stopped as a pass can; else
   * on this one, where it is done as soon. Throws as {@link PassRunner.run} does.
   */
  do<Name extends TaskName>(task: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>>;
  /** Ends what runs with ABORTED and stops the threads. A runner that is not closed keeps the process alive. */
  close(): Promise<void>;
}

/** More threads than this wait for memory rather than compute. */
const MOST_THREADS = 16;

/** Passes that visit fewer arcs than this, some 50 ms of work, are over before a worker has started. */
const WORTH_A_THREAD = 4e7;

/** Between chunks the thread that computes looks after other work this often. */
const BREATH_MS = 25;

/** A runner whose threads start with the first pass that is large enough, and serve all passes after it. */
export function createRunner(options: RunnerOptions = {}): PassRunner {
  const { threads, engine = 'fastest' } = options;
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const most = Math.min(threads ?? Math.min(availableThreads(), MOST_THREADS), 256);
  let crew: Crew | undefined;
  // One pass after the other: each of them has work for all threads.
  let last: Promise<unknown> = Promise.resolve();

  async function runNext(name: PassName, input: PassInput, onProgress: (done: number) => void) {
    throwIfAborted(signal);
    const pass: Pass = passes[name] as unknown as Pass;
    if (pass.cost(input) >= WORTH_A_THREAD) {
      crew ??= createCrew(startWorker);
      const sums = await crew.run({ name, pass, input: shareInput(input), engine, most, signal, onProgress });
      if (sums !== undefined) return sums;
    }
    return runBreathing(pass, input, engine, signal, onProgress);
  }

  async function doNext<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
  ): Promise<TaskOutput<Name>> {
    throwIfAborted(signal);
    const task = tasks[name] as unknown as Task<TaskInput<Name>, TaskOutput<Name>>;
    if (options.signal !== undefined && task.cost(input) >= WORTH_A_THREAD) {
      crew ??= createCrew(startWorker);
      const done = await crew.do(name, input, signal);
      if (done !== undefined) return done.output as TaskOutput<Name>;
    }
    const output = task.run(input);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal);
    return output;
  }

  function afterLast<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  return {
    run: (name, input, onProgress = () => {}) => afterLast(() => runNext(name, input, onProgress)),
    do: (task, input) => afterLast(() => doNext(task, input)),
    async close() {
      closing.abort();
      await last;
      await crew?.dismiss();
    },
  };
}

/** All chunks on this thread, with a pause for signals and other work now and then. */
async function runBreathing(
  pass: Pass,
  input: PassInput,
  engine: Engine,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Float64Array[]> {
  const sums = pass.lengths(input).map((length) => new Float64Array(length));
  const chunkCount = pass.chunkCount(input);
  const runChunk = pass.prepare(input, engine);
  let breathed = performance.now();
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    addTo(sums, runChunk(chunk));
    if (performance.now() - breathed < BREATH_MS) continue;
    onProgress((chunk + 1) / chunkCount);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal);
    breathed = performance.now();
  }
  onProgress(1);
  return sums;
}

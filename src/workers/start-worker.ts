import { builtin } from './builtin.js';
import type { Answer, Order } from './messages.js';
import { WORKER_SOURCE } from './worker-main.generated.js';

/** A worker thread, the same for Node and for browsers. */
export interface WorkerThread {
  post(order: Order, transfer: readonly ArrayBuffer[]): void;
  /** Stops it at once, in the middle of a loop if need be. */
  stop(): Promise<void>;
}

export interface WorkerListener {
  onAnswer(answer: Answer): void;
  /** It stopped by itself. */
  onCrash(reason: string): void;
  /** It never started, since the page forbids programs from text. */
  onForbidden(): void;
}

type NodeThreads = typeof import('node:worker_threads');
type NodeOs = typeof import('node:os');

/** How many threads this machine runs at once. */
export function availableThreads(): number {
  const os = builtin<NodeOs>('node:os');
  return os?.availableParallelism() ?? globalThis.navigator?.hardwareConcurrency ?? 1;
}

/** Starts a worker; undefined where the engine has none or the page forbids it. */
export function startWorker(listener: WorkerListener): WorkerThread | undefined {
  const threads = builtin<NodeThreads>('node:worker_threads');
  try {
    return threads === undefined ? startWebWorker(listener) : startNodeWorker(threads, listener);
  } catch {
    // No Worker here, or a content policy against programs from text: the caller goes on without threads.
    return undefined;
  }
}

function startNodeWorker({ Worker }: NodeThreads, listener: WorkerListener): WorkerThread {
  // Without the flags of this process: loaders for TypeScript and the like have nothing to do in there.
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    execArgv: [],
    name: 'orgraph',
    // Hardly an object is made in there: all is in arrays.
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  });
  worker.on('message', (answer: Answer) => listener.onAnswer(answer));
  worker.on('error', (error) => listener.onCrash(String(error)));
  worker.on('exit', (code) => listener.onCrash(`it ended with code ${code}`));
  return {
    post: (order, transfer) => worker.postMessage(order, transfer),
    stop: async () => {
      worker.removeAllListeners();
      // A worker that is stopped while it throws has nobody left to tell.
      worker.on('error', () => {});
      await worker.terminate();
    },
  };
}

function startWebWorker(listener: WorkerListener): WorkerThread {
  const address = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'orgraph' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => listener.onAnswer(data);
  // An error of the program says what it is; that of a content policy says nothing.
  worker.onerror = (event: Event & { readonly message?: string }) =>
    event.message === undefined ? listener.onForbidden() : listener.onCrash(event.message);
  return {
    post: (order, transfer) => worker.postMessage(order, [...transfer]),
    stop: async () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

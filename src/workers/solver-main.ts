import { builtin } from './builtin.js';
import type { SolverAnswer, SolverJob } from './run-solver.js';
import { type Highs, solveProgram } from './solve-program.js';

// The program of a thread that solves: bundled into text, it runs where nothing of this package can be imported.
// It loads the solver from the path that the first thread found, solves one program, and ends.

async function main(): Promise<void> {
  const threads = builtin<typeof import('node:worker_threads')>('node:worker_threads');
  const modules = builtin<typeof import('node:module')>('node:module');
  if (threads?.parentPort == null || modules === undefined) return;
  const port = threads.parentPort;
  const answer = (message: SolverAnswer) => port.postMessage(message);
  const { path, program, limits } = threads.workerData as SolverJob;
  const load = modules.createRequire(path)(path) as () => Promise<Highs>;
  answer({
    kind: 'solved',
    ...solveProgram(await load(), program, limits, (bound) => answer({ kind: 'bound', bound })),
  });
}

void main();

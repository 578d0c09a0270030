import { OrgraphError, throwIfAborted } from '../errors.js';
import type { IntegerProgram } from '../kernel/coverage/cover-model.js';
import { builtin } from './builtin.js';
import { type Highs, type Solved, type SolveLimits, solveProgram } from './solve-program.js';
import { SOLVER_SOURCE } from './solver-main.generated.js';

/** What the thread that solves is given. */
export interface SolverJob {
  /** Where the package highs is. */
  readonly path: string;
  readonly program: IntegerProgram;
  readonly limits: SolveLimits;
}

/** What it says: how the bound moves, and in the end the solution. */
export type SolverAnswer =
  | { readonly kind: 'bound'; readonly bound: number }
  | ({ readonly kind: 'solved' } & Solved);

/** How a solver is run. */
export interface SolverControl {
  /** The package highs, loaded; then it runs on this thread, and neither signal nor progress is heeded meanwhile. */
  readonly highs?: Highs | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onBound?: ((bound: number) => void) | undefined;
}

/** The solver may overrun its time in steps that it does not interrupt. Beyond this it is stopped. */
const OVERRUN_SECONDS = 20;

/**
 * Where the package highs is. It is an optional peer: undefined where it is not installed, and in browsers, which are given
 * it loaded.
 */
export function solverPath(): string | undefined {
  const modules = builtin<typeof import('node:module')>('node:module');
  try {
    return modules?.createRequire(import.meta.url).resolve('highs');
  } catch {
    return undefined;
  }
}

/**
 * Solves a program with HiGHS, in Node on a thread of its own. Undefined where there is no solver. Throws ABORTED, and
 * WORKER_FAILED when the solver breaks down. Within its time the answer is the same each time; where the time ends first,
 * the bound and the best solution depend on the machine.
 */
export async function runSolver(
  program: IntegerProgram,
  limits: SolveLimits,
  { highs, signal, onBound = () => {} }: SolverControl = {},
): Promise<Solved | undefined> {
  throwIfAborted(signal);
  if (highs !== undefined) return solveProgram(highs, program, limits, onBound);
  const path = solverPath();
  const threads = builtin<typeof import('node:worker_threads')>('node:worker_threads');
  if (path === undefined || threads === undefined) return undefined;
  const worker = new threads.Worker(SOLVER_SOURCE, {
    eval: true,
    execArgv: [],
    name: 'orgraph solver',
    workerData: { path, program, limits } satisfies SolverJob,
  });
  let stop = (): void => {};
  try {
    return await new Promise<Solved>((resolve, reject) => {
      let bound = program.sense === 'least' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      const fail = (reason: string) => reject(new OrgraphError('WORKER_FAILED', { reason }));
      const onAbort = () => reject(new OrgraphError('ABORTED'));
      const late = setTimeout(
        () => resolve({ values: undefined, bound, isOptimal: false, isInfeasible: false }),
        1000 * Math.min(limits.seconds + OVERRUN_SECONDS, 2_000_000),
      );
      stop = () => {
        clearTimeout(late);
        signal?.removeEventListener('abort', onAbort);
      };
      signal?.addEventListener('abort', onAbort);
      worker.on('error', (error) => fail(String(error)));
      worker.on('exit', (code) => fail(`the solver ended with code ${code}`));
      worker.on('message', (answer: SolverAnswer) => {
        if (answer.kind === 'solved') return resolve(answer);
        bound = answer.bound;
        onBound(bound);
      });
    });
  } finally {
    stop();
    worker.removeAllListeners();
    worker.on('error', () => {});
    await worker.terminate();
  }
}

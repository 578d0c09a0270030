import { OrgraphError } from '../errors.js';
import { addTo, type Engine, type Pass, type PassInput } from '../kernel/pass.js';
import type { PassName } from '../kernel/passes.js';
import type { TaskName } from '../kernel/tasks.js';
import type { Answer } from './messages.js';
import type { startWorker, WorkerThread } from './start-worker.js';

/** One pass to be done by all. */
export interface Job {
  readonly name: PassName;
  readonly pass: Pass;
  readonly input: PassInput;
  readonly engine: Engine;
  /** Threads at most. */
  readonly most: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (done: number) => void;
}

/** Worker threads that do one job after the other. */
export interface Crew {
  /** The sums of all chunks in their order; undefined where no thread can be started. */
  run(job: Job): Promise<Float64Array[] | undefined>;
  /** What a task gives, done by one thread; undefined where none can be started. */
  do(task: TaskName, input: unknown, signal: AbortSignal): Promise<{ readonly output: unknown } | undefined>;
  dismiss(): Promise<void>;
}

/** Chunks a thread has before it, so that it need not wait for the first thread to hand out the next. */
const AHEAD = 3;

type Vectors = readonly Float64Array<ArrayBuffer>[];

interface Member {
  readonly thread: WorkerThread;
  /** Chunks it was given and has not brought back. */
  open: number;
}

/** What a crew is busy with. */
interface Current {
  onAnswer(member: Member, answer: Answer): void;
  onCrash(reason: string): void;
  onForbidden(): void;
}

/** A crew without members yet: they are started when a job comes that has work for them. */
export function createCrew(start: typeof startWorker): Crew {
  const members: Member[] = [];
  let current: Current | undefined;
  let jobCount = 0;
  let isForbidden = false;

  function grow(size: number): void {
    while (members.length < size) {
      const thread = start({
        onAnswer: (answer) => current?.onAnswer(member, answer),
        onCrash(reason) {
          // It may be told of twice: as an error, and as the end that follows.
          if (!members.includes(member)) return;
          members.splice(members.indexOf(member), 1);
          current?.onCrash(reason);
        },
        onForbidden() {
          isForbidden = true;
          current?.onForbidden();
        },
      });
      if (thread === undefined) return;
      const member: Member = { thread, open: 0 };
      members.push(member);
    }
  }

  async function dismiss(): Promise<void> {
    await Promise.all(members.splice(0).map(({ thread }) => thread.stop()));
  }

  function work(job: Job, crew: readonly Member[]): Promise<Float64Array[] | undefined> {
    const { pass, input, onProgress } = job;
    const id = jobCount++;
    const lengths = pass.lengths(input);
    const chunkCount = pass.chunkCount(input);
    const sums = lengths.map((length) => new Float64Array(length));
    const spare: Vectors[] = [];
    const early = new Map<number, Vectors>();
    let given = 0;
    let added = 0;

    // A thread may run ahead of one that is slow, but not so far that what it brings back fills the memory.
    const mayGive = () => given < chunkCount && given < added + 4 * AHEAD * crew.length;
    const give = (): void => {
      for (let isDone = false; !isDone; ) {
        isDone = true;
        for (const member of crew) {
          if (member.open >= AHEAD || !mayGive()) continue;
          const vectors = spare.pop() ?? lengths.map((length) => new Float64Array(length));
          const transfer = vectors.map((vector) => vector.buffer);
          member.thread.post({ kind: 'chunk', job: id, chunk: given++, vectors }, transfer);
          member.open++;
          isDone = false;
        }
      }
    };

    const take = (member: Member, chunk: number, brought: Vectors): void => {
      member.open--;
      early.set(chunk, brought);
      for (let vectors = early.get(added); vectors !== undefined; vectors = early.get(added)) {
        addTo(sums, vectors);
        early.delete(added++);
        spare.push(vectors);
      }
      onProgress(added / chunkCount);
    };

    return new Promise((resolve, reject) => {
      const fail = (reason: string) => reject(new OrgraphError('WORKER_FAILED', { reason }));
      current = {
        onCrash: fail,
        onForbidden: () => resolve(undefined),
        onAnswer(member, answer) {
          if (answer.kind === 'failed') return fail(answer.reason);
          if (answer.kind !== 'done') return;
          try {
            take(member, answer.chunk, answer.vectors);
            if (added < chunkCount) return give();
          } catch (error) {
            // The caller's own function for progress threw.
            return reject(error);
          }
          for (const { thread } of crew) thread.post({ kind: 'forget', job: id }, []);
          resolve(sums);
        },
      };
      for (const { thread } of crew)
        thread.post({ kind: 'prepare', job: id, pass: job.name, input, engine: job.engine }, []);
      give();
    });
  }

  /** Stops all threads where the work breaks off: those in the middle of it cannot be asked to leave it. */
  async function guarded<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const stopped = whenAborted(signal);
    try {
      const found = await Promise.race([work(), stopped.promise]);
      if (found === undefined) await dismiss();
      return found;
    } catch (error) {
      await dismiss();
      throw error;
    } finally {
      current = undefined;
      stopped.forget();
    }
  }

  return {
    async run(job) {
      if (isForbidden) return undefined;
      const size = Math.min(job.most, job.pass.chunkCount(job.input));
      grow(size);
      const crew = members.slice(0, size);
      if (crew.length === 0) return undefined;
      for (const member of crew) member.open = 0;
      return guarded(job.signal, () => work(job, crew));
    },
    async do(task, input, signal) {
      if (isForbidden) return undefined;
      grow(1);
      const [member] = members;
      if (member === undefined) return undefined;
      return guarded(signal, () => {
        const done = new Promise<{ readonly output: unknown } | undefined>((resolve, reject) => {
          const fail = (reason: string) => reject(new OrgraphError('WORKER_FAILED', { reason }));
          current = {
            onCrash: fail,
            onForbidden: () => resolve(undefined),
            onAnswer(_, answer) {
              if (answer.kind === 'failed') fail(answer.reason);
              else if (answer.kind === 'did') resolve({ output: answer.output });
            },
          };
        });
        member.thread.post({ kind: 'task', task, input }, []);
        return done;
      });
    },
    dismiss,
  };
}

/** A promise that breaks when the caller asks to stop, and the way to take it back. */
function whenAborted(signal: AbortSignal | undefined): { promise: Promise<never>; forget(): void } {
  const { promise, reject } = promiseWithReject();
  const onAbort = () => reject(new OrgraphError('ABORTED'));
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort);
  return { promise, forget: () => signal?.removeEventListener('abort', onAbort) };
}

function promiseWithReject(): { promise: Promise<never>; reject(error: Error): void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

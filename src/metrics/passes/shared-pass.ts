import type { Network } from '../../graph/network.js';
import { type Pass, type PassInput, runHere } from '../../kernel/pass.js';
import { type PassName, passes } from '../../kernel/passes.js';
import { type Task, type TaskInput, type TaskName, type TaskOutput, tasks } from '../../kernel/tasks.js';
import type { PassRunner } from '../../workers/pass-runner.js';

/**
 * Long work that several measures read. It is done once for a network and kept for as long as the network is: on this
 * thread when a measure asks for it, or ahead of that on others.
 */
export interface SharedPass<Result = unknown, Options extends object = object> {
  /** What is being done, for whoever waits. */
  readonly title: string;
  /** Whether it falls into chunks that many threads share; such work takes longest. */
  readonly isChunked: boolean;
  of(network: Network, options?: Options): Result;
  prepare(
    network: Network,
    options: Options,
    runner: PassRunner,
    onProgress: (done: number) => void,
  ): Promise<void>;
}

/** What was found, by what it belongs to: passes that follow the same arcs on undirected networks share one. */
export type KnownResults<Result> = WeakMap<object, { readonly result: Result; readonly settings: string }>;

/** What every kind of shared work states. */
interface Statement<Result, Options extends object> {
  readonly title: string;
  /** What the result belongs to, for as long as that is kept: most often the rows that are followed. */
  keyOf(network: Network): object;
  /** What of the options the result depends on; that of other settings takes its place. Nothing, when left out. */
  settingsOf?(options: Options): string;
  readonly known?: KnownResults<Result>;
}

/** A pass over a network, ready to be run, and what its sums are made into. */
export interface PassPlan<Result> {
  readonly name: PassName;
  readonly input: PassInput;
  finish(sums: readonly Float64Array[]): Result;
}

/** A task and what goes into it. */
export interface TaskCall<Name extends TaskName = TaskName> {
  readonly task: Name;
  readonly input: TaskInput<Name>;
}

/** How a pass is readied: by a task, whose outcome makes the plan. */
export interface PlanMaker<Name extends TaskName, Result> {
  readonly call: TaskCall<Name>;
  planOf(ready: TaskOutput<Name>): PassPlan<Result>;
}

/** Does a task on this thread. */
export function doHere<Name extends TaskName>({ task, input }: TaskCall<Name>): TaskOutput<Name> {
  return (tasks[task] as unknown as Task<TaskInput<Name>, TaskOutput<Name>>).run(input);
}

/** States work in chunks. What {@link PlanMaker} reads of `before` is ready by then. */
export function sharedPass<Name extends TaskName, Result>(
  statement: Statement<Result, object> & {
    readonly before?: SharedPass;
    makerOf(network: Network): PlanMaker<Name, Result>;
  },
): SharedPass<Result> {
  return shared(statement, {
    isChunked: true,
    here(network) {
      const { call, planOf } = statement.makerOf(network);
      const { name, input, finish } = planOf(doHere(call));
      return finish(runHere(passes[name] as unknown as Pass, input));
    },
    async ahead(network, _, runner, onProgress) {
      await statement.before?.prepare(network, {}, runner, () => {});
      const { call, planOf } = statement.makerOf(network);
      const { name, input, finish } = planOf(await runner.do(call.task, call.input));
      return finish(await runner.run(name, input, onProgress));
    },
  });
}

/** States work of one piece, whose result is what the task gives. */
export function sharedTask<Name extends TaskName, Options extends object = object>(
  statement: Statement<TaskOutput<Name>, Options> & {
    callOf(network: Network, options: Options): TaskCall<Name>;
  },
): SharedPass<TaskOutput<Name>, Options> {
  return shared<TaskOutput<Name>, Options>(statement, {
    isChunked: false,
    here: (network, options) => doHere(statement.callOf(network, options)),
    ahead(network, options, runner) {
      const { task, input } = statement.callOf(network, options);
      return runner.do(task, input);
    },
  });
}

interface Ways<Result, Options> {
  readonly isChunked: boolean;
  here(network: Network, options: Options): Result;
  ahead(
    network: Network,
    options: Options,
    runner: PassRunner,
    onProgress: (done: number) => void,
  ): Promise<Result>;
}

function shared<Result, Options extends object>(
  { title, keyOf, settingsOf = () => '', known = new WeakMap() }: Statement<Result, Options>,
  { isChunked, here, ahead }: Ways<Result, Options>,
): SharedPass<Result, Options> {
  const keptFor = (network: Network, options: Options) => {
    const kept = known.get(keyOf(network));
    return kept?.settings === settingsOf(options) ? kept : undefined;
  };
  const keep = (network: Network, options: Options, result: Result): Result => {
    known.set(keyOf(network), { result, settings: settingsOf(options) });
    return result;
  };
  return {
    title,
    isChunked,
    of(network, options = {} as Options) {
      const kept = keptFor(network, options);
      return kept !== undefined ? kept.result : keep(network, options, here(network, options));
    },
    async prepare(network, options, runner, onProgress) {
      if (keptFor(network, options) !== undefined) return;
      keep(network, options, await ahead(network, options, runner, onProgress));
    },
  };
}

import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import { type Pass, type PassInput, runHere } from '../../kernel/pass.js';
import { type PassName, passes } from '../../kernel/passes.js';
import type { PassRunner } from '../../workers/pass-runner.js';

/** A pass over one network, ready to be run, and what its sums are made into. */
export interface PassPlan<Result> {
  readonly name: PassName;
  readonly input: PassInput;
  finish(sums: readonly Float64Array[]): Result;
}

/**
 * Long work that several measures read. It is done once for a network and kept for as long as the network is: on this
 * thread when a measure asks for it, or ahead of that on many.
 */
export interface SharedPass<Result = unknown> {
  /** What is being done, for whoever waits. */
  readonly title: string;
  of(network: Network): Result;
  prepare(network: Network, runner: PassRunner, onProgress: (done: number) => void): Promise<void>;
}

/** What was found for a graph: passes that follow the same arcs on undirected networks share one. */
export type KnownResults<Result> = WeakMap<Csr, { readonly result: Result }>;

/** States a shared pass. `keyOf` gives the rows it follows, under which its result is kept in `known`. */
export function sharedPass<Result>(
  title: string,
  keyOf: (network: Network) => Csr,
  planOf: (network: Network) => PassPlan<Result>,
  known: KnownResults<Result> = new WeakMap(),
): SharedPass<Result> {
  const keep = (network: Network, result: Result): Result => {
    known.set(keyOf(network), { result });
    return result;
  };
  return {
    title,
    of(network) {
      const kept = known.get(keyOf(network));
      if (kept !== undefined) return kept.result;
      const { name, input, finish } = planOf(network);
      return keep(network, finish(runHere(passes[name] as unknown as Pass, input)));
    },
    async prepare(network, runner, onProgress) {
      if (known.has(keyOf(network))) return;
      const { name, input, finish } = planOf(network);
      keep(network, finish(await runner.run(name, input, onProgress)));
    },
  };
}

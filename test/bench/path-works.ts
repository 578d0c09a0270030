import type { Network } from '../../src/graph/network.js';
import { distancesOf } from '../../src/kernel/csr.js';
import type { Engine, PassInput } from '../../src/kernel/pass.js';
import type { PassName } from '../../src/kernel/passes.js';
import { nodeOrder } from '../../src/kernel/paths/node-order.js';
import { stepDistancesInput } from '../../src/kernel/paths/step-distances.js';
import { stepPathsInput } from '../../src/kernel/paths/step-paths-input.js';
import { strengthPathsInput } from '../../src/kernel/paths/strength-input.js';
import { createRunner } from '../../src/workers/pass-runner.js';

/** How a path work of ours is run: the whole of it is timed, the order of nodes and the start of threads included. */
export interface PathOptions {
  readonly threads: number;
  readonly engine: Engine;
  /** Followed instead of all people. */
  readonly sources?: Int32Array | undefined;
}

/** What a path work gives, and how long it took until the first path was followed. */
export interface PathResult {
  readonly values: Float64Array;
  readonly readySeconds: number;
}

async function run(
  name: PassName,
  input: PassInput,
  { threads, engine }: PathOptions,
): Promise<Float64Array[]> {
  const runner = createRunner({ threads, engine });
  try {
    return await runner.run(name, input);
  } finally {
    await runner.close();
  }
}

/** Raw betweenness. */
export async function stepBetweenness(network: Network, options: PathOptions): Promise<PathResult> {
  const { out, in: incoming, directed } = network;
  const { sources } = options;
  const start = performance.now();
  const { input, back } = stepPathsInput(out, incoming, sources === undefined ? {} : { sources });
  const readySeconds = (performance.now() - start) / 1000;
  const [sums] = back(await run('stepPaths', input, options));
  return { values: sums!.map((sum) => (directed ? sum : sum / 2)), readySeconds };
}

/** Raw betweenness along lengths 1 / strength. */
export async function strengthBetweenness(network: Network, options: PathOptions): Promise<PathResult> {
  const { out, both, directed } = network;
  const { sources } = options;
  const start = performance.now();
  const order = nodeOrder(both).nodes;
  const { input, back } = strengthPathsInput(
    out,
    distancesOf(out.strengths),
    sources === undefined ? { order } : { order, sources },
  );
  const readySeconds = (performance.now() - start) / 1000;
  const [sums] = await run('strengthPaths', input, options);
  return { values: back(sums!).map((sum) => (directed ? sum : sum / 2)), readySeconds };
}

/** Harmonic closeness; the pass gives the other forms of closeness with it. */
export async function distances(network: Network, options: PathOptions): Promise<PathResult> {
  const { out, in: incoming, nodeCount } = network;
  const start = performance.now();
  const { input, back } = stepDistancesInput(out, incoming);
  const readySeconds = (performance.now() - start) / 1000;
  const { harmonic } = back(await run('stepDistances', input, options));
  return { values: harmonic.map((sum) => sum / (nodeCount - 1)), readySeconds };
}

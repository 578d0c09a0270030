import { isInTopSet, rankValues } from '../../kernel/ranks.js';
import { createRandom, shuffle } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { SOURCES_OF_A_DRAW, scaledPaths } from './pull-draws.js';
import type { PullGraph } from './pull-evidence.js';
import { followDraws } from './pull-paths.js';

/** How far evidence from paths of some people is off, among the people of its top set. */
interface PathError {
  /** The root mean square of how far it is off, as a share of the exact value. */
  readonly error: number;
  /** The share of the exact top set that is in the top set by it, too. */
  readonly kept: number;
}

/** How far bridge and reach of a draw are off because it follows the paths of some people alone. */
export interface PathSampling {
  /** People whose paths a draw follows. */
  readonly followed: number;
  readonly bridge: PathError;
  readonly reach: PathError;
}

/**
 * Measures it where both are known: on all data the exact values stand beside those from as many people, drawn as in a draw. Undefined
 * where draws follow everybody. `size` people make up a top set. Cost: that of one draw.
 */
export async function measurePathSampling(
  graph: PullGraph,
  exact: Readonly<Record<'bridge' | 'reach', Float64Array>>,
  size: number,
  seed: number,
  runner: PassRunner,
): Promise<PathSampling | undefined> {
  const { nodeCount, targets, directed } = graph;
  if (nodeCount <= SOURCES_OF_A_DRAW || targets.length === 0) return undefined;
  const everybody = Int32Array.from({ length: nodeCount }, (_, person) => person);
  const followed = everybody.slice();
  shuffle(followed, createRandom(seed, 'informal pull, paths of a draw'));
  const sources = followed.slice(0, SOURCES_OF_A_DRAW).sort();
  const isKept = new Uint8Array(targets.length).fill(1);
  const [paths] = await followDraws(graph, [{ isKept, sources }], runner);
  const [bridge, reach] = scaledPaths(paths!, nodeCount, sources.length, directed);
  return {
    followed: sources.length,
    bridge: errorOf(exact.bridge, bridge, everybody, size),
    reach: errorOf(exact.reach, reach, everybody, size),
  };
}

function errorOf(
  exact: Float64Array,
  estimate: Float64Array,
  everybody: Int32Array,
  size: number,
): PathError {
  const ranks = rankValues(exact, everybody);
  const estimatedRanks = rankValues(estimate, everybody);
  let squares = 0;
  let top = 0;
  let kept = 0;
  for (const person of everybody) {
    if (!isInTopSet(ranks, exact, person, size)) continue;
    top++;
    squares += (estimate[person]! / exact[person]! - 1) ** 2;
    if (isInTopSet(estimatedRanks, estimate, person, size)) kept++;
  }
  const shown = (value: number) => Number(value.toPrecision(3));
  return { error: shown(Math.sqrt(squares / top)), kept: shown(kept / top) };
}

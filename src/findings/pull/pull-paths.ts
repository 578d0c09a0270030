import { harmonicOf, type StepDistancesInput } from '../../kernel/paths/step-distances.js';
import type { StepPathsInput } from '../../kernel/paths/step-paths.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import type { PullGraph } from './pull-evidence.js';

/** What is left of the network in one draw, and the people from whom its paths are followed. */
export interface DrawnTies {
  readonly isKept: Uint8Array;
  readonly sources: Int32Array;
}

/** Sums over the sources of one draw. */
export interface DrawnPaths {
  /** The share of shortest paths that run through each person. */
  readonly betweenness: Float64Array;
  /** 1 / the length of the way to each person. */
  readonly harmonic: Float64Array;
}

/**
 * Follows the shortest paths of several draws at once: each draw is an island of its own in one large graph, so that all
 * threads have work and the kernels start once for all of them. Cost: that of the draws one after the other.
 */
export async function followDraws(
  graph: PullGraph,
  draws: readonly DrawnTies[],
  runner: PassRunner,
): Promise<DrawnPaths[]> {
  const { nodeCount } = graph;
  const islands = layIslands(graph, draws);
  const sources = Int32Array.from(
    draws.flatMap((draw, island) => [...draw.sources].map((source) => island * nodeCount + source)),
  );
  const paths: StepPathsInput = {
    ...islands,
    parts: Int32Array.from({ length: draws.length + 1 }, (_, island) => island * nodeCount),
    sources,
    delays: new Int32Array(sources.length),
    ends: new Float64Array(0),
    squares: false,
    lanes: 'float32',
  };
  const distances: StepDistancesInput = { ...islands, sources };
  const [betweenness] = await runner.run('stepPaths', paths);
  const [, , high, low] = await runner.run('stepDistances', distances);
  const harmonic = harmonicOf(high!, low!);
  return draws.map((_, island) => ({
    betweenness: betweenness!.subarray(island * nodeCount, (island + 1) * nodeCount),
    harmonic: harmonic.subarray(island * nodeCount, (island + 1) * nodeCount),
  }));
}

function layIslands(graph: PullGraph, draws: readonly DrawnTies[]) {
  const { nodeCount, starts, targets, sources, byTarget, inStarts, directed } = graph;
  let arcCount = 0;
  for (const { isKept } of draws) for (const kept of isKept) arcCount += kept;
  const out = rows(draws.length * nodeCount, arcCount);
  const into = directed ? rows(draws.length * nodeCount, arcCount) : out;
  let written = 0;
  let writtenIn = 0;
  draws.forEach(({ isKept }, island) => {
    const first = island * nodeCount;
    for (let node = 0; node < nodeCount; node++) {
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++)
        if (isKept[arc] === 1) out.targets[written++] = first + targets[arc]!;
      out.starts[first + node + 1] = written;
      if (!directed) continue;
      for (let at = inStarts[node]!; at < inStarts[node + 1]!; at++)
        if (isKept[byTarget[at]!] === 1) into.targets[writtenIn++] = first + sources[byTarget[at]!]!;
      into.starts[first + node + 1] = writtenIn;
    }
  });
  return {
    nodeCount: draws.length * nodeCount,
    starts: out.starts,
    targets: out.targets,
    inStarts: into.starts,
    inTargets: into.targets,
  };
}

function rows(nodeCount: number, arcCount: number): { starts: Int32Array; targets: Int32Array } {
  return { starts: new Int32Array(nodeCount + 1), targets: new Int32Array(arcCount) };
}

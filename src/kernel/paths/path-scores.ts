import type { Csr } from '../csr.js';
import { runHere } from '../pass.js';
import { distanceSums } from './step-distances.js';
import { stepPaths } from './step-paths.js';
import { stepPathsInput } from './step-paths-input.js';

/** What unweighted shortest paths from a set of sources say about every node. */
export interface PathScores {
  /** Sum over sources of the share of shortest paths that run through the node, ends left out. */
  readonly betweenness: Float64Array;
  /** Sum over sources of 1 / distance from the source to the node; 0 for what is not reached. */
  readonly harmonicFrom: Float64Array;
}

/** Follows the paths on this thread; `turned` holds the arcs of `csr` turned round. Cost: see the two passes. */
export function pathScores(csr: Csr, turned: Csr, sources: Int32Array): PathScores {
  const { input, back } = stepPathsInput(csr, turned, { sources });
  return {
    betweenness: back(runHere(stepPaths, input))[0]!,
    harmonicFrom: distanceSums(csr, turned, sources).harmonic,
  };
}

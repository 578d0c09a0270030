import { sortByGroup } from './level-graph.js';
import { overlapOf, type Partition } from './partitions.js';
import { adjustedRandIndex } from './rand-index.js';
import { variationOfInformation } from './variation-of-information.js';

/** Adjusted Rand index, 1 also where both partitions are the same and leave chance no room. */
export function agreementOf(
  first: Int32Array,
  second: Int32Array,
  overlap = overlapOf(first, second),
): number {
  const index = adjustedRandIndex(first, second, overlap);
  return Number.isNaN(index) ? 1 : index;
}

/** How alike the partitions of several runs are. */
export interface RunLikeness {
  /** Mean agreement (adjusted Rand index) over all pairs of runs; NaN with fewer than two. */
  readonly adjustedRand: number;
  /** Mean variation of information over all pairs of runs, in nats; NaN with fewer than two. */
  readonly variation: number;
  /** The mean agreement of each run with the others. */
  readonly withOthers: Float64Array;
}

/** Compares each run with each other one. Cost: O(runs^2 x nodes), with a constant far below that of a run. */
export function runLikeness(runs: readonly Int32Array[]): RunLikeness {
  const withOthers = new Float64Array(runs.length);
  let adjustedRand = 0;
  let variation = 0;
  for (let i = 0; i < runs.length; i++) {
    for (let j = i + 1; j < runs.length; j++) {
      const overlap = overlapOf(runs[i]!, runs[j]!);
      const index = agreementOf(runs[i]!, runs[j]!, overlap);
      adjustedRand += index;
      withOthers[i]! += index / (runs.length - 1);
      withOthers[j]! += index / (runs.length - 1);
      variation += variationOfInformation(runs[i]!, runs[j]!, overlap);
    }
  }
  const pairs = (runs.length * (runs.length - 1)) / 2;
  return { adjustedRand: adjustedRand / pairs, variation: variation / pairs, withOthers };
}

/** Below this, modularities differ by the rounding of their sums alone. */
const SAME_MODULARITY = 1e-10;

/**
 * The run of highest modularity; of several that reach it, the one that agrees best with all others, and of those the
 * first. At least one run. Equal optima are common in small networks, and rounding must not choose among them.
 */
export function bestRun(runs: readonly Partition[], { withOthers }: RunLikeness): Partition {
  const highest = runs.reduce((most, run) => Math.max(most, run.modularity), Number.NEGATIVE_INFINITY);
  let best = -1;
  runs.forEach((run, place) => {
    if (run.modularity < highest - SAME_MODULARITY) return;
    if (best === -1 || withOthers[place]! > withOthers[best]! + SAME_MODULARITY) best = place;
  });
  return runs[best]!;
}

/**
 * For each node the share of runs in which it is with most of its group: of the run's groups, the one that
 * holds most members of the node's group counts as that group (the lower number among equals). 1, always; NaN for nodes
 * without a group. Cost: O(runs x nodes).
 */
export function shareWithGroup(groups: Partition, runs: readonly Int32Array[]): Float64Array {
  const { of, count } = groups;
  const { sorted, starts } = sortByGroup(
    of.map((group) => group + 1),
    count + 1,
  );
  const stays = new Float64Array(of.length);
  const met = new Int32Array(of.length); // all 0 between groups
  for (const run of runs) {
    for (let group = 1; group <= count; group++) {
      const members = sorted.subarray(starts[group]!, starts[group + 1]!);
      let most = run[members[0]!]!;
      for (const node of members) {
        const other = run[node]!;
        met[other]!++;
        if (met[other]! > met[most]! || (met[other] === met[most] && other < most)) most = other;
      }
      for (const node of members) {
        met[run[node]!] = 0;
        if (run[node] === most) stays[node]!++;
      }
    }
  }
  return stays.map((times, node) => (of[node] === -1 ? Number.NaN : times / runs.length));
}

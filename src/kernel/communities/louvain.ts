import type { Csr } from '../csr.js';
import { type RandomBelow, randomIntegers } from '../random-integers.js';
import {
  aggregate,
  type LevelGraph,
  levelGraphOf,
  singletons,
  throughLevels,
  totalStrength,
} from './level-graph.js';
import { moveNodes } from './local-moving.js';
import { modularity } from './modularity.js';
import { connectedGroups, numberGroups, type Partition } from './partitions.js';

/** How a partition is searched for. */
export interface PartitionOptions {
  /** A whole number below 2^32; the same one gives the same partition. */
  readonly seed: number;
  /** How much expected strength counts against found strength; above 1 makes smaller groups. 1 when left out. */
  readonly resolution?: number;
  /** How often the whole search is made, each time from the answer before; when left out 2 for Louvain, 3 for Leiden. */
  readonly iterations?: number;
}

/**
 * Louvain: nodes move to the neighbouring group that raises modularity most until none can; groups become nodes; again.
 *
 * `both` holds an arc each way with the same strength, above 0. Only neighbours of what moved are looked at again, and
 * a second iteration lets single nodes correct what was fixed when their groups became nodes: together that is faster than
 * sweeps over all nodes, and better. A group may end up in unconnected parts, which the method is known for: they
 * are made groups of their own, so every group is connected and modularity no lower. Nodes without ties are in no group
 * (-1); without any tie there is no group and modularity is NaN.
 * Cost: a few looks at each arc; in memory about the arcs once more.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre (2008), Journal of Statistical Mechanics P10008.
 */
export function louvain(both: Csr, { seed, resolution = 1, iterations = 2 }: PartitionOptions): Partition {
  const below = randomIntegers(seed);
  const base = levelGraphOf(both);
  const nullShare = resolution / totalStrength(base);
  let groupOf = singletons(base.nodeCount);
  for (let done = 0; done < iterations; done++) groupOf = improve(base, groupOf, nullShare, below);
  const groups = connectedGroups(both, groupOf);
  return { ...groups, modularity: modularity(both, groups.of, resolution) };
}

/** One iteration, which takes `start` over: moves and aggregates until every group is one node. */
function improve(base: LevelGraph, start: Int32Array, nullShare: number, below: RandomBelow): Int32Array {
  let level = base;
  let groupOf = start;
  let place: Int32Array | undefined; // of each node of the base, at the present level
  for (;;) {
    moveNodes(level, groupOf, nullShare, below);
    const count = numberGroups(groupOf);
    place = place === undefined ? groupOf : throughLevels(place, groupOf);
    if (count === level.nodeCount) return place;
    level = aggregate(level, groupOf, count);
    groupOf = singletons(count);
  }
}

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
import type { PartitionOptions } from './louvain.js';
import { modularity } from './modularity.js';
import { connectedGroups, numberGroups, type Partition } from './partitions.js';
import { refinePartition } from './refine-partition.js';

/**
 * Leiden: as Louvain, but groups are parted into well connected parts before they become nodes, so that a node which
 * others carried into a group can leave it again.
 *
 * `both` holds an arc each way with the same strength, above 0. Every group is connected. Nodes without ties are in no
 * group (-1); without any tie there is no group and modularity is NaN. An iteration starts from the answer of the one
 * before and never lowers modularity; after three, runs with different seeds hardly differ in it any more. How parts are
 * drawn is told at `refinePartition`.
 * Cost: a few looks at each arc an iteration; in memory about the arcs once more.
 * Source: Traag, Waltman and van Eck (2019), Scientific Reports 9, 5233.
 */
export function leiden(both: Csr, options: PartitionOptions): Partition {
  const groups = connectedGroups(both, leidenGroups(levelGraphOf(both), options));
  return { ...groups, modularity: modularity(both, groups.of, options.resolution) };
}

/** Leiden on a graph that may be aggregated already: the group of each node, in no order, below the number of nodes. */
export function leidenGroups(
  base: LevelGraph,
  { seed, resolution = 1, iterations = 3 }: PartitionOptions,
): Int32Array {
  const below = randomIntegers(seed);
  const nullShare = resolution / totalStrength(base);
  let groupOf = singletons(base.nodeCount);
  for (let done = 0; done < iterations; done++) groupOf = improve(base, groupOf, nullShare, below);
  return groupOf;
}

/** One iteration, which takes `start` over: moves, refines and aggregates until every group is one node. */
function improve(base: LevelGraph, start: Int32Array, nullShare: number, below: RandomBelow): Int32Array {
  let level = base;
  let groupOf = start;
  let place: Int32Array | undefined; // of each node of the base, at the present level
  for (;;) {
    moveNodes(level, groupOf, nullShare, below);
    const groupCount = numberGroups(groupOf);
    if (groupCount === level.nodeCount) break;
    let partOf = refinePartition(level, groupOf, groupCount, nullShare, below);
    let partCount = numberGroups(partOf);
    if (partCount === level.nodeCount) {
      // Nothing could be merged, so the next level would be this one again: take the groups themselves.
      partOf = groupOf;
      partCount = groupCount;
    }
    const groupOfPart = new Int32Array(partCount);
    for (let node = 0; node < level.nodeCount; node++) groupOfPart[partOf[node]!] = groupOf[node]!;
    level = aggregate(level, partOf, partCount);
    groupOf = groupOfPart;
    place = place === undefined ? partOf : throughLevels(place, partOf);
  }
  return place === undefined ? groupOf : throughLevels(place, groupOf);
}

import type { Csr } from '../csr.js';

/**
 * An undirected weighted graph at one level of aggregation: an arc each way, no self-ties, all weights above 0. What lies
 * inside a node is in its strength alone, which is all that modularity asks of it.
 */
export interface LevelGraph {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** The sum of the weights at each node; at higher levels, with what lies inside it counted twice. */
  readonly strengths: Float64Array;
}

/** The lowest level: the network itself, sharing its arrays. */
export function levelGraphOf(both: Csr): LevelGraph {
  const { nodeCount, starts, targets, strengths: weights } = both;
  const strengths = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    let sum = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) sum += weights[arc]!;
    strengths[node] = sum;
  }
  return { nodeCount, starts, targets, weights, strengths };
}

/** 2m: every tie from both its ends. */
export function totalStrength({ strengths }: LevelGraph): number {
  let sum = 0;
  for (const strength of strengths) sum += strength;
  return sum;
}

/** Each node in a group of its own. */
export function singletons(nodeCount: number): Int32Array {
  const groupOf = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) groupOf[node] = node;
  return groupOf;
}

/** Where nodes are two levels up, from where they are one level up and where those nodes are above. */
export function throughLevels(place: Int32Array, placeAbove: Int32Array): Int32Array {
  const through = new Int32Array(place.length);
  for (let node = 0; node < place.length; node++) through[node] = placeAbove[place[node]!]!;
  return through;
}

/** The places of `groupOf` in the order of their groups, equal ones in the order of `order` or of nature. */
export function sortByGroup(
  groupOf: Int32Array,
  groupCount: number,
  order?: Int32Array,
): { sorted: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groupOf) starts[group + 1]!++;
  for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const sorted = new Int32Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) {
    const place = order === undefined ? i : order[i]!;
    sorted[next[groupOf[place]!]!++] = place;
  }
  return { sorted, starts };
}

/**
 * The graph whose nodes are the groups: weights between two groups added up, ties within a group only in its strength.
 * Groups are numbered 0 to groupCount - 1. Cost: O(nodes + arcs), without a sort of arcs; rows keep the order in which
 * their targets were met.
 */
export function aggregate(graph: LevelGraph, groupOf: Int32Array, groupCount: number): LevelGraph {
  const { starts, targets, weights, strengths } = graph;
  const { sorted, starts: groupStarts } = sortByGroup(groupOf, groupCount);
  const linkTo = new Float64Array(groupCount);
  const touched = new Int32Array(groupCount);
  const groupStrengths = new Float64Array(groupCount);
  const rowStarts = new Int32Array(groupCount + 1);
  // More room than is needed: pages that nothing is written to cost no memory.
  const rowTargets = new Int32Array(targets.length);
  const rowWeights = new Float64Array(targets.length);
  let written = 0;
  for (let group = 0; group < groupCount; group++) {
    let touchedCount = 0;
    let strength = 0;
    for (let place = groupStarts[group]!; place < groupStarts[group + 1]!; place++) {
      const node = sorted[place]!;
      strength += strengths[node]!;
      for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
        const other = groupOf[targets[arc]!]!;
        if (other === group) continue;
        const link = linkTo[other]!;
        if (link === 0) touched[touchedCount++] = other;
        linkTo[other] = link + weights[arc]!;
      }
    }
    groupStrengths[group] = strength;
    for (let i = 0; i < touchedCount; i++) {
      const other = touched[i]!;
      rowTargets[written] = other;
      rowWeights[written] = linkTo[other]!;
      linkTo[other] = 0;
      written++;
    }
    rowStarts[group + 1] = written;
  }
  return {
    nodeCount: groupCount,
    starts: rowStarts,
    targets: rowTargets.subarray(0, written),
    weights: rowWeights.subarray(0, written),
    strengths: groupStrengths,
  };
}

import { type RandomBelow, randomOrder } from '../random-integers.js';
import type { LevelGraph } from './level-graph.js';

/** A gain must exceed this share of a node's strength: a smaller one may be rounding, and two nodes might circle for ever. */
const LEAST_GAIN = 1e-10;

/**
 * Moves nodes, each to the neighbouring group (or a group of its own) that raises modularity most, for as long as moves
 * do: the fast local moving of Leiden, which looks again only at neighbours of nodes that moved. What a move means for
 * others, through the strength of the groups alone, is seen the next time that all nodes are looked at.
 *
 * `groupOf` is changed in place and holds numbers below the number of nodes; afterwards some may be unused. `nullShare` is
 * resolution / 2m: the weight expected between two nodes is nullShare times both strengths. Nodes are first taken in
 * random order. Cost: O(arcs) for the first look at all nodes, and the arcs of each node that is looked at again.
 * Source: Traag, Waltman and van Eck (2019), Scientific Reports 9, 5233, algorithm A.2 (MoveNodesFast).
 */
export function moveNodes(
  graph: LevelGraph,
  groupOf: Int32Array,
  nullShare: number,
  below: RandomBelow,
): void {
  const { nodeCount, starts, targets, weights, strengths } = graph;
  const groupStrengths = new Float64Array(nodeCount);
  const groupSizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    groupStrengths[groupOf[node]!]! += strengths[node]!;
    groupSizes[groupOf[node]!]!++;
  }
  const empty = new Int32Array(nodeCount);
  let emptyCount = 0;
  for (let group = nodeCount - 1; group >= 0; group--)
    if (groupSizes[group] === 0) empty[emptyCount++] = group;

  const linkTo = new Float64Array(nodeCount); // all 0 between nodes
  const touched = new Int32Array(nodeCount);
  const queue = randomOrder(nodeCount, below); // a ring: nobody stands in it twice
  const isWaiting = new Uint8Array(nodeCount).fill(1);
  let head = 0;
  let tail = 0;
  for (let waiting = nodeCount; waiting > 0; waiting--) {
    const node = queue[head]!;
    if (++head === nodeCount) head = 0;
    isWaiting[node] = 0;
    const own = groupOf[node]!;
    const strength = strengths[node]!;
    const first = starts[node]!;
    const end = starts[node + 1]!;

    let touchedCount = 0;
    for (let arc = first; arc < end; arc++) {
      const group = groupOf[targets[arc]!]!;
      const link = linkTo[group]!;
      if (link === 0) touched[touchedCount++] = group;
      linkTo[group] = link + weights[arc]!;
    }
    const expected = nullShare * strength;
    let best = own;
    let bestGain = linkTo[own]! - expected * (groupStrengths[own]! - strength) + LEAST_GAIN * strength;
    // Its own group is among them and cannot win, since there the node's own strength would count against it.
    for (let i = 0; i < touchedCount; i++) {
      const group = touched[i]!;
      const gain = linkTo[group]! - expected * groupStrengths[group]!;
      linkTo[group] = 0;
      if (gain > bestGain) {
        best = group;
        bestGain = gain;
      }
    }
    if (bestGain < 0 && groupSizes[own]! > 1) best = empty[--emptyCount]!;
    if (best === own) continue;

    groupOf[node] = best;
    groupStrengths[own]! -= strength;
    groupStrengths[best]! += strength;
    groupSizes[best]!++;
    if (--groupSizes[own]! === 0) {
      groupStrengths[own] = 0; // not the rounding of what was added and taken away
      empty[emptyCount++] = own;
    }
    for (let arc = first; arc < end; arc++) {
      const other = targets[arc]!;
      if (isWaiting[other] === 1 || groupOf[other] === best) continue;
      isWaiting[other] = 1;
      queue[tail] = other;
      if (++tail === nodeCount) tail = 0;
      waiting++;
    }
  }
}

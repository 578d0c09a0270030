import { type RandomBelow, randomOrder } from '../random-integers.js';
import { type LevelGraph, sortByGroup } from './level-graph.js';

/**
 * Parts each group again, starting from single nodes: a node that is still alone and well connected to its group joins the
 * well connected part of it that raises modularity most. Parts are connected, since a node joins only where it has ties.
 *
 * Returns the part of each node, by the number of the node that founded it. Nodes are taken in random order within their
 * group, and among equal gains one is drawn. This is the paper's rule in the limit of theta to 0. Its draw by
 * exp(gain / theta) depends on the unit in which strengths are measured (at theta 0.01 and gains in whole ties
 * it practically always takes the best one) and on an exponential that engines round differently.
 * Cost: O(nodes + arcs).
 * Source: Traag, Waltman and van Eck (2019), Scientific Reports 9, 5233, algorithm A.2 (RefinePartition).
 */
export function refinePartition(
  graph: LevelGraph,
  groupOf: Int32Array,
  groupCount: number,
  nullShare: number,
  below: RandomBelow,
): Int32Array {
  const { nodeCount, starts, targets, weights, strengths } = graph;
  const groupStrengths = new Float64Array(groupCount);
  for (let node = 0; node < nodeCount; node++) groupStrengths[groupOf[node]!]! += strengths[node]!;

  const partOf = new Int32Array(nodeCount);
  const partStrengths = strengths.slice();
  const linkOutside = new Float64Array(nodeCount); // from a part to the rest of its group
  for (let node = 0; node < nodeCount; node++) {
    partOf[node] = node;
    const group = groupOf[node]!;
    let link = 0;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++)
      if (groupOf[targets[arc]!] === group) link += weights[arc]!;
    linkOutside[node] = link;
  }

  const linkTo = new Float64Array(nodeCount); // all 0 between nodes
  const touched = new Int32Array(nodeCount);
  const isJoined = new Uint8Array(nodeCount);
  const { sorted } = sortByGroup(groupOf, groupCount, randomOrder(nodeCount, below));
  for (const node of sorted) {
    if (isJoined[node] === 1) continue;
    const group = groupOf[node]!;
    const groupStrength = groupStrengths[group]!;
    const expected = nullShare * strengths[node]!;
    const linkInside = linkOutside[node]!;
    if (linkInside < expected * (groupStrength - strengths[node]!)) continue;

    let touchedCount = 0;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
      const other = targets[arc]!;
      if (groupOf[other] !== group) continue;
      const part = partOf[other]!;
      const link = linkTo[part]!;
      if (link === 0) touched[touchedCount++] = part;
      linkTo[part] = link + weights[arc]!;
    }
    let best = -1;
    let bestGain = 0;
    let bestLink = 0;
    let equals = 1;
    for (let i = 0; i < touchedCount; i++) {
      const part = touched[i]!;
      const partStrength = partStrengths[part]!;
      const link = linkTo[part]!;
      linkTo[part] = 0;
      const gain = link - expected * partStrength;
      if (gain < bestGain || linkOutside[part]! < nullShare * partStrength * (groupStrength - partStrength))
        continue;
      if (gain > bestGain || best === -1) equals = 1;
      else if (below(++equals) !== 0) continue;
      best = part;
      bestGain = gain;
      bestLink = link;
    }
    if (best === -1) continue;
    partOf[node] = best;
    partStrengths[best]! += strengths[node]!;
    linkOutside[best]! += linkInside - 2 * bestLink;
    isJoined[node] = 1;
    isJoined[best] = 1; // its founder is no longer alone
  }
  return partOf;
}

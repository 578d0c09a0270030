import type { Csr } from '../csr.js';
import { forwardArcs } from './forward-arcs.js';

/**
 * For every arc of the symmetric graph `both`: the sum over the nodes joined to both of its ends of the product of the two
 * values that join them. With all values 1 it is the number of common neighbours.
 *
 * `values` belong to the arcs and are the same both ways. The order of addition is that of the search for triangles, so
 * values that are not whole numbers give sums that depend on it in their last bits.
 * Cost: each arc by the number of neighbours with more neighbours than its target, at most arcs^1.5.
 */
export function sharedContacts(both: Csr, values: Float64Array): Float64Array {
  const { nodeCount } = both;
  const { starts, targets, arcs } = forwardArcs(both);
  const shared = new Float64Array(both.arcCount);
  /** The arc from the node at hand to each node, or -1. */
  const arcTo = new Int32Array(nodeCount).fill(-1);

  for (let node = 0; node < nodeCount; node++) {
    const end = starts[node + 1]!;
    for (let place = starts[node]!; place < end; place++) arcTo[targets[place]!] = arcs[place]!;
    for (let place = starts[node]!; place < end; place++) {
      const first = arcs[place]!;
      const middle = targets[place]!;
      for (let next = starts[middle]!; next < starts[middle + 1]!; next++) {
        const second = arcTo[targets[next]!]!;
        if (second === -1) continue;
        const across = arcs[next]!;
        shared[first]! += values[second]! * values[across]!;
        shared[second]! += values[first]! * values[across]!;
        shared[across]! += values[first]! * values[second]!;
      }
    }
    for (let place = starts[node]!; place < end; place++) arcTo[targets[place]!] = -1;
  }
  const back = twinArcs(both);
  for (const arc of arcs) shared[back[arc]!] = shared[arc]!;
  return shared;
}

/** For every arc of a symmetric graph the place of the arc back. Cost: one pass over the arcs. */
export function twinArcs({ nodeCount, arcCount, starts, targets }: Csr): Int32Array {
  // Sources come in ascending order, and so do the targets of every row: the arcs back into a row are met in its order.
  const next = starts.slice(0, nodeCount);
  const twins = new Int32Array(arcCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) twins[arc] = next[targets[arc]!]!++;
  }
  return twins;
}

/**
 * For every arc of `part` its place in `whole`, or -1 where `whole` does not hold it; both have the same nodes.
 * Cost: one pass over the arcs of both.
 */
export function placesIn(part: Csr, whole: Csr): Int32Array {
  const places = new Int32Array(part.arcCount).fill(-1);
  for (let node = 0; node < part.nodeCount; node++) {
    let place = whole.starts[node]!;
    const end = whole.starts[node + 1]!;
    for (let arc = part.starts[node]!; arc < part.starts[node + 1]!; arc++) {
      const target = part.targets[arc]!;
      while (place < end && whole.targets[place]! < target) place++;
      if (place < end && whole.targets[place] === target) places[arc] = place;
    }
  }
  return places;
}

/** The arcs whose arc back is there too, with their own strengths; `incoming` holds the arcs of `out` turned round. */
export function mutualArcs(out: Csr, incoming: Csr): Csr {
  const returned = placesIn(out, incoming);
  const starts = new Int32Array(out.nodeCount + 1);
  const targets = new Int32Array(out.arcCount);
  const strengths = new Float64Array(out.arcCount);
  let written = 0;
  for (let node = 0; node < out.nodeCount; node++) {
    for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++) {
      if (returned[arc] === -1) continue;
      targets[written] = out.targets[arc]!;
      strengths[written++] = out.strengths[arc]!;
    }
    starts[node + 1] = written;
  }
  return {
    nodeCount: out.nodeCount,
    arcCount: written,
    starts,
    targets: targets.slice(0, written),
    strengths: strengths.slice(0, written),
  };
}

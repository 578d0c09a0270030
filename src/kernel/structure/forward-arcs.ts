import type { Csr } from '../csr.js';

/** Each pair of a symmetric graph once, from the end with fewer neighbours to the end with more. */
export interface ForwardArcs {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** The arc of the symmetric graph that each one is. */
  readonly arcs: Int32Array;
}

/**
 * Turns every pair of `both` from the end with fewer neighbours to the one with more, and among equals from the smaller
 * number to the greater.
 *
 * Then a triangle is two arcs out of one node and one between their targets, exactly once, and no node keeps more arcs
 * than the root of twice their number, however many neighbours it has. Cost: a pass over the arcs.
 * Source: Schank and Wagner (2005), WEA 2005, 606-609; Latapy (2008), Theoretical Computer Science 407, 458-473.
 */
export function forwardArcs(both: Csr): ForwardArcs {
  const { nodeCount, starts, targets } = both;
  const degree = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) degree[node] = starts[node + 1]! - starts[node]!;
  const keptStarts = new Int32Array(nodeCount + 1);
  const room = (both.arcCount >> 1) + 1; // one more, for what is written last and not kept
  const keptTargets = new Int32Array(room);
  const arcs = new Int32Array(room);
  let written = 0;
  for (let node = 0; node < nodeCount; node++) {
    const own = degree[node]!;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
      const other = targets[arc]!;
      // Below 0 unless it is kept. Written in any case: half of the arcs are kept, and a branch would be guessed wrong
      // half of the time.
      const surplus = 2 * (degree[other]! - own) - 1 + ((node - other) >>> 31);
      keptTargets[written] = other;
      arcs[written] = arc;
      written += 1 - (surplus >>> 31);
    }
    keptStarts[node + 1] = written;
  }
  return {
    starts: keptStarts,
    targets: keptTargets.subarray(0, written),
    arcs: arcs.subarray(0, written),
  };
}

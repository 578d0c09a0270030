declare const meaning: unique symbol;

/** Arc values where bigger is closer. */
export type Strengths = Float64Array & { readonly [meaning]?: 'strength' };
/** Arc values where bigger is farther. Never mixed up with {@link Strengths}: see {@link distancesOf}. */
export type Distances = Float64Array & { readonly [meaning]: 'distance' };

/**
 * A directed graph as compressed sparse rows: the arcs of `node` are `starts[node]` to `starts[node + 1] - 1`,
 * sorted by target, without self-ties and with parallel ties merged. Nothing in it changes after it is built.
 */
export interface Csr {
  readonly nodeCount: number;
  readonly arcCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Strengths;
}

/** Arcs as three columns, in any order, parallel ones allowed. */
export interface ArcList {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/**
 * Builds the rows by two counting sorts: O(nodes + arcs), and 24 bytes an arc while it runs. Self-ties and arcs of
 * strength 0 are left out, parallel arcs are merged and their strengths added in the order of the list.
 */
export function buildCsr(nodeCount: number, arcs: ArcList): Csr {
  // Rows by target, then turned round: what was in order of source within a row is now in order of target.
  const rows = turnRound(nodeCount, rowsByTarget(nodeCount, arcs));
  const { targets, strengths } = rows;
  const starts = new Int32Array(nodeCount + 1);
  let written = 0;
  for (let node = 0; node < nodeCount; node++) {
    const first = written;
    for (let arc = rows.starts[node]!, end = rows.starts[node + 1]!; arc < end; arc++) {
      const target = targets[arc]!;
      if (written > first && targets[written - 1] === target) {
        strengths[written - 1]! += strengths[arc]!;
        continue;
      }
      targets[written] = target; // never ahead of what is still to be read
      strengths[written++] = strengths[arc]!;
    }
    starts[node + 1] = written;
  }
  const isMerged = written < targets.length;
  return {
    nodeCount,
    arcCount: written,
    starts,
    targets: isMerged ? targets.slice(0, written) : targets,
    strengths: isMerged ? strengths.slice(0, written) : strengths,
  };
}

type Rows = Pick<Csr, 'starts' | 'targets' | 'strengths'>;

/** A row for each target with the sources of its arcs in the order of the list, parallel ones kept. */
function rowsByTarget(nodeCount: number, { sources, targets, strengths }: ArcList): Rows {
  const starts = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < targets.length; arc++) {
    if (sources[arc] !== targets[arc] && strengths[arc] !== 0) starts[targets[arc]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const rowSources = new Int32Array(starts[nodeCount]!);
  const rowStrengths = new Float64Array(starts[nodeCount]!);
  for (let arc = 0; arc < targets.length; arc++) {
    if (sources[arc] === targets[arc] || strengths[arc] === 0) continue;
    const place = next[targets[arc]!]!++;
    rowSources[place] = sources[arc]!;
    rowStrengths[place] = strengths[arc]!;
  }
  return { starts, targets: rowSources, strengths: rowStrengths };
}

/** The same arcs from their other end: each row in the order of the rows they come from. */
function turnRound(nodeCount: number, rows: Rows): Rows {
  const starts = new Int32Array(nodeCount + 1);
  for (const target of rows.targets) starts[target + 1]!++;
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  // `next` moves while filling and `starts` stays.
  const next = starts.slice();
  const targets = new Int32Array(rows.targets.length);
  const strengths = new Float64Array(rows.targets.length);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = rows.starts[node]!, end = rows.starts[node + 1]!; arc < end; arc++) {
      const place = next[rows.targets[arc]!]!++;
      targets[place] = node;
      strengths[place] = rows.strengths[arc]!;
    }
  }
  return { starts, targets, strengths };
}

/** The source of every arc, in the order of the rows. */
export function arcSources(csr: Csr): Int32Array {
  const sources = new Int32Array(csr.arcCount);
  for (let node = 0; node < csr.nodeCount; node++)
    sources.fill(node, csr.starts[node]!, csr.starts[node + 1]!);
  return sources;
}

/** The arcs in the order of their targets, those of one target in the order of their sources. */
export function arcsByTarget(csr: Csr): Int32Array {
  const next = new Int32Array(csr.nodeCount + 1);
  for (const target of csr.targets) next[target + 1]!++;
  for (let node = 0; node < csr.nodeCount; node++) next[node + 1]! += next[node]!;
  const arcs = new Int32Array(csr.arcCount);
  csr.targets.forEach((target, arc) => {
    arcs[next[target]!++] = arc;
  });
  return arcs;
}

/** The rows with those arcs alone that are marked 1. */
export function keptArcs(csr: Csr, isKept: Uint8Array): Csr {
  const starts = new Int32Array(csr.nodeCount + 1);
  const targets = new Int32Array(csr.arcCount);
  const strengths = new Float64Array(csr.arcCount);
  let arcCount = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!, end = csr.starts[node + 1]!; arc < end; arc++) {
      if (isKept[arc] === 0) continue;
      targets[arcCount] = csr.targets[arc]!;
      strengths[arcCount++] = csr.strengths[arc]!;
    }
    starts[node + 1] = arcCount;
  }
  return {
    nodeCount: csr.nodeCount,
    arcCount,
    starts,
    targets: targets.slice(0, arcCount),
    strengths: strengths.slice(0, arcCount),
  };
}

/** All nodes, in order. */
export function everyNode({ nodeCount }: Csr): Int32Array {
  return Int32Array.from({ length: nodeCount }, (_, node) => node);
}

/** The same arcs turned round. Cost: two passes over them, and no memory beyond the result but an index. */
export function reverse(csr: Csr): Csr {
  return { nodeCount: csr.nodeCount, arcCount: csr.arcCount, ...turnRound(csr.nodeCount, csr) };
}

/**
 * Direction dropped: an arc each way for every pair joined at least one way; the strengths of both ways add up.
 *
 * A row is merged from the arcs out of a node and those into it; who has `reverse(csr)` at hand may give it.
 * Cost: two passes over the arcs.
 */
export function symmetrize(csr: Csr, incoming: Csr = reverse(csr)): Csr {
  const { nodeCount } = csr;
  const arcCount = 2 * csr.arcCount - countMutual(csr, incoming);
  const starts = new Int32Array(nodeCount + 1);
  const targets = new Int32Array(arcCount);
  const strengths = new Float64Array(arcCount);
  let written = 0;
  for (let node = 0; node < nodeCount; node++) {
    let arc = csr.starts[node]!;
    let back = incoming.starts[node]!;
    const end = csr.starts[node + 1]!;
    const backEnd = incoming.starts[node + 1]!;
    while (arc < end && back < backEnd) {
      const target = csr.targets[arc]!;
      const source = incoming.targets[back]!;
      // Of two sums of the same two numbers neither depends on their order, so both directions get the same bits.
      targets[written] = Math.min(target, source);
      strengths[written++] =
        (target <= source ? csr.strengths[arc]! : 0) + (source <= target ? incoming.strengths[back]! : 0);
      if (target <= source) arc++;
      if (source <= target) back++;
    }
    for (; arc < end; arc++) {
      targets[written] = csr.targets[arc]!;
      strengths[written++] = csr.strengths[arc]!;
    }
    for (; back < backEnd; back++) {
      targets[written] = incoming.targets[back]!;
      strengths[written++] = incoming.strengths[back]!;
    }
    starts[node + 1] = written;
  }
  return { nodeCount, arcCount, starts, targets, strengths };
}

/** How many arcs are returned. */
function countMutual(csr: Csr, incoming: Csr): number {
  let count = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    let arc = csr.starts[node]!;
    let back = incoming.starts[node]!;
    const end = csr.starts[node + 1]!;
    const backEnd = incoming.starts[node + 1]!;
    while (arc < end && back < backEnd) {
      const difference = csr.targets[arc]! - incoming.targets[back]!;
      if (difference === 0) count++;
      if (difference <= 0) arc++;
      if (difference >= 0) back++;
    }
  }
  return count;
}

/** Strength to distance, 1 / strength, so that a tie twice as strong is half as far. */
export function distancesOf(strengths: Strengths): Distances {
  const distances = new Float64Array(strengths.length);
  for (let arc = 0; arc < strengths.length; arc++) distances[arc] = 1 / strengths[arc]!;
  return distances as unknown as Distances;
}

/** The place of the arc from `source` to `target`, or -1: binary search in the row. */
export function findArc(csr: Csr, source: number, target: number): number {
  let low = csr.starts[source]!;
  let high = csr.starts[source + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = csr.targets[middle]!;
    if (found === target) return middle;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

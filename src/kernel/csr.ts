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
 * Builds the rows by two counting sorts: O(nodes + arcs). Self-ties and arcs of strength 0 are left out, parallel arcs
 * are merged and their strengths added in the order of the list.
 */
export function buildCsr(nodeCount: number, arcs: ArcList): Csr {
  const { sources, targets, strengths } = arcs;
  const byTarget = countingSort(targets, nodeCount, undefined);
  const order = countingSort(sources, nodeCount, byTarget);

  const starts = new Int32Array(nodeCount + 1);
  const mergedTargets = new Int32Array(order.length);
  const mergedStrengths = new Float64Array(order.length);
  let written = 0;
  let lastSource = -1;
  let lastTarget = -1;
  for (const arc of order) {
    const source = sources[arc]!;
    const target = targets[arc]!;
    if (source === target || strengths[arc] === 0) continue;
    if (source === lastSource && target === lastTarget) {
      mergedStrengths[written - 1]! += strengths[arc]!;
      continue;
    }
    mergedTargets[written] = target;
    mergedStrengths[written] = strengths[arc]!;
    written++;
    starts[source + 1]!++;
    lastSource = source;
    lastTarget = target;
  }
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  return {
    nodeCount,
    arcCount: written,
    starts,
    targets: mergedTargets.slice(0, written),
    strengths: mergedStrengths.slice(0, written),
  };
}

/** The places of `keys` in stable ascending order of key, starting from `order` or from the natural order. */
function countingSort(keys: Int32Array, keyCount: number, order: Int32Array | undefined): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = order === undefined ? i : order[i]!;
    sorted[next[keys[place]!]!++] = place;
  }
  return sorted;
}

/** The source of every arc, in the order of the rows. */
export function arcSources(csr: Csr): Int32Array {
  const sources = new Int32Array(csr.arcCount);
  for (let node = 0; node < csr.nodeCount; node++)
    sources.fill(node, csr.starts[node]!, csr.starts[node + 1]!);
  return sources;
}

/** The same arcs turned round. */
export function reverse(csr: Csr): Csr {
  return buildCsr(csr.nodeCount, {
    sources: csr.targets,
    targets: arcSources(csr),
    strengths: csr.strengths,
  });
}

/** Direction dropped: an arc each way for every pair joined at least one way; the strengths of both ways add up. */
export function symmetrize(csr: Csr): Csr {
  const rowSources = arcSources(csr);
  const list = {
    sources: new Int32Array(2 * csr.arcCount),
    targets: new Int32Array(2 * csr.arcCount),
    strengths: new Float64Array(2 * csr.arcCount),
  };
  // Of two sums of the same two numbers neither depends on their order, so both directions get the same bits.
  for (let arc = 0; arc < csr.arcCount; arc++) {
    list.sources[2 * arc] = list.targets[2 * arc + 1] = rowSources[arc]!;
    list.targets[2 * arc] = list.sources[2 * arc + 1] = csr.targets[arc]!;
    list.strengths[2 * arc] = list.strengths[2 * arc + 1] = csr.strengths[arc]!;
  }
  return buildCsr(csr.nodeCount, list);
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

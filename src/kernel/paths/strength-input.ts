import type { Csr, Distances } from '../csr.js';
import type { StrengthPathsInput } from './strength-paths.js';
import { SAME_LENGTH } from './strength-tolerance.js';

export interface StrengthPathsOptions {
  /** The nodes in the order by which the kernel is to number them, neighbours near one another; else as they are. */
  readonly order?: Int32Array;
  /** Each at most once; everybody unless told. */
  readonly sources?: Int32Array;
  readonly squares?: boolean;
  /** What a path counts for the betweenness that ends at each node; 1 when left out. */
  readonly ends?: Float64Array;
}

/**
 * Readies a graph for {@link import('./strength-paths.js').strengthPaths}: renumbered, sources in the new order, and
 * without the arcs that no shortest path can use. `back` puts a vector that comes out into the numbering of `csr`, by `places`.
 * Cost: O(arcs * mean degree), once a graph.
 */
export function strengthPathsInput(
  csr: Csr,
  distances: Distances,
  { order, sources, squares = false, ends = new Float64Array(0) }: StrengthPathsOptions = {},
): { input: StrengthPathsInput; places: Int32Array; back: (vector: Float64Array) => Float64Array } {
  const { nodeCount } = csr;
  const nodes = order ?? Int32Array.from({ length: nodeCount }, (_, node) => node);
  const numbers = new Int32Array(nodeCount);
  nodes.forEach((node, number) => {
    numbers[node] = number;
  });
  const arcs = withoutDetours(renumber(csr, distances, nodes, numbers));
  const newSources = sources?.map((source) => numbers[source]!) ?? numbers.slice();
  return {
    input: {
      nodeCount,
      ...arcs,
      sources: newSources.sort(),
      squares,
      ends: ends.length === 0 ? ends : Float64Array.from(nodes, (node) => ends[node]!),
    },
    places: numbers,
    back: (vector) => vector.map((_, node) => vector[numbers[node]!]!),
  };
}

interface Arcs {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly distances: Float64Array;
}

function renumber(csr: Csr, distances: Distances, nodes: Int32Array, numbers: Int32Array): Arcs {
  const starts = new Int32Array(csr.nodeCount + 1);
  const targets = new Int32Array(csr.arcCount);
  const renumbered = new Float64Array(csr.arcCount);
  let count = 0;
  nodes.forEach((node, number) => {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      targets[count] = numbers[csr.targets[arc]!]!;
      renumbered[count++] = distances[arc]!;
    }
    starts[number + 1] = count;
  });
  return { starts, targets, distances: renumbered };
}

/**
 * Leaves out every arc that is longer than the way over one other node, and those of infinite length. An arc that
 * is as long as such a way within the tolerance stays, whatever the length of the path it is the end of.
 *
 * The idea is that of the metric backbone of a graph, cut off after two steps: Simas, Correia and Rocha (2021), Journal
 * of Complex Networks 9(6).
 */
export function withoutDetours({ starts, targets, distances }: Arcs): Arcs {
  const nodeCount = starts.length - 1;
  const isLeftOut = new Uint8Array(targets.length);
  let longest = 0;
  distances.forEach((distance, arc) => {
    if (distance === Infinity) isLeftOut[arc] = 1;
    else if (distance > longest) longest = distance;
  });
  // The tolerance is a share of a whole path, and no path is longer than this. Each way round is shorter by more than
  // that, so ways round whose own arcs are left out later only get shorter.
  const margin = 4 * SAME_LENGTH * nodeCount * longest;

  const direct = new Float64Array(nodeCount).fill(-Infinity);
  const arcTo = new Int32Array(nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    const end = starts[source + 1]!;
    let longestHere = 0;
    for (let arc = starts[source]!; arc < end; arc++) {
      if (isLeftOut[arc] === 1) continue;
      direct[targets[arc]!] = distances[arc]! - margin;
      arcTo[targets[arc]!] = arc;
      longestHere = Math.max(longestHere, distances[arc]! - margin);
    }
    for (let arc = starts[source]!; arc < end; arc++) {
      const first = distances[arc]!;
      if (isLeftOut[arc] === 1 || first >= longestHere) continue;
      const middle = targets[arc]!;
      for (let next = starts[middle]!; next < starts[middle + 1]!; next++) {
        const target = targets[next]!;
        if (first + distances[next]! < direct[target]! && isLeftOut[next] === 0)
          isLeftOut[arcTo[target]!] = 1;
      }
    }
    for (let arc = starts[source]!; arc < end; arc++) direct[targets[arc]!] = -Infinity;
  }
  return keepArcs({ starts, targets, distances }, isLeftOut);
}

function keepArcs({ starts, targets, distances }: Arcs, isLeftOut: Uint8Array): Arcs {
  const keptStarts = new Int32Array(starts.length);
  const isKept = (_: number, arc: number) => isLeftOut[arc] === 0;
  for (let node = 0; node + 1 < starts.length; node++) {
    let count = keptStarts[node]!;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) count += 1 - isLeftOut[arc]!;
    keptStarts[node + 1] = count;
  }
  return { starts: keptStarts, targets: targets.filter(isKept), distances: distances.filter(isKept) };
}

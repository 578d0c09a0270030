import { OrgraphError } from '../errors.js';
import { type Csr, reverse, symmetrize } from '../kernel/csr.js';
import { groupColumns, groupPeople } from './groups.js';
import type { Network } from './network.js';
import type { Layer, OrgGraph } from './org-graph.js';

/** Which ties make a network. */
export interface NetworkQuery {
  /** Kinds to combine; all but reporting lines when left out. */
  readonly kinds?: readonly string[] | undefined;
  /** Drop direction first: a tie either way counts once, and strengths add up. */
  readonly undirected?: boolean | undefined;
  /** Ties of a kind whose strength is below this do not count: each direction as recorded, before it is dropped. */
  readonly minWeight?: number | undefined;
}

/**
 * Chooses the ties a measure runs on.
 *
 * One kind keeps its strengths. Of several kinds each is divided by the mean strength of its ties and multiplied by its
 * share, so that a typical tie of each counts its share; {@link Network.factors} says by how much. A network of
 * undirected kinds alone is undirected; beside a directed kind an undirected tie counts as one each way.
 * Throws KIND_UNKNOWN.
 */
export function selectNetwork(graph: OrgGraph, query: NetworkQuery = {}): Network {
  const layers = chosenLayers(graph, query.kinds);
  const minWeight = query.minWeight ?? 0;
  const parts = layers.map((layer) => ({
    layer,
    csr: atLeast(layer.csr, Math.max(minWeight, layer.minWeight)),
  }));
  const factors = new Map(
    parts.map(({ layer, csr }) => [layer.kind, parts.length === 1 ? 1 : factorOf(layer, csr)]),
  );

  const nodeCount = graph.people.length;
  const directed = query.undirected !== true && layers.some((layer) => layer.directed);
  const out = directed ? combine(nodeCount, parts, factors) : undefined;
  let incoming: Csr | undefined;
  let both: Csr | undefined;
  let columns: readonly string[] | undefined;
  const reversed = (): Csr => {
    incoming ??= out === undefined ? undirected() : reverse(out);
    return incoming;
  };
  /** An undirected tie holds an arc each way already, so direction is dropped layer by layer. */
  const undirected = (): Csr => {
    both ??= combine(
      nodeCount,
      parts.map(({ layer, csr }) => ({
        layer,
        csr: layer.directed ? symmetrize(csr, csr === out ? reversed() : undefined) : csr,
      })),
      factors,
    );
    return both;
  };
  // What not every measure reads is made when it is first asked for: each form takes 12 bytes a tie.
  return {
    nodeCount,
    directed,
    kinds: layers.map((layer) => layer.kind),
    factors,
    minWeight,
    out: out ?? undirected(),
    get in() {
      return reversed();
    },
    get both() {
      return undirected();
    },
    groupsBy: (column) => groupPeople(graph, column),
    get groupColumns() {
      columns ??= groupColumns(graph);
      return columns;
    },
  };
}

function chosenLayers(graph: OrgGraph, kinds: readonly string[] | undefined): Layer[] {
  if (kinds === undefined) return graph.layers.filter((layer) => !layer.formal && layer.share > 0);
  const known = graph.layers.map((layer) => layer.kind);
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new OrgraphError('KIND_UNKNOWN', { kind: unknown, known });
  return graph.layers.filter((layer) => kinds.includes(layer.kind));
}

/** The ties of at least this strength. */
function atLeast(csr: Csr, minWeight: number): Csr {
  if (csr.strengths.every((strength) => strength >= minWeight)) return csr;
  let arcCount = 0;
  for (const strength of csr.strengths) if (strength >= minWeight) arcCount++;
  const starts = new Int32Array(csr.nodeCount + 1);
  const targets = new Int32Array(arcCount);
  const strengths = new Float64Array(arcCount);
  let kept = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      if (csr.strengths[arc]! < minWeight) continue;
      targets[kept] = csr.targets[arc]!;
      strengths[kept++] = csr.strengths[arc]!;
    }
    starts[node + 1] = kept;
  }
  return { nodeCount: csr.nodeCount, arcCount, starts, targets, strengths };
}

function factorOf(layer: Layer, csr: Csr): number {
  let total = 0;
  for (const strength of csr.strengths) total += strength;
  return total === 0 ? layer.share : (layer.share * csr.arcCount) / total;
}

/** The arcs of all parts by strength and factor, those of one pair added up; arcs of strength 0 are left out. */
function combine(
  nodeCount: number,
  parts: readonly { readonly layer: Layer; readonly csr: Csr }[],
  factors: ReadonlyMap<string, number>,
): Csr {
  if (parts.length === 1) return parts[0]!.csr;
  const mostArcs = parts.reduce((sum, { csr }) => sum + csr.arcCount, 0);
  const starts = new Int32Array(nodeCount + 1);
  const targets = new Int32Array(mostArcs);
  const strengths = new Float64Array(mostArcs);
  const sums = new Float64Array(nodeCount);
  // The row in which a target was met last, so that the sums need not be cleared.
  const rowOf = new Int32Array(nodeCount).fill(-1);
  let written = 0;
  for (let node = 0; node < nodeCount; node++) {
    const first = written;
    // Kind after kind, since the bits of a sum depend on its order.
    for (const { layer, csr } of parts) {
      const factor = factors.get(layer.kind)!;
      for (let arc = csr.starts[node]!, end = csr.starts[node + 1]!; arc < end; arc++) {
        const target = csr.targets[arc]!;
        const strength = csr.strengths[arc]! * factor;
        if (strength === 0) continue;
        if (rowOf[target] === node) {
          sums[target]! += strength;
        } else {
          rowOf[target] = node;
          sums[target] = strength;
          targets[written++] = target;
        }
      }
    }
    sortRow(targets, first, written);
    for (let arc = first; arc < written; arc++) strengths[arc] = sums[targets[arc]!]!;
    starts[node + 1] = written;
  }
  const isMerged = written < mostArcs;
  return {
    nodeCount,
    arcCount: written,
    starts,
    targets: isMerged ? targets.slice(0, written) : targets,
    strengths: isMerged ? strengths.slice(0, written) : strengths,
  };
}

/** Up to so many, moving targets one by one costs less than a call to sort them. */
const FEW_TARGETS = 48;

/** Sorts the targets of one row, which are runs in order. */
function sortRow(targets: Int32Array, first: number, end: number): void {
  if (end - first > FEW_TARGETS) {
    targets.subarray(first, end).sort();
    return;
  }
  for (let arc = first + 1; arc < end; arc++) {
    const target = targets[arc]!;
    let place = arc;
    for (; place > first && targets[place - 1]! > target; place--) targets[place] = targets[place - 1]!;
    targets[place] = target;
  }
}

import { OrgraphError } from '../errors.js';
import { buildCsr, type Csr, reverse, symmetrize } from '../kernel/csr.js';
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
  const out = combine(nodeCount, parts, factors);
  const directed = query.undirected !== true && layers.some((layer) => layer.directed);
  const isSymmetric = layers.every((layer) => !layer.directed);
  // An undirected tie holds an arc each way already, so direction is dropped layer by layer.
  const both = isSymmetric
    ? out
    : combine(
        nodeCount,
        parts.map(({ layer, csr }) => ({ layer, csr: layer.directed ? symmetrize(csr) : csr })),
        factors,
      );
  return {
    nodeCount,
    directed,
    kinds: layers.map((layer) => layer.kind),
    factors,
    minWeight,
    out: directed ? out : both,
    in: directed ? reverse(out) : both,
    both,
    groupsBy: (column) => groupPeople(graph, column),
    groupColumns: groupColumns(graph),
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
  const starts = new Int32Array(csr.nodeCount + 1);
  const kept: number[] = [];
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      if (csr.strengths[arc]! >= minWeight) kept.push(arc);
    }
    starts[node + 1] = kept.length;
  }
  return {
    nodeCount: csr.nodeCount,
    arcCount: kept.length,
    starts,
    targets: Int32Array.from(kept, (arc) => csr.targets[arc]!),
    strengths: Float64Array.from(kept, (arc) => csr.strengths[arc]!),
  };
}

function factorOf(layer: Layer, csr: Csr): number {
  let total = 0;
  for (const strength of csr.strengths) total += strength;
  return total === 0 ? layer.share : (layer.share * csr.arcCount) / total;
}

function combine(
  nodeCount: number,
  parts: readonly { readonly layer: Layer; readonly csr: Csr }[],
  factors: ReadonlyMap<string, number>,
): Csr {
  if (parts.length === 1) return parts[0]!.csr;
  const arcCount = parts.reduce((sum, { csr }) => sum + csr.arcCount, 0);
  const arcs = {
    sources: new Int32Array(arcCount),
    targets: new Int32Array(arcCount),
    strengths: new Float64Array(arcCount),
  };
  let at = 0;
  for (const { layer, csr } of parts) {
    const factor = factors.get(layer.kind)!;
    for (let node = 0; node < nodeCount; node++) {
      for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
        arcs.sources[at] = node;
        arcs.targets[at] = csr.targets[arc]!;
        arcs.strengths[at++] = csr.strengths[arc]! * factor;
      }
    }
  }
  return buildCsr(nodeCount, arcs);
}

import type { Network } from '../../graph/network.js';
import type { Layer, OrgGraph } from '../../graph/org-graph.js';
import { arcSources, type Csr, findArc } from '../../kernel/csr.js';

/** The kinds of evidence of informal leadership. They are kept apart and never added up. */
export const evidenceKinds = ['sought', 'bridge', 'reach', 'trusted'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The informal network with what the evidence of pull needs to know of each arc. People may stand in another order. */
export interface PullGraph {
  readonly nodeCount: number;
  readonly directed: boolean;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly sources: Int32Array;
  /** The arc the other way round, or -1. */
  readonly twins: Int32Array;
  /** The arcs in the order of their targets, where those of each person start, and at last their number. */
  readonly byTarget: Int32Array;
  readonly inStarts: Int32Array;
  /** 1 where the two people are manager and direct report. */
  readonly alongLine: Uint8Array;
  /** 1 where the tie is of a kind that says trust. */
  readonly isTrusted: Uint8Array;
  /** 1 where the tie is of a kind with a direction, which says who comes to whom; everywhere in undirected networks. */
  readonly isSeeking: Uint8Array;
}

/** Of each person what is counted from ties alone. */
export interface TieCounts {
  /** Distinct people who come to the person in kinds with a direction, those along the own reporting line left out. */
  readonly sought: Float64Array;
  /** Ties of trust that run both ways, the line left out. */
  readonly trusted: Float64Array;
  /** Distinct people whom the person goes to, in kinds with a direction, the line left out. */
  readonly seeks: Float64Array;
  /** Distinct people to whom the person has a tie of any kind, the line left out. */
  readonly contacts: Float64Array;
  readonly soughtAlongLine: Float64Array;
}

/**
 * The network's arcs, marked. Trust is what the kinds marked so say; where none is, every directed kind does, since a tie
 * that runs both ways then says something. In undirected networks without a kind of trust no arc is trusted.
 */
export function readPullGraph(
  graph: OrgGraph,
  network: Network,
): { pullGraph: PullGraph; trustKinds: string[] } {
  const layers = graph.layers.filter((layer) => network.kinds.includes(layer.kind));
  const trustLayers = layers.filter((layer) => layer.trust);
  const counted =
    trustLayers.length > 0 ? trustLayers : network.directed ? layers.filter((layer) => layer.directed) : [];
  const directedLayers = layers.filter((layer) => layer.directed);
  const all = new Uint8Array(network.out.arcCount).fill(1);
  return {
    pullGraph: markArcs(network.out, network.directed, graph.managerOf, {
      isTrusted: arcsOf(counted, network),
      isSeeking: network.directed ? arcsOf(directedLayers, network) : all,
    }),
    trustKinds: counted.map((layer) => layer.kind),
  };
}

/** 1 for each arc of the network that is in one of the layers. */
function arcsOf(layers: readonly Layer[], network: Network): Uint8Array {
  const csr = network.out;
  const isIn = new Uint8Array(csr.arcCount);
  for (const { csr: layer, minWeight } of layers) {
    const least = Math.max(minWeight, network.minWeight);
    for (let node = 0; node < layer.nodeCount; node++) {
      for (let at = layer.starts[node]!; at < layer.starts[node + 1]!; at++) {
        if (layer.strengths[at]! < least) continue;
        isIn[findArc(csr, node, layer.targets[at]!)] = 1;
        if (!network.directed) isIn[findArc(csr, layer.targets[at]!, node)] = 1;
      }
    }
  }
  return isIn;
}

/** Says of each arc whether it is along a reporting line, and which is its twin. */
export function markArcs(
  csr: Csr,
  directed: boolean,
  managerOf: Int32Array,
  marks: Pick<PullGraph, 'isTrusted' | 'isSeeking'>,
): PullGraph {
  const sources = arcSources(csr);
  const { targets } = csr;
  return {
    nodeCount: csr.nodeCount,
    directed,
    starts: csr.starts,
    targets,
    sources,
    twins: Int32Array.from(sources, (source, arc) => findArc(csr, targets[arc]!, source)),
    ...sortByTarget(csr.nodeCount, targets),
    alongLine: Uint8Array.from(sources, (source, arc) =>
      managerOf[source] === targets[arc] || managerOf[targets[arc]!] === source ? 1 : 0,
    ),
    ...marks,
  };
}

function sortByTarget(nodeCount: number, targets: Int32Array): Pick<PullGraph, 'byTarget' | 'inStarts'> {
  const inStarts = new Int32Array(nodeCount + 1);
  for (const target of targets) inStarts[target + 1]!++;
  for (let node = 0; node < nodeCount; node++) inStarts[node + 1]! += inStarts[node]!;
  const next = inStarts.slice();
  const byTarget = new Int32Array(targets.length);
  targets.forEach((target, arc) => {
    byTarget[next[target]!++] = arc;
  });
  return { byTarget, inStarts };
}

/** The same ties among people who stand in another order: person `nodes[place]` at each place. */
export function inOrder(graph: PullGraph, nodes: Int32Array, places: Int32Array): PullGraph {
  const { nodeCount } = graph;
  const starts = new Int32Array(nodeCount + 1);
  const arcs = new Int32Array(graph.targets.length);
  let written = 0;
  for (let place = 0; place < nodeCount; place++) {
    const node = nodes[place]!;
    for (let arc = graph.starts[node]!; arc < graph.starts[node + 1]!; arc++) arcs[written++] = arc;
    starts[place + 1] = written;
  }
  const placeOfArc = new Int32Array(arcs.length);
  arcs.forEach((arc, at) => {
    placeOfArc[arc] = at;
  });
  const targets = arcs.map((arc) => places[graph.targets[arc]!]!);
  return {
    nodeCount,
    directed: graph.directed,
    starts,
    targets,
    sources: arcs.map((arc) => places[graph.sources[arc]!]!),
    twins: arcs.map((arc) => (graph.twins[arc] === -1 ? -1 : placeOfArc[graph.twins[arc]!]!)),
    ...sortByTarget(nodeCount, targets),
    alongLine: Uint8Array.from(arcs, (arc) => graph.alongLine[arc]!),
    isTrusted: Uint8Array.from(arcs, (arc) => graph.isTrusted[arc]!),
    isSeeking: Uint8Array.from(arcs, (arc) => graph.isSeeking[arc]!),
  };
}

/** Counts the ties that are kept: all of them where nothing is said. Cost: O(ties). */
export function countTies(graph: PullGraph, isKept?: Uint8Array): TieCounts {
  const { nodeCount, sources, targets, twins, alongLine, isTrusted, isSeeking } = graph;
  const counts = {
    sought: new Float64Array(nodeCount),
    trusted: new Float64Array(nodeCount),
    seeks: new Float64Array(nodeCount),
    contacts: new Float64Array(nodeCount),
    soughtAlongLine: new Float64Array(nodeCount),
  };
  for (let arc = 0; arc < targets.length; arc++) {
    if (isKept !== undefined && isKept[arc] === 0) continue;
    const target = targets[arc]!;
    if (alongLine[arc] === 1) {
      counts.soughtAlongLine[target]! += isSeeking[arc]!;
      continue;
    }
    counts.contacts[sources[arc]!]!++;
    counts.sought[target]! += isSeeking[arc]!;
    counts.seeks[sources[arc]!]! += isSeeking[arc]!;
    const back = twins[arc]!;
    if (isTrusted[arc] === 0 || back === -1 || isTrusted[back] === 0) continue;
    if (isKept === undefined || isKept[back] === 1) counts.trusted[target]!++;
  }
  return counts;
}

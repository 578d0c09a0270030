import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { arcSources, type Csr, findArc } from '../kernel/csr.js';
import type { PathScores } from '../kernel/paths/path-scores.js';

/** The kinds of evidence of informal leadership. They are kept apart and never added up. */
export const evidenceKinds = ['sought', 'bridge', 'reach', 'trusted'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The informal network with what the evidence of pull needs to know of each arc. */
export interface PullGraph {
  readonly csr: Csr;
  readonly sources: Int32Array;
  /** 1 where the two people are manager and direct report. */
  readonly alongLine: Uint8Array;
  /** 1 where the tie is of a kind that says trust. */
  readonly isTrusted: Uint8Array;
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
  const csr = network.out;
  const sources = arcSources(csr);
  const alongLine = new Uint8Array(csr.arcCount);
  const isTrusted = new Uint8Array(csr.arcCount);
  for (let arc = 0; arc < csr.arcCount; arc++) {
    const source = sources[arc]!;
    const target = csr.targets[arc]!;
    if (graph.managerOf[source] === target || graph.managerOf[target] === source) alongLine[arc] = 1;
  }
  for (const { csr: layer, minWeight } of counted) {
    const least = Math.max(minWeight, network.minWeight);
    for (let node = 0; node < layer.nodeCount; node++) {
      for (let at = layer.starts[node]!; at < layer.starts[node + 1]!; at++) {
        if (layer.strengths[at]! < least) continue;
        isTrusted[findArc(csr, node, layer.targets[at]!)] = 1;
        if (!network.directed) isTrusted[findArc(csr, layer.targets[at]!, node)] = 1;
      }
    }
  }
  return {
    pullGraph: { csr, sources, alongLine, isTrusted },
    trustKinds: counted.map((layer) => layer.kind),
  };
}

/** The arcs that are kept, among the same people. */
export function keepArcs(graph: PullGraph, isKept: (arc: number) => boolean): PullGraph {
  const { csr } = graph;
  const kept = new Int32Array(csr.arcCount);
  const starts = new Int32Array(csr.nodeCount + 1);
  let count = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++)
      if (isKept(arc)) kept[count++] = arc;
    starts[node + 1] = count;
  }
  const targets = new Int32Array(count);
  const sources = new Int32Array(count);
  const alongLine = new Uint8Array(count);
  const isTrusted = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const arc = kept[at]!;
    targets[at] = csr.targets[arc]!;
    sources[at] = graph.sources[arc]!;
    alongLine[at] = graph.alongLine[arc]!;
    isTrusted[at] = graph.isTrusted[arc]!;
  }
  // The evidence does not look at strengths.
  const strengths = new Float64Array(0);
  return {
    csr: { nodeCount: csr.nodeCount, arcCount: count, starts, targets, strengths },
    sources,
    alongLine,
    isTrusted,
  };
}

/**
 * The four kinds of evidence, in the order of `evidenceKinds`: sought, bridge, reach, trusted. `paths` are those of the same
 * arcs: from everybody for exact values, from some for values that are right on average, up to their number.
 */
export function measureEvidence(graph: PullGraph, paths: PathScores): Float64Array[] {
  const { csr, sources, alongLine, isTrusted } = graph;
  const sought = new Float64Array(csr.nodeCount);
  const trusted = new Float64Array(csr.nodeCount);
  for (let arc = 0; arc < csr.arcCount; arc++) {
    const target = csr.targets[arc]!;
    if (alongLine[arc] === 1) continue;
    sought[target]!++;
    if (isTrusted[arc] === 0) continue;
    const back = findArc(csr, target, sources[arc]!);
    if (back !== -1 && isTrusted[back] === 1) trusted[target]!++;
  }
  return [sought, paths.betweenness, paths.harmonicFrom, trusted];
}

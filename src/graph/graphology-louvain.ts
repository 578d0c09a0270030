import { UndirectedGraph } from 'graphology';
import louvainImport, {
  type DetailedLouvainOutput,
  type LouvainOptions,
} from 'graphology-communities-louvain';
import type { AbstractGraph } from 'graphology-types';
import type { Partition } from '../kernel/communities/partitions.js';
import { createRandom, shuffle } from '../random.js';
import type { Network } from './network.js';

// The CommonJS file exports the function itself, while its typings declare a default export.
const louvain = louvainImport as unknown as {
  detailed(graph: AbstractGraph, options?: LouvainOptions): DetailedLouvainOutput;
};

/**
 * What graphology's Louvain makes of the network with direction dropped, one partition for each of `runs` seeded restarts:
 * the baseline that our own communities are shown beside.
 *
 * A single run depends on the order of nodes more than on its random numbers, so each restart shuffles that order too.
 * The graph handed to graphology is simple, undirected and keyed by place, so that none of its known traps is met.
 * Empty where there is no tie. Cost: about that of building a graphology graph, a restart.
 * Source: Blondel et al. (2008), J. Stat. Mech. P10008; graphology-communities-louvain.
 */
export function graphologyLouvain(network: Network, runs: number, seed: number): Partition[] {
  if (network.both.arcCount === 0) return [];
  return Array.from({ length: runs }, (_, run) => {
    const random = createRandom(seed, `louvain ${run}`);
    const order = Int32Array.from({ length: network.nodeCount }, (_, node) => node);
    shuffle(order, random);
    const found = louvain.detailed(simpleGraph(network, order), {
      getEdgeWeight: 'weight',
      rng: () => random.next(),
    });
    return {
      ...numberByFirstMember(network, (node) => found.communities[String(node)]!),
      modularity: found.modularity,
    };
  });
}

/** Pairs in touch as an undirected graph without loops or parallel edges; nodes without ties are left out. */
function simpleGraph(network: Network, order: Int32Array): AbstractGraph {
  const { starts, targets, strengths } = network.both;
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const node of order) if (starts[node] !== starts[node + 1]) graph.addNode(String(node));
  for (const node of order) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      if (other > node)
        graph.addEdgeWithKey(`${node}-${other}`, String(node), String(other), { weight: strengths[arc]! });
    }
  }
  return graph;
}

function numberByFirstMember(
  network: Network,
  groupOf: (node: number) => number,
): { of: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const of = new Int32Array(network.nodeCount).fill(-1);
  for (let node = 0; node < network.nodeCount; node++) {
    if (network.both.starts[node] === network.both.starts[node + 1]) continue;
    const group = groupOf(node);
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    of[node] = numbers.get(group)!;
  }
  return { of, count: numbers.size };
}

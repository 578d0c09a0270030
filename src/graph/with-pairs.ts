import type { Csr } from '../kernel/csr.js';
import type { Network } from './network.js';

/**
 * The network as it would be if these pairs of people were in touch, too, each at strength 1, in both directions. Pairs that
 * are in touch already change nothing. Cost: O(arcs + pairs log pairs).
 */
export function withPairs(network: Network, pairs: Iterable<readonly [number, number]>): Network {
  const added = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const known = added.get(from);
    if (known === undefined) added.set(from, new Set([to]));
    else known.add(to);
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  const both = withArcs(network.both, added);
  if (!network.directed) return { ...network, both, out: both, in: both };
  return { ...network, both, out: withArcs(network.out, added), in: withArcs(network.in, added) };
}

function withArcs(csr: Csr, added: ReadonlyMap<number, ReadonlySet<number>>): Csr {
  const starts = new Int32Array(csr.nodeCount + 1);
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let node = 0; node < csr.nodeCount; node++) {
    const fresh = [...(added.get(node) ?? [])].sort((x, y) => x - y);
    let at = 0;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const target = csr.targets[arc]!;
      for (; at < fresh.length && fresh[at]! < target; at++) {
        targets.push(fresh[at]!);
        strengths.push(1);
      }
      if (fresh[at] === target) at++;
      targets.push(target);
      strengths.push(csr.strengths[arc]!);
    }
    for (; at < fresh.length; at++) {
      targets.push(fresh[at]!);
      strengths.push(1);
    }
    starts[node + 1] = targets.length;
  }
  return {
    nodeCount: csr.nodeCount,
    arcCount: targets.length,
    starts,
    targets: Int32Array.from(targets),
    strengths: Float64Array.from(strengths),
  };
}

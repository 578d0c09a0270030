import type { Csr } from '../../src/kernel/csr.js';

/**
 * Brandes' algorithm as it is printed, one source after the other with lists of predecessors: for each node the sum over
 * sources of its dependency, and the sum of the squares. `ends` is what a path counts that ends at each node.
 */
export function dependencySums(
  csr: Csr,
  sources: Iterable<number>,
  ends: Float64Array = new Float64Array(csr.nodeCount).fill(1),
): { sums: number[]; squares: number[] } {
  const sums: number[] = new Array(csr.nodeCount).fill(0);
  const squares: number[] = new Array(csr.nodeCount).fill(0);
  for (const source of sources) {
    const distance: number[] = new Array(csr.nodeCount).fill(-1);
    const paths: number[] = new Array(csr.nodeCount).fill(0);
    const dependency: number[] = new Array(csr.nodeCount).fill(0);
    const predecessors: number[][] = Array.from({ length: csr.nodeCount }, () => []);
    const reached = [source];
    distance[source] = 0;
    paths[source] = 1;
    for (const node of reached) {
      for (const target of csr.targets.subarray(csr.starts[node], csr.starts[node + 1])) {
        if (distance[target] === -1) {
          distance[target] = distance[node]! + 1;
          reached.push(target);
        }
        if (distance[target] !== distance[node]! + 1) continue;
        paths[target]! += paths[node]!;
        predecessors[target]!.push(node);
      }
    }
    for (const node of reached.reverse()) {
      for (const before of predecessors[node]!)
        dependency[before]! += (paths[before]! / paths[node]!) * (ends[node]! + dependency[node]!);
      if (node === source) continue;
      sums[node]! += dependency[node]!;
      squares[node]! += dependency[node]! ** 2;
    }
  }
  return { sums, squares };
}

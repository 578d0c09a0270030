import type { Csr } from '../../src/kernel/csr.js';

/** distances[s][v]: the least number of arcs from s to v, Infinity where there is no way; by searching from each s. */
export function plainStepDistances(csr: Csr): number[][] {
  return Array.from({ length: csr.nodeCount }, (_, source) => {
    const row = new Array<number>(csr.nodeCount).fill(Number.POSITIVE_INFINITY);
    row[source] = 0;
    for (let front = [source], level = 1; front.length > 0; level++) {
      const neighbours = front.flatMap((node) => [
        ...csr.targets.subarray(csr.starts[node], csr.starts[node + 1]),
      ]);
      front = [...new Set(neighbours)].filter((node) => row[node] === Number.POSITIVE_INFINITY);
      for (const node of front) row[node] = level;
    }
    return row;
  });
}

/** What distances from `sources` to each node add up to, straight from the words. */
export function plainDistanceSums(csr: Csr, sources: readonly number[]) {
  const distances = plainStepDistances(csr);
  const ofNode = Array.from({ length: csr.nodeCount }, (_, node) =>
    sources.map((source) => distances[source]![node]!).filter((d) => d > 0 && d < Number.POSITIVE_INFINITY),
  );
  const finite = (row: readonly number[]) => row.filter((d) => d < Number.POSITIVE_INFINITY);
  return {
    reachedBy: ofNode.map((row) => row.length),
    distance: ofNode.map((row) => row.reduce((sum, d) => sum + d, 0)),
    harmonic: ofNode.map((row) => row.reduce((sum, d) => sum + 1 / d, 0)),
    eccentricity: ofNode.map((row) => Math.max(0, ...row)),
    farthestFrom: distances.map((row, node) => (sources.includes(node) ? Math.max(...finite(row)) : 0)),
  };
}

import type { Csr } from '../../kernel/csr.js';
import { localTriangles } from '../../kernel/structure/triangles.js';

/** Clustering of all people who have two contacts or more added up, and their number. */
export function clusteringSum(both: Csr): { readonly sum: number; readonly defined: number } {
  const triangles = localTriangles(both);
  let sum = 0;
  let defined = 0;
  for (let node = 0; node < both.nodeCount; node++) {
    const degree = both.starts[node + 1]! - both.starts[node]!;
    if (degree < 2) continue;
    sum += triangles[node]! / ((degree * (degree - 1)) / 2);
    defined++;
  }
  return { sum, defined };
}

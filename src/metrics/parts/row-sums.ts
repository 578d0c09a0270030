import type { Csr } from '../../kernel/csr.js';

/** The number of arcs in each row. */
export function rowLengths(csr: Csr): Float64Array {
  return Float64Array.from({ length: csr.nodeCount }, (_, node) => csr.starts[node + 1]! - csr.starts[node]!);
}

/** The sum of the strengths in each row, in the order of the row. */
export function rowSums(csr: Csr): Float64Array {
  const sums = new Float64Array(csr.nodeCount);
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) sums[node]! += csr.strengths[arc]!;
  }
  return sums;
}

/** Sums over others as means over the n - 1 others; undefined (NaN) for one person alone. */
export function perOther(sums: Float64Array): Float64Array {
  const others = sums.length - 1;
  return sums.map((sum) => (others === 0 ? Number.NaN : sum / others));
}

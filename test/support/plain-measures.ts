import type { Csr } from '../../src/kernel/csr.js';

/** Distances and numbers of shortest paths between all pairs, by relaxing every arc until nothing changes. */
export function allPairs(
  csr: Csr,
  lengthOf: (arc: number) => number,
): { length: number[][]; paths: number[][] } {
  const n = csr.nodeCount;
  const length = Array.from({ length: n }, (_, s) =>
    Array.from({ length: n }, (_, t) => (s === t ? 0 : Infinity)),
  );
  for (let s = 0; s < n; s++) {
    for (let round = 0; round < n; round++) {
      for (let v = 0; v < n; v++) {
        for (let arc = csr.starts[v]!; arc < csr.starts[v + 1]!; arc++) {
          const t = csr.targets[arc]!;
          length[s]![t] = Math.min(length[s]![t]!, length[s]![v]! + lengthOf(arc));
        }
      }
    }
  }
  const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-10 * Math.abs(b);
  const paths = length.map((row, s) => {
    const order = row
      .map((_, t) => t)
      .filter((t) => row[t]! < Infinity)
      .sort((a, b) => row[a]! - row[b]!);
    const counts = row.map((_, t) => (t === s ? 1 : 0));
    for (const t of order) {
      if (t === s) continue;
      for (const v of order) {
        if (row[v]! >= row[t]!) continue;
        for (let arc = csr.starts[v]!; arc < csr.starts[v + 1]!; arc++) {
          if (csr.targets[arc] === t && isSame(row[v]! + lengthOf(arc), row[t]!)) counts[t]! += counts[v]!;
        }
      }
    }
    return counts;
  });
  return { length, paths };
}

/** Betweenness straight from its definition: share of shortest paths through v, over all ordered pairs. */
export function plainBetweenness(csr: Csr, lengthOf: (arc: number) => number): number[] {
  const { length, paths } = allPairs(csr, lengthOf);
  const n = csr.nodeCount;
  return Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s++) {
      for (let t = 0; t < n; t++) {
        if (s === t || s === v || t === v || length[s]![t] === Infinity) continue;
        const through = length[s]![v]! + length[v]![t]!;
        if (Math.abs(through - length[s]![t]!) <= 1e-10 * length[s]![t]!) {
          sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
        }
      }
    }
    return sum;
  });
}

/** Constraint and effective size straight from Burt's formulas, over a matrix. */
export function plainStructuralHoles(z: number[][]): { constraint: number[]; effectiveSize: number[] } {
  const n = z.length;
  const total = z.map((row) => row.reduce((sum, value) => sum + value, 0));
  const p = (i: number, j: number) => z[i]![j]! / total[i]!;
  const m = (j: number, q: number) => z[j]![q]! / Math.max(...z[j]!);
  const constraint: number[] = [];
  const effectiveSize: number[] = [];
  for (let i = 0; i < n; i++) {
    let squares = 0;
    let size = 0;
    for (let j = 0; j < n; j++) {
      if (i === j || z[i]![j] === 0) continue;
      let indirect = 0;
      let overlap = 0;
      for (let q = 0; q < n; q++) {
        if (q === i || q === j || total[q] === 0) continue;
        indirect += p(i, q) * p(q, j);
        overlap += p(i, q) * m(j, q);
      }
      squares += (p(i, j) + indirect) ** 2;
      size += 1 - overlap;
    }
    constraint.push(total[i] === 0 ? Number.NaN : squares);
    effectiveSize.push(total[i] === 0 ? Number.NaN : size);
  }
  return { constraint, effectiveSize };
}

/** Core numbers by taking away, for each k, whoever has too few ties left. */
export function plainCoreNumbers(z: number[][]): number[] {
  const n = z.length;
  const core = new Array<number>(n).fill(0);
  for (let k = 1; ; k++) {
    const inside = new Set(Array.from({ length: n }, (_, node) => node));
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of inside) {
        const degree = [...inside].reduce((sum, other) => sum + z[node]![other]!, 0);
        if (degree < k) changed = inside.delete(node) || changed;
      }
    }
    if (inside.size === 0) return core;
    for (const node of inside) core[node] = k;
  }
}

/** The arcs of a graph as a matrix of values. */
export function matrixOf(csr: Csr, value: (arc: number) => number): number[][] {
  const matrix = Array.from({ length: csr.nodeCount }, () => new Array<number>(csr.nodeCount).fill(0));
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++)
      matrix[node]![csr.targets[arc]!] = value(arc);
  }
  return matrix;
}

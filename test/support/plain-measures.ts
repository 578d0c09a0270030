import type { Csr } from '../../src/kernel/csr.js';

/**
 * Distances and numbers of shortest paths between all pairs, by relaxing every arc until nothing changes. With whole
 * numbers for lengths, tolerance 0 is exact.
 */
export function allPairs(
  csr: Csr,
  lengthOf: (arc: number) => number,
  tolerance = 1e-10,
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
  const isSame = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.abs(b);
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
export function plainBetweenness(csr: Csr, lengthOf: (arc: number) => number, tolerance = 1e-10): number[] {
  const { length, paths } = allPairs(csr, lengthOf, tolerance);
  const n = csr.nodeCount;
  return Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s++) {
      for (let t = 0; t < n; t++) {
        if (s === t || s === v || t === v || length[s]![t] === Infinity) continue;
        const through = length[s]![v]! + length[v]![t]!;
        if (Math.abs(through - length[s]![t]!) <= tolerance * length[s]![t]!) {
          sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
        }
      }
    }
    return sum;
  });
}

/** Burt's measures straight from his formulas, over a matrix. */
export interface PlainStructuralHoles {
  constraint: number[];
  effectiveSize: number[];
  efficiency: number[];
  hierarchy: number[];
}

export function plainStructuralHoles(z: number[][]): PlainStructuralHoles {
  const n = z.length;
  const total = z.map((row) => row.reduce((sum, value) => sum + value, 0));
  const p = (i: number, j: number) => z[i]![j]! / total[i]!;
  const m = (j: number, q: number) => z[j]![q]! / Math.max(...z[j]!);
  const found: PlainStructuralHoles = { constraint: [], effectiveSize: [], efficiency: [], hierarchy: [] };
  for (let i = 0; i < n; i++) {
    const parts: number[] = [];
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
      parts.push((p(i, j) + indirect) ** 2);
      size += 1 - overlap;
    }
    const contacts = parts.length;
    const all = parts.reduce((sum, part) => sum + part, 0);
    const disorder = parts
      .map((part) => part / (all / contacts))
      .reduce((sum, ratio) => sum + ratio * Math.log(ratio), 0);
    found.constraint.push(contacts === 0 ? Number.NaN : all);
    found.effectiveSize.push(contacts === 0 ? Number.NaN : size);
    found.efficiency.push(size / contacts);
    found.hierarchy.push(contacts === 1 ? 1 : disorder / (contacts * Math.log(contacts)));
  }
  return found;
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

/** Who can be reached from whom, everybody from themselves: joined until nothing changes. */
export function plainReach(matrix: number[][]): boolean[][] {
  const reach = matrix.map((row, i) => row.map((value, j) => value !== 0 || i === j));
  for (let k = 0; k < reach.length; k++) {
    for (const row of reach) {
      for (let j = 0; row[k] && j < row.length; j++) row[j] ||= reach[k]![j]!;
    }
  }
  return reach;
}

/** For each node the number of its part, parts being those who reach each other, numbered by first member. */
export function plainParts(matrix: number[][]): number[] {
  const reach = plainReach(matrix);
  const parts: number[] = [];
  reach.forEach((row, node) => {
    const first = row.findIndex((isReached, other) => isReached && reach[other]![node]);
    parts.push(first < node ? parts[first]! : Math.max(-1, ...parts) + 1);
  });
  return parts;
}

export const partCount = (matrix: number[][]): number => new Set(plainParts(matrix)).size;

/** The matrix without the arcs that fail the test. */
export const keepArcs = (matrix: number[][], keep: (i: number, j: number) => boolean): number[][] =>
  matrix.map((row, i) => row.map((value, j) => (keep(i, j) ? value : 0)));

/** In how many triangles each node is, over all triples. */
export function plainTriangles(matrix: number[][]): number[] {
  return matrix.map((row, i) => {
    let count = 0;
    for (let j = 0; j < matrix.length; j++) {
      for (let k = j + 1; k < matrix.length; k++) {
        if (i !== j && i !== k && row[j] !== 0 && row[k] !== 0 && matrix[j]![k] !== 0) count++;
      }
    }
    return count;
  });
}

/** The greatest root of a matrix of numbers >= 0: its 2^50th power grows like the root to the 2^50. */
export function plainRoot(matrix: number[][]): number {
  let power = matrix;
  let logarithm = 0;
  for (let squaring = 0, share = 1; squaring <= 50; squaring++, share /= 2) {
    const size = Math.max(0, ...power.flat());
    if (size === 0) return 0;
    logarithm += share * Math.log(size);
    const scaled = power.map((row) => row.map((value) => value / size));
    power = timesMatrix(scaled, scaled);
  }
  return Math.exp(logarithm);
}

export function timesMatrix(a: number[][], b: number[][]): number[][] {
  return a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)),
  );
}

export const transposed = (matrix: number[][]): number[][] =>
  matrix.map((row, i) => row.map((_, j) => matrix[j]![i]!));

/** The arcs of a graph as a matrix of values. */
export function matrixOf(csr: Csr, value: (arc: number) => number): number[][] {
  const matrix = Array.from({ length: csr.nodeCount }, () => new Array<number>(csr.nodeCount).fill(0));
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++)
      matrix[node]![csr.targets[arc]!] = value(arc);
  }
  return matrix;
}

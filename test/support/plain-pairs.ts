import { arcSources, type Csr } from '../../src/kernel/csr.js';
import { allPairs, matrixOf } from './plain-measures.js';

/** Who is a neighbour of whom, as sets. */
export function neighbourSets(csr: Csr): Set<number>[] {
  return Array.from(
    { length: csr.nodeCount },
    (_, node) => new Set(csr.targets.slice(csr.starts[node]!, csr.starts[node + 1]!)),
  );
}

/** One value an arc, from its two ends. */
export function perArc(csr: Csr, measured: (source: number, target: number) => number): number[] {
  const sources = arcSources(csr);
  return Array.from(csr.targets, (target, arc) => measured(sources[arc]!, target));
}

/** Sum of products over everybody joined to both ends, over the whole matrix. */
export function plainSharedContacts(both: Csr, values: Float64Array): number[] {
  const z = matrixOf(both, (arc) => values[arc]!);
  return perArc(both, (i, j) => z.reduce((sum, row) => sum + row[i]! * row[j]!, 0));
}

/** Dispersion by its definition: every pair of common neighbours is looked at in the network of `ego` alone. */
export function plainDispersion(both: Csr): number[] {
  const near = neighbourSets(both);
  return perArc(both, (ego, other) => {
    const common = [...near[ego]!].filter((node) => near[other]!.has(node));
    let pairs = 0;
    for (const s of common) {
      for (const t of common) {
        if (s >= t || near[s]!.has(t)) continue;
        const between = [...near[s]!].filter(
          (node) => near[t]!.has(node) && near[ego]!.has(node) && node !== other,
        );
        if (between.length === 0) pairs++;
      }
    }
    return pairs;
  });
}

/** Share of shortest paths that use an arc, over all ordered pairs, from tables of distances and path counts. */
export function plainEdgeBetweenness(csr: Csr, lengthOf: (arc: number) => number): number[] {
  const { length, paths } = allPairs(csr, lengthOf);
  const sources = arcSources(csr);
  return Array.from(csr.targets, (w, arc) => {
    const v = sources[arc]!;
    let sum = 0;
    for (let s = 0; s < csr.nodeCount; s++) {
      for (let t = 0; t < csr.nodeCount; t++) {
        const all = length[s]![t]!;
        if (s === t || all === Infinity) continue;
        const through = length[s]![v]! + lengthOf(arc) + length[w]![t]!;
        if (Math.abs(through - all) <= 1e-10 * all) sum += (paths[s]![v]! * paths[w]![t]!) / paths[s]![t]!;
      }
    }
    return sum;
  });
}

/** The distance between the ends of each arc once it and its twin are gone; NaN where there is no way. */
export function plainSpans(both: Csr): number[] {
  return perArc(both, (i, j) => {
    const near = neighbourSets(both);
    near[i]!.delete(j);
    near[j]!.delete(i);
    const within = new Set([i]);
    for (let steps = 1; steps < both.nodeCount; steps++) {
      for (const node of [...within]) for (const other of near[node]!) within.add(other);
      if (within.has(j)) return steps;
    }
    return Number.NaN;
  });
}

/** Strict dominators of each node, and how many it dominates, by comparing all pairs of neighbourhoods. */
export function plainDominance(both: Csr): { dominatedBy: number[]; dominates: number[] } {
  const near = neighbourSets(both);
  const isInside = (v: number, u: number) => [...near[v]!].every((node) => node === u || near[u]!.has(node));
  const isAbove = (u: number, v: number) => u !== v && isInside(v, u) && !isInside(u, v);
  const nodes = near.map((_, node) => node);
  return {
    dominatedBy: nodes.map((v) => nodes.filter((u) => isAbove(u, v)).length),
    dominates: nodes.map((u) => nodes.filter((v) => isAbove(u, v)).length),
  };
}

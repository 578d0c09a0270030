import type { Groups } from '../../graph/groups.js';
import type { Csr } from '../../kernel/csr.js';

/** Arcs added up by the groups of their ends. Arcs of people of no group are left out. */
export interface Mixing {
  /** By group: what leaves it, what arrives in it, and what does both. */
  readonly leaving: Float64Array;
  readonly arriving: Float64Array;
  readonly inside: Float64Array;
  readonly total: number;
  readonly totalInside: number;
}

/** Adds up arcs by the groups of their ends: their number, or their strengths. Cost: one pass over the arcs. */
export function mixing(csr: Csr, groups: Groups, uses: 'structure' | 'strengths' = 'structure'): Mixing {
  const leaving = new Float64Array(groups.names.length);
  const arriving = new Float64Array(groups.names.length);
  const inside = new Float64Array(groups.names.length);
  let total = 0;
  let totalInside = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    const from = groups.of[node]!;
    if (from === -1) continue;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const to = groups.of[csr.targets[arc]!]!;
      if (to === -1) continue;
      const amount = uses === 'structure' ? 1 : csr.strengths[arc]!;
      leaving[from]! += amount;
      arriving[to]! += amount;
      total += amount;
      if (from !== to) continue;
      inside[from]! += amount;
      totalInside += amount;
    }
  }
  return { leaving, arriving, inside, total, totalInside };
}

/** Arcs from each group to each, row after row: their number, or their strengths. Cost: one pass over the arcs. */
export function mixingMatrix(csr: Csr, groups: Groups, uses: 'structure' | 'strengths'): Float64Array {
  const count = groups.names.length;
  const cells = new Float64Array(count * count);
  for (let node = 0; node < csr.nodeCount; node++) {
    const from = groups.of[node]!;
    if (from === -1) continue;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const to = groups.of[csr.targets[arc]!]!;
      if (to !== -1) cells[from * count + to]! += uses === 'structure' ? 1 : csr.strengths[arc]!;
    }
  }
  return cells;
}

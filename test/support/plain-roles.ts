import type { Csr } from '../../src/kernel/csr.js';
import type { Brokerage } from '../../src/kernel/structure/brokerage.js';
import { matrixOf } from './plain-measures.js';

/** Gould and Fernandez's counts by looking at every three people. */
export function plainBrokerage(out: Csr, groupOf: ArrayLike<number>): Record<keyof Brokerage, number[]> {
  const n = out.nodeCount;
  const tie = matrixOf(out, () => 1);
  const zeros = () => new Array<number>(n).fill(0);
  const roles = {
    coordinator: zeros(),
    itinerant: zeros(),
    representative: zeros(),
    gatekeeper: zeros(),
    liaison: zeros(),
  };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < n; k++) {
        if (i === k || tie[i]![j] === 0 || tie[j]![k] === 0 || tie[i]![k] === 1) continue;
        const [a, b, c] = [groupOf[i]!, groupOf[j]!, groupOf[k]!];
        if (a === -1 || b === -1 || c === -1) continue;
        if (a === b && b === c) roles.coordinator[j]!++;
        else if (a === c) roles.itinerant[j]!++;
        else if (a === b) roles.representative[j]!++;
        else if (b === c) roles.gatekeeper[j]!++;
        else roles.liaison[j]!++;
      }
    }
  }
  return roles;
}

/** Participation coefficients over a matrix of ties. */
export function plainParticipation(z: number[][], groupOf: ArrayLike<number>): number[] {
  const groups = [...new Set(Array.from(groupOf))].filter((group) => group !== -1);
  return z.map((row) => {
    const toGroup = groups.map((group) =>
      row.reduce((sum, value, other) => sum + (groupOf[other] === group ? value : 0), 0),
    );
    const total = toGroup.reduce((sum, value) => sum + value, 0);
    return total === 0 ? Number.NaN : 1 - toGroup.reduce((sum, value) => sum + (value / total) ** 2, 0);
  });
}

/** Within-module z over a 0/1 matrix of ties, with the spread of the group as a whole. */
export function plainWithinModuleZ(tie: number[][], groupOf: ArrayLike<number>): number[] {
  const inside = tie.map(
    (row, node) => row.filter((t, other) => t && groupOf[other] === groupOf[node]).length,
  );
  return tie.map((_, node) => {
    if (groupOf[node] === -1) return Number.NaN;
    const all = inside.filter((_, other) => groupOf[other] === groupOf[node]);
    const mean = all.reduce((sum, k) => sum + k, 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, k) => sum + (k - mean) ** 2, 0) / all.length);
    return all.every((k) => k === all[0]) ? Number.NaN : (inside[node]! - mean) / spread;
  });
}

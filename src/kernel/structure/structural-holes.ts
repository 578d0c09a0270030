import type { Csr } from '../csr.js';
import { naturalLog } from '../natural-log.js';
import { forwardArcs } from './forward-arcs.js';

/** Burt's measures of one pass over the triangles. NaN for nodes without contacts. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  /** Effective size as a share of the number of contacts. */
  readonly efficiency: Float64Array;
  /** How far constraint comes from one contact (1) rather than from all alike (0). */
  readonly hierarchy: Float64Array;
}

/**
 * Burt's constraint, effective size, efficiency and hierarchy on a symmetric graph whose strengths are z = a_ij + a_ji.
 *
 * | letter | meaning |
 * |---|---|
 * | z_ij | strength between i and j, both ways together |
 * | p_ij | z_ij / sum_k z_ik, share of i's strength that goes to j |
 * | m_jq | z_jq / max_k z_jk |
 * | c_ij | (p_ij + sum_q p_iq p_qj)^2, what contact j adds to i's constraint |
 * | N, C | number of i's contacts, and i's constraint |
 *
 * constraint_i = sum_j c_ij and effective size_i = sum_j (1 - sum_q p_iq m_jq), j over the contacts of i and q over all
 * others; p_qj is taken over the whole network. Efficiency is effective size / N. Hierarchy is the Coleman-Theil index
 * of disorder, sum_j r_j ln r_j / (N ln N) with r_j = c_ij / (C / N); with a single contact it is 1.
 *
 * Only triangles (i, j, q) add to the inner sums, and what they add up to for i and j, sum_q z_iq z_jq with and without
 * 1 / sum_k z_qk, is the same seen from either end: so each triangle is found once and adds to its three pairs.
 * Cost: that of finding triangles, and 24 bytes a pair.
 * Source: Burt (1992), Structural Holes, ch. 2 (hierarchy: equation 2.9).
 */
export function structuralHoles(z: Csr): StructuralHoles {
  const { nodeCount, starts, strengths } = z;
  const perTotal = new Float64Array(nodeCount);
  const logPerTotal = new Float64Array(nodeCount);
  const perGreatest = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    let sum = 0;
    let most = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      sum += strengths[arc]!;
      if (strengths[arc]! > most) most = strengths[arc]!;
    }
    perTotal[node] = 1 / sum;
    logPerTotal[node] = sum === 0 ? 0 : -naturalLog(sum);
    perGreatest[node] = 1 / most;
  }

  const constraint = new Float64Array(nodeCount);
  const redundancy = new Float64Array(nodeCount);
  const disorder = new Float64Array(nodeCount); // sum_j c_ij ln sqrt(c_ij)
  const { starts: pairStarts, targets, sums } = sumTriangles(z, perTotal);
  for (let i = 0; i < nodeCount; i++) {
    for (let pair = pairStarts[i]!, end = pairStarts[i + 1]!; pair < end; pair++) {
      const j = targets[pair]!;
      const investment = sums[2 * pair]!;
      const overlap = sums[2 * pair + 1]!;
      const logarithm = naturalLog(investment);
      const there = investment * perTotal[i]!;
      const back = investment * perTotal[j]!;
      constraint[i]! += there * there;
      constraint[j]! += back * back;
      disorder[i]! += there * there * (logarithm + logPerTotal[i]!);
      disorder[j]! += back * back * (logarithm + logPerTotal[j]!);
      redundancy[i]! += overlap * perGreatest[j]!;
      redundancy[j]! += overlap * perGreatest[i]!;
    }
  }

  const effectiveSize = new Float64Array(nodeCount);
  const efficiency = new Float64Array(nodeCount);
  const hierarchy = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const contacts = starts[node + 1]! - starts[node]!;
    if (contacts === 0) constraint[node] = Number.NaN;
    effectiveSize[node] = contacts === 0 ? Number.NaN : contacts - redundancy[node]! * perTotal[node]!;
    efficiency[node] = effectiveSize[node]! / contacts;
    hierarchy[node] = hierarchyOf(contacts, constraint[node]!, disorder[node]!);
  }
  return { constraint, effectiveSize, efficiency, hierarchy };
}

/** sum_j r_j ln r_j / (N ln N), of which the logarithms of c_ij were added up before C was known. */
function hierarchyOf(contacts: number, constraint: number, disorder: number): number {
  if (contacts < 2) return contacts === 1 ? 1 : Number.NaN;
  const spread = naturalLog(contacts);
  const share = (2 * disorder) / constraint + spread - naturalLog(constraint);
  // What is left of two sums that nearly cancel where all contacts are alike: only so many decimals of it mean anything.
  return Math.min(1, Math.max(0, Math.round((share / spread) * 1e12) / 1e12));
}
/**
 * Each pair once, with two numbers side by side in `sums`: z_ij + sum_q z_iq z_qj / total_q, and sum_q z_iq z_jq.
 */
function sumTriangles(z: Csr, perTotal: Float64Array) {
  const { starts, targets, arcs } = forwardArcs(z);
  const strengths = new Float64Array(arcs.length);
  const sums = new Float64Array(2 * arcs.length);
  for (let pair = 0; pair < arcs.length; pair++) strengths[pair] = sums[2 * pair] = z.strengths[arcs[pair]!]!;
  const pairTo = new Int32Array(z.nodeCount).fill(-1);
  for (let u = 0; u < z.nodeCount; u++) {
    const first = starts[u]!;
    const end = starts[u + 1]!;
    for (let pair = first; pair < end; pair++) pairTo[targets[pair]!] = pair;
    for (let uv = first; uv < end; uv++) {
      const v = targets[uv]!;
      for (let vw = starts[v]!, last = starts[v + 1]!; vw < last; vw++) {
        const w = targets[vw]!;
        const uw = pairTo[w]!;
        if (uw < first) continue; // -1, or left there by an earlier node: rows are walked in order
        const aroundU = strengths[uv]! * strengths[uw]!;
        const aroundV = strengths[uv]! * strengths[vw]!;
        const aroundW = strengths[uw]! * strengths[vw]!;
        sums[2 * vw]! += aroundU * perTotal[u]!;
        sums[2 * vw + 1]! += aroundU;
        sums[2 * uw]! += aroundV * perTotal[v]!;
        sums[2 * uw + 1]! += aroundV;
        sums[2 * uv]! += aroundW * perTotal[w]!;
        sums[2 * uv + 1]! += aroundW;
      }
    }
  }
  return { starts, targets, sums };
}

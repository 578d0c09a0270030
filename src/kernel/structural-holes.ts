import type { Csr } from './csr.js';

/** Burt's measures of one pass over the contacts of contacts. */
export interface StructuralHoles {
  /** NaN for nodes without contacts. */
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
}

/**
 * Burt's constraint and effective size on a symmetric graph whose strengths are z = a_ij + a_ji.
 *
 * | letter | meaning |
 * |---|---|
 * | z_ij | strength between i and j, both ways together |
 * | p_ij | z_ij / sum_k z_ik, share of i's strength that goes to j |
 * | m_jq | z_jq / max_k z_jk |
 *
 * constraint_i = sum_j (p_ij + sum_q p_iq p_qj)^2 and effective size_i = sum_j (1 - sum_q p_iq m_jq), j over the contacts
 * of i and q over all others; p_qj is taken over the whole network.
 * Cost: sum over arcs of the degree of their target.
 * Source: Burt (1992), Structural Holes, ch. 2.
 */
export function structuralHoles(z: Csr): StructuralHoles {
  const { nodeCount, starts, targets, strengths } = z;
  const total = new Float64Array(nodeCount);
  const greatest = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      total[node]! += strengths[arc]!;
      if (strengths[arc]! > greatest[node]!) greatest[node] = strengths[arc]!;
    }
  }
  const constraint = new Float64Array(nodeCount).fill(NaN);
  const effectiveSize = new Float64Array(nodeCount).fill(NaN);
  const share = new Float64Array(nodeCount);

  for (let i = 0; i < nodeCount; i++) {
    const first = starts[i]!;
    const end = starts[i + 1]!;
    if (first === end) continue;
    for (let arc = first; arc < end; arc++) share[targets[arc]!] = strengths[arc]! / total[i]!;
    let squares = 0;
    let redundancy = 0;
    for (let arc = first; arc < end; arc++) {
      const j = targets[arc]!;
      let indirect = 0;
      let overlap = 0;
      for (let across = starts[j]!; across < starts[j + 1]!; across++) {
        const q = targets[across]!;
        const toQ = share[q]!; // 0 for i itself and for anybody i has no tie with
        indirect += (toQ * strengths[across]!) / total[q]!;
        overlap += toQ * strengths[across]!;
      }
      const investment = share[j]! + indirect;
      squares += investment * investment;
      redundancy += overlap / greatest[j]!;
    }
    constraint[i] = squares;
    effectiveSize[i] = end - first - redundancy;
    for (let arc = first; arc < end; arc++) share[targets[arc]!] = 0;
  }
  return { constraint, effectiveSize };
}

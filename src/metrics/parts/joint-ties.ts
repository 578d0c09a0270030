import type { Network } from '../../graph/network.js';
import { type Csr, symmetrize } from '../../kernel/csr.js';

/**
 * Pairs with what runs between them both ways: the number of directions (1 or 2) for `structure`, or the strengths of
 * both added. Undirected networks hold an arc each way, so all their pairs have 2, or twice their strength; measures
 * made of shares are not moved by that.
 */
export function jointTies(network: Network, uses: 'structure' | 'strengths'): Csr {
  const { out } = network;
  return symmetrize(
    uses === 'strengths' ? out : { ...out, strengths: new Float64Array(out.arcCount).fill(1) },
  );
}

import type { Csr } from '../../kernel/csr.js';
import {
  type PositionalDominance,
  positionalDominance,
} from '../../kernel/structure/positional-dominance.js';

const known = new WeakMap<Csr, PositionalDominance>();

/** Who dominates how many and is dominated by how many, compared once for as long as the network is kept. */
export function dominance(both: Csr): PositionalDominance {
  const counts = known.get(both) ?? positionalDominance(both);
  known.set(both, counts);
  return counts;
}

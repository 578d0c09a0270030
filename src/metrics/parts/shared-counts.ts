import type { Csr } from '../../kernel/csr.js';
import { sharedContacts } from '../../kernel/structure/pair-contacts.js';

const known = new WeakMap<Csr, Float64Array>();

/** For each arc of a symmetric graph the number of contacts its ends share, counted once for as long as the graph is kept. */
export function sharedCounts(both: Csr): Float64Array {
  const counts = known.get(both) ?? sharedContacts(both, new Float64Array(both.arcCount).fill(1));
  known.set(both, counts);
  return counts;
}

import { type Csr, findArc } from '../csr.js';

/**
 * Whether `upper` dominates `lower` by position on the symmetric graph `both`: everybody tied to `lower` is `upper` or tied to
 * `upper`, and not the other way round as well. No centrality that respects neighbourhoods may then put `lower` first.
 *
 * Cost: the contacts of `lower`, each looked up among those of `upper`; early out at the first that is missing.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export function isDominatedBy(both: Csr, lower: number, upper: number): boolean {
  if (lower === upper) return false;
  const { starts, targets } = both;
  const contacts = (node: number) => starts[node + 1]! - starts[node]!;
  // With as many contacts, inclusion runs both ways.
  if (contacts(upper) <= contacts(lower)) return false;
  for (let arc = starts[lower]!; arc < starts[lower + 1]!; arc++) {
    const other = targets[arc]!;
    if (other !== upper && findArc(both, upper, other) === -1) return false;
  }
  return true;
}

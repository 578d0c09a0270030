import type { Csr } from '../csr.js';

/** How far the contacts of each node spread over groups. */
export interface ContactSpread {
  /** Groups with at least one contact. */
  readonly groups: Float64Array;
  /**
   * As many groups of equal share would be as mixed: 1 / the sum of squared shares, which is 1 for one group and `groups`
   * where all have as many contacts. NaN without a contact in a group.
   */
  readonly effective: Float64Array;
}

/**
 * Counts the spread of contacts on a symmetric graph; contacts without a group (-1) are left out. Cost: one pass over the arcs.
 * Source: Hill (1973), Ecology 54(2), 427-432: the number of order 2.
 */
export function contactSpread(both: Csr, groupOf: Int32Array, groupCount: number): ContactSpread {
  const { nodeCount, starts, targets } = both;
  const groups = new Float64Array(nodeCount);
  const effective = new Float64Array(nodeCount);
  const contacts = new Int32Array(groupCount);
  for (let node = 0; node < nodeCount; node++) {
    let total = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group === -1) continue;
      contacts[group]!++;
      total++;
    }
    let squares = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group === -1 || contacts[group] === 0) continue;
      groups[node]!++;
      squares += contacts[group]! * contacts[group]!;
      contacts[group] = 0; // its other members have nothing to add
    }
    effective[node] = (total * total) / squares; // 0 / 0 is NaN, as promised
  }
  return { groups, effective };
}

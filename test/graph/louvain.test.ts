import { describe, expect, it } from 'vitest';
import { louvainPartitions, modularityOf } from '../../src/graph/louvain.js';
import { adjustedRandIndex } from '../../src/kernel/rand-index.js';
import { networkOf, type TieRow } from '../support/small-orgs.js';

/** Two cliques of four, joined by one tie. */
const cliques = [...'abcd', ...'wxyz'];
const within = (ids: string): TieRow[] =>
  [...ids].flatMap((a) => [...ids].filter((b) => b > a).map((b): TieRow => [a, b, 1]));
const barbell = { people: cliques, ties: [...within('abcd'), ...within('wxyz'), ['a', 'w', 1] as TieRow] };

describe('louvainPartitions', () => {
  it('louvainPartitions(barbell) finds the two cliques in every run', () => {
    const network = networkOf(barbell);
    for (const partition of louvainPartitions(network, 5, 1)) {
      expect([...partition.of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
      // 13 ties, 12 of them inside; degrees of each half sum to 13: 12/13 - 2 (13/26)^2.
      expect(partition.modularity).toBeCloseTo(12 / 13 - 0.5, 12);
      expect(modularityOf(network, partition.of)).toBeCloseTo(partition.modularity, 12);
    }
  });

  it('louvainPartitions gives the same partitions for the same seed, and none without ties', () => {
    const network = networkOf(barbell);
    expect(louvainPartitions(network, 3, 9)).toEqual(louvainPartitions(network, 3, 9));
    expect(louvainPartitions(networkOf({ people: ['a', 'b'], ties: [] }), 3, 9)).toEqual([]);
  });

  it('louvainPartitions puts people without ties into no community', () => {
    const network = networkOf({ people: [...cliques, 'alone'], ties: barbell.ties });
    expect([...louvainPartitions(network, 1, 1)[0]!.of].filter((group) => group === -1)).toHaveLength(1);
  });
});

describe('adjustedRandIndex', () => {
  it('is 1 for the same partition under other numbers, and the value worked by hand else', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(5, 5, 2, 2))).toBe(1);
    // Pairs together in both: 1; in the rows: 2; in the columns: 3; of 6: (1 - 1) / (2.5 - 1).
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 0, 0, 1))).toBe(0);
  });
});

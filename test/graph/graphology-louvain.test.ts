import { describe, expect, it } from 'vitest';
import { graphologyLouvain } from '../../src/graph/graphology-louvain.js';
import { modularity } from '../../src/kernel/communities/modularity.js';
import { networkOf, type TieRow } from '../support/small-orgs.js';

/** Two cliques of four, joined by one tie. */
const cliques = [...'abcd', ...'wxyz'];
const within = (ids: string): TieRow[] =>
  [...ids].flatMap((a) => [...ids].filter((b) => b > a).map((b): TieRow => [a, b, 1]));
const barbell = { people: cliques, ties: [...within('abcd'), ...within('wxyz'), ['a', 'w', 1] as TieRow] };

describe('graphologyLouvain', () => {
  it('graphologyLouvain(barbell) finds the two cliques in every run', () => {
    const network = networkOf(barbell);
    for (const partition of graphologyLouvain(network, 5, 1)) {
      expect([...partition.of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
      // 13 ties, 12 of them inside; degrees of each half sum to 13: 12/13 - 2 (13/26)^2.
      expect(partition.modularity).toBeCloseTo(12 / 13 - 0.5, 12);
      expect(modularity(network.both, partition.of)).toBeCloseTo(partition.modularity, 12);
    }
  });

  it('graphologyLouvain gives the same partitions for the same seed, and none without ties', () => {
    const network = networkOf(barbell);
    expect(graphologyLouvain(network, 3, 9)).toEqual(graphologyLouvain(network, 3, 9));
    expect(graphologyLouvain(networkOf({ people: ['a', 'b'], ties: [] }), 3, 9)).toEqual([]);
  });

  it('graphologyLouvain puts people without ties into no community', () => {
    const network = networkOf({ people: [...cliques, 'alone'], ties: barbell.ties });
    expect([...graphologyLouvain(network, 1, 1)[0]!.of].filter((group) => group === -1)).toHaveLength(1);
  });
});

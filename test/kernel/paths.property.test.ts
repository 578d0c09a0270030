import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesOf, reverse } from '../../src/kernel/csr.js';
import { reachWithin } from '../../src/kernel/paths/reach.js';
import { expectNear } from '../support/near.js';
import { allPairs, plainBetweenness } from '../support/plain-measures.js';
import { plainWeightedPaths } from '../support/plain-weighted-paths.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

describe('shortest paths', () => {
  it('plainWeightedPaths(csr, 1 / strength) equals betweenness and harmonic sums by definition', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const { out } = networkOf(org);
        const turned = reverse(out);
        const lengths = distancesOf(out.strengths);
        const found = plainWeightedPaths(out, lengths, turned, distancesOf(turned.strengths));
        expectNear(
          found.betweenness,
          plainBetweenness(out, (arc) => lengths[arc]!),
        );
        const { length } = allPairs(out, (arc) => lengths[arc]!);
        expectNear(
          found.harmonicFrom,
          length.map((_, t) => length.reduce((sum, row, s) => sum + (s === t ? 0 : 1 / row[t]!), 0)),
        );
      }),
    );
  });

  it('plainWeightedPaths counts lengths that are equal on paper as equal: 1/10 + 1/5 and 1/20 + 1/4', () => {
    const { out } = networkOf({
      people: ['a', 'b', 'c', 'd'],
      ties: [
        ['a', 'b', 10],
        ['b', 'd', 5],
        ['a', 'c', 20],
        ['c', 'd', 4],
      ],
    });
    const turned = reverse(out);
    const found = plainWeightedPaths(out, distancesOf(out.strengths), turned, distancesOf(turned.strengths));
    expect(1 / 10 + 1 / 5).not.toBe(1 / 20 + 1 / 4);
    expectNear(found.betweenness, [0, 0.5, 0.5, 0]);
  });

  it('reachWithin(csr, 2) counts everybody at distance one or two', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const { out } = networkOf(org);
        const { length } = allPairs(out, () => 1);
        expectNear(
          reachWithin(out, 2),
          length.map((row) => row.filter((steps) => steps > 0 && steps <= 2).length),
        );
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arcSources,
  buildCsr,
  type Csr,
  distancesOf,
  findArc,
  reverse,
  symmetrize,
} from '../../src/kernel/csr.js';
import { edgeBetweenness, weightedEdgeBetweenness } from '../../src/kernel/paths/edge-betweenness.js';
import { dispersion } from '../../src/kernel/structure/dispersion.js';
import { mutualArcs, placesIn, sharedContacts, twinArcs } from '../../src/kernel/structure/pair-contacts.js';
import { positionalDominance } from '../../src/kernel/structure/positional-dominance.js';
import { spans } from '../../src/kernel/structure/spans.js';
import { busyOrg } from '../support/busy-orgs.js';
import { diamonds } from '../support/diamonds.js';
import { expectNear } from '../support/near.js';
import {
  perArc,
  plainDispersion,
  plainDominance,
  plainEdgeBetweenness,
  plainSharedContacts,
  plainSpans,
} from '../support/plain-pairs.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

const someOrg = fc.oneof(smallOrg(), busyOrg());
const undirected = someOrg.map((org) => networkOf(org, { undirected: true }).both);
const ones = (csr: Csr) => new Float64Array(csr.arcCount).fill(1);

/** The graph of these pairs, each joined both ways. */
function symmetricGraph(nodeCount: number, pairs: readonly (readonly [number, number])[]): Csr {
  return symmetrize(
    buildCsr(nodeCount, {
      sources: Int32Array.from(pairs, ([source]) => source),
      targets: Int32Array.from(pairs, ([, target]) => target),
      strengths: new Float64Array(pairs.length).fill(1),
    }),
  );
}

/** Up to eight people, many of them joined, whom a hub with seventy further contacts knows as well. */
const crowdWithHub = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 10, maxLength: 50 })
  .map((pairs) => {
    const hub = 8;
    const fromHub = Array.from({ length: 79 }, (_, other) => [hub, other] as const);
    const list = [...pairs, ...fromHub];
    return symmetricGraph(79, list);
  });

/** A hub with `leafCount` others, every second of which knows the next. */
function wheelWithGaps(leafCount: number): Csr {
  const pairs: [number, number][] = [];
  for (let leaf = 1; leaf <= leafCount; leaf++) {
    pairs.push([0, leaf]);
    if (leaf % 2 === 0) pairs.push([leaf - 1, leaf]);
  }
  return symmetricGraph(leafCount + 1, pairs);
}

describe('arcs and their places', () => {
  it('twinArcs(both) gives the arc back', () => {
    fc.assert(
      fc.property(undirected, (both) => {
        expect([...twinArcs(both)]).toEqual(perArc(both, (i, j) => findArc(both, j, i)));
      }),
    );
  });

  it('placesIn(part, whole) gives the place of each arc, or -1', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const { out, in: incoming, both } = networkOf(org);
        expect([...placesIn(out, both)]).toEqual(perArc(out, (i, j) => findArc(both, i, j)));
        expect([...placesIn(out, incoming)]).toEqual(perArc(out, (i, j) => findArc(incoming, i, j)));
      }),
    );
  });

  it('mutualArcs(out, incoming) keeps the arcs that are returned', () => {
    fc.assert(
      fc.property(someOrg, (org) => {
        const { out, in: incoming } = networkOf(org);
        const mutual = mutualArcs(out, incoming);
        const kept = perArc(out, (i, j) => (findArc(out, j, i) === -1 ? 0 : 1));
        expect(mutual.arcCount).toBe(kept.filter((isKept) => isKept === 1).length);
        expect([...placesIn(out, mutual)].map((place) => (place === -1 ? 0 : 1))).toEqual(kept);
        expect(arcSources(reverse(mutual))).toEqual(arcSources(mutual));
      }),
    );
  });
});

describe('measures of pairs', () => {
  it('sharedContacts(both, values) equals the sum over all third nodes', () => {
    fc.assert(
      fc.property(undirected, (both) => {
        expect([...sharedContacts(both, ones(both))]).toEqual(plainSharedContacts(both, ones(both)));
        expectNear(sharedContacts(both, both.strengths), plainSharedContacts(both, both.strengths));
      }),
    );
  });

  it('dispersion(both) equals the definition written out', () => {
    fc.assert(
      fc.property(undirected, (both) => {
        expect([...dispersion(both)]).toEqual(plainDispersion(both));
      }),
    );
    fc.assert(
      fc.property(crowdWithHub, (both) => {
        expect([...dispersion(both)]).toEqual(plainDispersion(both));
      }),
    );
  });

  it('edgeBetweenness(csr) equals the share of shortest paths, from tables', () => {
    fc.assert(
      fc.property(someOrg, fc.boolean(), (org, isUndirected) => {
        const { out } = networkOf(org, { undirected: isUndirected });
        expectNear(
          edgeBetweenness(out),
          plainEdgeBetweenness(out, () => 1),
        );
      }),
    );
  });

  it('weightedEdgeBetweenness(csr, distances) does so for paths of least length', () => {
    fc.assert(
      fc.property(someOrg, fc.boolean(), (org, isUndirected) => {
        const { out } = networkOf(org, { undirected: isUndirected });
        const distances = distancesOf(out.strengths);
        expectNear(
          weightedEdgeBetweenness(out, distances),
          plainEdgeBetweenness(out, (arc) => distances[arc]!),
        );
      }),
    );
  });

  it('weightedEdgeBetweenness(csr, distances) takes 1/10 + 1/5 and 1/4 + 1/20 for equal', () => {
    const { both } = networkOf(
      {
        people: ['a', 'b', 'c', 'd'],
        ties: [
          ['a', 'b', 10],
          ['b', 'd', 5],
          ['a', 'c', 4],
          ['c', 'd', 20],
        ],
      },
      { undirected: true },
    );
    // From a to d half goes over b and half over c; from b to c all goes over d.
    const [ab, ac, bd, cd] = [1.5, 1.5, 2.5, 2.5];
    expectNear(weightedEdgeBetweenness(both, distancesOf(both.strengths)), [ab, ac, ab, bd, ac, cd, bd, cd]);
  });

  it('weightedEdgeBetweenness(csr, distances) gives the ties of people in the same place the same values', () => {
    const both = symmetrize(
      buildCsr(4, {
        sources: Int32Array.of(0, 0, 1, 0),
        targets: Int32Array.of(1, 2, 2, 3),
        strengths: Float64Array.of(0.01, 0.01, 9e9, 0.01),
      }),
    );
    // From a both b and c go straight, and so do they to each other; d has everybody over a.
    expectNear(weightedEdgeBetweenness(both, distancesOf(both.strengths)), [2, 2, 3, 2, 1, 2, 1, 3]);
  });

  it('edgeBetweenness(csr) and weightedEdgeBetweenness(csr, distances) count 2^1030 paths', () => {
    const { csr } = diamonds(1030);
    const found = edgeBetweenness(csr);
    // From 0 to 1 all, to the 3,088 behind 1 and 2 half; from 2 to 1 half.
    expectNear(found.subarray(0, 1), [1 + 3088 / 2 + 1 / 2]);
    expectNear(weightedEdgeBetweenness(csr, distancesOf(csr.strengths)), [...found]);
  });

  it('weightedEdgeBetweenness(csr, distances) does not walk back along a tie far shorter than the tolerance', () => {
    const both = symmetrize(
      buildCsr(3, {
        sources: Int32Array.of(0, 1),
        targets: Int32Array.of(1, 2),
        strengths: Float64Array.of(1, 1e12),
      }),
    );
    expectNear(weightedEdgeBetweenness(both, distancesOf(both.strengths)), [2, 2, 2, 2]);
  });

  it('spans(both, ...) equals the distance once the tie is taken out', () => {
    // A ring with chords is sparse enough for long ways round.
    const ring = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 8 }).map((chords) => {
      const list = [...chords, ...Array.from({ length: 20 }, (_, node) => [node, (node + 1) % 20] as const)];
      return symmetricGraph(20, list);
    });
    fc.assert(
      fc.property(fc.oneof(undirected, ring), (both) => {
        const wanted = plainSpans(both);
        const isBridge = Uint8Array.from(wanted, (span) => (Number.isNaN(span) ? 1 : 0));
        const shared = sharedContacts(both, ones(both));
        expectNear(spans(both, shared, isBridge, twinArcs(both)), wanted);
        // Bridges need not be known: they take longer, that is all.
        expectNear(spans(both, shared, isBridge.fill(0), twinArcs(both)), wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('a hub with 20,000 contacts is no hindrance', () => {
    const both = wheelWithGaps(20_000);
    const shared = sharedContacts(both, ones(both));
    expect(shared[0]).toBe(1);
    expect(dispersion(both)[0]).toBe(0);
    expect(positionalDominance(both).dominates[0]).toBe(20_000);
  });
});

describe('positionalDominance', () => {
  it('positionalDominance(both) equals the comparison of all pairs', () => {
    fc.assert(
      fc.property(undirected, (both) => {
        const found = positionalDominance(both);
        const wanted = plainDominance(both);
        expect([...found.dominatedBy]).toEqual(wanted.dominatedBy);
        expect([...found.dominates]).toEqual(wanted.dominates);
      }),
    );
    fc.assert(
      fc.property(crowdWithHub, (both) => {
        const found = positionalDominance(both);
        const wanted = plainDominance(both);
        expect([...found.dominatedBy]).toEqual(wanted.dominatedBy);
        expect([...found.dominates]).toEqual(wanted.dominates);
      }),
    );
  });

  it('positionalDominance(both) orders a star, and leaves its leaves equal', () => {
    const star = networkOf(
      { people: ['a', 'b', 'c', 'd'], ties: [['a', 'b', 1] as const, ['a', 'c', 1] as const] },
      { undirected: true },
    ).both;
    // a has b and c; d has nobody.
    expect([...positionalDominance(star).dominatedBy]).toEqual([0, 1, 1, 3]);
    expect([...positionalDominance(star).dominates]).toEqual([3, 1, 1, 0]);
  });
});

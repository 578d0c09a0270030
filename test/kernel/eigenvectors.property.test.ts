import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { principalEigenvector } from '../../src/kernel/spectral/eigenvector.js';
import { hits } from '../../src/kernel/spectral/hits.js';
import {
  type Arc,
  chain,
  complete,
  graphOf,
  onesFor,
  ring,
  smallGraph,
  star,
} from '../support/graph-shapes.js';
import { expectNear } from '../support/near.js';
import {
  matrixOf,
  plainParts,
  plainReach,
  plainRoot,
  timesMatrix,
  transposed,
} from '../support/plain-measures.js';

const strengthsOf = (csr: Csr) => matrixOf(csr, (arc) => csr.strengths[arc]!);

/** The members of each part of a matrix, the part's own root, and who can be reached from it. */
function partsOf(matrix: number[][]) {
  const parts = plainParts(matrix);
  const reach = plainReach(matrix);
  return Array.from(new Set(parts), (part) => {
    const members = parts.flatMap((own, node) => (own === part ? [node] : []));
    const root = plainRoot(members.map((i) => members.map((j) => matrix[i]![j]!)));
    return { members, root, reached: reach[members[0]!]! };
  });
}

/** Checks x A = root x and everything that makes x the one answer promised. */
function expectPrincipal(x: Float64Array, matrix: number[][]): void {
  const parts = partsOf(matrix);
  const root = Math.max(0, ...parts.map((part) => part.root));
  const principal = parts.filter((part) => root > 0 && part.root >= root * (1 - 1e-9));
  const heads = principal.filter(
    (part) => !principal.some((other) => other !== part && part.reached[other.members[0]!]),
  );
  expectNear(
    x.map((_, t) => matrix.reduce((sum, row, s) => sum + x[s]! * row[t]!, 0)),
    [...x.map((value) => root * value)],
    1e-8,
  );
  x.forEach((value, node) => {
    expect(value > 0 || Object.is(value, 0)).toBe(true);
    expect(value > 0).toBe(heads.some((head) => head.reached[node]));
  });
  if (heads.length === 0) return;
  expectNear([Math.max(...x)], [1]);
  const peaks = heads.map(({ members }) => Math.max(...members.map((node) => x[node]!)));
  expectNear(
    peaks,
    peaks.map(() => peaks[0]!),
    1e-8,
  );
}

describe('principalEigenvector', () => {
  it('keeps its equation for the greatest root, directed, and is 0 wherever no such part leads', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const incoming = reverse(out);
        expectPrincipal(principalEigenvector(incoming, incoming.strengths), strengthsOf(out));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its equation on symmetric graphs and lives where the greatest root does', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const both = symmetrize(out);
        expectPrincipal(principalEigenvector(both, both.strengths), strengthsOf(both));
        const plain = { ...both, strengths: onesFor(both) };
        expectPrincipal(principalEigenvector(both, plain.strengths), strengthsOf(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('is all 0 without a cycle, and 1 for all on rings and complete graphs', () => {
    for (const graph of [graphOf(0, []), graphOf(3, []), chain(5), star(5)]) {
      const incoming = reverse(graph);
      expect([...principalEigenvector(incoming, onesFor(graph))]).toEqual([
        ...new Float64Array(graph.nodeCount),
      ]);
    }
    for (const graph of [ring(50), symmetrize(ring(50)), complete(7)])
      expectNear(principalEigenvector(reverse(graph), onesFor(graph)), new Array(graph.nodeCount).fill(1));
  });

  it('gives people in like places like scores: equal islands, two equal hubs', () => {
    const islands = symmetrize(
      graphOf(8, [
        [0, 2],
        [2, 4],
        [4, 0],
        [4, 6],
        [1, 3],
        [3, 5],
        [5, 1],
        [5, 7],
      ]),
    );
    const scores = principalEigenvector(islands, onesFor(islands));
    for (const node of [0, 2, 4, 6]) expectNear([scores[node]!], [scores[node + 1]!], 1e-12);
    expectNear([scores[0]!, scores[4]!], [scores[2]!, 1], 1e-12);
    const spokes = Array.from({ length: 10 }, (_, i) => i + 1);
    const hubs = symmetrize(
      graphOf(22, [
        [0, 11],
        ...spokes.map((spoke): Arc => [0, spoke]),
        ...spokes.map((spoke): Arc => [11, 11 + spoke]),
      ]),
    );
    const found = principalEigenvector(hubs, onesFor(hubs));
    expectNear(found.subarray(11), [...found.subarray(0, 11)], 1e-12);
  });

  it('follows arcs onward from the leading part: whoever it leads to has a share', () => {
    // 0 and 1 name each other (root 1); 1 names 2, and 2 names 3.
    const out = graphOf(4, [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
    ]);
    expectNear(principalEigenvector(reverse(out), onesFor(out)), [1, 1, 1, 1]);
  });

  it('scales parts of different shape that share the greatest root alike: a triangle, a star of four, a ring', () => {
    const parts = symmetrize(
      graphOf(13, [
        ...([
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const),
        ...([
          [3, 4],
          [3, 5],
          [3, 6],
          [3, 7],
        ] as const),
        ...([
          [8, 9],
          [9, 10],
          [10, 11],
          [11, 12],
          [12, 8],
        ] as const),
      ]),
    );
    expectNear(principalEigenvector(parts, onesFor(parts)), [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1]);
  });

  it('leaves a part out that leads to another with the same root: no such vector has a share for it', () => {
    const out = graphOf(5, [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [3, 2],
      [3, 4],
    ]);
    expect([...principalEigenvector(reverse(out), onesFor(out))].map((value) => value > 0)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('keeps its equation where few hubs have thousands of leaves, and on a ring with short cuts', () => {
    const leaves = Array.from({ length: 6000 }, (_, i): Arc => [(i * i) % 7, 7 + (i % 3000), 1 + (i % 3)]);
    const steps = Array.from({ length: 900 }, (_, i): Arc => [i % 300, (i + 1 + Math.floor(i / 300)) % 300]);
    for (const incoming of [
      symmetrize(graphOf(3007, leaves)),
      reverse(graphOf(300, [...steps, [0, 150], [77, 240], [201, 9]])),
    ]) {
      const x = principalEigenvector(incoming, incoming.strengths);
      const product = x.map((_, node) => {
        let sum = 0;
        for (let arc = incoming.starts[node]!; arc < incoming.starts[node + 1]!; arc++)
          sum += incoming.strengths[arc]! * x[incoming.targets[arc]!]!;
        return sum;
      });
      const root = product[x.indexOf(1)]!;
      x.forEach((value, node) => {
        expect(Math.abs(product[node]! - root * value)).toBeLessThan(1e-8 * root);
      });
    }
  });

  it('finds the wave on a chain of 1,000, which has next to no gap', () => {
    const both = symmetrize(chain(1000));
    const wave = Array.from({ length: 1000 }, (_, i) => Math.sin((Math.PI * (i + 1)) / 1001));
    const greatest = Math.max(...wave);
    const found = principalEigenvector(both, onesFor(both));
    wave.forEach((value, node) => {
      expect(Math.abs(found[node]! - value / greatest)).toBeLessThan(1e-8);
    });
  });
});

describe('principalEigenvector where steps with the matrix lead there too slowly', () => {
  it('finds the wave on a chain of 10,000, the same from either end', () => {
    const both = symmetrize(chain(10_000));
    const found = principalEigenvector(both, onesFor(both));
    const greatest = Math.sin((Math.PI * 5000) / 10_001);
    found.forEach((value, node) => {
      expect(Math.abs(value - Math.sin((Math.PI * (node + 1)) / 10_001) / greatest)).toBeLessThan(1e-9);
      expect(Math.abs(value / found[9999 - node]! - 1)).toBeLessThan(1e-9);
    });
  });

  it('keeps its equation on a directed ring of 800 with one chord', () => {
    const steps = Array.from({ length: 800 }, (_, i): Arc => [i, (i + 1) % 800]);
    const incoming = reverse(graphOf(800, [...steps, [0, 400]]));
    const x = principalEigenvector(incoming, onesFor(incoming));
    // Both ways round, of 800 and of 401 arcs, add up to 1 when each arc divides by the root.
    let low = 1;
    let high = 2;
    for (let halving = 0; halving < 60; halving++) {
      const root = (low + high) / 2;
      if (root ** -800 + root ** -401 > 1) low = root;
      else high = root;
    }
    for (let node = 1; node < 800; node++) {
      const before = x[node - 1]! + (node === 400 ? x[0]! : 0);
      expect(Math.abs((x[node]! * low) / before - 1)).toBeLessThan(1e-11);
    }
  });

  it('gives what follows a part its exact share, however near its own root is', () => {
    for (const [strength, upstream] of [
      [4.998, 0.087646480744],
      [4.9998, 0.008796452],
      [4.99998, 0.000879965],
    ] as const) {
      const arcs: Arc[] = [[0, 12, 3]];
      for (let i = 0; i < 12; i++) {
        for (let j = 0; j < 12; j++) if (i !== j) arcs.push([i, j, 5], [12 + i, 12 + j, strength]);
      }
      const incoming = reverse(graphOf(24, arcs));
      const x = principalEigenvector(incoming, incoming.strengths);
      expect(Math.abs(x[0]! - upstream)).toBeLessThan(1e-9);
      expect(x[12]).toBe(1);
    }
  });

  it('and hits are the same for strengths that squares have no number for', () => {
    const sizes: Arc[] = [
      [0, 1, 1],
      [1, 2, 3],
      [2, 0, 1],
      [0, 3, 1],
      [3, 0, 3],
    ];
    const scoresAt = (unit: number) => {
      const out = graphOf(
        4,
        sizes.map(([source, target, strength]): Arc => [source, target, unit * strength!]),
      );
      const incoming = reverse(out);
      const { hubs, authorities } = hits(out, incoming, out.strengths, incoming.strengths);
      return [...principalEigenvector(incoming, incoming.strengths), ...hubs, ...authorities];
    };
    for (const unit of [1e200, 5e-324]) expectNear(scoresAt(unit), scoresAt(1));
  });
});

describe('hits', () => {
  it('keeps its equations in the blocks with the greatest singular value and is 0 elsewhere', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const incoming = reverse(out);
        const { hubs, authorities } = hits(out, incoming, out.strengths, incoming.strengths);
        const matrix = strengthsOf(out);
        expectPrincipal(hubs, timesMatrix(matrix, transposed(matrix)));
        expectPrincipal(authorities, timesMatrix(transposed(matrix), matrix));
      }),
      { numRuns: 500 },
    );
  });

  it('hits of a star from its centre: one hub, equal authorities; without arcs all are 0', () => {
    const out = star(5);
    const found = hits(out, reverse(out), onesFor(out), onesFor(out));
    expectNear(found.hubs, [1, 0, 0, 0, 0]);
    expectNear(found.authorities, [0, 1, 1, 1, 1]);
    const none = graphOf(2, []);
    expect(hits(none, none, onesFor(none), onesFor(none))).toEqual({
      hubs: new Float64Array(2),
      authorities: new Float64Array(2),
    });
  });

  it('of an undirected network with one tie above all others are the same either way', () => {
    const both = symmetrize(
      graphOf(5, [
        [0, 1, 1000],
        [0, 2, 1],
        [2, 3, 1],
        [2, 4, 1],
        [3, 4, 1],
      ]),
    );
    const { hubs, authorities } = hits(both, both, both.strengths, both.strengths);
    expect(hubs).toEqual(authorities);
    expectNear(hubs, [...principalEigenvector(both, both.strengths)]);
    expectNear([hubs[1]!], [0.99999949999937]);
  });

  it('of a chain of 1,000 are the same from either end', () => {
    const both = symmetrize(chain(1000));
    const { hubs } = hits(both, both, onesFor(both), onesFor(both));
    expectNear(hubs, [...hubs].reverse(), 1e-11);
  });
});

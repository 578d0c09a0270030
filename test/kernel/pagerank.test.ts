import { describe, expect, it } from 'vitest';
import { type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { pageRank } from '../../src/kernel/spectral/pagerank.js';
import { chain, complete, graphOf, onesFor, ring, star } from '../support/graph-shapes.js';
import { expectNear } from '../support/near.js';

const rank = (out: Csr, damping = 0.85) => {
  const incoming = reverse(out);
  return pageRank(incoming, onesFor(incoming), damping, 1e-13);
};

/** How far one step of the walk moves the ranks, in sum. */
function movedByAStep(out: Csr, ranks: Float64Array, damping: number): number {
  const n = out.nodeCount;
  const next = new Float64Array(n);
  let stuck = 0;
  for (let node = 0; node < n; node++) {
    const degree = out.starts[node + 1]! - out.starts[node]!;
    if (degree === 0) stuck += ranks[node]!;
    for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++)
      next[out.targets[arc]!]! += (damping * ranks[node]!) / degree;
  }
  return next.reduce(
    (sum, value, node) => sum + Math.abs(value + (1 - damping + damping * stuck) / n - ranks[node]!),
    0,
  );
}

describe('pageRank', () => {
  it('of an empty graph is empty, and without arcs or in like places the same for all', () => {
    expect(rank(graphOf(0, []))).toEqual(new Float64Array(0));
    expectNear(rank(graphOf(4, [])), [0.25, 0.25, 0.25, 0.25]);
    expectNear(rank(ring(5)), [0.2, 0.2, 0.2, 0.2, 0.2]);
    expectNear(rank(complete(3)), [1 / 3, 1 / 3, 1 / 3]);
  });

  it('of a star from its centre shares what the leaves cannot pass on among all', () => {
    // Up to scale the centre has 1 and each of 4 leaves 1 + 0.85 / 4.
    const total = 1 + 4 * (1 + 0.85 / 4);
    const leaf = (1 + 0.85 / 4) / total;
    expectNear(rank(star(5)), [1 / total, leaf, leaf, leaf, leaf]);
  });

  it('of ties both ways comes to the share of ties as damping comes to 1, and is never below 0', () => {
    const shapes = [
      chain(14),
      graphOf(
        8,
        ['01', '02', '06', '13', '17', '25', '26', '34', '37', '45', '47'].map(
          (p) => [Number(p[0]), Number(p[1])] as const,
        ),
      ),
    ];
    for (const out of shapes.map((shape) => symmetrize(shape))) {
      const shares = Array.from(
        { length: out.nodeCount },
        (_, node) => (out.starts[node + 1]! - out.starts[node]!) / out.arcCount,
      );
      expectNear(rank(out, 1 - 1e-6), shares, 1e-5);
      expectNear(rank(out, 1 - 1e-9), shares, 1e-8);
    }
  });

  it('moves by no more than the tolerance, for long chains and for damping near 1, too', () => {
    for (const [out, damping] of [
      [chain(100_000), 0.85],
      [chain(300), 0.999],
      [ring(1000), 0.999],
      [
        graphOf(
          400,
          Array.from({ length: 1200 }, (_, i) => [(i * i) % 400, (i * 7 + 3) % 391] as const),
        ),
        0.99,
      ],
    ] as const) {
      const ranks = rank(out, damping);
      expectNear([ranks.reduce((sum, value) => sum + value, 0)], [1]);
      expect(movedByAStep(out, ranks, damping)).toBeLessThan(1e-12);
    }
  });

  it('follows strong arcs more often: weights 3 and 1 share a rank 3 to 1', () => {
    const incoming = reverse(
      graphOf(3, [
        [0, 1, 3],
        [0, 2, 1],
      ]),
    );
    const ranks = pageRank(incoming, incoming.strengths, 0.85, 1e-13);
    expectNear([(ranks[1]! - ranks[0]!) / (ranks[2]! - ranks[0]!)], [3]);
  });

  it('is right on a ring numbered against its arcs with damping near 1', () => {
    const out = graphOf(1000, [
      ...Array.from({ length: 1000 }, (_, i) => [(i + 1) % 1000, i] as const),
      [0, 500] as const,
    ]);
    expect(movedByAStep(out, rank(out, 0.999), 0.999)).toBeLessThan(1e-13);
  });

  it('of a chain is the same from either end, in each of twelve digits', () => {
    const both = symmetrize(chain(100));
    const ranks = pageRank(both, onesFor(both), 0.85, 1e-15);
    ranks.forEach((value, node) => {
      expect(Math.abs(value / ranks[99 - node]! - 1)).toBeLessThan(5e-13);
    });
  });

  it('is the same for strengths whose sums or reciprocals no number can hold', () => {
    for (const unit of [1e200, 5e-324, 4e307]) {
      const incoming = reverse(
        graphOf(3, [
          [0, 1, 3 * unit],
          [0, 2, unit],
        ]),
      );
      const ranks = pageRank(incoming, incoming.strengths, 0.85, 1e-15);
      expectNear([(ranks[1]! - ranks[0]!) / (ranks[2]! - ranks[0]!)], [3]);
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcSources, buildCsr, findArc, reverse, symmetrize } from '../../src/kernel/csr.js';
import { rankValues } from '../../src/kernel/ranks.js';
import { pageRank } from '../../src/kernel/spectral/pagerank.js';
import { coreNumbers } from '../../src/kernel/structure/core-numbers.js';
import { structuralHoles } from '../../src/kernel/structure/structural-holes.js';
import { expectNear } from '../support/near.js';
import { matrixOf, plainCoreNumbers, plainStructuralHoles } from '../support/plain-measures.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

const arcLists = fc.integer({ min: 1, max: 9 }).chain((nodeCount) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    arcs: fc.array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.constantFrom(1, 2, 0.25)), {
      maxLength: 30,
    }),
  }),
);

const build = (nodeCount: number, arcs: readonly (readonly [number, number, number])[]) =>
  buildCsr(nodeCount, {
    sources: Int32Array.from(arcs, ([source]) => source),
    targets: Int32Array.from(arcs, ([, target]) => target),
    strengths: Float64Array.from(arcs, ([, , strength]) => strength),
  });

describe('compressed sparse rows', () => {
  it('buildCsr(n, arcs) drops self-ties, adds parallel arcs up and sorts each row', () => {
    fc.assert(
      fc.property(arcLists, ({ nodeCount, arcs }) => {
        const csr = build(nodeCount, arcs);
        const wanted = new Map<string, number>();
        for (const [source, target, strength] of arcs) {
          if (source !== target)
            wanted.set(`${source} ${target}`, (wanted.get(`${source} ${target}`) ?? 0) + strength);
        }
        expect(csr.arcCount).toBe(wanted.size);
        expect(csr.starts[nodeCount]).toBe(wanted.size);
        const sources = arcSources(csr);
        for (let arc = 0; arc < csr.arcCount; arc++) {
          expect(wanted.get(`${sources[arc]} ${csr.targets[arc]}`)).toBe(csr.strengths[arc]);
          if (arc > 0 && sources[arc] === sources[arc - 1])
            expect(csr.targets[arc]!).toBeGreaterThan(csr.targets[arc - 1]!);
          expect(findArc(csr, sources[arc]!, csr.targets[arc]!)).toBe(arc);
        }
      }),
    );
  });

  it('reverse(reverse(csr)) is csr, and symmetrize(csr) equals its own reverse to the last bit', () => {
    fc.assert(
      fc.property(arcLists, ({ nodeCount, arcs }) => {
        const csr = build(nodeCount, arcs);
        expect(reverse(reverse(csr))).toEqual(csr);
        const both = symmetrize(csr);
        expect(reverse(both)).toEqual(both);
        expect(symmetrize(csr, reverse(csr))).toEqual(both);
        const sum = matrixOf(csr, (arc) => csr.strengths[arc]!);
        expect(matrixOf(both, (arc) => both.strengths[arc]!)).toEqual(
          sum.map((row, i) => row.map((value, j) => value + sum[j]![i]!)),
        );
      }),
    );
  });
});

describe('measures of structure', () => {
  it('structuralHoles(z) equals the formulas written out', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const { both } = networkOf(org);
        const found = structuralHoles(both);
        const plain = plainStructuralHoles(matrixOf(both, (arc) => both.strengths[arc]!));
        expectNear(found.constraint, plain.constraint);
        expectNear(found.effectiveSize, plain.effectiveSize);
        expectNear(found.efficiency, plain.efficiency);
        expectNear(found.hierarchy, plain.hierarchy);
      }),
    );
  });

  it('structuralHoles has no answer for isolates, and by hand: a pair, an open triad, a triangle', () => {
    const found = structuralHoles(
      symmetrize(
        build(9, [
          [0, 1, 1],
          [2, 3, 1],
          [3, 4, 1],
          [5, 6, 1],
          [6, 7, 1],
          [7, 5, 1],
        ]),
      ),
    );
    expectNear(found.constraint, [1, 1, 1, 0.5, 1, 1.125, 1.125, 1.125, null]);
    expectNear(found.effectiveSize, [1, 1, 1, 2, 1, 1, 1, 1, null]);
    expectNear(found.efficiency, [1, 1, 1, 1, 1, 0.5, 0.5, 0.5, null]);
    expectNear(found.hierarchy, [1, 1, 1, 0, 1, 0, 0, 0, null]);
  });

  it('coreNumbers(both, multiplicities) equals peeling by hand, plain and with mutual pairs counted twice', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const { out } = networkOf(org);
        const joint = symmetrize({ ...out, strengths: new Float64Array(out.arcCount).fill(1) });
        expectNear(
          coreNumbers(joint, joint.strengths),
          plainCoreNumbers(matrixOf(joint, (arc) => joint.strengths[arc]!)),
        );
        const ones = new Float64Array(joint.arcCount).fill(1);
        expectNear(coreNumbers(joint, ones), plainCoreNumbers(matrixOf(joint, () => 1)));
      }),
    );
  });

  it('pageRank sums to 1 and keeps its defining equation', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const network = networkOf(org);
        const ranks = pageRank(network.in, network.in.strengths, 0.85, 1e-15);
        const n = network.nodeCount;
        expectNear([ranks.reduce((sum, rank) => sum + rank, 0)], [1]);
        const walk = matrixOf(network.out, (arc) => network.out.strengths[arc]!);
        const next = ranks.map((_, t) => {
          let sum = 0.15 / n;
          for (let s = 0; s < n; s++) {
            const total = walk[s]!.reduce((all, value) => all + value, 0);
            sum += 0.85 * ranks[s]! * (total === 0 ? 1 / n : walk[s]![t]! / total);
          }
          return sum;
        });
        expectNear(ranks, [...next], 1e-12);
      }),
    );
  });

  it('rankValues gives equals one rank and says how many share it', () => {
    const places = Int32Array.of(0, 1, 2, 3, 4);
    const { rank, sharedBy } = rankValues(Float64Array.of(5, 9, 5, 1, 9), places);
    expect([...rank]).toEqual([3, 1, 3, 5, 1]);
    expect([...sharedBy]).toEqual([2, 2, 2, 1, 2]);
  });

  it('rankValues takes sums that differ in the last digits alone for equal', () => {
    const { rank, sharedBy } = rankValues(Float64Array.of(0.1 + 0.2, 0.3, 0.31), Int32Array.of(0, 1, 2));
    expect([...rank]).toEqual([2, 2, 1]);
    expect([...sharedBy]).toEqual([2, 2, 1]);
  });
});

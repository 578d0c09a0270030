import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcSources, symmetrize } from '../../src/kernel/csr.js';
import { strongComponents, weakComponents } from '../../src/kernel/structure/components.js';
import { cutPoints } from '../../src/kernel/structure/cut-points.js';
import { localTriangles } from '../../src/kernel/structure/triangles.js';
import { chain, complete, graphOf, ring, smallGraph, star } from '../support/graph-shapes.js';
import { keepArcs, matrixOf, partCount, plainParts, plainTriangles } from '../support/plain-measures.js';

describe('components', () => {
  it('weakComponents(both) and strongComponents(out) are who reach each other, numbered by first member', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const both = symmetrize(out);
        for (const [csr, found] of [
          [both, weakComponents(both)],
          [out, strongComponents(out)],
        ] as const) {
          const wanted = plainParts(matrixOf(csr, () => 1));
          expect([...found.of]).toEqual(wanted);
          expect(found.count).toBe(new Set(wanted).size);
          expect([...found.sizes]).toEqual(
            Array.from({ length: found.count }, (_, part) => wanted.filter((own) => own === part).length),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('weakComponents and strongComponents of an empty graph are none, and a chain of 100,000 needs no recursion', () => {
    const none = { of: new Int32Array(0), count: 0, sizes: new Int32Array(0) };
    expect(weakComponents(graphOf(0, []))).toEqual(none);
    expect(strongComponents(graphOf(0, []))).toEqual(none);
    const long = chain(100_000);
    expect(weakComponents(symmetrize(long)).count).toBe(1);
    expect(strongComponents(long).count).toBe(100_000);
    expect([...strongComponents(ring(100_000)).sizes]).toEqual([100_000]);
  });
});

describe('cut points', () => {
  it('cutPoints(both) marks those without whom, and pairs without which, there are more parts', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const both = symmetrize(out);
        const matrix = matrixOf(both, () => 1);
        const parts = partCount(matrix);
        const { isCutPoint, isBridge } = cutPoints(both);
        // Without its ties a node is one more part by itself; it was none of its own if it had ties.
        const wanted = matrix.map(
          (row, node) =>
            partCount(keepArcs(matrix, (i, j) => i !== node && j !== node)) -
              (row.some((value) => value !== 0) ? 1 : 0) >
            parts,
        );
        expect([...isCutPoint]).toEqual(wanted.map(Number));
        const sources = arcSources(both);
        const bridges = [...both.targets].map((target, arc) => {
          const ends = [sources[arc]!, target];
          return partCount(keepArcs(matrix, (i, j) => !(ends.includes(i) && ends.includes(j)))) > parts;
        });
        expect([...isBridge]).toEqual(bridges.map(Number));
      }),
      { numRuns: 500 },
    );
  });

  it('cutPoints of a star is its centre, of a ring nobody, and of a chain of 100,000 all but its ends', () => {
    expect([...cutPoints(symmetrize(star(5))).isCutPoint]).toEqual([1, 0, 0, 0, 0]);
    expect([...cutPoints(symmetrize(ring(5))).isBridge]).not.toContain(1);
    const long = cutPoints(symmetrize(chain(100_000)));
    expect(long.isCutPoint.reduce((sum, value) => sum + value, 0)).toBe(99_998);
    expect(long.isBridge.every((value) => value === 1)).toBe(true);
  });
});

describe('triangles', () => {
  it('localTriangles(both) equals counting all triples', () => {
    fc.assert(
      fc.property(smallGraph(), (out) => {
        const both = symmetrize(out);
        expect([...localTriangles(both)]).toEqual(plainTriangles(matrixOf(both, () => 1)));
      }),
      { numRuns: 500 },
    );
  });

  it('localTriangles of a complete graph of n is (n - 1)(n - 2) / 2 for all', () => {
    expect([...localTriangles(complete(6))]).toEqual([10, 10, 10, 10, 10, 10]);
    expect([...localTriangles(symmetrize(star(6)))]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

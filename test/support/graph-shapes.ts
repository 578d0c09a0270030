import * as fc from 'fast-check';
import { buildCsr, type Csr } from '../../src/kernel/csr.js';

export type Arc = readonly [source: number, target: number, strength?: number];

/** A graph from its arcs; strengths are 1 unless given. */
export function graphOf(nodeCount: number, arcs: readonly Arc[]): Csr {
  return buildCsr(nodeCount, {
    sources: Int32Array.from(arcs, ([source]) => source),
    targets: Int32Array.from(arcs, ([, target]) => target),
    strengths: Float64Array.from(arcs, ([, , strength]) => strength ?? 1),
  });
}

/** Up to ten nodes, sparse enough to fall into parts, with a few strengths that meet again. */
export function smallGraph(): fc.Arbitrary<Csr> {
  return fc.integer({ min: 1, max: 10 }).chain((nodeCount) =>
    fc
      .array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.constantFrom(1, 2, 0.5)), {
        maxLength: 18,
      })
      .map((arcs) => graphOf(nodeCount, arcs)),
  );
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** 0 to 1, 1 to 2 and so on. */
export const chain = (nodeCount: number): Csr =>
  graphOf(
    nodeCount,
    numbers(nodeCount - 1).map((i): Arc => [i, i + 1]),
  );

export const ring = (nodeCount: number): Csr =>
  graphOf(
    nodeCount,
    numbers(nodeCount).map((i): Arc => [i, (i + 1) % nodeCount]),
  );

/** 0 to all others. */
export const star = (nodeCount: number): Csr =>
  graphOf(
    nodeCount,
    numbers(nodeCount - 1).map((i): Arc => [0, i + 1]),
  );

/** Everybody to everybody else. */
export const complete = (nodeCount: number): Csr =>
  graphOf(
    nodeCount,
    numbers(nodeCount).flatMap((i) => numbers(nodeCount).map((j): Arc => [i, j])),
  );

/** A 1 for each arc. */
export const onesFor = (csr: Csr): Float64Array => new Float64Array(csr.arcCount).fill(1);

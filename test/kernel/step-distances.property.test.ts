import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { runHere } from '../../src/kernel/pass.js';
import { createFastSweeper } from '../../src/kernel/paths/fast-step-sweeps.js';
import { createPlainSweeper } from '../../src/kernel/paths/plain-step-sweeps.js';
import {
  distanceSums,
  harmonicOf,
  type StepDistancesInput,
  stepDistances,
  stepDistancesInput,
} from '../../src/kernel/paths/step-distances.js';
import { createAccelerator } from '../../src/kernel/wasm.js';
import { expectNear } from '../support/near.js';
import { plainDistanceSums } from '../support/plain-distances.js';

type Arc = readonly [source: number, target: number];

const graphOf = (nodeCount: number, arcs: readonly Arc[]) =>
  buildCsr(nodeCount, {
    sources: Int32Array.from(arcs, ([source]) => source),
    targets: Int32Array.from(arcs, ([, target]) => target),
    strengths: new Float64Array(arcs.length).fill(1),
  });
const chain = (nodeCount: number) =>
  symmetrize(
    graphOf(
      nodeCount,
      Array.from({ length: nodeCount - 1 }, (_, node) => [node, node + 1]),
    ),
  );

/** Sparse ones, so that distances are long and not everybody reaches everybody. */
const graph = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((nodeCount) => {
    const node = fc.nat({ max: nodeCount - 1 });
    return fc
      .array(fc.tuple(node, node), { maxLength: 2 * nodeCount, size: 'max' })
      .map((arcs) => graphOf(nodeCount, arcs));
  });
const graphAndTurned = (most: number) =>
  fc.tuple(graph(most), fc.boolean()).map(([csr, isSymmetric]): [Csr, Csr] => {
    if (!isSymmetric) return [csr, reverse(csr)];
    const both = symmetrize(csr);
    return [both, both];
  });

/** A plain order of the nodes that depends on nothing but its arguments. */
const shuffled = (nodeCount: number, step: number) =>
  Int32Array.from({ length: nodeCount }, (_, place) => (place * step + 3) % nodeCount);

/** 1,500 people in groups of eleven, a few ties between groups, and some without any. */
const organisation = graphOf(
  1500,
  Array.from({ length: 6000 }, (_, at): Arc => {
    const source = (at * 7) % 1400;
    const near = source - (source % 11) + ((at * 5) % 11);
    return at % 17 === 0 ? [source, (at * 131) % 700] : [source, near];
  }),
);
const contacts = symmetrize(organisation);

describe('step distances', () => {
  it('distanceSums(csr) equals counts, sums and maxima by definition', () => {
    fc.assert(
      fc.property(graphAndTurned(40), fc.nat({ max: 40 }), ([csr, turned], some) => {
        const sources = Array.from({ length: csr.nodeCount }, (_, node) => node).filter(
          (node) => (node * 7) % 41 <= some,
        );
        const found = distanceSums(csr, turned, Int32Array.from(sources));
        const wanted = plainDistanceSums(csr, sources);
        expect([...found.reachedBy]).toEqual(wanted.reachedBy);
        expect([...found.distance]).toEqual(wanted.distance);
        expect([...found.eccentricity]).toEqual(wanted.eccentricity);
        expectNear(found.harmonic, wanted.harmonic);
      }),
    );
  });

  it('distanceSums(csr) takes everybody as a source and turns the arcs itself', () => {
    const csr = graphOf(4, [
      [0, 1],
      [1, 2],
    ]);
    expect(distanceSums(csr)).toEqual({
      reachedBy: Float64Array.of(0, 1, 2, 0),
      distance: Float64Array.of(0, 1, 3, 0),
      harmonic: Float64Array.of(0, 1, 1.5, 0),
      eccentricity: Float64Array.of(0, 1, 2, 0),
    });
  });

  it('both sweepers give the sums by definition, to the same bit in the whole numbers', () => {
    fc.assert(
      fc.property(graphAndTurned(150), ([csr, turned]) => {
        const natural = Int32Array.from({ length: csr.nodeCount }, (_, node) => node);
        const { input } = stepDistancesInput(csr, turned, { order: natural });
        const { reachedBy, distance, farthestFrom, eccentricity } = plainDistanceSums(csr, [
          ...input.sources,
        ]);
        for (const sweeper of [createPlainSweeper(input), createFastSweeper(createAccelerator()!, input)]) {
          for (let from = 0; from < csr.nodeCount; from += sweeper.lanes) {
            sweeper.sweep(from, Math.min(csr.nodeCount, from + sweeper.lanes));
          }
          const sums = sweeper.sums();
          expect([...sums.reachedBy]).toEqual(reachedBy);
          expect([...sums.distance]).toEqual(distance);
          expect([...sums.farthestFrom]).toEqual(farthestFrom);
          expect([...sums.farthestTo]).toEqual(eccentricity);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, Csr, Csr]>([
    ['an organisation', organisation, reverse(organisation)],
    ['an organisation, direction dropped', contacts, contacts],
    ['a chain', chain(1300), chain(1300)],
    ['people without ties', graphOf(700, []), graphOf(700, [])],
  ])('stepDistances gives the same bits in WebAssembly and in TypeScript: %s', (_, csr, turned) => {
    const { input } = stepDistancesInput(csr, turned);
    expect(runHere(stepDistances, input, 'fastest')).toEqual(runHere(stepDistances, input, 'plain'));
  });

  it('stepDistances gives the sums by definition for more people than one sweep takes', () => {
    const csr = organisation;
    const wanted = plainDistanceSums(csr, [...stepDistancesInput(csr, csr).input.sources]);
    const { input, back } = stepDistancesInput(csr, reverse(csr));
    const found = back(runHere(stepDistances, input));
    expect([...found.reachedBy]).toEqual(wanted.reachedBy);
    expect([...found.distance]).toEqual(wanted.distance);
    expect([...found.farthestFrom]).toEqual(wanted.farthestFrom);
    expectNear(found.harmonic, wanted.harmonic);
  });

  it('stepDistances in any order of nodes and sources gives the same bits', () => {
    const csr = organisation;
    const turned = reverse(csr);
    const { input, back } = stepDistancesInput(csr, turned);
    const wanted = back(runHere(stepDistances, input));
    for (const step of [7, 701]) {
      const order = shuffled(csr.nodeCount, step);
      const renumbered = stepDistancesInput(csr, turned, { order });
      expect(renumbered.back(runHere(stepDistances, renumbered.input))).toEqual(wanted);
      const sources = order;
      expect(back(runHere(stepDistances, { ...input, sources }))).toEqual(wanted);
    }
  });

  it('distanceSums(csr) gives people in the same place the same bits', () => {
    const nodeCount = 601;
    const ring = symmetrize(
      graphOf(
        nodeCount,
        Array.from({ length: nodeCount }, (_, node) => [node, (node + 1) % nodeCount]),
      ),
    );
    for (const values of Object.values(distanceSums(ring, ring))) {
      expect(new Set(values as Float64Array).size).toBe(1);
    }
  });

  it('distanceSums(csr) keeps 1 / distance to 1e-10 along a chain of 100,000', () => {
    const csr = chain(100_000);
    const { harmonic, distance, eccentricity } = distanceSums(csr, csr, Int32Array.of(0));
    let worst = 0;
    for (let node = 1; node < csr.nodeCount; node++) {
      worst = Math.max(worst, Math.abs(harmonic[node]! * node - 1));
    }
    expect(worst).toBeLessThan(1e-10);
    expect(distance[99_999]).toBe(99_999);
    expect(eccentricity[99_999]).toBe(99_999);
  });

  it('distanceSums(csr) adds up 2,048 sources at distance 1, the most a chunk takes', () => {
    const star = symmetrize(
      graphOf(
        2049,
        Array.from({ length: 2048 }, (_, leaf) => [0, leaf + 1]),
      ),
    );
    const sources = Int32Array.from({ length: 2048 }, (_, leaf) => leaf + 1);
    const { harmonic } = distanceSums(star, star, sources);
    expect(harmonic[0]).toBe(2048);
    expect(harmonic[1]).toBe(2047 / 2);
  });

  it('harmonicOf(high, low) rounds once, however the sum falls into its parts', () => {
    const whole = harmonicOf(Float64Array.of(3), Float64Array.of(5));
    const split = harmonicOf(Float64Array.of(2), Float64Array.of(5 + 2 ** 26));
    expect(whole).toEqual(split);
    expect(whole[0]).toBe(3 * 2 ** -26 + 5 * 2 ** -52);
  });

  it('stepDistances has nothing to do for nobody', () => {
    const nobody = graphOf(0, []);
    const { input } = stepDistancesInput(nobody, nobody);
    expect(stepDistances.chunkCount(input satisfies StepDistancesInput)).toBe(0);
    expect(distanceSums(nobody).harmonic).toHaveLength(0);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, everyNode, reverse, symmetrize } from '../../src/kernel/csr.js';
import { addTo, type Engine, runHere } from '../../src/kernel/pass.js';
import { nodeOrder } from '../../src/kernel/paths/node-order.js';
import { batchSources } from '../../src/kernel/paths/source-batches.js';
import { stepPaths } from '../../src/kernel/paths/step-paths.js';
import { type StepPathsOptions, stepPathsInput } from '../../src/kernel/paths/step-paths-input.js';
import { makeOrganisation } from '../bench/organisation.js';
import { diamonds } from '../support/diamonds.js';
import { expectNear } from '../support/near.js';
import { plainBetweenness } from '../support/plain-measures.js';
import { dependencySums } from '../support/plain-paths.js';

/** Graphs of up to 60 nodes, from scattered arcs to dense ones, directed or not. */
function smallGraph(): fc.Arbitrary<Csr> {
  return fc.integer({ min: 1, max: 60 }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    return fc
      .tuple(fc.array(fc.tuple(node, node), { maxLength: 4 * nodeCount }), fc.boolean())
      .map(([arcs, isDirected]) => graphOf(nodeCount, arcs, isDirected));
  });
}

function graphOf(nodeCount: number, arcs: readonly (readonly [number, number])[], isDirected: boolean): Csr {
  const csr = buildCsr(nodeCount, {
    sources: Int32Array.from(arcs, ([source]) => source),
    targets: Int32Array.from(arcs, ([, target]) => target),
    strengths: new Float64Array(arcs.length).fill(1),
  });
  return isDirected ? csr : symmetrize(csr);
}

function isSymmetric(csr: Csr): boolean {
  return reverse(csr).targets.every((target, arc) => target === csr.targets[arc]);
}

function sumsOf(csr: Csr, options: StepPathsOptions = {}, engine: Engine = 'fastest'): Float64Array[] {
  const { input, back } = stepPathsInput(csr, isSymmetric(csr) ? csr : reverse(csr), options);
  return back(runHere(stepPaths, input, engine));
}

function expectClose(found: ArrayLike<number>, wanted: ArrayLike<number>, tolerance: number): void {
  for (let node = 0; node < wanted.length; node++)
    expect(Math.abs(found[node]! - wanted[node]!)).toBeLessThanOrEqual(
      tolerance * Math.max(1, wanted[node]!),
    );
}

function chain(length: number): Csr {
  return graphOf(
    length,
    Array.from({ length: length - 1 }, (_, node) => [node, node + 1] as const),
    false,
  );
}

/** People enough for WebAssembly; arcs that lead out of parts one way only. */
const organisation = buildCsr(1500, makeOrganisation({ people: 1500, ties: 9000 }, 3));
const networks = [
  ['directed', organisation],
  ['undirected', symmetrize(organisation)],
] as const;

describe('stepPaths', () => {
  it('stepPaths(every node) equals betweenness by definition', () => {
    fc.assert(
      fc.property(smallGraph(), (csr) => {
        expectNear(
          sumsOf(csr)[0]!,
          plainBetweenness(csr, () => 1),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('stepPaths(some nodes) sums dependencies and their squares over those sources', () => {
    fc.assert(
      fc.property(smallGraph(), fc.integer({ min: 1, max: 5 }), (csr, every) => {
        const sources = everyNode(csr)
          .filter((node) => node % every === 0)
          .reverse();
        const wanted = dependencySums(csr, sources);
        const found = sumsOf(csr, { sources, squares: true });
        expectNear(found[0]!, wanted.sums);
        expectNear(found[1]!, wanted.squares);
      }),
    );
  });

  it('stepPaths({ ends }) counts a path as what its end counts', () => {
    fc.assert(
      fc.property(smallGraph(), fc.boolean(), (csr, isOrdered) => {
        const ends = Float64Array.from({ length: csr.nodeCount }, (_, node) => (node % 5) - 1.5);
        const order = isOrdered ? { order: nodeOrder(symmetrize(csr)) } : {};
        const wanted = dependencySums(csr, everyNode(csr), ends);
        const found = sumsOf(csr, { ends, squares: true, ...order });
        expectClose(found[0]!, wanted.sums, 1e-9);
        expectNear(found[1]!, wanted.squares);
      }),
    );
  });

  it('stepPaths with an order of nodes given equals stepPaths without one', () => {
    fc.assert(
      fc.property(smallGraph(), (csr) => {
        const order = nodeOrder(symmetrize(csr));
        expectNear(sumsOf(csr, { order })[0]!, Array.from(sumsOf(csr)[0]!));
      }),
    );
  });

  it.each(networks)('stepPaths on a %s network equals one source after the other', (_, csr) => {
    const wanted = dependencySums(csr, everyNode(csr));
    const found = sumsOf(csr, { squares: true, order: nodeOrder(symmetrize(csr)) });
    expectNear(found[0]!, wanted.sums);
    expectNear(found[1]!, wanted.squares);
    expectClose(sumsOf(csr, { lanes: 'float32' })[0]!, wanted.sums, 1e-5);
  });

  it.each(networks)(
    'stepPaths on a %s network gives the same bits with and without WebAssembly',
    (_, csr) => {
      for (const lanes of ['float64', 'float32'] as const) {
        const options = { lanes, squares: true };
        expect(sumsOf(csr, options, 'fastest')).toEqual(sumsOf(csr, options, 'plain'));
        const ends = Float64Array.from({ length: csr.nodeCount }, (_, node) => (node % 7) / 3 - 1);
        const found = sumsOf(csr, { ...options, ends }, 'fastest');
        expect(found).toEqual(sumsOf(csr, { ...options, ends }, 'plain'));
        expect(found).not.toEqual(sumsOf(csr, options, 'fastest'));
      }
    },
  );

  it('stepPaths gives the same bits when chunks are done by two threads', () => {
    const { input } = stepPathsInput(organisation, reverse(organisation));
    const threads = [stepPaths.prepare(input, 'fastest'), stepPaths.prepare(input, 'plain')];
    const sums = [new Float64Array(input.nodeCount)];
    expect(stepPaths.chunkCount(input)).toBeGreaterThan(0);
    for (let chunk = 0; chunk < stepPaths.chunkCount(input); chunk++) addTo(sums, threads[chunk % 2]!(chunk));
    expect(sums).toEqual(runHere(stepPaths, input));
  });

  it.each([
    ['fastest', 3000],
    ['plain', 700],
  ] as const)(
    'stepPaths(a chain, %s) is what lies on one side times what lies on the other',
    (engine, length) => {
      const wanted = Array.from({ length }, (_, node) => 2 * node * (length - 1 - node));
      expectNear(sumsOf(chain(length), {}, engine)[0]!, wanted);
    },
  );

  it('stepPaths(a star) gives all pairs to the middle', () => {
    const star = graphOf(
      300,
      Array.from({ length: 299 }, (_, leaf) => [0, leaf + 1] as const),
      false,
    );
    expectNear(sumsOf(star)[0]!, [299 * 298, ...new Array(299).fill(0)]);
  });

  it('stepPaths counts 2^40 paths exactly: forty pairs side by side in a row', () => {
    // Layer after layer of two nodes, each joined to both of the next one.
    const arcs = Array.from({ length: 80 }, (_, node) => [node, 2 * Math.floor(node / 2) + 2] as const);
    const ladder = graphOf(82, [...arcs, ...arcs.map(([node, next]) => [node, next + 1] as const)], true);
    expectNear(sumsOf(ladder)[0]!, dependencySums(ladder, everyNode(ladder)).sums);
  });

  it.each([
    ['float64', 1030],
    ['float32', 200],
    ['float32', 1030],
  ] as const)('stepPaths counts more paths than %s lanes can: %i diamonds in a row', (lanes, count) => {
    const { csr, betweenness } = diamonds(count);
    const found = sumsOf(csr, { lanes, squares: true }, 'fastest');
    expectNear(found[0]!, betweenness);
    expect(found[1]!.every(Number.isFinite)).toBe(true);
    expect(sumsOf(csr, { lanes, squares: true }, 'plain')).toEqual(found);
    if (lanes === 'float32') return;
    const ends = new Float64Array(csr.nodeCount).fill(0.5);
    expectNear(
      sumsOf(csr, { lanes, ends })[0]!,
      betweenness.map((value) => value / 2),
    );
  });

  it('stepPaths(an empty graph) and stepPaths(no source) give nothing but zeros', () => {
    expect(sumsOf(graphOf(0, [], true))).toEqual([new Float64Array(0)]);
    expect(sumsOf(organisation, { sources: new Int32Array(0) })[0]!.every((sum) => sum === 0)).toBe(true);
  });
});

describe('batchSources', () => {
  it('batchSources(at the end of a chain) lets each source wait for the ones farther out', () => {
    const { nodeCount, starts, targets } = chain(1000);
    const arcs = { nodeCount, starts, targets, inStarts: starts, inTargets: targets };
    const { sources, delays } = batchSources(arcs, Int32Array.of(3, 0, 2, 1, 500), 4);
    expect([...sources].slice(0, 4).sort()).toEqual([0, 1, 2, 3]);
    expect(delays.subarray(0, 4)).toEqual(sources.subarray(0, 4));
    expect(delays[4]).toBe(0);
  });

  it('batchSources(arcs, sources, width) keeps every source once', () => {
    fc.assert(
      fc.property(smallGraph(), fc.constantFrom(8, 16), (csr, width) => {
        const turned = reverse(csr);
        const arcs = { ...csr, inStarts: turned.starts, inTargets: turned.targets };
        const { sources, delays } = batchSources(arcs, everyNode(csr), width);
        expect(sources.slice().sort()).toEqual(everyNode(csr));
        for (let first = 0; first < delays.length; first += width)
          expect(Math.min(...delays.subarray(first, first + width))).toBe(0);
      }),
    );
  });
});

describe('nodeOrder', () => {
  it('nodeOrder(both) names every node once, part after part', () => {
    fc.assert(
      fc.property(smallGraph(), (csr) => {
        const both = symmetrize(csr);
        const { nodes, places, parts } = nodeOrder(both);
        expect(Array.from(nodes, (node) => places[node])).toEqual(Array.from(everyNode(both)));
        expect(parts[0]).toBe(0);
        expect(parts.at(-1)).toBe(csr.nodeCount);
        const partOf = (place: number) => parts.findLastIndex((start) => start <= place);
        for (let node = 0; node < both.nodeCount; node++)
          for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
            expect(partOf(places[both.targets[arc]!]!)).toBe(partOf(places[node]!));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, type Distances, distancesOf, symmetrize } from '../../src/kernel/csr.js';
import { runHere } from '../../src/kernel/pass.js';
import { strengthPathsInput } from '../../src/kernel/paths/strength-input.js';
import { type StrengthPathsInput, strengthPaths } from '../../src/kernel/paths/strength-paths.js';
import { createStrengthSource } from '../../src/kernel/paths/strength-source.js';
import { diamonds } from '../support/diamonds.js';
import { expectNear } from '../support/near.js';
import { plainBetweenness } from '../support/plain-measures.js';

type Arc = readonly [source: number, target: number, strength: number];

function graphOf(nodeCount: number, ties: readonly Arc[]): Csr {
  return symmetrize(
    buildCsr(nodeCount, {
      sources: Int32Array.from(ties, ([source]) => source),
      targets: Int32Array.from(ties, ([, target]) => target),
      strengths: Float64Array.from(ties, ([, , strength]) => strength),
    }),
  );
}

/** People 0 and 1 in the same place: tied to each other, and alike to everybody else. */
const twins = fc.integer({ min: 1, max: 6 }).chain((others) => {
  const node = fc.integer({ min: 2, max: others + 1 });
  const length = fc.constantFrom(1, 2, 3);
  return fc.record({
    nodeCount: fc.constant(others + 2),
    toBoth: fc.array(fc.tuple(node, length), { minLength: 1, maxLength: 4 }),
    between: fc.array(fc.tuple(node, node, length), { maxLength: 8 }),
  });
});

function twinGraph({
  nodeCount,
  toBoth,
  between,
}: typeof twins extends fc.Arbitrary<infer T> ? T : never): Csr {
  const alike = toBoth.flatMap(([node, length]): Arc[] => [
    [0, node, length],
    [1, node, length],
  ]);
  return graphOf(nodeCount, [[0, 1, 1], ...alike, ...between]);
}

/** Its strengths as lengths, 1 being `ratio` times as far as the two are from each other. */
function twinDistances(csr: Csr, ratio: number): Distances {
  const distances = csr.strengths.map((length, arc) => {
    const areTwins = (arc < csr.starts[1]! || arc < csr.starts[2]!) && csr.targets[arc]! < 2;
    return areTwins ? 1 : length * ratio;
  });
  return distances as unknown as Distances;
}

/** The sums of one source after the other. */
function singly(input: StrengthPathsInput): Float64Array[] {
  const vector = () => new Float64Array(input.nodeCount);
  const sums = {
    betweenness: vector(),
    harmonicFrom: vector(),
    harmonicTo: vector(),
    squares: vector(),
  };
  const { follow } = createStrengthSource(input);
  for (const source of input.sources) follow(source, sums);
  return Object.values(sums);
}

function inputOf(csr: Csr, options = {}) {
  return strengthPathsInput(csr, distancesOf(csr.strengths), options);
}

describe('strengthPaths at extremes', () => {
  it('runHere(strengthPaths, input) gives people in the same place the same values however close they are', () => {
    fc.assert(
      fc.property(twins, fc.constantFrom(1e9, 1e10, 1e11, 1e12), (graph, ratio) => {
        const csr = twinGraph(graph);
        const distances = twinDistances(csr, ratio);
        const { input } = strengthPathsInput(csr, distances, { squares: true });
        const found = runHere(strengthPaths, input, 'fastest');
        expect(found).toEqual(runHere(strengthPaths, input, 'plain'));
        // Whole numbers, so that no sum of them is rounded.
        const exact = plainBetweenness(csr, (arc) => distances[arc]!, 0);
        expectNear(found[0]!, exact);
        expectNear(singly(input)[0]!, exact);
      }),
    );
    fc.assert(
      fc.property(twins, fc.constantFrom(1e13, 1e14, 1e16, 1e20, 1e30), (graph, ratio) => {
        const csr = twinGraph(graph);
        const { input } = strengthPathsInput(csr, twinDistances(csr, ratio), { squares: true });
        const found = runHere(strengthPaths, input, 'fastest');
        expect(found).toEqual(runHere(strengthPaths, input, 'plain'));
        for (const vectors of [found, singly(input)])
          for (const vector of vectors) expectNear(vector.subarray(0, 1), [vector[1]!]);
      }),
    );
  });

  it('runHere(strengthPaths, input) gives no way through b or c where both are 100 from a and 1e-10 apart', () => {
    const ties: Arc[] = [
      [0, 1, 0.01],
      [0, 2, 0.01],
      [1, 2, 9e9],
      [0, 3, 0.01],
    ];
    for (const engine of ['fastest', 'plain'] as const)
      expectNear(runHere(strengthPaths, inputOf(graphOf(4, ties)).input, engine)[0]!, [4, 0, 0, 0]);
  });

  it('runHere(strengthPaths, input) counts 2^1030 paths: diamonds in a row', () => {
    const { csr, betweenness } = diamonds(1030);
    const { input } = inputOf(csr, { sources: Int32Array.of(0, 1, 2), squares: true });
    const found = runHere(strengthPaths, input, 'fastest');
    expect(found).toEqual(runHere(strengthPaths, input, 'plain'));
    expect(found[0]!.every(Number.isFinite)).toBe(true);
    expectNear(singly(inputOf(csr).input)[0]!, betweenness);
  });
});

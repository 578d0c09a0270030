import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, distancesOf, reverse, symmetrize } from '../../src/kernel/csr.js';
import { runHere } from '../../src/kernel/pass.js';
import { createFastStrengthLanes } from '../../src/kernel/paths/fast-strength-lanes.js';
import { createPlainStrengthLanes } from '../../src/kernel/paths/plain-strength-lanes.js';
import { strengthPathsInput, withoutDetours } from '../../src/kernel/paths/strength-input.js';
import { strengthPaths } from '../../src/kernel/paths/strength-paths.js';
import { createAccelerator } from '../../src/kernel/wasm.js';
import { makeOrganisation } from '../bench/organisation.js';
import { expectNear } from '../support/near.js';
import { allPairs, plainBetweenness } from '../support/plain-measures.js';
import { plainWeightedPaths } from '../support/plain-weighted-paths.js';

type Arc = readonly [source: number, target: number, strength: number];

function graphOf(nodeCount: number, arcs: readonly Arc[], isSymmetric = false): Csr {
  const csr = buildCsr(nodeCount, {
    sources: Int32Array.from(arcs, ([source]) => source),
    targets: Int32Array.from(arcs, ([, target]) => target),
    strengths: Float64Array.from(arcs, ([, , strength]) => strength),
  });
  return isSymmetric ? symmetrize(csr) : csr;
}

/** Strengths of which many sums of reciprocals are equal, or hardly any. */
const strength = fc.oneof(
  fc.constantFrom(1, 2, 3, 4, 5, 6, 10, 12, 20),
  fc.double({ min: 0.01, max: 100, noNaN: true }),
);

const someGraph = fc.integer({ min: 1, max: 40 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc
    .tuple(fc.array(fc.tuple(node, node, strength), { maxLength: 150 }), fc.boolean())
    .map(([arcs, isSymmetric]) => graphOf(nodeCount, arcs, isSymmetric));
});

function plainScores(csr: Csr) {
  const turned = reverse(csr);
  return plainWeightedPaths(csr, distancesOf(csr.strengths), turned, distancesOf(turned.strengths));
}

function inputOf(csr: Csr, options = {}) {
  return strengthPathsInput(csr, distancesOf(csr.strengths), options);
}

describe('strengthPaths', () => {
  it('runHere(strengthPaths, input) gives the same bits in WebAssembly and in TypeScript', () => {
    fc.assert(
      fc.property(someGraph, fc.boolean(), (csr, squares) => {
        const { input } = inputOf(csr, { squares });
        expect(runHere(strengthPaths, input, 'fastest')).toEqual(runHere(strengthPaths, input, 'plain'));
      }),
    );
    fc.assert(
      fc.property(someGraph, (csr) => {
        const ends = Float64Array.from({ length: csr.nodeCount }, (_, node) => (node % 5) - 1.5);
        const { input } = inputOf(csr, { squares: true, ends });
        expect(runHere(strengthPaths, input, 'fastest')).toEqual(runHere(strengthPaths, input, 'plain'));
      }),
    );
    for (const isSymmetric of [true, false]) {
      const drawn = buildCsr(1000, makeOrganisation({ people: 1000, ties: 8000 }, 3));
      const { input } = inputOf(isSymmetric ? symmetrize(drawn) : drawn, { squares: true });
      expect(runHere(strengthPaths, input, 'fastest')).toEqual(runHere(strengthPaths, input, 'plain'));
    }
  });

  it('runHere(strengthPaths, input) equals betweenness and harmonic sums by definition', () => {
    fc.assert(
      fc.property(someGraph, (csr) => {
        const [betweenness, harmonicFrom, harmonicTo] = runHere(strengthPaths, inputOf(csr).input);
        const lengths = distancesOf(csr.strengths);
        const lengthOf = (arc: number) => lengths[arc]!;
        expectNear(betweenness!, plainBetweenness(csr, lengthOf));
        const { length } = allPairs(csr, lengthOf);
        const inverse = (s: number, t: number) => (s === t ? 0 : 1 / length[s]![t]!);
        expectNear(
          harmonicFrom!,
          length.map((_, t) => length.reduce((sum, _row, s) => sum + inverse(s, t), 0)),
        );
        expectNear(
          harmonicTo!,
          length.map((_, s) => length.reduce((sum, _row, t) => sum + inverse(s, t), 0)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('runHere(strengthPaths, input) equals one search after the other on an organisation of 600', () => {
    for (const isSymmetric of [true, false]) {
      for (const round of [(value: number) => value, (value: number) => Math.ceil(value)]) {
        const list = makeOrganisation({ people: 600, ties: 4000 }, 11);
        const drawn = buildCsr(600, { ...list, strengths: list.strengths.map(round) });
        const csr = isSymmetric ? symmetrize(drawn) : drawn;
        const found = runHere(strengthPaths, inputOf(csr).input);
        const wanted = plainScores(csr);
        expectNear(found[0]!, [...wanted.betweenness]);
        expectNear(found[1]!, [...wanted.harmonicFrom]);
        expectNear(found[2]!, [...wanted.harmonicTo]);
      }
    }
  });

  it('strengthPathsInput(csr, distances, { ends }) counts a path as what its end counts, along it and against it', () => {
    fc.assert(
      fc.property(someGraph, fc.boolean(), (csr, isOrdered) => {
        const { nodeCount } = csr;
        const order = isOrdered
          ? { order: Int32Array.from({ length: nodeCount }, (_, place) => nodeCount - 1 - place) }
          : {};
        const ends = Float64Array.from({ length: nodeCount }, (_, node) => (node % 5) - 1.5);
        const { input, back } = inputOf(csr, { ends, ...order });
        const wanted = new Float64Array(nodeCount);
        for (let end = 0; end < nodeCount; end++) {
          const against = inputOf(reverse(csr), { sources: Int32Array.of(end) }).input;
          runHere(strengthPaths, against)[0]!.forEach((sum, node) => {
            wanted[node]! += ends[end]! * sum;
          });
        }
        const found = back(runHere(strengthPaths, input)[0]!);
        found.forEach((sum, node) => {
          expect(Math.abs(sum - wanted[node]!)).toBeLessThan(1e-9 * nodeCount);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('runHere(strengthPaths, input) counts lengths that are equal on paper as equal: 1/10 + 1/5 and 1/20 + 1/4', () => {
    const square: Arc[] = [
      [0, 1, 10],
      [1, 3, 5],
      [0, 2, 20],
      [2, 3, 4],
    ];
    expect(1 / 10 + 1 / 5).not.toBe(1 / 20 + 1 / 4);
    for (const engine of ['fastest', 'plain'] as const)
      expectNear(runHere(strengthPaths, inputOf(graphOf(4, square)).input, engine)[0]!, [0, 0.5, 0.5, 0]);
  });

  it('runHere(strengthPaths, input) gives numbers where 1e-12 stands beside 1e12', () => {
    const far = fc.constantFrom(1e-12, 1e-6, 1, 3, 1e6, 1e12);
    const node = fc.integer({ min: 0, max: 19 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(node, node, far), { maxLength: 80 }),
        fc.boolean(),
        (arcs, isSymmetric) => {
          const csr = graphOf(20, arcs, isSymmetric);
          const { input } = inputOf(csr, { squares: true });
          const found = runHere(strengthPaths, input, 'fastest');
          expect(found).toEqual(runHere(strengthPaths, input, 'plain'));
          for (const vector of found) expect(vector.every((value) => Number.isFinite(value))).toBe(true);
          expectNear(found[1]!, [...plainScores(csr).harmonicFrom]);
        },
      ),
    );
    // 1e12 + 1e-12 is 1e12: only searches from one source after the other know which end comes first.
    const lost = graphOf(4, [
      [0, 1, 1e-12],
      [1, 2, 1e12],
      [2, 3, 1e-12],
    ]);
    expectNear(runHere(strengthPaths, inputOf(lost).input)[0]!, [0, 2, 2, 0]);
  });

  it('runHere(strengthPaths, input) lets an infinite length join nobody', () => {
    const csr = graphOf(3, [
      [0, 1, 1],
      [1, 2, 1e-320],
    ]);
    const [betweenness, harmonicFrom] = runHere(strengthPaths, inputOf(csr).input);
    expectNear(betweenness!, [0, 0, 0]);
    expectNear(harmonicFrom!, [0, 1, 0]);
  });

  it('runHere(strengthPaths, input) of nobody, of one person and of people without ties is all zeros', () => {
    for (const nodeCount of [0, 1, 40]) {
      for (const engine of ['fastest', 'plain'] as const) {
        const found = runHere(strengthPaths, inputOf(graphOf(nodeCount, [])).input, engine);
        expect(found).toEqual([1, 2, 3].map(() => new Float64Array(nodeCount)));
      }
    }
  });

  it('strengthPathsInput(csr, distances, { order, sources, squares }) counts from those sources alone', () => {
    const org = buildCsr(200, makeOrganisation({ people: 200, ties: 1500 }, 4));
    const sources = Int32Array.from([7, 3, 150, 90, 11]);
    const order = Int32Array.from({ length: 200 }, (_, place) => (place * 77) % 200);
    const { input, back } = inputOf(org, { order, sources, squares: true });
    const found = runHere(strengthPaths, input).map(back);
    const alone = [...sources].map((source) =>
      runHere(strengthPaths, inputOf(org, { sources: Int32Array.of(source) }).input),
    );
    const sumOf = (value: (vectors: Float64Array[]) => Float64Array, power = 1) =>
      Array.from({ length: 200 }, (_, node) =>
        alone.reduce((sum, vectors) => sum + value(vectors)[node]! ** power, 0),
      );
    for (const which of [0, 1, 2])
      expectNear(
        found[which]!,
        sumOf((vectors) => vectors[which]!),
      );
    expectNear(
      found[3]!,
      sumOf((vectors) => vectors[0]!, 2),
    );
    expect([...found[2]!].flatMap((value, node) => (value > 0 ? [node] : []))).toEqual([3, 7, 11, 90, 150]);
  });

  it('follow(sources) gives up, and adds nothing, when it is allowed too few visits, and not otherwise', () => {
    const org = buildCsr(200, makeOrganisation({ people: 200, ties: 1500 }, 4));
    const { input } = inputOf(org);
    const sources = input.sources.slice(0, 16);
    const nothing = new Float64Array(200);
    for (const lanes of [
      createPlainStrengthLanes(input, 0),
      createFastStrengthLanes(createAccelerator()!, input, 0),
    ]) {
      expect(lanes.follow(sources)).toBe(false);
      for (const sum of Object.values(lanes.sums())) expect(Float64Array.from(sum)).toEqual(nothing);
    }
    expect(createPlainStrengthLanes(input).follow(sources)).toBe(true);
    expect(createFastStrengthLanes(createAccelerator()!, input).follow(sources)).toBe(true);
  });

  it('runHere(strengthPaths, input) follows a chain of 500 people in any order to its end', () => {
    const people = 500;
    const at = (place: number) => (place * 1901) % people;
    const arcs = Array.from({ length: people - 1 }, (_, i): Arc => [at(i), at(i + 1), 1 + (i % 7)]);
    for (const isSymmetric of [false, true]) {
      const { input } = inputOf(graphOf(people, arcs, isSymmetric));
      const found = runHere(strengthPaths, input, 'fastest');
      expect(found).toEqual(runHere(strengthPaths, input, 'plain'));
      for (const place of [0, 1, 250, 499])
        expect(found[0]![at(place)]).toBe((isSymmetric ? 2 : 1) * place * (people - 1 - place));
    }
  });
});

describe('withoutDetours', () => {
  const arcsOf = (csr: Csr) => ({
    starts: csr.starts,
    targets: csr.targets,
    distances: distancesOf(csr.strengths) as Float64Array,
  });

  it('withoutDetours(arcs) keeps an arc as long on paper as the way over somebody else, and drops a longer one', () => {
    const ways = (strength: number) =>
      withoutDetours(
        arcsOf(
          graphOf(3, [
            [0, 1, 6],
            [1, 2, 30],
            [0, 2, strength],
          ]),
        ),
      ).targets;
    expect(1 / 6 + 1 / 30).toBeLessThan(1 / 5);
    expect([...ways(5)]).toEqual([1, 2, 2]);
    expect([...ways(4.9)]).toEqual([1, 2]);
  });

  it('withoutDetours(arcs) leaves the scores of every graph as they are', () => {
    fc.assert(
      fc.property(someGraph, (csr) => {
        const sources = Int32Array.from({ length: csr.nodeCount }, (_, node) => node);
        const whole = {
          nodeCount: csr.nodeCount,
          ...arcsOf(csr),
          sources,
          squares: false,
          ends: new Float64Array(0),
        };
        const less = { ...whole, ...withoutDetours(arcsOf(csr)) };
        const wanted = runHere(strengthPaths, whole);
        runHere(strengthPaths, less).forEach((vector, which) => {
          expectNear(vector, [...wanted[which]!]);
        });
      }),
    );
  });
});

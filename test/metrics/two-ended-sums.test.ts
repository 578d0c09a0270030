import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, symmetrize } from '../../src/kernel/csr.js';
import { samplingOf } from '../../src/metrics/passes/sampled-sums.js';
import { sampledStepPaths } from '../../src/metrics/passes/step-paths.js';
import { sampledStrengthPaths } from '../../src/metrics/passes/strength-paths.js';
import { twoEndedSums } from '../../src/metrics/passes/two-ended-sums.js';
import { createRandom, type Random } from '../../src/random.js';
import { createRunner } from '../../src/workers/pass-runner.js';
import { networkOf } from '../bench/bench-graph.js';
import { makeOrganisation } from '../bench/organisation.js';
import { expectNear } from '../support/near.js';

const passes = [
  ['betweenness', sampledStepPaths],
  ['betweenness-weighted', sampledStrengthPaths],
] as const;

const node = fc.integer({ min: 0, max: 5 });
const strength = fc.constantFrom(1, 2, 3, 7.5);
/** Six people, with direction or without, in one part or in several. */
const sixPeople = fc
  .tuple(fc.array(fc.tuple(node, node, strength), { maxLength: 18 }), fc.boolean())
  .map(([arcs, directed]) => {
    const out = buildCsr(6, {
      sources: Int32Array.from(arcs, ([source]) => source),
      targets: Int32Array.from(arcs, ([, target]) => target),
      strengths: Float64Array.from(arcs, ([, , value]) => value),
    });
    return networkOf(out, symmetrize(out), directed);
  });

/** Gives these numbers one after the other. */
function scripted(numbers: readonly number[]): Random {
  let at = 0;
  const next = () => numbers[at++]!;
  return { next, below: (bound) => Math.floor(next() * bound) };
}

const runner = createRunner({ threads: 1 });

describe('twoEndedSums(sampling, count, risk)', () => {
  it.each(passes)('of %s is the exact sum on the average over every draw there is', async (_, pass) => {
    await fc.assert(
      fc.asyncProperty(sixPeople, async (network) => {
        const everybody = Int32Array.from({ length: 6 }, (_person, place) => place);
        const of = (random: Random) => samplingOf(network, pass, random, 'float64', runner);
        const exact = (await of(scripted([])).follow(everybody)).sums;
        const means = new Float64Array(6);
        // Two ends and two sources, each one of three people.
        for (let draw = 0; draw < 81; draw++) {
          const chosen = [1, 3, 9, 27].map((step) => ((Math.floor(draw / step) % 3) + 0.5) / 3);
          const { sums } = await twoEndedSums(of(scripted(chosen)), 4, 0.05);
          sums.forEach((sum, person) => {
            means[person]! += sum / 81;
          });
        }
        expectNear(means, [...exact]);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['directed', true],
    ['undirected', false],
  ])('errors of a %s organisation stay inside bounds that tell something', async (_, directed) => {
    const people = 3000;
    const out = buildCsr(people, makeOrganisation({ people, ties: 24_000 }, 17));
    const both = symmetrize(out);
    const network = networkOf(directed ? out : both, both, directed);
    const ofSeed = (seed: number) =>
      samplingOf(network, sampledStepPaths, createRandom(seed, 'test'), 'float64', runner);
    const first = ofSeed(0);
    const exact = (await first.follow(first.neighbours)).sums;
    const most = sampledStepPaths.mostOf(network);
    for (let seed = 1; seed <= 5; seed++) {
      const { sums, errorBounds, boundFrom } = await twoEndedSums(ofSeed(seed), 1500, 0.05);
      const greatest = Math.max(...errorBounds);
      expect(greatest).toBeLessThan(0.02 * most);
      expect(boundFrom(1500)).toBeGreaterThanOrEqual(0.999 * greatest);
      expect(boundFrom(3000)).toBeLessThan(0.5 * greatest);
      sums.forEach((sum, person) => {
        const error = Math.abs(sum - exact[person]!);
        expect(error).toBeLessThanOrEqual(errorBounds[person]!);
        // What drawing sources alone leaves is some ten times as much.
        expect(error).toBeLessThan(0.001 * most);
      });
    }
  });
});

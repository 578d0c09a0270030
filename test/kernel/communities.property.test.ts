import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusOf } from '../../src/kernel/communities/consensus.js';
import { leiden } from '../../src/kernel/communities/leiden.js';
import {
  aggregate,
  levelGraphOf,
  singletons,
  totalStrength,
} from '../../src/kernel/communities/level-graph.js';
import { moveNodes } from '../../src/kernel/communities/local-moving.js';
import { louvain } from '../../src/kernel/communities/louvain.js';
import { modularity } from '../../src/kernel/communities/modularity.js';
import { connectedGroups, meet, numberGroups } from '../../src/kernel/communities/partitions.js';
import { adjustedRandIndex } from '../../src/kernel/communities/rand-index.js';
import { refinePartition } from '../../src/kernel/communities/refine-partition.js';
import { runLikeness, shareWithGroup } from '../../src/kernel/communities/run-stability.js';
import { variationOfInformation } from '../../src/kernel/communities/variation-of-information.js';
import { randomIntegers } from '../../src/kernel/random-integers.js';
import { expectNear } from '../support/near.js';
import {
  anyGroups,
  areConnected,
  plainLikeness,
  plainModularity,
  plainOptimum,
  plainRefinement,
  smallNetwork,
} from '../support/plain-partitions.js';

const resolutions = fc.constantFrom(0.5, 1, 1.7, 6);
const seeds = fc.nat(1000);
const networkAndGroups = smallNetwork(12).chain((both) =>
  fc.record({ both: fc.constant(both), groups: anyGroups(both.nodeCount, both.nodeCount) }),
);
const networkAndTwoGroups = smallNetwork(10).chain((both) =>
  fc.record({ both: fc.constant(both), groups: anyGroups(both.nodeCount, 2) }),
);

describe.each([
  ['louvain', louvain],
  ['leiden', leiden],
])('%s', (name, search) => {
  it(`${name}(both) gives connected groups, numbered by first member, and none to those without ties`, () => {
    fc.assert(
      fc.property(smallNetwork(14), seeds, resolutions, (both, seed, resolution) => {
        const { of, count } = search(both, { seed, resolution });
        expect(areConnected(both, of)).toBe(true);
        for (let node = 0; node < both.nodeCount; node++)
          expect(of[node] === -1).toBe(both.starts[node] === both.starts[node + 1]);
        const firsts = [...new Set(of)].filter((group) => group !== -1);
        expect(firsts).toEqual([...firsts.keys()]);
        expect(count).toBe(firsts.length);
      }),
    );
  });

  it(`${name}(both) states the modularity of its groups, which is not below that of single nodes`, () => {
    fc.assert(
      fc.property(smallNetwork(12), seeds, resolutions, (both, seed, resolution) => {
        const { of, modularity: stated } = search(both, { seed, resolution });
        expectNear([stated], [plainModularity(both, of, resolution)]);
        if (both.arcCount > 0)
          expect(stated).toBeGreaterThanOrEqual(
            plainModularity(both, singletons(both.nodeCount), resolution) - 1e-9,
          );
      }),
    );
  });

  it(`${name}(both) reaches the optimum of all partitions with the best of 20 seeds`, () => {
    fc.assert(
      fc.property(smallNetwork(7), resolutions, (both, resolution) => {
        if (both.arcCount === 0) return;
        const found = Array.from({ length: 20 }, (_, seed) => search(both, { seed, resolution }).modularity);
        expect(Math.max(...found)).toBeCloseTo(plainOptimum(both, resolution), 9);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it(`${name}(both) depends on the seed alone`, () => {
    fc.assert(
      fc.property(smallNetwork(14), seeds, (both, seed) => {
        expect(search(both, { seed })).toEqual(search(both, { seed }));
      }),
    );
  });
});

describe('the steps of the search', () => {
  it('moveNodes(graph) lowers no modularity, and once it changes nothing no node would gain by a move', () => {
    fc.assert(
      fc.property(networkAndGroups, seeds, resolutions, ({ both, groups }, seed, resolution) => {
        if (both.arcCount === 0) return;
        const graph = levelGraphOf(both);
        const of = groups.slice();
        const below = randomIntegers(seed);
        let reached = plainModularity(both, of, resolution);
        for (let before: Int32Array | undefined; before?.join() !== of.join(); ) {
          before = of.slice();
          moveNodes(graph, of, resolution / totalStrength(graph), below);
          const next = plainModularity(both, of, resolution);
          expect(next).toBeGreaterThanOrEqual(reached - 1e-9);
          reached = next;
        }
        for (let node = 0; node < both.nodeCount; node++) {
          const row = both.targets.subarray(both.starts[node]!, both.starts[node + 1]!);
          for (const group of [...row].map((other) => of[other]!).concat(both.nodeCount)) {
            const moved = of.with(node, group);
            expect(plainModularity(both, moved, resolution)).toBeLessThanOrEqual(reached + 1e-9);
          }
        }
      }),
    );
  });

  it('refinePartition(graph, groups) gives connected parts of groups, those of a plain version', () => {
    fc.assert(
      fc.property(networkAndTwoGroups, seeds, resolutions, ({ both, groups }, seed, resolution) => {
        if (both.arcCount === 0) return;
        // Whole strengths, which every order of addition leaves the same, and often equal ones, so that lots are drawn.
        const whole = { ...both, strengths: both.strengths.map((strength) => Math.ceil(strength / 10)) };
        const graph = levelGraphOf(whole);
        const nullShare = resolution / totalStrength(graph);
        const of = groups.slice();
        const count = numberGroups(of);
        const parts = refinePartition(graph, of, count, nullShare, randomIntegers(seed));
        expect([...parts]).toEqual(plainRefinement(graph, of, nullShare, randomIntegers(seed)));
        expect(areConnected(both, parts)).toBe(true);
        for (let node = 0; node < both.nodeCount; node++) expect(of[parts[node]!]).toBe(of[node]);
      }),
      { numRuns: 500 },
    );
  });

  it('aggregate(graph, groups) keeps the modularity of every partition of the groups', () => {
    fc.assert(
      fc.property(networkAndGroups, ({ both, groups }) => {
        const of = groups.slice();
        const count = numberGroups(of);
        const graph = aggregate(levelGraphOf(both), of, count);
        expect(totalStrength(graph)).toBeCloseTo(totalStrength(levelGraphOf(both)), 9);
        for (let a = 0; a < count; a++) {
          const row = new Map<number, number>();
          for (let arc = graph.starts[a]!; arc < graph.starts[a + 1]!; arc++)
            row.set(graph.targets[arc]!, graph.weights[arc]!);
          expect(row.size).toBe(graph.starts[a + 1]! - graph.starts[a]!);
          for (let b = 0; b < count; b++) {
            let wanted = 0;
            for (let node = 0; node < both.nodeCount; node++) {
              if (of[node] !== a || a === b) continue;
              for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
                if (of[both.targets[arc]!] === b) wanted += both.strengths[arc]!;
            }
            expect(row.get(b) ?? 0).toBeCloseTo(wanted, 12);
          }
        }
      }),
    );
  });

  it('connectedGroups(both, groups) parts groups where they hang together no longer, and lowers no modularity', () => {
    fc.assert(
      fc.property(networkAndGroups, ({ both, groups }) => {
        if (both.arcCount === 0) return;
        const { of } = connectedGroups(both, groups);
        expect(areConnected(both, of)).toBe(true);
        for (let a = 0; a < both.nodeCount; a++)
          for (let b = 0; b < both.nodeCount; b++)
            if (of[a] !== -1 && of[a] === of[b]) expect(groups[a]).toBe(groups[b]);
        expect(plainModularity(both, of)).toBeGreaterThanOrEqual(plainModularity(both, groups) - 1e-12);
      }),
    );
  });

  it('modularity(both, groups) equals its definition, with people in no group alone', () => {
    fc.assert(
      fc.property(networkAndGroups, resolutions, ({ both, groups }, resolution) => {
        const some = groups.map((group) => group - 1);
        expectNear([modularity(both, some, resolution)], [plainModularity(both, some, resolution)]);
      }),
    );
  });
});

describe('the likeness of partitions', () => {
  const pairOfGroups = fc
    .integer({ min: 1, max: 12 })
    .chain((length) => fc.tuple(anyGroups(length, 5), anyGroups(length, 5)))
    .map(([first, second]) => [first.map((group) => group - 1), second.map((group) => group - 1)] as const);

  it('adjustedRandIndex and variationOfInformation equal their definitions, whichever comes first', () => {
    fc.assert(
      fc.property(pairOfGroups, ([first, second]) => {
        const plain = plainLikeness(first, second);
        const isEmpty = meet(first, second).count === 0;
        expectNear([adjustedRandIndex(first, second)], [plain.adjustedRand]);
        expectNear([variationOfInformation(first, second)], [isEmpty ? Number.NaN : plain.variation]);
        expect(variationOfInformation(second, first)).toBe(variationOfInformation(first, second));
        if (first.some((group) => group !== -1)) expect(variationOfInformation(first, first)).toBe(0);
      }),
    );
  });

  it('meet(first, second) puts those together who are together in both', () => {
    fc.assert(
      fc.property(pairOfGroups, ([first, second]) => {
        const { of, count } = meet(first, second);
        for (let a = 0; a < of.length; a++) {
          expect(of[a] === -1).toBe(first[a] === -1 || second[a] === -1);
          for (let b = 0; b < of.length; b++) {
            if (of[a] === -1 || of[b] === -1) continue;
            expect(of[a] === of[b]).toBe(first[a] === first[b] && second[a] === second[b]);
          }
        }
        expect(count).toBe(new Set(of.filter((cell) => cell !== -1)).size);
      }),
    );
  });

  it('runLikeness(runs) is the mean over all pairs of runs', () => {
    fc.assert(
      fc.property(
        smallNetwork(10),
        fc.uniqueArray(seeds, { minLength: 2, maxLength: 5 }),
        (both, someSeeds) => {
          if (both.arcCount === 0) return;
          const runs = someSeeds.map((seed) => leiden(both, { seed }).of);
          const pairs = runs.flatMap((first, i) =>
            runs.slice(i + 1).map((second) => plainLikeness(first, second)),
          );
          const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
          const found = runLikeness(runs);
          expectNear(
            [found.adjustedRand, found.variation],
            [
              mean(pairs.map(({ adjustedRand }) => (Number.isNaN(adjustedRand) ? 1 : adjustedRand))),
              mean(pairs.map(({ variation }) => variation)),
            ],
          );
          expectNear([mean([...found.withOthers])], [found.adjustedRand]);
        },
      ),
    );
  });
});

describe('what runs agree on', () => {
  const networkAndRuns = smallNetwork(12).chain((both) =>
    fc.record({
      both: fc.constant(both),
      runs: fc.array(
        anyGroups(both.nodeCount, both.nodeCount).map((groups) => connectedGroups(both, groups)),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

  it('consensusOf(both, runs) is connected and keeps those together who were together in all runs', () => {
    fc.assert(
      fc.property(networkAndRuns, seeds, ({ both, runs }, seed) => {
        if (both.arcCount === 0) return;
        const groups = runs.map(({ of }) => of);
        const found = consensusOf(both, groups, { seed });
        expect(areConnected(both, found.of)).toBe(true);
        expectNear([found.modularity], [plainModularity(both, found.of)]);
        const cores = connectedGroups(
          both,
          groups.reduce((cells, of) => meet(cells, of).of),
        ).of;
        for (let a = 0; a < both.nodeCount; a++)
          for (let b = 0; b < both.nodeCount; b++)
            if (cores[a] !== -1 && cores[a] === cores[b]) expect(found.of[a]).toBe(found.of[b]);
        expect(consensusOf(both, groups, { seed })).toEqual(found);
      }),
    );
  });

  it('consensusOf(both, runs) of runs that agree is what they agree on', () => {
    fc.assert(
      fc.property(networkAndRuns, seeds, ({ both, runs }, seed) => {
        if (both.arcCount === 0) return;
        const { of, rounds, isUnanimous } = consensusOf(both, [runs[0]!.of, runs[0]!.of], { seed });
        expect([of, rounds, isUnanimous]).toEqual([runs[0]!.of, 0, true]);
      }),
    );
  });

  it('shareWithGroup(groups, runs) counts the runs that put a node with most of its group', () => {
    fc.assert(
      fc.property(networkAndRuns, ({ runs }) => {
        const { of, count } = runs[0]!;
        const plain = Array.from(of, (group, node) => {
          if (group === -1) return Number.NaN;
          const members = [...of.keys()].filter((other) => of[other] === group);
          const stays = runs.filter((run) => {
            const sizeOf = (other: number) =>
              members.filter((member) => run.of[member] === run.of[other]).length;
            const most = Math.max(...members.map(sizeOf));
            const chosen = Math.min(
              ...members.filter((other) => sizeOf(other) === most).map((other) => run.of[other]!),
            );
            return run.of[node] === chosen;
          });
          return stays.length / runs.length;
        });
        expectNear(
          shareWithGroup(
            { of, count, modularity: 0 },
            runs.map((run) => run.of),
          ),
          plain,
        );
      }),
    );
  });
});

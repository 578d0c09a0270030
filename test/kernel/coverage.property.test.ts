import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverModel } from '../../src/kernel/coverage/cover-model.js';
import { type CoverQuestion, reachedAlong } from '../../src/kernel/coverage/cover-question.js';
import { searchCover } from '../../src/kernel/coverage/cover-search.js';
import { type CoverSets, coverSets } from '../../src/kernel/coverage/cover-sets.js';
import { fewestByGains, fewestByPrices } from '../../src/kernel/coverage/fewest-chosen.js';
import { greedyCover } from '../../src/kernel/coverage/greedy-cover.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { everySet, faultsOf, plainGreedy, plainReach, plainUnion } from '../support/plain-cover.js';

/** Up to nine nodes with every wish there is: who may not, who must, groups that want one each, direction, steps. */
const question = fc.integer({ min: 1, max: 9 }).chain((nodeCount) => {
  const node = fc.nat({ max: nodeCount - 1 });
  return fc
    .record({
      arcs: fc.array(fc.tuple(node, node), { maxLength: 2 * nodeCount }),
      isDirected: fc.boolean(),
      steps: fc.integer({ min: 1, max: 3 }),
      mayChoose: fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: nodeCount, maxLength: nodeCount }),
      must: fc.uniqueArray(node, { maxLength: 2 }),
      groupOf: fc.oneof(
        fc.constant(new Array<number>(nodeCount).fill(-1)),
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: nodeCount, maxLength: nodeCount }),
      ),
    })
    .map(({ arcs, isDirected, steps, mayChoose, must, groupOf }): CoverQuestion => {
      const csr = buildCsr(nodeCount, {
        sources: Int32Array.from(arcs, ([source]) => source),
        targets: Int32Array.from(arcs, ([, target]) => target),
        strengths: new Float64Array(arcs.length).fill(1),
      });
      const out = isDirected ? csr : symmetrize(csr);
      return {
        arcs: out,
        back: isDirected ? reverse(csr) : out,
        steps,
        mayChoose: Uint8Array.from(mayChoose),
        mustChoose: Int32Array.from(must.filter((one) => mayChoose[one] === 1)).sort(),
        groupOf: Int32Array.from(groupOf),
        groupCount: 3,
      };
    });
});
const withoutGroups = question.map((one) => ({ ...one, groupOf: one.groupOf.map(() => -1), groupCount: 0 }));
const sharesOfAll = fc.constantFrom(0.3, 0.6, 0.9, 1);

const most = (values: Iterable<number>) => [...values].reduce((a, b) => Math.max(a, b), -1);
const fewest = (values: Iterable<number>) => [...values].reduce((a, b) => Math.min(a, b), Infinity);
const reachable = (one: CoverQuestion) =>
  plainUnion(
    plainReach(one),
    [...one.mayChoose.keys()].filter((node) => one.mayChoose[node] === 1),
  ).size;
const harmonic = (terms: number) =>
  Array.from({ length: terms }, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b, 0);
const lastOf = (values: Int32Array) => values.at(-1) ?? 0;

describe('whom nodes reach', () => {
  it('reachedAlong(arcs, steps, order) counts the union of what the first ones reach', () => {
    fc.assert(
      fc.property(withoutGroups, (one) => {
        const order = Int32Array.from(one.mayChoose.keys());
        const reach = plainReach(one);
        const expected = [...order].map((_, place) => plainUnion(reach, order.slice(0, place + 1)).size);
        expect([...reachedAlong(one.arcs, one.steps, order)]).toEqual(expected);
      }),
    );
  });
});

describe('the greedy choice', () => {
  it('greedyCover(question) chooses whom the definition chooses, and counts what they reach', () => {
    fc.assert(
      fc.property(withoutGroups, fc.integer({ min: 1, max: 9 }), (one, limit) => {
        const {
          chosen,
          reached,
          reachable: all,
        } = greedyCover(one, { wanted: one.arcs.nodeCount, most: limit });
        expect([...chosen]).toEqual(plainGreedy(one, Math.max(limit, one.mustChoose.length)));
        const reach = plainReach(one);
        expect([...reached]).toEqual(
          [...chosen].map((_, place) => plainUnion(reach, chosen.slice(0, place + 1)).size),
        );
        expect(all).toBe(reachable(one));
      }),
      { numRuns: 400 },
    );
  });

  it('greedyCover(question) keeps every wish where there is room for it', () => {
    fc.assert(
      fc.property(question, sharesOfAll, fc.constantFrom<0.5 | 1>(0.5, 1), (one, share, groupGain) => {
        const wanted = Math.ceil(share * reachable(one));
        const { chosen } = greedyCover(one, { wanted, most: 9, groupGain });
        expect(faultsOf(one, chosen)).toEqual([]);
        expect(plainUnion(plainReach(one), chosen).size).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  it('greedyCover(question) stays within its guarantees and its bounds, and no bound is broken by any set', () => {
    fc.assert(
      fc.property(question, sharesOfAll, (one, share) => {
        const sets = [...everySet(one)];
        const wanted = Math.ceil(share * reachable(one));
        const greedy = greedyCover(one, { wanted, most: 9 });
        const smallest = fewest(sets.filter(({ reached }) => reached >= wanted).map(({ size }) => size));
        expect(greedy.chosen.length).toBeLessThanOrEqual(
          Math.max(1, harmonic(greedy.largestGain)) * smallest + 1e-9,
        );
        expect(fewestByGains(greedy, wanted)).toBeLessThanOrEqual(smallest);
        expect(fewestByPrices(one, greedy, wanted)).toBeLessThanOrEqual(smallest);
        greedy.atMost.forEach((bound, size) => {
          const widest = most(sets.filter((set) => set.size <= size).map(({ reached }) => reached));
          expect(bound).toBeGreaterThanOrEqual(widest);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('greedyCover(question) with a limit reaches at least 1 - (1 - 1/k)^k of the most, with groups half of it', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 6 }), (one, size) => {
        const widest = most(
          [...everySet(one)].filter((set) => set.size <= size).map(({ reached }) => reached),
        );
        if (widest === -1) return;
        const { chosen, reached } = greedyCover(one, {
          wanted: one.arcs.nodeCount,
          most: size,
          groupGain: 0.5,
        });
        expect(faultsOf(one, chosen)).toEqual([]);
        const hasGroups = one.groupOf.some((group) => group >= 0);
        const guarantee = hasGroups ? 0.5 : 1 - (1 - 1 / size) ** size;
        expect(lastOf(reached)).toBeGreaterThanOrEqual(guarantee * widest - 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the exact answer', () => {
  const peopleOf = (one: CoverQuestion, { nodes }: CoverSets, sets: Iterable<number>) => [
    ...one.mustChoose,
    ...[...sets].map((set) => nodes[set]!),
  ];

  it('searchCover(sets) finds a choice exactly where every choice looked at one by one has one', () => {
    fc.assert(
      fc.property(question, sharesOfAll, fc.integer({ min: 0, max: 5 }), (one, share, extra) => {
        const wanted = Math.ceil(share * reachable(one));
        const size = one.mustChoose.length + extra;
        const exists = [...everySet(one)].some((set) => set.size <= size && set.reached >= wanted);
        const sets = coverSets(one)!;
        const search = searchCover(sets, { most: extra, wanted: wanted - sets.before, work: 1e9 });
        expect(search.isComplete).toBe(true);
        expect(search.found !== undefined).toBe(exists);
        if (search.found === undefined) return;
        const chosen = peopleOf(one, sets, search.found);
        expect(faultsOf(one, chosen)).toEqual([]);
        expect(chosen.length).toBeLessThanOrEqual(size);
        expect(plainUnion(plainReach(one), chosen).size).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('searchCover(sets) says so where its work ends before all is looked at', () => {
    const ring = Int32Array.from({ length: 60 }, (_, node) => node);
    const arcs = symmetrize(
      buildCsr(60, {
        sources: ring,
        targets: ring.map((node) => (node + 1) % 60),
        strengths: new Float64Array(60).fill(1),
      }),
    );
    const none = { mustChoose: new Int32Array(0), groupOf: new Int32Array(60).fill(-1), groupCount: 0 };
    // Twenty could do only if every third were chosen, and of each such twenty one may not be.
    const mayChoose = Uint8Array.from(ring, (node) => (node < 3 ? 0 : 1));
    const sets = coverSets({ arcs, back: arcs, steps: 1, mayChoose, ...none })!;
    expect(searchCover(sets, { most: 20, wanted: 60, work: 1000 })).toMatchObject({
      found: undefined,
      isComplete: false,
    });
  });

  it('coverModel(sets, goal) has the optimum that every choice looked at one by one has', () => {
    fc.assert(
      fc.property(question, sharesOfAll, fc.integer({ min: 0, max: 4 }), (one, share, extra) => {
        const all = [...everySet(one)];
        const wanted = Math.ceil(share * reachable(one));
        const sets = coverSets(one)!;
        const must = one.mustChoose.length;
        const smallest = fewest(all.filter(({ reached }) => reached >= wanted).map(({ size }) => size));
        const byModel = bestOf(coverModel(sets, { find: 'fewest', wanted: wanted - sets.before }));
        expect(byModel + must).toBe(smallest);
        const widest = most(all.filter(({ size }) => size <= must + extra).map(({ reached }) => reached));
        const reachedByModel = bestOf(coverModel(sets, { find: 'widest', most: extra }));
        expect(reachedByModel === -Infinity ? -1 : reachedByModel + sets.before).toBe(widest);
      }),
      { numRuns: 200 },
    );
  });
});

/** The optimum of a program by trying all whole variables; the others then take the most that the rows of one each allow. */
function bestOf(program: ReturnType<typeof coverModel>): number {
  const { integerCount, costs, rowLower, rowUpper, starts, variables, factors, sense } = program;
  let best = sense === 'least' ? Infinity : -Infinity;
  for (let choice = 0; choice < 2 ** integerCount; choice++) {
    const values = new Float64Array(costs.length);
    for (let set = 0; set < integerCount; set++) values[set] = (choice >>> set) & 1;
    const sumOf = (row: number) => {
      let sum = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += factors[at]! * values[variables[at]!]!;
      return sum;
    };
    for (let row = 0; row < rowLower.length; row++) {
      const last = starts[row + 1]! - 1;
      if (factors[last] === -1) values[variables[last]!] = Math.min(1, sumOf(row));
    }
    const isAllowed = [...rowLower.keys()].every(
      (row) => sumOf(row) >= rowLower[row]! && sumOf(row) <= rowUpper[row]!,
    );
    if (!isAllowed) continue;
    const cost = costs.reduce((sum, value, at) => sum + value * values[at]!, 0);
    best = sense === 'least' ? Math.min(best, cost) : Math.max(best, cost);
  }
  return best;
}

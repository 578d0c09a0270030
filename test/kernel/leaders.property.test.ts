import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChart } from '../../src/graph/chart.js';
import { buildCsr, type Csr, symmetrize } from '../../src/kernel/csr.js';
import { contactSpread } from '../../src/kernel/structure/contact-spread.js';
import { commonAbove, type Forest } from '../../src/kernel/structure/forest.js';
import { leaderBottleneck, leaderPairs, tiesByTop } from '../../src/kernel/structure/leader-bottleneck.js';
import { leaderReach } from '../../src/kernel/structure/leader-reach.js';
import { plainBelow, plainLeader } from '../support/plain-leaders.js';

interface Org {
  readonly managerOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly both: Csr;
}

/** Managers at random, so that there are circles and several tops among them; groups with holes; any ties. */
const org: fc.Arbitrary<Org> = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc
    .record({
      managers: fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }),
      isTree: fc.boolean(),
      groups: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count }),
      ties: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 3 * count }),
    })
    .map(({ managers, isTree, groups, ties }) => ({
      managerOf: Int32Array.from(managers, (manager, person) =>
        manager === person || (isTree && manager > person) ? -1 : manager,
      ),
      groupOf: Int32Array.from(groups),
      both: symmetrize(
        buildCsr(count, {
          sources: Int32Array.from(ties, ([a]) => a),
          targets: Int32Array.from(ties, ([, b]) => b),
          strengths: new Float64Array(ties.length).fill(1),
        }),
      ),
    })),
);

function forestOf(managerOf: Int32Array): Forest {
  const { order, placeOf, totalReports } = readChart(managerOf);
  return { parentOf: managerOf, order, placeOf, below: totalReports };
}

describe('what leaders join, on any organisation', () => {
  it('the kernel counts what the definitions count', () => {
    fc.assert(
      fc.property(org, ({ managerOf, groupOf, both }) => {
        const forest = forestOf(managerOf);
        const common = commonAbove(forest);
        const bottleneck = leaderBottleneck(both, forest, tiesByTop(both, common));
        const reach = leaderReach(both, forest, common, groupOf, 3);
        const pairs = leaderPairs(both, forest, groupOf);
        for (let leader = 0; leader < managerOf.length; leader++) {
          if (plainBelow(managerOf, leader) === undefined) {
            expect(forest.placeOf[leader]).toBe(-1);
            expect(bottleneck.joined[leader]).toBeNaN();
            continue;
          }
          const found = Object.fromEntries(
            Object.entries({ ...bottleneck, ...reach, ...pairs }).map(([name, values]) => [
              name,
              values[leader],
            ]),
          );
          const plain = plainLeader(both, managerOf, groupOf, leader);
          if (plainBelow(managerOf, leader)!.size > 0) expect(found).toEqual(plain);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('commonAbove(forest).of(a, b) is the lowest that walking up from both meets', () => {
    fc.assert(
      fc.property(org, ({ managerOf }) => {
        const forest = forestOf(managerOf);
        const common = commonAbove(forest);
        const upFrom = (person: number) => {
          const line = [person];
          for (let at = managerOf[person]!; at !== -1 && forest.placeOf[at] !== -1; at = managerOf[at]!)
            line.push(at);
          return line;
        };
        for (const a of forest.order)
          for (const b of forest.order) {
            const line = upFrom(b);
            expect(common.of(a, b)).toBe(upFrom(a).find((person) => line.includes(person)) ?? -1);
          }
      }),
    );
  });

  it('leaving ties out by arc is the same as not having them', () => {
    fc.assert(
      fc.property(org, fc.infiniteStream(fc.boolean()), ({ managerOf, both }, keeps) => {
        const forest = forestOf(managerOf);
        const common = commonAbove(forest);
        const isKept = new Uint8Array(both.arcCount);
        const sources: number[] = [];
        const targets: number[] = [];
        for (let node = 0; node < both.nodeCount; node++)
          for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++) {
            if (node > both.targets[arc]! || !keeps.next().value) continue;
            isKept[arc] = 1;
            sources.push(node);
            targets.push(both.targets[arc]!);
          }
        const less = symmetrize(
          buildCsr(both.nodeCount, {
            sources: Int32Array.from(sources),
            targets: Int32Array.from(targets),
            strengths: new Float64Array(sources.length).fill(1),
          }),
        );
        expect(leaderBottleneck(both, forest, tiesByTop(both, common), isKept)).toEqual(
          leaderBottleneck(less, forest, tiesByTop(less, common)),
        );
      }),
    );
  });

  it('contactSpread counts groups, and as many as an even mix would have', () => {
    // 0 is in touch with 1 and 2 of group 0, 3 of group 1, 4 of none.
    const both = symmetrize(
      buildCsr(5, {
        sources: Int32Array.of(0, 0, 0, 0),
        targets: Int32Array.of(1, 2, 3, 4),
        strengths: Float64Array.of(1, 1, 1, 1),
      }),
    );
    const spread = contactSpread(both, Int32Array.of(0, 0, 0, 1, -1), 2);
    expect([...spread.groups]).toEqual([2, 1, 1, 1, 1]);
    expect(spread.effective[0]).toBeCloseTo(9 / 5, 12);
    expect(spread.effective[4]).toBe(1);
    const alone = contactSpread(both, Int32Array.of(-1, -1, -1, -1, -1), 0);
    expect(alone.effective[0]).toBeNaN();
  });
});

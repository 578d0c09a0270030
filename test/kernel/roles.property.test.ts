import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage } from '../../src/kernel/structure/brokerage.js';
import { participationCoefficients, withinModuleZScores } from '../../src/kernel/structure/module-roles.js';
import { busyOrg } from '../support/busy-orgs.js';
import { expectNear } from '../support/near.js';
import { matrixOf } from '../support/plain-measures.js';
import { plainBrokerage, plainParticipation, plainWithinModuleZ } from '../support/plain-roles.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

/** Small networks whose people are in one of three groups, or in none. */
const grouped = fc.tuple(fc.oneof(smallOrg(), busyOrg()), fc.boolean()).chain(([org, undirected]) => {
  const network = networkOf(org, { undirected });
  return fc.record({
    network: fc.constant(network),
    groupOf: fc
      .array(fc.constantFrom(-1, 0, 1, 2), { minLength: network.nodeCount, maxLength: network.nodeCount })
      .map((groups) => Int32Array.from(groups)),
  });
});

describe('measures of groups and their members', () => {
  it('brokerage(out, incoming, groupOf, groupCount) equals looking at every three', () => {
    fc.assert(
      fc.property(grouped, ({ network, groupOf }) => {
        const found = brokerage(network.out, network.in, groupOf, 3);
        const wanted = plainBrokerage(network.out, groupOf);
        for (const role of ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const)
          expect([...found[role]], role).toEqual(wanted[role]);
      }),
      { numRuns: 300 },
    );
  });

  it('brokerage(...) looks a hub up instead of reading its whole row, with the same counts', () => {
    // p0 goes to sixty people, of whom p1 goes to one: p0 -> p1 -> p2 is closed, p0 -> p1 -> q is open.
    const people = Array.from({ length: 62 }, (_, place) => `p${String(place).padStart(2, '0')}`);
    const ties = people.slice(1, 61).map((id) => ['p00', id, 1] as const);
    const network = networkOf({ people, ties: [...ties, ['p01', 'p02', 1], ['p01', 'p61', 1]] });
    const groupOf = new Int32Array(62);
    expect([...brokerage(network.out, network.in, groupOf, 1).coordinator.slice(0, 3)]).toEqual([0, 1, 0]);
    expect(plainBrokerage(network.out, groupOf).coordinator.slice(0, 3)).toEqual([0, 1, 0]);
  });

  it('participationCoefficients(both, values, groupOf, groupCount) equals its formula', () => {
    fc.assert(
      fc.property(grouped, ({ network: { both }, groupOf }) => {
        expectNear(
          participationCoefficients(both, both.strengths, groupOf, 3),
          plainParticipation(
            matrixOf(both, (arc) => both.strengths[arc]!),
            groupOf,
          ),
        );
      }),
    );
  });

  it('withinModuleZScores(both, groupOf, groupCount) equals its formula', () => {
    fc.assert(
      fc.property(grouped, ({ network: { both }, groupOf }) => {
        expectNear(
          withinModuleZScores(both, groupOf, 3),
          plainWithinModuleZ(
            matrixOf(both, () => 1),
            groupOf,
          ),
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { contactCounts, contactPairs, observedBetween } from '../../src/findings/gaps/contact-table.js';
import { chanceOfAsFew, findableShare } from '../../src/findings/gaps/gap-chance.js';
import { directedContact } from '../../src/findings/gaps/gap-directions.js';
import { needWeights } from '../../src/findings/gaps/gap-needs.js';
import { rewiredTest } from '../../src/findings/gaps/gap-tests.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { degreeKeptNetwork } from '../../src/inference/degree-keeping-test.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { numberGroupPairs } from '../../src/kernel/groups/group-pairs.js';
import { binomialLowerTail, poissonLowerTail } from '../../src/kernel/tests-of-counts.js';
import { completeOptions } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import { createRunner } from '../../src/workers/pass-runner.js';
import { drawOrganisation } from '../battery/gap-organisations.js';
import { expectNear } from '../support/near.js';
import { networkOf } from '../support/small-orgs.js';

const shape = { name: 'four units', sizes: [12, 20, 8, 15], meanContacts: 9, spread: 0.8 };

describe('rewiredTest', () => {
  it('rewiredTest expects what networks of the same degrees have on average', async () => {
    const { network } = drawOrganisation(shape, 1);
    const groups = network.groupsBy('unit');
    const pairs = contactPairs(network, groups);
    const contact = contactCounts(pairs, groups.of, 4);
    const tested = numberGroupPairs(contact.total, contact.scale, 1, () => true);
    const runner = createRunner({ threads: 1 });
    const options = completeOptions({ permutations: 999 });
    const found = await rewiredTest(pairs, groups, contact, tested, options, runner);
    await runner.close();
    expect(found.draws).toBe(999);

    const rounds = 400;
    const means = new Float64Array(tested.a.length);
    const asFew = new Float64Array(tested.a.length);
    let { network: rewired } = await degreeKeptNetwork(network, { seed: 1 });
    for (let round = 0; round < rounds; round++) {
      ({ network: rewired } = await degreeKeptNetwork(rewired, { seed: round, tries: 5 }));
      const counts = contactCounts(contactPairs(rewired, groups), groups.of, 4);
      tested.a.forEach((a, at) => {
        const b = tested.b[at]!;
        means[at]! += observedBetween(counts, a, b) / rounds;
        if (observedBetween(counts, a, b) <= observedBetween(contact, a, b)) asFew[at]! += 1 / rounds;
      });
    }
    means.forEach((mean, at) => {
      expect(Math.abs(found.expected[at]! - mean)).toBeLessThan(0.05 * mean + 0.5);
      expect(Math.abs(found.p[at]! - asFew[at]!)).toBeLessThan(0.09);
    });
  });

  it('rewiredTest gives the same with any number of threads', async () => {
    const { network } = drawOrganisation({ ...shape, sizes: [200, 150, 200], meanContacts: 16 }, 2);
    const groups = network.groupsBy('unit');
    const pairs = contactPairs(network, groups);
    const contact = contactCounts(pairs, groups.of, 3);
    const tested = numberGroupPairs(contact.total, contact.scale, 1, () => true);
    const found = [];
    for (const threads of [1, 2]) {
      const runner = createRunner({ threads });
      found.push(
        await rewiredTest(pairs, groups, contact, tested, completeOptions({ permutations: 199 }), runner),
      );
      await runner.close();
    }
    expect(found[1]).toEqual(found[0]);
  });
});

describe('directedContact', () => {
  it('directedContact counts arcs each way, and expects them by who acts and who is turned to', async () => {
    const random = createRandom(5, 'directed');
    const people = Array.from({ length: 60 }, (_, n) => `p${n}`);
    // Of north (even) many turn to south (odd), and hardly anybody of south to north.
    const ties = Array.from({ length: 900 }, () => [random.below(60), random.below(60)] as const).filter(
      ([x, y]) => x % 2 === 0 || y % 2 === 1 || random.next() < 0.15,
    );
    const network = networkOf({ people, ties: ties.map(([x, y]) => [people[x]!, people[y]!, 1] as const) });
    const groups = network.groupsBy('unit');
    const runner = createRunner({ threads: 1 });
    const contactOf = (await directedContact(network, groups, completeOptions(), runner))!;
    await runner.close();
    const arcs = new Set(ties.filter(([x, y]) => x !== y).map(([x, y]) => x * 60 + y));
    const unitOf = (id: number) => groups.of[Number(id)]!;
    const out = people.map((_, x) => [...arcs].filter((key) => Math.floor(key / 60) === x).length);
    const into = people.map((_, y) => [...arcs].filter((key) => key % 60 === y).length);
    const place = new Map([...people].sort().map((id, at) => [Number(id.slice(1)), at]));
    const group = (x: number) => unitOf(place.get(x)!);
    let all = 0;
    for (let x = 0; x < 60; x++) for (let y = 0; y < 60; y++) if (x !== y) all += out[x]! * into[y]!;
    for (const [from, to] of [
      [0, 1],
      [1, 0],
    ] as const) {
      let observed = 0;
      let expected = 0;
      for (const key of arcs) if (group(Math.floor(key / 60)) === from && group(key % 60) === to) observed++;
      for (let x = 0; x < 60; x++)
        for (let y = 0; y < 60; y++)
          if (group(x) === from && group(y) === to) expected += (out[x]! * into[y]! * arcs.size) / all;
      expect(contactOf(from, to).observed).toBe(observed);
      expectNear([contactOf(from, to).expected], [expected]);
    }
    expect(contactOf(1, 0).q).toBeLessThan(0.05);
    expect(contactOf(0, 1).ratio).toBeGreaterThan(contactOf(1, 0).ratio);
    expect(
      await directedContact(
        networkOf({ people: [], ties: [] }, { undirected: true }),
        groups,
        completeOptions(),
        runner,
      ),
    ).toBeUndefined();
  });

  it('directedContact tests the way out of a group to which nobody turns', async () => {
    const random = createRandom(6, 'nobody turns');
    // Sixty people of three units; those of u0 turn to those of u2 alone, all others to everybody but u0.
    const unitOf = (person: number) => person % 3;
    const interactions = Array.from({ length: 1200 }, () => [random.below(60), random.below(60)] as const)
      .filter(([x, y]) => unitOf(y) === 2 || (unitOf(y) === 1 && unitOf(x) !== 0))
      .map(([x, y]) => ({ source: `p${x}`, target: `p${y}`, kind: 'advice' }));
    const people = Array.from({ length: 60 }, (_, n) => ({ person_id: `p${n}`, unit: `u${unitOf(n)}` }));
    const { graph } = buildGraph(datasetFromRows({ people, interactions }));
    const network = selectNetwork(graph);
    const runner = createRunner({ threads: 1 });
    const contactOf = (await directedContact(network, network.groupsBy('unit'), completeOptions(), runner))!;
    await runner.close();
    expect([contactOf(0, 1).observed, contactOf(0, 1).expected > 20]).toEqual([0, true]);
    expect(contactOf(0, 1).q).toBeLessThan(0.001);
    expect([contactOf(1, 0).expected, contactOf(1, 0).p, contactOf(1, 0).q]).toEqual([0, NaN, NaN]);
  });
});

describe('chance', () => {
  it('binomialLowerTail sums the terms of the distribution, and nears the Poisson tail for many trials', () => {
    const term = (n: number, k: number, p: number): number => {
      let value = p ** k * (1 - p) ** (n - k);
      for (let j = 1; j <= k; j++) value *= (n - j + 1) / j;
      return value;
    };
    for (const [n, p] of [
      [10, 0.3],
      [40, 0.5],
      [25, 0.05],
    ] as const)
      for (let count = -1; count <= n; count++) {
        let sum = 0;
        for (let k = 0; k <= count; k++) sum += term(n, k, p);
        expectNear([binomialLowerTail(count, n, p)], [Math.min(1, sum)], 1e-9);
      }
    expectNear([binomialLowerTail(4, 1e7, 1e-6)], [poissonLowerTail(4, 10)], 1e-4);
  });

  it('chanceOfAsFew is the share of draws, and a fitted tail where hardly any draw is as low', () => {
    expect(chanceOfAsFew(5, 49, 99, 5, 5)).toBe(0.5);
    expect(chanceOfAsFew(0, 0, 999, 0, 0)).toBe(0.001);
    // A count of mean 50 that spreads half as much as a Poisson count: 100 trials of one half.
    expectNear([chanceOfAsFew(25, 0, 999, 50, 25)], [binomialLowerTail(25, 100, 0.5)]);
    expectNear([chanceOfAsFew(25, 0, 999, 50, 50)], [poissonLowerTail(25, 50)]);
  });

  it('findableShare is the share that a normal count would be found at nine times in ten', () => {
    // Nothing lower than 1 - 3.09 x 0.1 passes at p = 0.001, and a tenth of counts comes out above the share + 1.28 x 0.1 x its root.
    const share = findableShare(0.1, 0.001, 0.75);
    expect(Math.abs(share + 1.2816 * 0.1 * Math.sqrt(share) - (1 - 3.0902 * 0.1))).toBeLessThan(1e-4);
    expect(findableShare(0.5, 0.001, 0.75)).toBe(0);
  });

  it('needWeights gives half of what is allowed to the few that are needed, and has mean 1', () => {
    expect(needWeights([true, false, false, false])).toEqual([2, 2 / 3, 2 / 3, 2 / 3]);
    expect(needWeights([false, false])).toEqual([1, 1]);
    expect(needWeights([true, true, false])).toEqual([1, 1, 1]);
    expect(needWeights([])).toEqual([]);
  });
});

describe('needs', () => {
  const units = ['u0', 'u1', 'u2', 'u3'];
  /** Four units that keep to themselves: every pair is a gap. */
  const people = units.flatMap((unit, u) =>
    Array.from({ length: 12 }, (_, n) => ({
      person_id: `${unit}p${n}`,
      unit,
      interests: u >= 2 && n < 5 ? 'Batteries:3' : 'music',
    })),
  );
  const interactions = units.flatMap((unit) =>
    Array.from({ length: 12 }, (_, n) =>
      [1, 2, 3, 4].map((step) => ({
        source: `${unit}p${n}`,
        target: `${unit}p${(n + step) % 12}`,
        kind: 'k',
      })),
    ).flat(),
  );

  it('gaps that a role, an idea or a topic names come first, each with what names it', async () => {
    const { findings } = await analyze(
      datasetFromRows({
        people,
        interactions: [...interactions, { source: 'u0p0', target: 'u1p0', kind: 'k' }],
        roles: [{ role_id: 'r1', reach: 'u1; U3; nowhere', topics: 'Batteries' }],
        ideas: [
          { idea_id: 'i1', owner_id: 'u0p1', sponsor_id: 'u0p2' },
          { idea_id: 'i2', owner_id: 'u2p1', sponsor_id: 'u0p3' },
        ],
      }),
      { draws: 20, permutations: 199 },
    );
    const { cells } = findings.gaps.tables[0]!;
    expect(cells.every(({ isGap }) => isGap)).toBe(true);
    const needs = new Map(
      cells.map(({ a, b, needs }) => [`${a} ${b}`, needs.map(({ from, id }) => `${from} ${id}`)]),
    );
    expect(needs.get('u1 u3')).toEqual(['role r1']);
    expect(needs.get('u0 u2')).toEqual(['idea i2']);
    expect(needs.get('u2 u3')).toEqual(['topic Batteries']);
    expect(cells.map(({ matters }) => matters)).toEqual([true, true, true, false, false, false]);
    expect(cells.every(({ missingTies, expected, observed }) => missingTies === expected - observed)).toBe(
      true,
    );
  });

  it('findGaps tests each kind by itself and each way, and hides all of it in hidden cells', async () => {
    const { findings } = await analyze(
      datasetFromRows({
        people: [...people, { person_id: 'x', unit: 'few' }],
        interactions: [
          ...interactions,
          ...interactions.map((row) => ({
            ...row,
            kind: 'mail',
            target: `u${(row.source.charCodeAt(1) + 1) % 4}p${row.target.slice(3)}`,
          })),
          { source: 'x', target: 'u0p0', kind: 'k' },
        ],
      }),
      { draws: 20, permutations: 199 },
    );
    const { cells } = findings.gaps.tables[0]!;
    const next = cells.find(({ a, b }) => a === 'u1' && b === 'u2')!;
    const [k, mail] = next.kinds;
    expect([k!.kind, k!.observed, mail!.kind]).toEqual(['k', 0, 'mail']);
    expect(mail!.observed).toBeGreaterThan(mail!.expected);
    expect(mail!.aToB!.observed + mail!.bToA!.observed).toBe(48);
    expect(next.aToB!.observed).toBe(mail!.aToB!.observed);
    const hidden = cells.filter(({ isHidden }) => isHidden);
    expect(hidden.length).toBeGreaterThan(0);
    for (const cell of hidden) {
      expect([cell.kinds, cell.aToB, cell.bToA]).toEqual([[], undefined, undefined]);
      expect([cell.strength, cell.missingTies, cell.rewiredExpected, cell.findable].every(Number.isNaN)).toBe(
        true,
      );
    }
  });
});

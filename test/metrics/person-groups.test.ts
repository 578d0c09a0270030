import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { findMetric, type MetricId } from '../../src/metrics/registry.js';
import { groupedNetwork } from '../support/grouped-network.js';
import { expectNear } from '../support/near.js';
import { networkOf } from '../support/small-orgs.js';

const measure = (network: Network, id: MetricId, options = {}) => findMetric(id).compute(network, options);
const of = (network: Network, id: MetricId) => [...measure(network, id)];

describe('measures of persons and their groups', () => {
  const units = { a: 'x', b: 'x', c: 'y', d: 'y', e: 'z', f: '' };

  it('measure(network, "brokerage-...") counts open ways by the groups of the three', () => {
    // b stands between a (x) and c (y); d between c (y) and e (z); c between b (x) and d (y), and b and e.
    const network = groupedNetwork(units, ['ab', 'bc', 'cd', 'de', 'ce', 'fb', 'ef']);
    expect(of(network, 'brokerage-coordinator')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(of(network, 'brokerage-representative')).toEqual([0, 1, 0, 0, 0, 0]);
    expect(of(network, 'brokerage-gatekeeper')).toEqual([0, 0, 1, 0, 0, 0]);
    // c -> d -> e is closed by c -> e, and f has no group: e -> f -> b counts for nobody.
    expect(of(network, 'brokerage-liaison')).toEqual([0, 0, 1, 0, 0, 0]);
    expect(of(network, 'brokerage-itinerant')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(of(network, 'brokerage-total')).toEqual([0, 1, 2, 0, 0, 0]);
  });

  it('measure(network, "brokerage-itinerant") wants the ends in one group', () => {
    const network = groupedNetwork(units, ['ac', 'cb']);
    expect(of(network, 'brokerage-itinerant')).toEqual([0, 0, 1, 0, 0, 0]);
    // Undirected, a to b and b to a both run over c.
    const undirected = groupedNetwork(units, ['ac', 'cb'], true);
    expect(of(undirected, 'brokerage-itinerant')).toEqual([0, 0, 2, 0, 0, 0]);
  });

  it('measure(network, "participation") is 0 in one group and 1 - 1 / g over g groups alike', () => {
    const network = groupedNetwork(units, ['ab', 'ac', 'ae', 'bc', 'cf', 'de']);
    // a knows b, c and e: a third each; c knows a, b and f, of whom f counts for no group.
    expectNear(measure(network, 'participation'), [2 / 3, 0.5, 0, 0, 0.5, 0]);
    expectNear(measure(groupedNetwork(units, ['fa']), 'participation'), [null, null, null, null, null, 0]);
  });

  it('measure(network, "participation-weighted") follows strength', () => {
    const network = networkOf({
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 3],
        ['a', 'c', 1],
      ],
    });
    expectNear(measure(network, 'participation-weighted'), [1 - 9 / 16 - 1 / 16, 0, 0]);
    expectNear(measure(network, 'participation'), [0.5, 0, 0]);
  });

  it('measure(network, "within-module-z") compares with the own group, and is undefined where all are alike', () => {
    const network = groupedNetwork({ a: 'x', b: 'x', c: 'x', d: 'x', e: 'y', f: '' }, [
      'ab',
      'ac',
      'ad',
      'ae',
    ]);
    // Inside x: 3, 1, 1, 1; mean 1.5, deviation root of 0.75.
    const spread = Math.sqrt(0.75);
    expectNear(measure(network, 'within-module-z'), [
      1.5 / spread,
      -0.5 / spread,
      -0.5 / spread,
      -0.5 / spread,
      null,
      null,
    ]);
  });

  it('measure(network, "ei-index-weighted") follows strength where "ei-index" counts people', () => {
    const network = networkOf({
      people: ['a', 'b', 'c'],
      ties: [
        ['a', 'b', 1],
        ['a', 'c', 3],
      ],
    });
    // a and c are in the north, b in the south.
    expectNear(measure(network, 'ei-index-weighted'), [-0.5, null, null]);
    expectNear(measure(network, 'ei-index'), [0, null, null]);
  });

  it('measures of groups need a column that exists', () => {
    const network = groupedNetwork(units, ['ab']);
    for (const id of ['participation', 'within-module-z', 'brokerage-total', 'ei-index-weighted'] as const)
      expect(() => measure(network, id, { by: 'planet' })).toThrow(/planet/);
    const bare = selectNetwork(buildGraph(datasetFromRows({ people: [{ person_id: 'a' }] })).graph);
    for (const id of ['participation-weighted', 'within-module-z', 'brokerage-liaison'] as const)
      expect(() => measure(bare, id)).toThrow(new RegExp(`${id} needs a column`));
  });
});

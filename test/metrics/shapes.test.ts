import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import {
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  measurePeople,
  metricsOf,
} from '../../src/metrics/registry.js';
import { expectInRange } from '../support/in-range.js';
import { idOf, type Shape, shapes, tieRows } from '../support/shapes.js';
import { networkOf } from '../support/small-orgs.js';

const views = [
  { view: 'directed', query: {} },
  { view: 'undirected', query: { undirected: true } },
] as const;

function networkOfShape(shape: Shape, query: object): Network {
  const people = Array.from({ length: shape.people }, (_, person) => idOf(person));
  return networkOf({ people, ties: tieRows(shape) }, query);
}

describe.each(shapes)('$name', (shape) => {
  describe.each(views)('$view', ({ query }) => {
    const network = networkOfShape(shape, query);

    it.each(metricsOf('people').map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
      if (metric.isPossible?.(network) === false) return;
      const values = measurePeople(network, metric);
      expectInRange(metric, values);
      // Groups are dealt out by number, which makes people differ who are alike otherwise.
      if ('by' in metric.options.shape) return;
      for (const alike of shape.alike) {
        const found = new Set(alike.map((person) => values[person]));
        expect([...found], `${metric.id} of ${alike}`).toHaveLength(1);
      }
    });

    it('every measure of pairs, groups and the network', () => {
      for (const metric of metricsOf('pairs')) {
        if (metric.isPossible?.(network) !== false) expectInRange(metric, measurePairs(network, metric));
      }
      for (const metric of metricsOf('network')) {
        if (metric.isPossible?.(network) === false) continue;
        expectInRange(
          metric,
          Float64Array.from(measureNetwork(network, metric), ({ value }) => value),
        );
      }
      if (shape.people === 0) return;
      const groups = network.groupsBy('unit');
      for (const metric of metricsOf('groups')) expectInRange(metric, measureGroups(network, metric, groups));
      for (const metric of metricsOf('group-pairs'))
        expectInRange(metric, measureGroupPairs(network, metric, groups));
    });
  });
});

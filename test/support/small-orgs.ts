import * as fc from 'fast-check';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import { type NetworkQuery, selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

/** A row of ties: source, target, weight. */
export type TieRow = readonly [string, string, number];

export interface SmallOrg {
  readonly people: readonly string[];
  readonly ties: readonly TieRow[];
}

/** Ids that plain objects trip over are drawn as often as ordinary ones. */
const id = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '007', '7', 'ä', 'z z'),
  fc.integer({ min: 0, max: 40 }).map((n) => `p${n}`),
);

/** Up to a dozen people in two units, with ties, self-ties and repeats among them. */
export function smallOrg(): fc.Arbitrary<SmallOrg> {
  return fc.uniqueArray(id, { minLength: 1, maxLength: 12 }).chain((people) =>
    fc.record({
      people: fc.constant(people),
      ties: fc.array(
        fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people), fc.constantFrom(0.5, 1, 2, 3, 10)),
        { maxLength: 40 },
      ),
    }),
  );
}

/** The network of a small organisation, read through the same path as files. People alternate between two units. */
export function networkOf(org: SmallOrg, query: NetworkQuery = {}): Network {
  const dataset = datasetFromRows({
    people: org.people.map((person_id, index) => ({ person_id, unit: index % 2 === 0 ? 'north' : 'south' })),
    interactions: org.ties.map(([source, target, weight]) => ({ source, target, weight, kind: 'advice' })),
  });
  return selectNetwork(buildGraph(dataset).graph, query);
}

/** Krackhardt's kite: ten people, eighteen undirected ties, each listed once. */
export const kite: SmallOrg = {
  people: [...'abcdefghij'],
  ties: [
    'ab',
    'ac',
    'ad',
    'af',
    'bd',
    'be',
    'bg',
    'cd',
    'cf',
    'de',
    'df',
    'dg',
    'eg',
    'fg',
    'fh',
    'gh',
    'hi',
    'ij',
  ].map((pair): TieRow => [pair[0]!, pair[1]!, 1]),
};

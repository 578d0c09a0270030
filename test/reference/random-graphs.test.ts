import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import {
  findAnyMetric,
  findMetric,
  measureNetwork,
  measurePeople,
  metrics,
  networkMetrics,
} from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';

/** One measure of one graph as another tool gives it: made by make-random-graphs.py, which says what a call's names mean. */
const figure = z.strictObject({
  metric: z.string(),
  /** Whether direction is dropped first. */
  undirected: z.boolean(),
  tool: z.string(),
  call: z.string(),
  /** By id in code-unit order, or the numbers of the network; null where undefined. */
  values: z.union([z.record(z.string(), z.number().nullable()), z.array(z.number().nullable())]),
});

const randomGraph = z.strictObject({
  name: z.string(),
  directed: z.boolean(),
  weighted: z.boolean(),
  people: z.array(z.string()),
  units: z.array(z.string()),
  /** Source, target and weight. */
  edges: z.array(z.tuple([z.string(), z.string(), z.number()])),
  figures: z.array(figure),
});

const graphs = z
  .array(randomGraph)
  .parse(JSON.parse(readFileSync(new URL('./random-graphs.json', import.meta.url), 'utf8')));

describe.each(graphs)('random graph $name, against igraph and networkx', (random) => {
  const dataset = datasetFromRows(
    {
      people: random.people.map((person_id, at) => ({ person_id, unit: random.units[at] })),
      interactions: random.edges.map(([source, target, weight]) => ({ source, target, kind: 'tie', weight })),
    },
    { kinds: { tie: { direction: random.directed ? 'directed' : 'undirected' } } },
  );
  const { graph, issueCounts } = buildGraph(dataset);

  it('is read without issues', () => {
    expect([...dataset.issueCounts, ...issueCounts]).toEqual([]);
    expect(graph.layers.map(({ kind, directed }) => [kind, directed])).toEqual([['tie', random.directed]]);
  });

  it.each(random.figures)('measure(network, "$metric") equals $call (undirected: $undirected)', (one) => {
    const network = selectNetwork(graph, { kinds: ['tie'], undirected: one.undirected });
    const { metric, values } = one;
    const chosen = findAnyMetric(metric);
    if (chosen.level === 'network') {
      const found = measureNetwork(network, chosen).map(({ value }) => value);
      expectNear(found, Object.values(values));
      return;
    }
    expect(graph.people.map(({ id }) => id)).toEqual(Object.keys(values));
    // Found step by step, there as here, each with an end of its own.
    const tolerance = /^(eigenvector|hits)/.test(metric) ? 1e-6 : 1e-9;
    expectNear(measurePeople(network, findMetric(metric)), Object.values(values), tolerance);
  });
});

describe('the random graphs', () => {
  /** Neither igraph nor networkx has them, or not on all these graphs; they are compared elsewhere. */
  const elsewhere =
    /^(ei-|network-ei-|reciprocity-all|transitivity-directed|centralization-|krackhardt-|core-periphery|closeness-freeman|efficiency|burt-|participation|within-module|brokerage-|domina)/;

  it('have figures of every measure of people and the network that igraph or networkx has', () => {
    const covered = new Set(graphs.flatMap(({ figures }) => figures.map(({ metric }) => metric)));
    const known = [...metrics, ...networkMetrics].map(({ id }) => id);
    expect(known.filter((id) => !covered.has(id) && !elsewhere.test(id))).toEqual([]);
  });
});

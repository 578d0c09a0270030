import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { findMetric, measure, metrics } from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';

/** One measure of one graph as another tool gives it: made by make-random-graphs.py, which says what a call's names mean. */
const figure = z.strictObject({
  metric: z.string(),
  /** Whether direction is dropped first. */
  undirected: z.boolean(),
  tool: z.string(),
  call: z.string(),
  /** By id in code-unit order; null where undefined. */
  values: z.record(z.string(), z.number().nullable()),
});

const randomGraph = z.strictObject({
  name: z.string(),
  directed: z.boolean(),
  weighted: z.boolean(),
  people: z.array(z.string()),
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
      people: random.people.map((person_id) => ({ person_id })),
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
    expect(graph.people.map(({ id }) => id)).toEqual(Object.keys(one.values));
    expectNear(measure(network, findMetric(one.metric)), Object.values(one.values));
  });
});

describe('the random graphs', () => {
  it('have figures of every measure but the E-I index, which needs groups', () => {
    const covered = new Set(graphs.flatMap(({ figures }) => figures.map(({ metric }) => metric)));
    expect(metrics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual(['ei-index']);
  });
});

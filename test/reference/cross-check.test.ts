import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Groups } from '../../src/graph/groups.js';
import type { Network } from '../../src/graph/network.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { arcSources } from '../../src/kernel/csr.js';
import { weakComponents } from '../../src/kernel/structure/components.js';
import { metricLevels } from '../../src/metrics/define-metric.js';
import { measure } from '../../src/metrics/measure.js';
import {
  findAnyMetric,
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  metricsOf,
} from '../../src/metrics/registry.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { type DrawnGraph, drawGraph } from './cross-check/draw-graph.js';

/** Figures of random graphs by igraph and networkx: make-cross-check.py makes them and says how they are written. */
const folder = process.env['ORGRAPH_CROSS_CHECK'] ?? join(import.meta.dirname, 'cross-check');
const legend = z
  .record(z.string(), z.strictObject({ metric: z.string(), tool: z.string(), call: z.string() }))
  .parse(JSON.parse(readFileSync(join(folder, 'legend.json'), 'utf8')));
const kept = readFileSync(join(folder, 'figures.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) =>
    z.strictObject({ seed: z.number(), figures: z.record(z.string(), z.string()) }).parse(JSON.parse(line)),
  );

/** A measure of a graph as a tool gives it. */
interface Figures {
  readonly metric: string;
  readonly undirected: boolean;
  readonly tool: string;
  readonly call: string;
  /** NaN where undefined, nothing where not compared. */
  readonly values: readonly (number | undefined)[];
}

function figuresOf(line: (typeof kept)[number]): Figures[] {
  return Object.entries(line.figures).flatMap(([keys, text]) => {
    const values = text.split(' ').map(numberIn);
    return keys.match(/~?[a-z]{2}/g)!.map((key) => {
      const undirected = key.startsWith('~');
      return { ...legend[undirected ? key.slice(1) : key]!, undirected, values };
    });
  });
}

function numberIn(text: string): number | undefined {
  if (text === '?') return undefined;
  if (text === '-') return Number.NaN;
  const [over, under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

/** Values of a measure and what each belongs to. */
interface Measured {
  readonly values: ArrayLike<number>;
  readonly names: readonly string[];
}

async function measured(network: Network, ids: readonly string[], id: string): Promise<Measured> {
  const metric = findAnyMetric(id);
  const groups = network.groupsBy('unit');
  switch (metric.level) {
    case 'people': {
      const [found] = await measure(network, metric, { threads: 1 });
      return { values: found!.values, names: ids };
    }
    case 'pairs': {
      const { targets } = network.out;
      const sources = arcSources(network.out);
      const values = measurePairs(network, metric);
      const arcs = [...targets.keys()].filter((arc) => network.directed || sources[arc]! < targets[arc]!);
      return {
        values: arcs.map((arc) => values[arc]!),
        names: arcs.map((arc) => `${ids[sources[arc]!]}-${ids[targets[arc]!]}`),
      };
    }
    case 'groups':
      return { values: measureGroups(network, metric, groups), names: groups.names };
    case 'group-pairs':
      return { values: measureGroupPairs(network, metric, groups), names: pairNames(groups) };
    case 'network':
      return {
        values: measureNetwork(network, metric).map(({ value }) => value),
        names: metric.parts ?? ['the network'],
      };
  }
}

function pairNames({ names }: Groups): string[] {
  return names.flatMap((from) => names.map((to) => `${from}-${to}`));
}

/** Found step by step, there as here, each with an end of its own. */
const iterative = /^(eigenvector|hits)/;

function isNear(found: number, wanted: number, metric: string): boolean {
  if (Number.isNaN(wanted)) return Number.isNaN(found);
  const [relative, absolute] = iterative.test(metric) ? [1e-6, 1e-9] : [1e-9, 1e-12];
  return Math.abs(found - wanted) <= Math.max(absolute, Math.abs(wanted) * relative);
}

/** A sentence for each figure that is not met. */
function differences(seed: number, figures: Figures, { values, names }: Measured): string[] {
  const { metric, undirected, tool, call } = figures;
  const what = `seed ${seed}: ${metric}${undirected ? ', direction dropped,' : ''}`;
  if (values.length !== figures.values.length)
    return [`${what} has ${values.length} values, ${tool} has ${figures.values.length} by ${call}`];
  return figures.values.flatMap((wanted, place) =>
    wanted === undefined || isNear(values[place]!, wanted, metric)
      ? []
      : [`${what} of ${names[place]} is ${values[place]}, ${tool} has ${wanted} by ${call}`],
  );
}

/** The graph by the way of users' rows. */
function datasetOf({ directed, people, interactions }: DrawnGraph): Dataset {
  const direction = directed ? 'directed' : 'undirected';
  return datasetFromRows({ people, interactions }, { kinds: { tie: { direction } } });
}

describe('measures of random graphs, against igraph and networkx', () => {
  it.each(kept)('measure(network) of the graph of seed $seed gives their figures', async (line) => {
    const drawn = drawGraph(line.seed);
    const dataset = datasetOf(drawn);
    expect(dataset.issueCounts.map(({ code, count }) => [code, count])).toEqual(
      drawn.selfTies === 0 ? [] : [['self-tie', drawn.selfTies]],
    );
    const { graph } = buildGraph(dataset);
    const ids = graph.people.map(({ id }) => id);
    const [asIs, dropped] = [false, true].map((undirected) => selectNetwork(graph, { undirected }));
    const found: string[] = [];
    for (const one of figuresOf(line)) {
      const network = one.undirected ? dropped! : asIs!;
      found.push(...differences(line.seed, one, await measured(network, ids, one.metric)));
    }
    expect(found).toEqual([]);
  });
});

describe('the figures of random graphs', () => {
  /** Neither igraph nor networkx has them. */
  const elsewhere =
    /^(ei-|network-ei-|group-ei-|reciprocity-all|transitivity-directed|centralization-|krackhardt-|core-periphery|closeness-freeman|efficiency|burt-|participation|within-module|brokerage-|domina|neighbourhood-overlap|density-matrix)/;

  it('are there for every measure that igraph or networkx has, on at least a quarter of the graphs', () => {
    const numberOf = new Map<string, number>();
    for (const line of kept) {
      for (const { metric } of figuresOf(line)) numberOf.set(metric, (numberOf.get(metric) ?? 0) + 1);
    }
    const known = metricLevels.flatMap((level) => metricsOf(level).map(({ id }) => id));
    const few = known.filter((id) => (numberOf.get(id) ?? 0) < kept.length / 4);
    expect(few.filter((id) => !elsewhere.test(id))).toEqual([]);
  });

  it('are of graphs of every kind: drawGraph(seed) gives at least a tenth of each', () => {
    const drawn = kept.map(({ seed }) => drawGraph(seed));
    const networks = drawn.map((one) => selectNetwork(buildGraph(datasetOf(one)).graph));
    const shareOf = (isCounted: (one: DrawnGraph, network: Network) => boolean) =>
      drawn.filter((one, at) => isCounted(one, networks[at]!)).length / drawn.length;
    const weights = ({ interactions }: DrawnGraph) =>
      interactions.map(({ weight }) => Number(weight ?? Number.NaN));
    const shares = {
      directed: shareOf(({ directed }) => directed),
      undirected: shareOf(({ directed }) => !directed),
      'without strengths': shareOf((one) => weights(one).every(Number.isNaN)),
      'with whole strengths': shareOf((one) => weights(one).every(Number.isInteger)),
      'with real strengths': shareOf((one) => weights(one).some((weight) => weight % 1 > 0)),
      'in one part': shareOf((_, network) => weakComponents(network.both).count === 1),
      'in several parts': shareOf((_, network) => weakComponents(network.both).count > 1),
      'with isolates': shareOf((_, { both }) =>
        both.starts.some((start, at) => at > 0 && start === both.starts[at - 1]),
      ),
      'of rows with parallel ties': shareOf(
        ({ directed, interactions, selfTies }, { out }) =>
          interactions.length - selfTies > (directed ? out.arcCount : out.arcCount / 2),
      ),
      'of rows with ties to oneself': shareOf(({ selfTies }) => selfTies > 0),
      'of up to 6 people': shareOf((_, { nodeCount }) => nodeCount <= 6),
      'of more than 12 people': shareOf((_, { nodeCount }) => nodeCount > 12),
    };
    expect(Object.entries(shares).filter(([, share]) => !(share >= 0.1))).toEqual([]);
  });
});

// Answers orders of run.ts like peers.py, one JSON line each, with what graphology and its packages do of them. A process of
// its own: the objects of a large graph there would slow down whoever shares the memory.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvainImport from 'graphology-communities-louvain';
import { centrality } from 'graphology-metrics';
import type { AbstractGraph } from 'graphology-types';
import manifest from '../../package.json' with { type: 'json' };

type Question =
  | { readonly kind: 'versions' }
  | { readonly kind: 'read'; readonly folder: string }
  | { readonly kind: 'run'; readonly work: string; readonly directed?: boolean; readonly out: string };

// The CommonJS file exports the function itself, while its typings declare a default export.
const louvain = louvainImport as unknown as typeof louvainImport.default;

interface Ties {
  readonly people: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

let ties: Readonly<Record<'arcs' | 'pairs', Ties>> | undefined;
let held: { readonly isDirected: boolean; readonly graph: AbstractGraph } | undefined;

function readTies(folder: string, prefix: string): Ties {
  const read = (name: string) => {
    const bytes = readFileSync(join(folder, `${prefix}${name}.bin`));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  };
  const { people } = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as { people: number };
  return {
    people,
    sources: new Int32Array(read('sources')),
    targets: new Int32Array(read('targets')),
    strengths: new Float64Array(read('strengths')),
  };
}

/** The graph as graphology holds it; people are keyed by their number. */
function build(isDirected: boolean): AbstractGraph {
  const { people, sources, targets, strengths } = ties![isDirected ? 'arcs' : 'pairs'];
  const graph: AbstractGraph = isDirected ? new DirectedGraph() : new UndirectedGraph();
  for (let person = 0; person < people; person++) graph.addNode(String(person));
  sources.forEach((source, tie) => {
    graph.addEdge(String(source), String(targets[tie]), { weight: strengths[tie]! });
  });
  return graph;
}

const works: Record<string, (graph: AbstractGraph, isDirected: boolean) => ArrayLike<number>> = {
  betweenness: (graph) =>
    Object.values(centrality.betweenness(graph, { normalized: false, getEdgeWeight: null })),
  'pagerank-weighted': (graph) =>
    Object.values(
      centrality.pagerank(graph, {
        alpha: 0.85,
        tolerance: 1e-12,
        maxIterations: 1000,
        getEdgeWeight: 'weight',
      }),
    ),
  louvain: (graph) => Object.values(louvain(graph, { getEdgeWeight: 'weight' })),
  build: (_, isDirected) => [build(isDirected).size],
};

function answerTo(question: Question): object {
  if (question.kind === 'versions') return { graphology: manifest.dependencies.graphology };
  if (question.kind === 'read') {
    ties = { arcs: readTies(question.folder, ''), pairs: readTies(question.folder, 'pair-') };
    held = undefined;
    return {};
  }
  const { work, directed = false, out } = question;
  const run = works[work];
  if (run === undefined) return { missing: true };
  if (held?.isDirected !== directed) held = { isDirected: directed, graph: build(directed) };
  const start = performance.now();
  // Numbers as keys of an object come in ascending order, so values stand in the order of people.
  const found = run(held.graph, directed);
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(out, new Uint8Array(Float64Array.from(found).buffer));
  return { seconds, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(answerTo(JSON.parse(line) as Question)));

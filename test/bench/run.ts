// Run with `npm run bench`: our measures beside those of graphology-metrics, on the same graph in the same run.
// Ratios are what counts: seconds depend on the machine and on what else it does.
import { centrality } from 'graphology-metrics';
import { buildGraph } from '../../src/graph/build-graph.js';
import { toGraphology } from '../../src/graph/graphology.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { measure } from '../../src/metrics/registry.js';
import { createRandom } from '../../src/random.js';

const SEED = 20261;
const ROUNDS = 5;

/** People in units of 25, each with ten ties, four of five inside the unit. */
function makeTies(people: number): { source: string; target: string }[] {
  const random = createRandom(SEED, `bench ${people}`);
  return Array.from({ length: 10 * people }, (__, tie) => {
    const source = tie % people;
    const inside = 25 * Math.floor(source / 25) + random.below(25);
    const target = random.next() < 0.8 ? Math.min(inside, people - 1) : random.below(people);
    return { source: `p${source}`, target: `p${target}` };
  });
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

console.log(
  `seed ${SEED}; least and greatest of ${ROUNDS} ratios, ours / graphology-metrics (below 1: ours is faster)`,
);
for (const people of [500, 2000]) {
  const ties = makeTies(people);
  const dataset = datasetFromRows({ interactions: ties });
  const ratios = new Map<string, number[]>([
    ['betweenness', []],
    ['pagerank', []],
  ]);
  for (let round = 0; round < ROUNDS; round++) {
    // A graph made anew each round, since paths that were followed once are remembered.
    const { graph } = buildGraph(dataset);
    const network = selectNetwork(graph);
    const theirs = toGraphology(graph, network);
    const pairs = [
      [
        'betweenness',
        () => measure(network, 'betweenness'),
        () => centrality.betweenness(theirs, { getEdgeWeight: null, normalized: false }),
      ],
      [
        'pagerank',
        () => measure(network, 'pagerank'),
        () =>
          centrality.pagerank(theirs, {
            getEdgeWeight: null,
            maxIterations: 1000,
            tolerance: 1e-15 / people,
          }),
      ],
    ] as const;
    for (const [name, ours, other] of pairs) ratios.get(name)!.push(time(ours) / time(other));
  }
  for (const [name, found] of ratios) {
    console.log(
      `${name}, ${people} people, ${ties.length} rows: ${Math.min(...found).toFixed(2)} to ${Math.max(...found).toFixed(2)}`,
    );
  }
}

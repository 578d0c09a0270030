import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

/** People with the unit each is in ('' for none), and who goes to whom as pairs of letters. */
export function groupedNetwork(
  units: Readonly<Record<string, string>>,
  pairs: readonly string[],
  undirected = false,
): Network {
  const dataset = datasetFromRows({
    people: Object.entries(units).map(([person_id, unit]) => ({ person_id, unit })),
    interactions: pairs.map((pair) => ({ source: pair[0]!, target: pair[1]!, kind: 'advice' })),
  });
  return selectNetwork(buildGraph(dataset).graph, { undirected });
}

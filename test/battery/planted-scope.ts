import {
  directedPart,
  readPosts,
  type StyleScope,
  styleScope,
} from '../../src/findings/style/style-scope.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { readChart } from '../../src/graph/chart.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { completeOptions } from '../../src/options.js';
import { type Habits, plantRows } from './plant-style.js';

/** Everybody of an organisation given as rows. */
export function scopeOfRows(rows: RowTables): StyleScope {
  const dataset = datasetFromRows(rows);
  const options = completeOptions();
  const { graph } = buildGraph(dataset, options);
  const network = selectNetwork(graph, options);
  const input = { dataset, graph, chart: readChart(graph.managerOf), network, options, control: {} };
  return styleScope(network, directedPart(input), readPosts(input));
}

/** One organisation of these habits. */
export function plantedScope(size: number, habits: Habits, seed: number, chartSeed: number): StyleScope {
  return scopeOfRows(plantRows(size, habits, seed, { chartSeed }));
}

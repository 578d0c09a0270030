import type { FindingInput } from '../../src/findings/finding-input.js';
import { findFormalStanding } from '../../src/findings/leaders/formal-standing.js';
import { findLeadershipMap } from '../../src/findings/leaders/leadership-map.js';
import { findInformalPull, type InformalPull } from '../../src/findings/pull/informal-pull.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { readChart } from '../../src/graph/chart.js';
import type { OrgGraph } from '../../src/graph/org-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { findMetric, measurePeople } from '../../src/metrics/registry.js';
import { completeOptions } from '../../src/options.js';
import { type PlantedOrganisation, type PlantedShape, plantLeaders } from '../support/planted-leaders.js';

/** Measures that are ranked beside the finding, all people without a post by the bare value. */
export const rivals = ['in-degree', 'betweenness', 'pagerank'] as const;

/** What one organisation gave. */
export interface Judged {
  readonly planted: number;
  /** People named hidden leaders whose pull is clear, and how many of them are planted. */
  readonly clear: number;
  readonly clearPlanted: number;
  /** Those named as likely. */
  readonly likely: number;
  readonly likelyPlanted: number;
  /** Of the clear who are not planted, how many have a reason in the data. */
  readonly clearDecoys: number;
  /** For each rival, how many of as many people as are planted, taken from the top, are planted. */
  readonly rivalPlanted: Readonly<Record<(typeof rivals)[number], number>>;
  readonly meanSought: number;
}

/** Makes an organisation, looks for hidden leaders in it, and compares with the truth. */
export async function judgeLeaders(
  shape: PlantedShape,
  seed: number,
  { draws = 200, undirected = false } = {},
): Promise<Judged> {
  const made = plantLeaders(shape, seed);
  const input = inputOf(made, { draws, undirected });
  const pull = await findInformalPull(input);
  return { ...judge(input, pull, made), ...rivalsOf(input, made) };
}

export function inputOf(
  { rows }: PlantedOrganisation,
  given: { draws: number; undirected: boolean },
): FindingInput {
  const dataset = datasetFromRows(rows);
  const options = completeOptions(given);
  const { graph } = buildGraph(dataset, options);
  const network = selectNetwork(graph, options);
  return { dataset, graph, chart: readChart(graph.managerOf), network, options, control: { threads: 1 } };
}

function judge(input: FindingInput, pull: InformalPull, { leaders, decoys }: PlantedOrganisation) {
  const map = findLeadershipMap(input, findFormalStanding(input), pull);
  const hidden = map.rows.filter(({ quadrant }) => quadrant === 'informal only');
  const idOf = (person: number) => input.graph.people[person]!.id;
  const named = (wanted: string) =>
    hidden.filter((row) => row.pull === wanted).map((row) => idOf(row.person));
  const clear = named('clear');
  const likely = named('likely');
  const isDecoy = (id: string) => [...decoys.values()].some((ids) => ids.has(id));
  return {
    planted: leaders.size,
    clear: clear.length,
    clearPlanted: clear.filter((id) => leaders.has(id)).length,
    clearDecoys: clear.filter((id) => !leaders.has(id) && isDecoy(id)).length,
    likely: likely.length,
    likelyPlanted: likely.filter((id) => leaders.has(id)).length,
    meanSought: pull.rows.reduce((sum, row) => sum + row.evidence[0]!.value, 0) / pull.rows.length,
  };
}

function rivalsOf({ graph, network, chart }: FindingInput, { leaders }: PlantedOrganisation) {
  const plantedAtTop = (id: (typeof rivals)[number]): number => {
    const values = measurePeople(network, findMetric(id));
    const noPost = withoutPost(graph, chart.directReports);
    noPost.sort((a, b) => values[b]! - values[a]!);
    return noPost.slice(0, leaders.size).filter((person) => leaders.has(graph.people[person]!.id)).length;
  };
  return {
    rivalPlanted: {
      'in-degree': plantedAtTop('in-degree'),
      betweenness: plantedAtTop('betweenness'),
      pagerank: plantedAtTop('pagerank'),
    },
  };
}

function withoutPost(graph: OrgGraph, reports: Int32Array): number[] {
  return graph.people.map((_, person) => person).filter((person) => reports[person] === 0);
}

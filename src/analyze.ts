import type { Analysis, Findings, ScoreColumn } from './analysis.js';
import { OrgraphError, throwIfAborted } from './errors.js';
import { audit, levelAttributes } from './findings/audit/audit.js';
import { findFragileBridges } from './findings/bridges/fragile-bridges.js';
import { findBrokers } from './findings/brokers/brokers.js';
import { findCapacity } from './findings/capacity/capacity.js';
import { findRecordedLoad } from './findings/capacity/recorded-load.js';
import { findCoaching } from './findings/coaching/coaching.js';
import { findCommunities } from './findings/communities/communities.js';
import { findFirmComparison } from './findings/compare/compare-firms.js';
import { findCoverage } from './findings/coverage/coverage.js';
import type { FindingInput } from './findings/finding-input.js';
import { findGaps } from './findings/gaps/gaps.js';
import { findIdeas } from './findings/ideas/ideas.js';
import { comparedColumns } from './findings/introductions/compared-columns.js';
import { findIntroductions } from './findings/introductions/introductions.js';
import { findArchitects } from './findings/leaders/architects.js';
import { findFormalStanding } from './findings/leaders/formal-standing.js';
import { findLeadershipMap } from './findings/leaders/leadership-map.js';
import { findNimbleTypes } from './findings/leaders/nimble-types.js';
import { findOpenness } from './findings/openness/openness.js';
import { findInformalPull } from './findings/pull/informal-pull.js';
import { findRoleMatches } from './findings/roles/role-matches.js';
import { findLeadershipStyle } from './findings/style/leadership-style.js';
import { buildGraph } from './graph/build-graph.js';
import { readChart } from './graph/chart.js';
import type { Network } from './graph/network.js';
import { selectNetwork } from './graph/select-network.js';
import type { Metric } from './metrics/define-metric.js';
import { prepareMeasures } from './metrics/measure.js';
import { findMetric, measurePeople, metrics, usualMetrics } from './metrics/registry.js';
import {
  type AnalyzeOptions,
  type AnalyzeOptionsInput,
  completeOptions,
  type RunControl,
} from './options.js';
import type { Dataset } from './schema/dataset.js';
import { windowOf } from './ties/window.js';
import { VERSION } from './version.js';

/**
 * The whole flow: records, ties, graph, scores, findings.
 *
 * Options left out are those of orgraph.json, then the defaults. The same dataset and options give the same analysis. An empty organisation gives empty findings that say what they
 * would need. Throws INPUT_REFUSED when a file of the dataset could not be used, OPTIONS_INVALID, KIND_UNKNOWN,
 * METRIC_UNKNOWN, COLUMN_UNKNOWN, and ABORTED when `control.signal` says so.
 */
export async function analyze(
  dataset: Dataset,
  input: AnalyzeOptionsInput = {},
  control: RunControl = {},
): Promise<Analysis> {
  const options = withConfig(completeOptions(input), input, dataset);
  refuseUnusable(dataset);

  const { graph, issues, issueCounts } = buildGraph(dataset, options);
  const network = selectNetwork(graph, options);
  const chart = readChart(graph.managerOf, (person) => graph.people[person]!.hasManagerElsewhere === true);
  const scores = await scoreAll(network, options.metrics, control);
  const findings = await findAll({ dataset, graph, chart, network, options, control });
  return {
    orgraphVersion: VERSION,
    options,
    dataset,
    windowIssues: { issues, issueCounts },
    graph,
    network,
    scores,
    findings,
  };
}

/** Options that were left out are those of orgraph.json; the window is that of {@link windowOf}. */
export function withConfig(
  options: AnalyzeOptions,
  input: AnalyzeOptionsInput,
  dataset: Pick<Dataset, 'config' | 'privacy'>,
): AnalyzeOptions {
  const { config } = dataset;
  return {
    ...options,
    seed: input.seed ?? config.seed,
    minGroup: input.minGroup ?? config.minGroup,
    ...windowOf(dataset, input),
  };
}

/** Throws INPUT_REFUSED when a file of the dataset could not be used. */
export function refuseUnusable({ issues }: Dataset): void {
  const refused = issues.filter((issue) => issue.severity === 'refused');
  if (refused.length === 0) return;
  const { file, line, found } = refused[0]!;
  const place = line === undefined ? file : `${file} line ${line}`;
  throw new OrgraphError('INPUT_REFUSED', { count: refused.length, first: `${place}: ${found}` });
}

async function scoreAll(
  network: Network,
  ids: readonly string[] | undefined,
  control: RunControl,
): Promise<ScoreColumn[]> {
  const usable = chosenMetrics(ids).filter((metric) => metric.isPossible?.(network) !== false);
  await prepareMeasures(network, usable, control);
  const columns: ScoreColumn[] = [];
  for (const [done, metric] of usable.entries()) {
    await breathe(`measure ${metric.id}`, done / usable.length, control);
    columns.push({ metric: metric.id, values: measurePeople(network, metric) });
  }
  return columns;
}

function chosenMetrics(ids: readonly string[] | undefined): readonly Metric[] {
  if (ids === undefined) return usualMetrics as readonly Metric[];
  const named = ids.flatMap((id): readonly Metric[] =>
    id === 'all' ? (metrics as readonly Metric[]) : [findMetric(id)],
  );
  return [...new Set(named)];
}

async function findAll(input: FindingInput): Promise<Findings> {
  const { network, options, control } = input;
  const columns = comparedColumns(network, options.by);
  await breathe('formal standing', 0, control);
  const formalStanding = findFormalStanding(input);
  const informalPull = await findInformalPull(input);
  const leadershipMap = findLeadershipMap(input, formalStanding, informalPull);
  await breathe('nimble types', 0, control);
  const nimbleTypes = await findNimbleTypes(input, columns, formalStanding, informalPull);
  await breathe('architects', 0, control);
  const architects = await findArchitects(input, columns, formalStanding, leadershipMap);
  await breathe('leadership style', 0, control);
  const leadershipStyle = await findLeadershipStyle(input, columns);
  const firmComparison = await findFirmComparison(input);
  await breathe('gaps', 0, control);
  const gaps = await findGaps(input, columns);
  await breathe('openness', 0, control);
  const openness = await findOpenness(input, columns);
  const load = findRecordedLoad(input);
  const fragileBridges = await findFragileBridges({ ...input, capacity: load }, columns);
  await breathe('brokers', 0, control);
  const brokers = await findBrokers(input, columns);
  const introductions = await findIntroductions(input, columns, gaps);
  const communities = await findCommunities(input, columns);
  const coverage = await findCoverage(input, formalStanding);
  await breathe('role matches', 0, control);
  const roleMatches = await findRoleMatches({ ...input, capacity: load });
  await breathe('ideas', 0, control);
  const ideas = findIdeas(input, load);
  await breathe('capacity', 0, control);
  const coaching = await findCoaching(input, load, roleMatches.suggestions);
  const capacity = await findCapacity(input, load, roleMatches.suggestions);
  return {
    formalStanding,
    informalPull,
    leadershipMap,
    nimbleTypes,
    architects,
    leadershipStyle,
    firmComparison,
    gaps,
    openness,
    fragileBridges,
    brokers,
    introductions,
    communities,
    coverage,
    audit: audit(
      { graph: input.graph, options, findings: { roleMatches, coaching, ideas, informalPull } },
      levelAttributes(input.graph),
    ),
    capacity,
    coaching,
    roleMatches,
    ideas,
  };
}

/** Says what is being done, and lets the caller's other work and signals through. */
async function breathe(step: string, done: number, { signal, onProgress }: RunControl): Promise<void> {
  onProgress?.(step, done);
  await new Promise((resolve) => setTimeout(resolve));
  throwIfAborted(signal);
}

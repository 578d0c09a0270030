import type * as z from 'zod';
import { OrgraphError, problemsOf } from '../errors.js';
import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';
import { nearestName } from '../ingest/nearest-name.js';
import {
  type AnyMetric,
  type GroupMetric,
  type GroupPairMetric,
  type Metric,
  type MetricLevel,
  metricLevels,
  type NetworkMetric,
  type PairMetric,
} from './define-metric.js';
import { groupMetrics } from './group/registry.js';
import { groupPairMetrics } from './group-pair/registry.js';
import { keptNetworkNumbers, keptNumbers } from './kept-promise.js';
import { networkMetrics } from './network/registry.js';
import { pairMetrics } from './pair/registry.js';
import { metrics, usualMetrics } from './person/registry.js';

export { groupMetrics, groupPairMetrics, metrics, networkMetrics, pairMetrics, usualMetrics };

/** The id of a measure, as the command and the exports use it. */
export type MetricId = (typeof metrics)[number]['id'];

/** The id of a measure of each level. */
export type PairMetricId = (typeof pairMetrics)[number]['id'];
export type GroupMetricId = (typeof groupMetrics)[number]['id'];
export type GroupPairMetricId = (typeof groupPairMetrics)[number]['id'];
export type NetworkMetricId = (typeof networkMetrics)[number]['id'];

/** The measures of each level, in the order in which tables show them. */
const lists = {
  people: metrics,
  pairs: pairMetrics,
  groups: groupMetrics,
  'group-pairs': groupPairMetrics,
  network: networkMetrics,
} as const satisfies Record<MetricLevel, readonly AnyMetric[]>;

/** A measure of one level. */
type MetricOf<Level extends MetricLevel> = Extract<AnyMetric, { readonly level: Level }>;

/** Every measure of one level, in the order in which tables show them. */
export function metricsOf<Level extends MetricLevel>(level: Level): readonly MetricOf<Level>[] {
  return lists[level] as unknown as readonly MetricOf<Level>[];
}

/** The measure of this id, whatever it gives numbers to; throws METRIC_UNKNOWN with the nearest one. */
export function findAnyMetric(id: string): AnyMetric {
  for (const level of metricLevels) {
    const found = (metricsOf(level) as readonly AnyMetric[]).find((metric) => metric.id === id);
    if (found !== undefined) return found;
  }
  const known = metricLevels.flatMap((level) => metricsOf(level).map((metric) => metric.id));
  throw new OrgraphError('METRIC_UNKNOWN', { id, nearest: nearestName(id, known) });
}

/** The measure of persons of this id; throws METRIC_UNKNOWN with the nearest one, and METRIC_LEVEL where it measures something else. */
export function findMetric(id: string): Metric {
  return findOf('people', id);
}

function findOf<Level extends MetricLevel>(wanted: Level, id: string): MetricOf<Level> {
  const { level } = findAnyMetric(id);
  const found = metricsOf(wanted).find((metric) => metric.id === id);
  if (found === undefined) throw new OrgraphError('METRIC_LEVEL', { id, level, wanted });
  return found;
}

/** The measure asked for and its options completed. Throws METRIC_UNKNOWN, METRIC_LEVEL, OPTIONS_INVALID. */
function chosenOf<Level extends MetricLevel>(
  level: Level,
  metric: string | MetricOf<Level>,
  options: object,
): { readonly chosen: MetricOf<Level>; readonly complete: z.output<z.ZodObject> } {
  const chosen = typeof metric === 'string' ? findOf(level, metric) : metric;
  return { chosen, complete: completedOptions(chosen, options) };
}

/** The options of a measure with its defaults filled in. Throws OPTIONS_INVALID. */
export function completedOptions({ id, options }: AnyMetric, given: object): z.output<z.ZodObject> {
  const parsed = options.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new OrgraphError('OPTIONS_INVALID', { call: id, problems: problemsOf(parsed.error) });
}

/**
 * Computes a measure: one number a person, in the order of people, NaN where there is no answer.
 * Options are completed here; throws METRIC_UNKNOWN, METRIC_LEVEL, OPTIONS_INVALID, for measures of groups
 * COLUMN_UNKNOWN and, where a measure computes something else than it states, METRIC_BROKEN.
 */
export function measurePeople(
  network: Network,
  metric: MetricId | Metric,
  options: object = {},
): Float64Array {
  const { chosen, complete } = chosenOf('people', metric, options);
  const owed = { count: network.nodeCount, each: 'people' };
  return keptNumbers(chosen, owed, () => chosen.compute(network, complete));
}

/** Computes a measure of pairs: one number an arc of `network.out`, as {@link measurePeople} does for persons. */
export function measurePairs(
  network: Network,
  metric: PairMetricId | PairMetric,
  options: object = {},
): Float64Array {
  const { chosen, complete } = chosenOf('pairs', metric, options);
  const { arcCount: count, strengths } = network.out;
  return keptNumbers(chosen, { count, each: 'arcs of network.out' }, () => {
    const found = chosen.compute(network, complete);
    // Digits are dropped in place, and the network's own strengths must stay as they are.
    return found === strengths ? found.slice() : found;
  });
}

/** Computes a measure of groups: one number a group, in the order of `groups.names`. */
export function measureGroups(
  network: Network,
  metric: GroupMetricId | GroupMetric,
  groups: Groups,
  options: object = {},
): Float64Array {
  const { chosen, complete } = chosenOf('groups', metric, options);
  const owed = { count: groups.names.length, each: 'groups' };
  return keptNumbers(chosen, owed, () => chosen.compute(network, groups, complete));
}

/** Groups whose pairs can be measured; a column of as many values as this groups nobody. */
const MOST_GROUPS = 5000;

/** Computes a measure from group to group: a row for each group and in it a number for each. Throws LIMIT_REACHED too. */
export function measureGroupPairs(
  network: Network,
  metric: GroupPairMetricId | GroupPairMetric,
  groups: Groups,
  options: object = {},
): Float64Array {
  const { chosen, complete } = chosenOf('group-pairs', metric, options);
  const found = groups.names.length;
  if (found > MOST_GROUPS)
    throw new OrgraphError('LIMIT_REACHED', {
      what: `groups of ${groups.column}`,
      limit: MOST_GROUPS,
      found,
    });
  const owed = { count: found ** 2, each: 'pairs of groups, row after row' };
  return keptNumbers(chosen, owed, () => chosen.compute(network, groups, complete));
}

/** One number of the whole network; `id` is that of the measure, and for a part of a census that of the part too. */
export interface NetworkValue {
  readonly id: string;
  readonly value: number;
}

/** Computes a measure of the whole network: one number, or those of a census under ids such as `triad-census-030T`. */
export function measureNetwork(
  network: Network,
  metric: NetworkMetricId | NetworkMetric,
  options: object = {},
): NetworkValue[] {
  const { chosen, complete } = chosenOf('network', metric, options);
  const values = keptNetworkNumbers(chosen, () => chosen.compute(network, complete));
  return networkValueIds(chosen).map((id, place) => ({ id, value: values[place] ?? Number.NaN }));
}

/** The ids under which {@link measureNetwork} gives the numbers of a measure. */
export function networkValueIds({ id, parts }: NetworkMetric): string[] {
  return parts === undefined ? [id] : parts.map((part) => `${id}-${part}`);
}

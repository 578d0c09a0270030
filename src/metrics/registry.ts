import { OrgraphError, problemsOf } from '../errors.js';
import type { Network } from '../graph/network.js';
import { nearestName } from '../ingest/nearest-name.js';
import type { Metric } from './define-metric.js';
import { betweenness } from './person/betweenness.js';
import { betweennessNormalized } from './person/betweenness-normalized.js';
import { betweennessWeighted } from './person/betweenness-weighted.js';
import { constraint } from './person/constraint.js';
import { constraintWeighted } from './person/constraint-weighted.js';
import { coreNumber } from './person/core-number.js';
import { effectiveSize } from './person/effective-size.js';
import { effectiveSizeWeighted } from './person/effective-size-weighted.js';
import { eiIndex } from './person/ei-index.js';
import { harmonicCloseness } from './person/harmonic-closeness.js';
import { harmonicClosenessIn } from './person/harmonic-closeness-in.js';
import { harmonicClosenessInWeighted } from './person/harmonic-closeness-in-weighted.js';
import { harmonicClosenessOut } from './person/harmonic-closeness-out.js';
import { harmonicClosenessOutWeighted } from './person/harmonic-closeness-out-weighted.js';
import { harmonicClosenessWeighted } from './person/harmonic-closeness-weighted.js';
import { inDegree } from './person/in-degree.js';
import { inStrength } from './person/in-strength.js';
import { outDegree } from './person/out-degree.js';
import { outStrength } from './person/out-strength.js';
import { pageRankScore } from './person/pagerank.js';
import { pageRankWeighted } from './person/pagerank-weighted.js';
import { reach2 } from './person/reach-2.js';

/** Every measure of persons, in the order in which tables show them. */
export const metrics = [
  inDegree,
  outDegree,
  inStrength,
  outStrength,
  reach2,
  betweenness,
  betweennessNormalized,
  betweennessWeighted,
  harmonicCloseness,
  harmonicClosenessIn,
  harmonicClosenessOut,
  harmonicClosenessWeighted,
  harmonicClosenessInWeighted,
  harmonicClosenessOutWeighted,
  pageRankScore,
  pageRankWeighted,
  coreNumber,
  constraint,
  constraintWeighted,
  effectiveSize,
  effectiveSizeWeighted,
  eiIndex,
] as const;

/** The id of a measure, as the command and the exports use it. */
export type MetricId = (typeof metrics)[number]['id'];

/** The measure of this id; throws METRIC_UNKNOWN with the nearest one. */
export function findMetric(id: string): Metric {
  const found = (metrics as readonly Metric[]).find((metric) => metric.id === id);
  if (found !== undefined) return found;
  const known = metrics.map((metric) => metric.id);
  throw new OrgraphError('METRIC_UNKNOWN', { id, nearest: nearestName(id, known) });
}

/**
 * Computes a measure: one number a person, in the order of people, NaN where there is no answer.
 * Options are completed here; throws METRIC_UNKNOWN, OPTIONS_INVALID and, for measures of groups, COLUMN_UNKNOWN.
 */
export function measure(network: Network, metric: MetricId | Metric, options: object = {}): Float64Array {
  const chosen = typeof metric === 'string' ? findMetric(metric) : metric;
  const parsed = chosen.options.safeParse(options);
  if (!parsed.success) {
    throw new OrgraphError('OPTIONS_INVALID', { call: chosen.id, problems: problemsOf(parsed.error) });
  }
  return chosen.compute(network, parsed.data);
}

import type { Network } from '../graph/network.js';
import { findMetric, type MetricId, measurePeople } from '../metrics/registry.js';

/** A measure of persons: the id of one of orgraph's, or a function that gives one number a person, NaN where none. */
export type PersonMeasure = MetricId | ((network: Network) => Float64Array);

/** The measure as a function. Throws METRIC_UNKNOWN. */
export function measureOf(chosen: PersonMeasure): (network: Network) => Float64Array {
  if (typeof chosen === 'function') return chosen;
  const metric = findMetric(chosen);
  return (network) => measurePeople(network, metric);
}

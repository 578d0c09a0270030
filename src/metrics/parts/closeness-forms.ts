import type { Network } from '../../graph/network.js';
import { distancesEither, distancesFrom, distancesTo } from '../passes/step-distances.js';

/** Which distances count: along ties towards the person, along ties from it, or with direction dropped. */
type Way = 'to' | 'from' | 'either';

/** What has to be searched for each of them. */
export const closenessPasses = {
  to: distancesTo,
  from: distancesFrom,
  either: distancesEither,
} as const satisfies Record<Way, unknown>;

/**
 * Closeness in the three forms that programs give under that name. They agree where everybody reaches everybody, and are
 * undefined (NaN) for one person alone.
 */
export const closenessForms = {
  /** Others within reach by the sum of their distances; undefined where there are none. */
  reachable: (network: Network, way: Way) => each(network, way, (reached, distance) => reached / distance),

  /** As reachable, times the share of others who are within reach; 0 where none is. */
  wassermanFaust: (network: Network, way: Way) =>
    each(network, way, (reached, distance, others) =>
      reached === 0 && others > 0 ? 0 : (reached / others) * (reached / distance),
    ),

  /** All others by the sum of their distances; 0 as soon as one is out of reach. */
  freeman: (network: Network, way: Way) =>
    each(network, way, (reached, distance, others) => (reached === others ? others / distance : 0)),
};

function each(
  network: Network,
  way: Way,
  closenessOf: (reached: number, distance: number, others: number) => number,
): Float64Array {
  const { reachedBy, distance } = closenessPasses[way].of(network);
  return reachedBy.map((reached, node) => closenessOf(reached, distance[node]!, network.nodeCount - 1));
}

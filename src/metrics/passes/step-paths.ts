import type { Network } from '../../graph/network.js';
import type { StepPathsOptions } from '../../kernel/paths/step-paths-input.js';
import { components } from './contacts.js';
import { peopleOrder, placesOf } from './node-places.js';
import { bothRows } from './rows.js';
import type { SampledPass } from './sampled-pass.js';
import { sharedPass, type TaskCall } from './shared-pass.js';

/** For each person the sum, over all people as sources, of the share of shortest paths that run through it. */
export const stepPaths = sharedPass<'stepPathsInput', Float64Array>({
  title: 'shortest paths',
  keyOf: ({ out }) => out,
  before: peopleOrder,
  makerOf: (network) => ({
    call: workOf(network, {}),
    planOf: ({ input, places }) => ({
      name: 'stepPaths',
      input,
      finish: ([sums]) => inPlaces(sums!, places),
    }),
  }),
});

/** The same from some of the people as sources. */
export const sampledStepPaths: SampledPass<'stepPathsInput'> = {
  title: 'shortest paths of a sample',
  isOverPairs: true,
  makerOf: (network, sources, { turned = false, ...how }) => ({
    call: workOf(network, { ...how, sources, squares: true }, turned),
    planOf: ({ input, places }) => ({
      name: 'stepPaths',
      input,
      finish: ([sums, squares]) => ({ sums: inPlaces(sums!, places), squares: inPlaces(squares!, places) }),
    }),
  }),
  rangesOf: othersBeside,
  mostOf: ({ nodeCount: n }) => (n - 1) * (n - 2),
};

function workOf(network: Network, options: StepPathsOptions, turned = false): TaskCall<'stepPathsInput'> {
  const order = placesOf(network);
  const { out, in: incoming } = network;
  return {
    task: 'stepPathsInput',
    input: {
      ...(turned ? bothRows(incoming, out) : bothRows(out, incoming)),
      options: order === undefined ? options : { ...options, order },
    },
  };
}

/** A vector of a pass in the order of people, each of whom stands at a place in it. */
export function inPlaces(vector: Float64Array, places: Int32Array | undefined): Float64Array {
  return places === undefined ? vector : vector.map((_, node) => vector[places[node]!]!);
}

/** The most that one source can add to a person: all others of the same component but the two, each wholly through it. */
export function othersBeside(network: Network): Float64Array {
  const { nodeCount } = network;
  const { of, sizes } = components.of(network).weak;
  return Float64Array.from({ length: nodeCount }, (_, node) => Math.max(0, sizes[of[node]!]! - 2));
}

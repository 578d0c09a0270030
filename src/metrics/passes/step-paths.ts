import type { Network } from '../../graph/network.js';
import { type StepPathsOptions, stepPathsInput } from '../../kernel/paths/step-paths-input.js';
import { weakComponents } from '../../kernel/structure/components.js';
import { placesOf } from './node-places.js';
import type { SampledPass } from './sampled-pass.js';
import { type PassPlan, sharedPass } from './shared-pass.js';

/** For each person the sum, over all people as sources, of the share of shortest paths that run through it. */
export const stepPaths = sharedPass(
  'shortest paths',
  ({ out }) => out,
  (network): PassPlan<Float64Array> => {
    const { input, back } = workOf(network, {});
    return { name: 'stepPaths', input, finish: (sums) => back(sums)[0]! };
  },
);

/** The same from some of the people as sources. */
export const sampledStepPaths: SampledPass = {
  title: 'shortest paths of a sample',
  isOverPairs: true,
  planOf(network, sources, { turned = false, ...how }) {
    const { input, back } = workOf(network, { ...how, sources, squares: true }, turned);
    return {
      name: 'stepPaths',
      input,
      finish(vectors) {
        const [sums, squares] = back(vectors) as [Float64Array, Float64Array];
        return { sums, squares };
      },
    };
  },
  rangesOf: othersBeside,
  mostOf: ({ nodeCount: n }) => (n - 1) * (n - 2),
};

function workOf(network: Network, options: StepPathsOptions, turned = false) {
  const order = placesOf(network);
  const { out, in: incoming } = network;
  const [csr, against] = turned ? [incoming, out] : [out, incoming];
  return stepPathsInput(csr, against, order === undefined ? options : { ...options, order });
}

/** The most that one source can add to a person: all others of the same component but the two, each wholly through it. */
export function othersBeside({ both, nodeCount }: Network): Float64Array {
  const { of, sizes } = weakComponents(both);
  return Float64Array.from({ length: nodeCount }, (_, node) => Math.max(0, sizes[of[node]!]! - 2));
}

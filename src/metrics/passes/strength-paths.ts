import type { Network } from '../../graph/network.js';
import { type Csr, distancesOf } from '../../kernel/csr.js';
import { type StrengthPathsOptions, strengthPathsInput } from '../../kernel/paths/strength-input.js';
import { placesOf } from './node-places.js';
import type { SampledPass } from './sampled-pass.js';
import { type KnownResults, type PassPlan, sharedPass } from './shared-pass.js';
import { othersBeside } from './step-paths.js';

/** What the shortest paths along ties say where a tie of strength s has length 1 / s. */
export interface StrengthPaths {
  /** Sum over sources of the share of shortest paths that run through the person, ends left out. */
  readonly betweenness: Float64Array;
  /** Sum over others of 1 / length of the way from them. */
  readonly harmonicFrom: Float64Array;
  /** Sum over others of 1 / length of the way to them. */
  readonly harmonicTo: Float64Array;
}

const known: KnownResults<StrengthPaths> = new WeakMap();

/** Along the direction of ties. */
export const strengthPaths = sharedPass(
  'shortest paths by strength',
  ({ out }) => out,
  (network) => planOf(network, network.out),
  known,
);

/** With direction dropped. */
export const strengthPathsEither = sharedPass(
  'shortest paths by strength, direction dropped',
  ({ both }) => both,
  (network) => planOf(network, network.both),
  known,
);

/** Along the direction of ties, from some of the people as sources. */
export const sampledStrengthPaths: SampledPass = {
  title: 'shortest paths by strength of a sample',
  isOverPairs: true,
  planOf(network, sources, { turned = false, ends }) {
    const csr = turned ? network.in : network.out;
    const options = { sources, squares: true, ...(ends !== undefined && { ends }) };
    const { input, back } = workOf(network, csr, options);
    return {
      name: 'strengthPaths',
      input,
      finish: (sums) => ({ sums: back(sums[0]!), squares: back(sums[3]!) }),
    };
  },
  rangesOf: othersBeside,
  mostOf: ({ nodeCount: n }) => (n - 1) * (n - 2),
};

function planOf(network: Network, csr: Csr): PassPlan<StrengthPaths> {
  const { input, back } = workOf(network, csr, {});
  return {
    name: 'strengthPaths',
    input,
    finish(sums) {
      const [betweenness, harmonicFrom, harmonicTo] = sums.map(back) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      return { betweenness, harmonicFrom, harmonicTo };
    },
  };
}

function workOf(network: Network, csr: Csr, options: StrengthPathsOptions) {
  const order = placesOf(network)?.nodes;
  return strengthPathsInput(
    csr,
    distancesOf(csr.strengths),
    order === undefined ? options : { ...options, order },
  );
}

import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import type { StrengthPathsOptions } from '../../kernel/paths/strength-input.js';
import { peopleOrder, placesOf } from './node-places.js';
import { rowsOf } from './rows.js';
import type { SampledPass } from './sampled-pass.js';
import { type KnownResults, type PlanMaker, sharedPass, type TaskCall } from './shared-pass.js';
import { inPlaces, othersBeside } from './step-paths.js';

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
export const strengthPaths = sharedPass({
  title: 'shortest paths by strength',
  keyOf: ({ out }) => out,
  before: peopleOrder,
  makerOf: (network) => makerOf(network, network.out),
  known,
});

/** With direction dropped. */
export const strengthPathsEither = sharedPass({
  title: 'shortest paths by strength, direction dropped',
  keyOf: ({ both }) => both,
  before: peopleOrder,
  makerOf: (network) => makerOf(network, network.both),
  known,
});

/** Along the direction of ties, from some of the people as sources. */
export const sampledStrengthPaths: SampledPass<'strengthPathsInput'> = {
  title: 'shortest paths by strength of a sample',
  isOverPairs: true,
  makerOf: (network, sources, { turned = false, ends }) => ({
    call: workOf(network, turned ? network.in : network.out, {
      sources,
      squares: true,
      ...(ends !== undefined && { ends }),
    }),
    planOf: ({ input, places }) => ({
      name: 'strengthPaths',
      input,
      finish: (sums) => ({ sums: inPlaces(sums[0]!, places), squares: inPlaces(sums[3]!, places) }),
    }),
  }),
  rangesOf: othersBeside,
  mostOf: ({ nodeCount: n }) => (n - 1) * (n - 2),
};

function makerOf(network: Network, csr: Csr): PlanMaker<'strengthPathsInput', StrengthPaths> {
  return {
    call: workOf(network, csr, {}),
    planOf: ({ input, places }) => ({
      name: 'strengthPaths',
      input,
      finish: ([betweenness, harmonicFrom, harmonicTo]) => ({
        betweenness: inPlaces(betweenness!, places),
        harmonicFrom: inPlaces(harmonicFrom!, places),
        harmonicTo: inPlaces(harmonicTo!, places),
      }),
    }),
  };
}

function workOf(network: Network, csr: Csr, options: StrengthPathsOptions): TaskCall<'strengthPathsInput'> {
  const order = placesOf(network)?.nodes;
  return {
    task: 'strengthPathsInput',
    input: {
      ...rowsOf(csr, 'strengths'),
      options: order === undefined ? options : { ...options, order },
    },
  };
}

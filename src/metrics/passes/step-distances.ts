import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import { type StepDistances, stepDistancesInput } from '../../kernel/paths/step-distances.js';
import type { SampledPass } from './sampled-pass.js';
import { type KnownResults, type PassPlan, sharedPass } from './shared-pass.js';

const known: KnownResults<StepDistances> = new WeakMap();

/** Distances along the ties towards each person, every arc one step. */
export const distancesTo = sharedPass(
  'distances towards people',
  ({ out }) => out,
  ({ out, in: incoming }) => planOf(out, incoming),
  known,
);

/** Distances along the ties from each person. */
export const distancesFrom = sharedPass(
  'distances from people',
  ({ in: incoming }) => incoming,
  ({ out, in: incoming }) => planOf(incoming, out),
  known,
);

/** Distances with direction dropped. */
export const distancesEither = sharedPass(
  'distances between people',
  ({ both }) => both,
  ({ both }) => planOf(both, both),
  known,
);

/** Sums of 1 / distance towards each person from some people as sources. */
export const sampledDistancesTo = sampledDistances('to', ({ out, in: incoming }) => [out, incoming]);
/** The same along ties from the person. */
export const sampledDistancesFrom = sampledDistances('from', ({ out, in: incoming }) => [incoming, out]);
/** The same with direction dropped. */
export const sampledDistancesEither = sampledDistances('between', ({ both }) => [both, both]);

function sampledDistances(way: string, rowsOf: (network: Network) => [csr: Csr, turned: Csr]): SampledPass {
  return {
    title: `distances ${way} people, from a sample`,
    isOverPairs: false,
    planOf(network, sources) {
      const [csr, turned] = rowsOf(network);
      const { input, back } = stepDistancesInput(csr, turned, { sources });
      return {
        name: 'stepDistances',
        input,
        finish(vectors) {
          const { harmonic } = back(vectors);
          // No term is above 1, so that no square is above its term: the bound is wider than with the squares themselves.
          return { sums: harmonic, squares: harmonic };
        },
      };
    },
    rangesOf: ({ nodeCount }) => new Float64Array(nodeCount).fill(1),
    mostOf: ({ nodeCount }) => nodeCount - 1,
  };
}

function planOf(csr: Csr, turned: Csr): PassPlan<StepDistances> {
  const { input, back } = stepDistancesInput(csr, turned);
  return { name: 'stepDistances', input, finish: back };
}
